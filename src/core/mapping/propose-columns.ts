import type { Column } from "../catalogue/column";
import { criteria } from "../records";
import { columnContent } from "./column-content";
import {
  compare,
  type GivenColumn,
  type Pair,
  type ProposalQuestion,
  type ProposalReason,
  type Read,
} from "./column-pair";
import { contentFit } from "./content-fit";
import type { FieldCandidate } from "./field-candidates";
import { headerWords, tokens } from "./header-words";
import { withNameAndId } from "./name-and-id";
import { proposeScale } from "./propose-scale";
import type { ScaleProposal } from "./scale-proposal";
import type { RatingScale } from "./rating-scale";
import type { MappedKind } from "./table-mapping";

/** What one column of a list probably is. */
export interface ColumnProposal {
  header: string;
  /** Position in the list, from 0. */
  index: number;
  /** Column key of the catalogue, null where nothing fits. */
  field: string | null;
  /** 0–1, 0 without a field. */
  confidence: number;
  reason: ProposalReason | null;
  unit: string | null;
  /** Null: 1–5 already, or no rating. */
  scale: RatingScale | null;
  question: ProposalQuestion | null;
  /** Most frequent values as shown, for recognising the column. */
  samples: readonly string[];
}

const sampleCount = 4;

/** Finds the best column for each field; each field and each column is used once. */
export function proposeColumns(
  columns: readonly GivenColumn[],
  options: { kind: MappedKind; candidatesOf: (header: string) => readonly FieldCandidate[] },
): ColumnProposal[] {
  const read = columns
    .map((given, index): Read => ({ ...given, index, content: columnContent(given.cells) }))
    .filter(({ header }) => header !== "");
  const pairs = read.flatMap((given) =>
    options.candidatesOf(given.header).map((candidate) => pairOf(given, candidate)),
  );
  const chosen = withNameAndId(choose(pairs), read, { kind: options.kind, pairs });
  return read.map((given) =>
    proposalOf(
      given,
      chosen.find((pair) => pair.given === given),
    ),
  );
}

function pairOf(given: Read, candidate: FieldCandidate): Pair {
  const { column, reason } = candidate;
  const { content } = given;
  if (!hasScale(column)) {
    const fit = contentFit(column, content);
    const unsure = column.quantity.kind === "duration" && candidate.unit === null && reason !== "header";
    const confidence = candidate.confidence * fit * (unsure ? 0.85 : 1);
    return { given, candidate, confidence, reason, scale: null, question: unsure ? "unit" : null };
  }
  const { words, remark } = headerWords(given.header);
  const scale = proposeScale(content, {
    words: [...words, ...tokens(given.header)],
    remark,
    isCost: column.key === "effort" || column.key === "risk",
    isOpposite: reason === "opposite",
    isOwnHeader: reason === "header",
  });
  if (!scale)
    return { given, candidate, confidence: candidate.confidence * 0.25, reason, scale, question: null };
  return { given, candidate, reason, scale, ...judged(candidate, scale, words) };
}

/** Ratings of the score and of the data readiness; further ratings are read as 1–5 wherever they are used. */
const scaledFields: ReadonlySet<string> = new Set([
  ...criteria,
  ...["completeness", "timeliness", "consistency", "relevance"],
]);

function hasScale({ key, quantity }: Column): boolean {
  return quantity.kind === "rating" && scaledFields.has(key);
}

const priorityWords: ReadonlySet<string> = new Set(["prioritaet", "priority", "prio"]);

/** An open question lowers the confidence, so that nothing is taken over without asking. */
function judged(
  { confidence, reason }: FieldCandidate,
  { scale, question }: ScaleProposal,
  words: readonly string[],
): Pick<Pair, "confidence" | "question"> {
  if (
    reason === "vague" &&
    question === null &&
    scale?.kind === "steps" &&
    words.some((word) => priorityWords.has(word))
  ) {
    // Importance in words is the nearest that such a list has to a benefit, and its direction is clear.
    return { confidence: 0.62, question: "priority" };
  }
  const factor = question === "direction" ? 0.75 : question === "ends" ? 0.9 : 1;
  return {
    confidence: confidence * factor,
    question: question ?? (reason === "opposite" ? "opposite" : null),
  };
}

/** Greedy by confidence; equal ones by header, so that the order of the columns plays no part. */
function choose(pairs: readonly Pair[]): Pair[] {
  const sorted = pairs
    .filter(({ confidence }) => confidence >= 0.3)
    .sort(
      (first, second) =>
        second.confidence - first.confidence ||
        compare(first.given.header, second.given.header) ||
        first.given.index - second.given.index ||
        compare(first.candidate.column.key, second.candidate.column.key),
    );
  const chosen: Pair[] = [];
  for (const pair of sorted) {
    const isTaken = chosen.some(
      ({ given, candidate }) => given === pair.given || candidate.column.key === pair.candidate.column.key,
    );
    if (!isTaken) chosen.push(pair);
  }
  return chosen;
}

function proposalOf({ header, index, content }: Read, pair: Pair | undefined): ColumnProposal {
  return {
    header,
    index,
    field: pair?.candidate.column.key ?? null,
    confidence: pair ? Math.round(pair.confidence * 100) / 100 : 0,
    reason: pair?.reason ?? null,
    unit: pair?.candidate.unit ?? null,
    scale: pair?.scale?.scale ?? null,
    question: pair?.question ?? null,
    samples: content.values.slice(0, sampleCount).map(({ text }) => text),
  };
}
