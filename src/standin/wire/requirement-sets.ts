/** API sets that the host declares, by lower-case name. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What the published office.js of npm knows at most (it ends with ExcelApi 1.15). */
export const fullRequirementSets: RequirementSets = {
  excelapi: "1.15",
  excelapionline: "1.1",
  richapiruntime: "1.2",
  richapiruntimeflag: "1.2",
  customfunctions: "1.9",
  customfunctionsruntime: "1.3",
  sharedruntime: "1.1",
  addincommands: "1.3",
  dialogapi: "1.2",
  ribbonapi: "1.2",
  settings: "1.1",
  documentevents: "1.1",
  keyboardshortcuts: "1.1",
  identityapi: "1.3",
};

/**
 * The full sets with some lowered, e.g. `{ ExcelApi: "1.9" }` for an older Excel.
 * Names are compared without case; `null` takes a set away.
 */
export function lowerRequirementSets(changes: Readonly<Record<string, string | null>>): RequirementSets {
  const sets: Record<string, string> = { ...fullRequirementSets };
  for (const [name, version] of Object.entries(changes)) {
    if (version === null) delete sets[name.toLowerCase()];
    else sets[name.toLowerCase()] = version;
  }
  return sets;
}
