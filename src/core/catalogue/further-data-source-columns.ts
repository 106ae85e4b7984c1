import type { Column } from "./column";

/** Keys of the columns that {@link furtherDataSourceColumns} adds; one union member per area. */
export type FurtherDataSourceColumn = never;

/** Data-source columns beyond the contract's; their values are in `DataSource.further`. */
export const furtherDataSourceColumns: readonly Column<FurtherDataSourceColumn>[] = [];
