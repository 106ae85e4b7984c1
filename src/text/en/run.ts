/** What a run on the command line says about its outcome. */
export const runEn = {
  unknownSheets: "There are no such sheets: {names}. Possible are: {known} or “all”.",
  done: "{useCases} {useCases?use case|use cases} read, {selected} selected, {scheduled} scheduled; {errors} {errors?error|errors}, {warnings} {warnings?warning|warnings}. Sheets: {sheets}.",
  mismatch:
    "Reading back, {count} {count?cell differs|cells differ} from what was written, first {place}: expected “{expected}”, found “{found}”. The output was not saved.",
  otherResults:
    "Warning: {count} {count?formula gives|formulas give} other results than the plan, first {place}: expected “{expected}”, computed “{found}”. Please report.",
  structureProtected:
    "The structure of the workbook is protected, so no sheets can be added. Remove the protection in Excel under “Review › Protect Workbook” and save.",
  sheetProtected:
    "The sheet “{sheet}” is protected and cannot be updated. Remove the protection in Excel under “Review › Unprotect Sheet” and save.",
  newerState:
    "A newer version of KI-Fahrplan has written to this workbook. Update the program; until then the workbook stays as it is.",
  unknownTemplate: "There is no template “{name}”. Available: {names}.",
  wrongTemplate:
    "Please correct the template {name} in {count?this place|these places}; nothing was written:",
  templateDone: "Template “{name}” written. Sheets: {sheets}.",
  nothingToRate: "The workbook has no use case that could be rated.",
  standing: "These sheets could not be put back: {sheets}.",
  failed: "Unexpected failure, please report: {detail}",
};
