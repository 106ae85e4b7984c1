import type { WorksheetDocument } from "../document/workbook-document";
import { HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import type { ModelContext } from "./model-context";

/** Protection of the workbook's structure. */
export class WorkbookProtection extends HostObject {
  static override readonly typeName = "WorkbookProtection";
  private password = "";

  constructor(readonly context: ModelContext) {
    super();
  }

  get protected(): boolean {
    return this.context.document.structureProtected;
  }

  protect(password = ""): void {
    if (this.protected) throw new RichApiError("InvalidOperation");
    this.password = password;
    this.context.document.structureProtected = true;
    this.context.noteChange();
  }

  unprotect(password = ""): void {
    if (this.protected && password !== this.password) throw new RichApiError("AccessDenied");
    this.context.document.structureProtected = false;
    this.context.noteChange();
  }
}

const optionNames = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

/** Protection of one sheet. Passwords are only compared within the session; files keep a flag. */
export class WorksheetProtection extends HostObject {
  static override readonly typeName = "WorksheetProtection";
  private static readonly passwords = new WeakMap<WorksheetDocument, string>();

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument,
  ) {
    super();
  }

  get protected(): boolean {
    return this.sheet.protection !== null;
  }

  get options(): Record<string, boolean | string> | null {
    const allowed = this.sheet.protection?.allowed;
    if (!allowed) return null;
    const flags = Object.fromEntries(optionNames.map((name) => [name, allowed.has(name)]));
    return { ...flags, selectionMode: "Normal" };
  }

  protect(options: Record<string, unknown> = {}, password = ""): void {
    if (this.protected) throw new RichApiError("InvalidOperation");
    const allowed = new Set(optionNames.filter((name) => options?.[name] === true));
    this.sheet.protection = { allowed: new Set<string>(allowed), hasPassword: password !== "" };
    WorksheetProtection.passwords.set(this.sheet, password);
    this.context.noteChange();
  }

  /** @throws AccessDenied for a wrong password, also for one that the opened file had */
  unprotect(password = ""): void {
    const { protection } = this.sheet;
    if (!protection) return;
    const known = WorksheetProtection.passwords.get(this.sheet);
    if (protection.hasPassword && (known === undefined || known !== password))
      throw new RichApiError("AccessDenied");
    this.sheet.protection = null;
    this.context.noteChange();
  }
}
