import type { DataSourceColumn } from "../catalogue/data-source-columns";
import type { UseCaseColumn } from "../records";
import type { HeaderReading } from "./match-columns";
import type { TableRegion } from "./table-region";

/** A region with what its headers mean in each kind of table. */
export interface ReadRegion {
  region: TableRegion;
  useCases: HeaderReading<UseCaseColumn>;
  dataSources: HeaderReading<DataSourceColumn>;
}
