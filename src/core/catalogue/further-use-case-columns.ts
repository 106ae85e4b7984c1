import type { Column } from "./column";
import { useCaseLawColumns, type UseCaseLawColumn } from "./use-case-law-columns";
import { useCaseMoneyColumns, type UseCaseMoneyColumn } from "./use-case-money-columns";
import { scoringColumns, type ScoringColumn } from "./use-case-scoring-columns";
import { sourcingColumns, type SourcingColumn } from "./use-case-sourcing-columns";

/** Keys of the columns that {@link furtherUseCaseColumns} adds; one union member per area. */
export type FurtherUseCaseColumn = ScoringColumn | UseCaseMoneyColumn | SourcingColumn | UseCaseLawColumn;

/**
 * Use-case columns beyond the contract's: each area keeps its own in a file beside this one. Their values are in
 * `UseCase.further`.
 */
export const furtherUseCaseColumns: readonly Column<FurtherUseCaseColumn>[] = [
  ...scoringColumns,
  ...useCaseMoneyColumns,
  ...sourcingColumns,
  ...useCaseLawColumns,
];
