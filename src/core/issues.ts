/** What was noticed about the user's data. Issues are data: wording happens at the edge, from `code` and `params`. */
export type Severity = "error" | "warning" | "info";

/** The codes of the contract; consumers may rely on their meaning. */
export type IssueCode =
  | "missingName"
  | "missingValue"
  | "notANumber"
  | "ambiguousNumber"
  | "outOfRange"
  | "errorCell"
  | "duplicateId"
  | "duplicateColumn"
  | "unknownUnit"
  | "unknownReference"
  | "cycle"
  | "overCapacity"
  | "predecessorUnscheduled"
  | "beyondHorizon"
  | "durationAssumed"
  | "mandatoryExceedsBudget"
  | "defaultUsed"
  | "otherTableIgnored"
  | "sheetNameTaken"
  | "manualEdit"
  | "modelUnavailable"
  | "modelTextsRefused"
  | "dateConflict"
  | "notAMonth"
  | "notADate"
  | "vagueKpi"
  | "vagueGoal"
  | "notAChoice"
  | "selfExclusion"
  | "mandatoryExclusion"
  | "noUseCaseTable"
  | "costLinesDiffer"
  | "costLineDates"
  | "costLineNeverRuns"
  | "prototypeCostScaled"
  | "cleaningBufferAdded"
  | "trainingIncomplete"
  | "programmeExceedsBudget"
  | "fundingNotCounted"
  | "payoutAssumed"
  | "shadowTool"
  | "unreadableWorkbook"
  | "valueNotOnScale"
  | "mappingOutdated"
  | "csvInOneColumn"
  | "transposedList"
  | "splitHeader"
  | "ratingUnknown"
  | "modelColumnMissing"
  | "mandatoryGated"
  | "ratingRowIgnored"
  | "textOutdated"
  | "plausibility"
  | "unknownPlaceholder"
  | "promptWithoutData"
  | "promptTooLong"
  | "promptLanguageMissing"
  | "promptNotFound";

/** Where in the workbook something was seen; `row` is Excel's row number, `column` the header as the user wrote it. */
export interface CellPlace {
  sheet: string | null;
  table: string | null;
  row: number | null;
  column: string | null;
  /** A1 address of the cell within its sheet, for jumping there. */
  address: string | null;
}

/** A finding with everything needed to word it, to jump to it and to test it. */
export interface Issue extends CellPlace {
  severity: Severity;
  code: IssueCode;
  /** Use cases (or data sources) concerned, most specific first; for `cycle` the path. */
  ids: string[];
  /** What the sentence needs: the offending text, limits, assumed values. Never personal data beyond the cell's own text. */
  params: Readonly<Record<string, string | number>>;
}

/** A place that names nothing, for issues about the workbook as a whole. */
export const nowhere: CellPlace = { sheet: null, table: null, row: null, column: null, address: null };

/** Puts an issue together; `ids` and `params` may be left out. */
export function issueAt(
  place: CellPlace,
  severity: Severity,
  code: IssueCode,
  detail: { ids?: string[]; params?: Issue["params"] } = {},
): Issue {
  const { sheet, table, row, column, address } = place;
  return {
    severity,
    code,
    sheet,
    table,
    row,
    column,
    address,
    ids: detail.ids ?? [],
    params: detail.params ?? {},
  };
}
