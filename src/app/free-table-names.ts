import { renameTables } from "../core/sheets/rename-tables";
import type { SheetSpec } from "../core/sheets/sheet-spec";

/**
 * Table names are unique in a workbook: where a table or a name of the user's is called like an output table, the
 * output table is numbered as Excel numbers copies (`KI_Matrix2`). One that exists keeps the name it has.
 * @param userNames of tables and of whatever else has a name in the workbook
 * @param outputTables names of the tables that stand on output sheets
 */
export function withFreeTableNames(
  specs: readonly SheetSpec[],
  userNames: readonly string[],
  outputTables: readonly string[],
): SheetSpec[] {
  const taken = new Set(userNames.map((name) => name.toLowerCase()));
  const names = new Map<string, string>();
  for (const name of specs.flatMap(tableNamesOf)) {
    const chosen = existingName(name, outputTables) ?? freeName(name, taken);
    if (chosen !== name) names.set(name, chosen);
  }
  return specs.map((spec) => renameTables(spec, names));
}

function tableNamesOf({ blocks }: SheetSpec): string[] {
  return blocks.flatMap((block) => (block.kind === "table" ? [block.name] : []));
}

/** The name itself where it stands, else its numbered form from a run in which the name was taken. */
function existingName(name: string, outputTables: readonly string[]): string | undefined {
  if (outputTables.includes(name)) return name;
  return outputTables.find((each) => each.startsWith(name) && /^\d+$/.test(each.slice(name.length)));
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}${number}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
