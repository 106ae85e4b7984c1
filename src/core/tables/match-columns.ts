import type { Column } from "../catalogue/column";
import { normaliseHeader, splitHeader } from "../values/normalise-text";
import type { RatingScale } from "../mapping/rating-scale";
import { parseUnit, unitFactor, type Factor, type Period } from "../values/unit";

/** A header recognised as a column of the catalogue. */
export interface ColumnMatch<Key extends string> {
  column: Column<Key>;
  /** Position in the header row, from 0. */
  index: number;
  /** As the user wrote it. */
  header: string;
  /** From numbers in the cells to the column's own unit. */
  factor: Factor;
  /** Period that the header implies, for units written into single cells. */
  period: Period | null;
  /** Of a mapped list whose ratings are not 1–5. */
  scale?: RatingScale;
}

export interface HeaderProblem<Key extends string> {
  code: "unknownUnit" | "duplicateColumn";
  key: Key;
  index: number;
  header: string;
  /** The unit that is not understood, or the header that counts instead. */
  detail: string;
}

export interface HeaderReading<Key extends string> {
  matches: ReadonlyMap<Key, ColumnMatch<Key>>;
  problems: readonly HeaderProblem<Key>[];
  /** Headers that are no column of the catalogue. */
  unknownHeaders: readonly string[];
}

/** All headers by which columns are known: normalised words → what they may mean, in catalogue order. */
export type HeaderIndex<Key extends string> = ReadonlyMap<string, readonly KnownHeader<Key>[]>;

interface KnownHeader<Key extends string> {
  column: Column<Key>;
  impliedUnit: string | null;
}

/** Builds the look-up of a catalogue; once per table kind. */
export function headerIndex<Key extends string>(columns: readonly Column<Key>[]): HeaderIndex<Key> {
  const index = new Map<string, KnownHeader<Key>[]>();
  for (const column of columns) {
    for (const name of [column.label.de, column.label.en, ...column.synonyms]) {
      const { base, unit } = splitHeader(name);
      const known = index.get(base) ?? [];
      if (!known.some((each) => each.column === column)) known.push({ column, impliedUnit: unit });
      index.set(base, known);
    }
  }
  return index;
}

/** Recognises a header row. The first header of a column counts; one with an unknown unit does not count at all. */
export function matchColumns<Key extends string>(
  headers: readonly string[],
  index: HeaderIndex<Key>,
): HeaderReading<Key> {
  const matches = new Map<Key, ColumnMatch<Key>>();
  const problems: HeaderProblem<Key>[] = [];
  const unknownHeaders: string[] = [];
  for (const [position, header] of headers.entries()) {
    if (header.trim() === "") continue;
    const { base, unit: bracketed } = splitHeader(header);
    const byBase = index.get(base);
    // A header may also be known with its brackets, `Anwendungsfall (KI)`; then they are no unit.
    const known = byBase ?? index.get(normaliseHeader(header));
    const unit = byBase ? bracketed : null;
    if (!known) {
      unknownHeaders.push(header);
      continue;
    }
    const match = known
      .map((each) => matchOf(each, { unit, header, index: position }))
      .find((each) => each !== null);
    if (!match) {
      problems.push({
        code: "unknownUnit",
        key: known[0]!.column.key,
        index: position,
        header,
        detail: unit ?? "",
      });
      continue;
    }
    const first = matches.get(match.column.key);
    if (first) {
      const { key } = match.column;
      problems.push({ code: "duplicateColumn", key, index: position, header, detail: first.header });
    } else matches.set(match.column.key, match);
  }
  return { matches, problems, unknownHeaders };
}

function matchOf<Key extends string>(
  { column, impliedUnit }: KnownHeader<Key>,
  { unit, header, index }: { unit: string | null; header: string; index: number },
): ColumnMatch<Key> | null {
  const implied = impliedUnit === null ? null : parseUnit(impliedUnit);
  const said = unit === null ? implied : parseUnit(unit);
  const period = said?.per ?? implied?.per ?? null;
  if (column.quantity.kind === "text") {
    // Brackets behind a text column are a remark (`Verantwortlich (Rolle)`), unless they name a measure.
    const measured = unit !== null && said !== null && said.kind !== "remark";
    return measured ? null : { column, index, header, factor: { times: 1, over: 1 }, period: null };
  }
  if (unit === null && implied === null)
    return { column, index, header, factor: { times: 1, over: 1 }, period: null };
  const factor = said && unitFactor(column.quantity, said, implied?.per ?? null);
  return factor && { column, index, header, factor, period };
}
