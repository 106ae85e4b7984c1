import { displayed } from "../tables/read-text";
import { isBlank, regionCell } from "../tables/table-region";
import { headerKey } from "./header-words";
import { fieldsOf } from "./field-candidates";
import { convertRating, isUsableScale } from "./rating-scale";
import type { ListProposal } from "./propose-mapping";
import type { ColumnMapping, MappedKind } from "./table-mapping";

/** What a mapping would do, for looking at it before it is remembered. */
export interface MappingEffect {
  /** Rows with a name. */
  records: number;
  /** Ratings that are converted onto 1–5. */
  converted: number;
  /** Ratings that are on no scale and stay missing, with the different values among them. */
  unfit: number;
  unfitValues: readonly string[];
  /** Ratings that are blank. */
  blank: number;
}

/** Counts what the columns give when they are read as mapped. */
export function mappingEffect(
  { region }: ListProposal,
  { kind, columns }: { kind: MappedKind; columns: readonly ColumnMapping[] },
): MappingEffect {
  const keys = region.headers.map(headerKey);
  const at = ({ header }: ColumnMapping) => keys.indexOf(headerKey(header));
  const name = columns.find(({ field }) => field === "name");
  const ratings = columns.filter(({ field }) => isRating(kind, field));
  const unfitValues = new Set<string>();
  const effect = { records: 0, converted: 0, unfit: 0, blank: 0 };
  for (let row = region.headerRow + 1; row <= region.lastRow; row++) {
    if (!name || isBlank(regionCell(region, row, at(name)))) continue;
    effect.records++;
    for (const rating of ratings) {
      const cell = regionCell(region, row, at(rating));
      const scale = rating.scale ?? { kind: "range", from: 1, to: 5 };
      if (isBlank(cell)) effect.blank++;
      else if (convertRating(cell, scale) === null) {
        effect.unfit++;
        unfitValues.add(displayed(cell));
      } else if (rating.scale) effect.converted++;
    }
  }
  return { ...effect, unfitValues: [...unfitValues].sort().slice(0, 8) };
}

/** Why a mapping can't be taken over yet; null for a usable one. */
export type MappingObstacle =
  { kind: "noName" } | { kind: "twice"; field: string } | { kind: "badScale"; header: string };

/** The first thing that a person has to put right. */
export function mappingObstacle(columns: readonly ColumnMapping[]): MappingObstacle | null {
  const fields = columns.flatMap(({ field }) => field ?? []);
  const twice = fields.find((field, index) => fields.indexOf(field) !== index);
  if (twice !== undefined) return { kind: "twice", field: twice };
  const bad = columns.find(({ scale }) => scale !== null && !isUsableScale(scale));
  if (bad) return { kind: "badScale", header: bad.header };
  return fields.includes("name") ? null : { kind: "noName" };
}

/** Whether a field is a rating 1–5, for which a scale can be given. */
export function isRating(kind: MappedKind, field: string | null): boolean {
  return fieldsOf(kind).some(({ key, quantity }) => key === field && quantity.kind === "rating");
}
