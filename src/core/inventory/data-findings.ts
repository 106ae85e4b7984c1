import type { Plan } from "../plan";
import type { DataSource } from "../records";
import { minMonth } from "./first-use";
import type { Month } from "../values/month";

/** What has to be done about a data source before AI can rely on it. */
export type DataFindingKey =
  | "silo"
  | "noInterface"
  | "incomplete"
  | "outdated"
  | "inconsistent"
  | "duplicates"
  | "noOwner"
  | "noMetadata";

export interface DataFinding {
  key: DataFindingKey;
  source: DataSource;
  /** Use cases that need the source, in plan order. */
  useCaseIds: readonly string[];
  /** Month in which the first of them starts; null where none is scheduled. */
  firstUse: Month | null;
}

/** A rating below it asks for work (1–5). */
const acceptableRating = 3;

/** Findings by source in table order. What is not known is no finding. */
export function dataFindings(plan: Plan): DataFinding[] {
  return plan.input.dataSources.flatMap((source) => {
    const users = plan.useCases.filter(({ useCase }) => useCase.dataSources.includes(source.id));
    const common = {
      source,
      useCaseIds: users.map(({ useCase }) => useCase.id),
      firstUse: minMonth(users.map(({ start }) => start)),
    };
    return findingKeys(source).map((key) => ({ key, ...common }));
  });
}

function findingKeys(source: DataSource): DataFindingKey[] {
  const { further } = source;
  const isPoor = (rating: number | null) => rating !== null && rating < acceptableRating;
  const isKnown = source.place.columns["owner"] !== undefined;
  const holds: readonly (readonly [DataFindingKey, boolean])[] = [
    ["silo", source.silo === true],
    ["noInterface", source.api === false && source.silo !== true],
    ["incomplete", isPoor(source.completeness)],
    ["outdated", isPoor(source.timeliness)],
    ["inconsistent", isPoor(source.consistency)],
    ["duplicates", further["duplicates"] === true],
    ["noOwner", isKnown && source.owner === ""],
    ["noMetadata", further["kind"] === "documents" && further["metadata"] === false],
  ];
  return holds.filter(([, applies]) => applies).map(([key]) => key);
}

/** Whether a document archive can feed an assistant that answers from documents; null while that is open. */
export function isRagReady({ further, api, completeness }: DataSource): boolean | null {
  if (further["kind"] !== "documents") return null;
  if (further["metadata"] === undefined || further["metadata"] === null || api === null) return null;
  return further["metadata"] === true && api && (completeness ?? acceptableRating) >= acceptableRating;
}
