import type { SourceCell } from "../tables/source-workbook";
import type { ColumnContent } from "./column-content";
import type { FieldCandidate } from "./field-candidates";
import type { ScaleProposal } from "./scale-proposal";

/** Why a column is proposed; `content`: only its cells speak for it. */
export type ProposalReason = FieldCandidate["reason"] | "content";

/** What a person should look at before taking a proposal over. */
export type ProposalQuestion = "direction" | "ends" | "priority" | "opposite" | "unit";

/** A column of the user's list. */
export interface GivenColumn {
  header: string;
  cells: readonly SourceCell[];
}

/** A column of the list with a field that it may be. */
export interface Pair {
  given: Read;
  candidate: FieldCandidate;
  confidence: number;
  reason: ProposalReason;
  scale: ScaleProposal | null;
  question: ProposalQuestion | null;
}

/** A column with what its cells hold. */
export interface Read extends GivenColumn {
  index: number;
  content: ColumnContent;
}

/** Order of two texts by their characters, the same in every language. */
export function compare(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
