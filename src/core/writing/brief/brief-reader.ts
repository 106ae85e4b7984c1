import type { Plan } from "../../plan";
import { factColumns, listFactColumns, personColumns } from "./brief-columns";
import { harmlessText, textLimits, visibleText } from "./brief-text";
import { pseudonymise } from "../pseudonyms/pseudonymise";
import type { PseudonymTable } from "../pseudonyms/pseudonyms";
import { valuesOf } from "./release-columns";
import type { ReleaseChoices } from "./release-choice";
import { releaseLight } from "./release-lights";

/** The only way from a cell into a brief. */
export interface BriefReader {
  /** Text of a cell as the model may read it; null where it is blank or its column stays back. */
  text: (column: string, value: unknown, limit?: number) => string | null;
  /** Whether all of these columns may be told. */
  allows: (...columns: readonly string[]) => boolean;
  /** Whether the value of a fact may be told. */
  allowsFact: (name: string) => boolean;
  /** A text in the model's world, whether or not it is told: names replaced, signs harmless. For the checks only. */
  inWorld: (text: string, limit?: number) => string;
}

/** Reads cells through the lights of the catalogue and the user's choices. */
export function briefReader(release: ReleaseChoices, table: PseudonymTable): BriefReader {
  const replaced = table.filter(({ name, pseudonym }) => name !== pseudonym);
  const known = new Map<string, string>();
  const inWorld = (text: string, limit: number = textLimits.name): string => {
    const found = known.get(text) ?? pseudonymise(visibleText(text), replaced);
    known.set(text, found);
    return harmlessText(found, limit);
  };
  const allows = (...columns: readonly string[]) =>
    columns.every((column) => releaseLight(column, release) !== "holdBack");
  return {
    inWorld,
    allows,
    allowsFact: (name) => allows(...columnsOfFact(name)),
    text: (column, value, limit) => {
      if (!allows(column) || (typeof value !== "string" && typeof value !== "number")) return null;
      return inWorld(String(value), limit) || null;
    },
  };
}

/**
 * The names of a workbook with those that the user lets go as they are. A name goes only if it stands in a released
 * column and every column of names in which it stands is released, so one that only texts hold stays; its entry stays
 * anyway, so that it is taken out of what comes back and no stored text holds it.
 */
export function releasedNames(plan: Plan, table: PseudonymTable, release: ReleaseChoices): PseudonymTable {
  const isSent = (column: string) => releaseLight(column, release) === "send";
  const columns = [...personColumns, "settings.company"];
  if (!columns.some(isSent)) return table;
  const textsOf = (all: readonly string[]) => [
    ...new Set(
      all
        .flatMap((column) => valuesOf(plan.input, column))
        .filter((value): value is string => typeof value === "string" && value !== "")
        .map(visibleText),
    ),
  ];
  const sent = textsOf(columns.filter(isSent));
  const kept = textsOf([...columns.filter((column) => !isSent(column)), "settings.confidentialNames"]);
  return table.map((entry) => {
    const alone = [entry];
    const standsIn = (texts: readonly string[]) => texts.some((text) => pseudonymise(text, alone) !== text);
    const isReleased = entry.kind !== "customer" && standsIn(sent) && !standsIn(kept);
    return isReleased ? { ...entry, pseudonym: entry.name } : entry;
  });
}

function columnsOfFact(name: string): readonly string[] {
  const key = name.slice(name.lastIndexOf(".") + 1);
  const list = name.slice(0, name.indexOf("."));
  return listFactColumns[`${list}.${key}`] ?? factColumns[key] ?? [];
}
