import type { Column } from "../catalogue/column";
import { dataSourceColumns } from "../catalogue/data-source-columns";
import { useCaseColumns } from "../catalogue/use-case-columns";
import { headerIndex, matchColumns } from "../tables/match-columns";
import { parseUnit, unitFactor } from "../values/unit";
import { headerWords, longestHeader, type HeaderWords } from "./header-words";
import { likeness, type LikenessReason } from "./header-likeness";
import { dataSourceTerms, pastWords, useCaseTerms, type FieldTerms } from "./mapping-terms";
import type { MappedKind } from "./table-mapping";

/** What a header may mean, before its cells are looked at. */
export interface FieldCandidate {
  column: Column;
  /** 0–1. */
  confidence: number;
  /** `header`: the catalogue's own name of the column. */
  reason: LikenessReason | "header";
  /** Unit that the mapping has to say because the reader would not find it in the header. */
  unit: string | null;
}

const catalogues: Readonly<Record<MappedKind, readonly Column[]>> = {
  useCases: useCaseColumns,
  dataSources: dataSourceColumns,
};
const terms: Readonly<Record<MappedKind, Readonly<Record<string, FieldTerms>>>> = {
  useCases: useCaseTerms,
  dataSources: dataSourceTerms,
};
const indexes = {
  useCases: headerIndex<string>(useCaseColumns),
  dataSources: headerIndex<string>(dataSourceColumns),
};

/** The columns that a list of this kind may have. */
export function fieldsOf(kind: MappedKind): readonly Column[] {
  return catalogues[kind];
}

/** All columns that a header may mean, in catalogue order. */
export function fieldCandidates(header: string, kind: MappedKind): FieldCandidate[] {
  if (header.trim() === "" || header.length > longestHeader) return [];
  const [own] = matchColumns([header], indexes[kind]).matches.values();
  const words = headerWords(header);
  const similar = catalogues[kind].flatMap(
    (column) => candidateOf(words, column, terms[kind][column.key]) ?? [],
  );
  if (!own) return similar;
  const exact: FieldCandidate = { column: own.column, confidence: 0.98, reason: "header", unit: null };
  return [exact, ...similar.filter(({ column }) => column.key !== own.column.key)];
}

function candidateOf(
  words: HeaderWords,
  column: Column,
  known: FieldTerms | undefined,
): FieldCandidate | null {
  const found = known && likeness(words, known);
  if (!found) return null;
  const unit = unitFit(words, column);
  if (unit === "contradicts") return null;
  // „Aufwand" is vague for person-days, „Aufwand (PT)" is not: the unit decides.
  const said = found.reason === "vague" && unit === "decides" ? 0.86 : found.confidence;
  const confidence = column.content === "number" && isPast(words, column) ? said * 0.5 : said;
  return { column, reason: found.reason, confidence, unit: unit === "none" ? null : words.unit };
}

/** In the plural a period is an amount of time, not what an amount of money refers to. */
const periods = /(?:wochen|monaten?|quartalen?|jahren?|weeks|months|quarters|years)\s*$/i;

/** `Ist-Kosten`, `Actual cost`: no column of numbers speaks of the past, except how far a use case has come. */
function isPast({ all }: HeaderWords, { quantity }: Column): boolean {
  return quantity.kind !== "rating" && quantity.kind !== "percent" && all.some((word) => pastWords.has(word));
}

type UnitFit = "none" | "decides" | "fits" | "contradicts";

function unitFit({ unit: text, remark }: HeaderWords, { quantity, content }: Column): UnitFit {
  // `($)`, `(CHF)`: brackets that are not understood may hold another currency.
  const isMeasured = content === "number" && quantity.kind !== "rating";
  if (isMeasured && remark !== null && parseUnit(remark) === null) return "contradicts";
  const unit = text === null ? null : parseUnit(text);
  if (!unit) return "none";
  if (content !== "number") return quantity.kind === "month" ? "none" : "contradicts";
  // A rating in per cent is a scale of its own.
  if (quantity.kind === "rating")
    return unit.kind === "percent" || unit.kind === "rating" ? "none" : "contradicts";
  if (!unitFactor(quantity, unit)) return "contradicts";
  // „Einsparung (Jahr)" is money per year, „Time to value (weeks)" is a time.
  if (quantity.kind === "money" && unit.kind === "time" && periods.test(text ?? "")) return "contradicts";
  const needsPeriod = quantity.kind === "money" && quantity.per === "month";
  return needsPeriod && unit.per === null ? "fits" : "decides";
}
