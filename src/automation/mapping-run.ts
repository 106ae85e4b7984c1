import { readMappingFile } from "../app/mapping-file";
import type { MappingRequest, ReportedMapping } from "../app/mapping";
import { mappingWords } from "../app/mapping-words";
import { fillWords } from "../core/sheets/fill-words";
import type { PlanRequest } from "./run-types";

/** How a run is to map lists: null where nobody said, a sentence where the file can't be used. */
export function mappingRequest({ map, language }: PlanRequest): MappingRequest | null | { problem: string } {
  if (!map) return null;
  if (map.kind === "auto") return { kind: "auto" };
  const reading = readMappingFile(map.content);
  if (reading.kind === "read") return { kind: "given", mappings: reading.mappings };
  const words = mappingWords(language ?? "de").run;
  return {
    problem: fillWords(words.unusable, { place: reading.place, problem: words.problems[reading.problem] }),
  };
}

/** The proposals as lines for people, and how to accept them where nothing was accepted. */
export function mappingLines(mapping: readonly ReportedMapping[], language: "de" | "en"): string[] {
  const words = mappingWords(language);
  const shown = mapping.filter(({ field }) => field !== null);
  if (shown.length === 0) return [];
  const isUsed = shown.some(({ accepted }) => accepted);
  const lines = shown
    .filter(({ accepted }) => accepted || !isUsed)
    .map((column) =>
      fillWords(words.run.line, {
        list: column.table ?? column.sheet,
        header: column.header,
        field: words.fieldLabel(column.kind, column.field ?? ""),
        confidence: Math.round(column.confidence * 100),
        scale: words.scaleText(column.scale),
      }),
    );
  const open = shown.filter(({ accepted }) => isUsed && !accepted);
  const rest = open.map(({ header }) => header).join(", ");
  return [
    isUsed ? words.run.used : words.run.proposed,
    ...lines,
    ...(open.length > 0 ? [fillWords(words.run.open, { headers: rest })] : []),
    ...(isUsed ? [] : [words.run.accept]),
  ];
}
