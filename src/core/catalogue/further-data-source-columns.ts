import type { Column } from "./column";
import { dataSourcePrivacyColumns, type DataSourcePrivacyColumn } from "./data-source-privacy-columns";
import { inventoryDataSourceColumns, type InventoryDataSourceColumn } from "./data-source-inventory-columns";

/** Keys of the columns that {@link furtherDataSourceColumns} adds; one union member per area. */
export type FurtherDataSourceColumn = DataSourcePrivacyColumn | InventoryDataSourceColumn;

/** Data-source columns beyond the contract's; their values are in `DataSource.further`. */
export const furtherDataSourceColumns: readonly Column<FurtherDataSourceColumn>[] = [
  ...dataSourcePrivacyColumns,
  ...inventoryDataSourceColumns,
];
