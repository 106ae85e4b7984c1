import { tableNames } from "../core/catalogue/table-names";

/** Tables that the output sheets have; a name that is missing here only costs a second trip when reading. */
const outputTables = [
  "KI_Matrix",
  "KI_Diagramm",
  "KI_Budget",
  "KI_Budget_Jahre",
  "KI_Budget_Quartale",
  "KI_Budget_Module",
  "KI_Fahrplan",
  "KI_Meilensteine",
  "KI_Abhaengigkeiten",
  "KI_Pruefung",
  "KI_Einstellungen_verwendet",
];

/** Names under which input and output tables usually stand, each once. */
export function knownTableNames(): string[] {
  const inputs = Object.values(tableNames).flatMap(({ table }) => [table.de, table.en]);
  return [...new Set([...inputs, ...outputTables])];
}
