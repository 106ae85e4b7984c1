import { HostObject } from "../wire/host-object";
import { Application } from "./application";
import { CommentCollection } from "./comments";
import { CustomXmlPartCollection } from "./custom-xml-parts";
import { DocumentProperties } from "./document-properties";
import { Functions } from "./functions";
import { NamedItemCollection } from "./names";
import { WorkbookProtection } from "./protection";
import { Range } from "./range";
import { RichApiError } from "../wire/rich-api-error";
import { Runtime } from "./runtime";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tables";
import { WorksheetCollection } from "./worksheets";
import type { ModelContext } from "./model-context";

/** Root of the object model. */
export class Workbook extends HostObject {
  static override readonly typeName = "Workbook";
  readonly worksheets: WorksheetCollection;
  readonly tables: TableCollection;
  readonly names: NamedItemCollection;
  readonly application: Application;
  readonly comments: CommentCollection;
  readonly settings: SettingCollection;
  readonly customXmlParts: CustomXmlPartCollection;
  readonly protection: WorkbookProtection;
  readonly properties: DocumentProperties;
  readonly functions: Functions;
  readonly _Runtime: Runtime;

  constructor(
    readonly context: ModelContext,
    readonly name: string,
  ) {
    super();
    this.worksheets = new WorksheetCollection(context);
    this.tables = new TableCollection(context, null);
    this.names = new NamedItemCollection(context, null);
    this.application = new Application(context);
    this.comments = new CommentCollection(context, null);
    this.settings = new SettingCollection(context);
    this.customXmlParts = new CustomXmlPartCollection(context);
    this.protection = new WorkbookProtection(context);
    this.properties = new DocumentProperties(context);
    this.functions = new Functions(context);
    this._Runtime = new Runtime(context);
  }

  get readOnly(): boolean {
    return false;
  }

  getSelectedRange(): Range {
    const { sheets, activeSheet } = this.context.document;
    const sheet = sheets[activeSheet]!;
    return new Range(this.context, sheet, sheet.selection);
  }

  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }

  /** Behind `args.getRange(context)` of change events. */
  _GetRangeForEventByReferenceId(reference: string): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (!range) throw new RichApiError("InvalidReference");
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: string): Range | null {
    const placed = this.context.eventArea(reference);
    return placed && new Range(this.context, placed.sheet, placed.area);
  }
}
