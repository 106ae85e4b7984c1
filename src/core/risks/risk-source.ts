import { riskTable, type RiskColumn } from "../catalogue/risk-columns";
import type { Plan } from "../plan";
import { sourceTable, type SourceTable } from "../sheets/source-table";
import { recordsOf } from "../tables/records-of";

/** Where the user's risks stand, so that the sheet follows a changed rating at once. */
export function riskSource({ input }: Pick<Plan, "input">): SourceTable<RiskColumn> {
  return sourceTable(input, riskTable.kind, recordsOf(input, riskTable));
}
