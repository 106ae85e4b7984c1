import { nowhere, type Issue } from "../core/issues";
import { freeSheetName } from "../core/sheets/free-sheet-name";
import type { SheetSpec } from "../core/sheets/sheet-spec";
import type { OutputSheet } from "./ports";

export interface NamedSheet {
  spec: SheetSpec;
  sheetName: string;
  exists: boolean;
}

/**
 * Finds a name for each planned sheet. An existing output sheet keeps the name it has now, whatever the user made
 * of it; a new one never takes a name that a sheet of the user's has. The issue is raised on every run while the
 * wanted name belongs to somebody else, so that a second run writes the same check sheet.
 */
export function nameSheets(
  specs: readonly SheetSpec[],
  outputs: readonly Pick<OutputSheet, "key" | "sheetName">[],
  sheetNames: readonly string[],
): { sheets: NamedSheet[]; issues: Issue[] } {
  const taken = new Set(sheetNames.map(comparable));
  const ours = new Set(outputs.map((output) => comparable(output.sheetName)));
  const issues: Issue[] = [];
  const sheets = specs.map((spec) => {
    const existing = outputs.find((output) => output.key === spec.key);
    const sheetName = existing?.sheetName ?? freeSheetName(spec.name, taken);
    taken.add(comparable(sheetName));
    const wanted = comparable(spec.name);
    const takenByUser = sheetNames.some((name) => comparable(name) === wanted) && !ours.has(wanted);
    if (takenByUser) issues.push(nameTaken(spec.name, sheetName));
    return { spec, sheetName, exists: existing !== undefined };
  });
  return { sheets, issues };
}

function nameTaken(wanted: string, used: string): Issue {
  return {
    ...nowhere,
    severity: "info",
    code: "sheetNameTaken",
    ids: [],
    sheet: wanted,
    params: { name: wanted, wanted, used },
  };
}

/** Excel compares sheet names without case. */
function comparable(name: string): string {
  return name.toLowerCase();
}
