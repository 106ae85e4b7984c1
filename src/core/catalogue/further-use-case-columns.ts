import type { Column } from "./column";
import { scoringColumns, type ScoringColumn } from "./use-case-scoring-columns";

/** Keys of the columns that {@link furtherUseCaseColumns} adds; one union member per area. */
export type FurtherUseCaseColumn = ScoringColumn;

/**
 * Use-case columns beyond the contract's: each area keeps its own in a file beside this one. Their values are in
 * `UseCase.further`.
 */
export const furtherUseCaseColumns: readonly Column<FurtherUseCaseColumn>[] = [...scoringColumns];
