import { issueAt, type CellPlace, type Issue, type IssueCode, type Severity } from "../issues";

/** Collects what readers notice. */
export class IssueLog {
  readonly issues: Issue[] = [];

  add(
    place: CellPlace,
    severity: Severity,
    code: IssueCode,
    detail: { ids?: string[]; params?: Issue["params"] } = {},
  ): void {
    this.issues.push(issueAt(place, severity, code, detail));
  }
}

/** Where a cell stands and what its issues say about it. */
export interface CellContext {
  place: CellPlace;
  /** Records that the cell belongs to. */
  ids: string[];
  log: IssueLog;
}
