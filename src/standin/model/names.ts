import type { DefinedName, WorksheetDocument } from "../document/workbook-document";
import { HostCollection, HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import { absoluteReference, parseArea } from "./addresses";
import { Range } from "./range";
import { areaOfReference } from "./range-resolving";
import { wireValue } from "./cell-content";
import type { WireValue } from "./cell-content";
import { Worksheet } from "./worksheet";
import type { ModelContext } from "./model-context";

/** Names of the workbook, or of one sheet. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  static override readonly typeName = "NamedItemCollection";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument | null,
  ) {
    super();
  }

  get items(): NamedItem[] {
    return this.own.map((name) => new NamedItem(this.context, name));
  }

  /** @throws InvalidArgument for a bad or taken name */
  add(name: string, reference: Range | string, comment = ""): NamedItem {
    this.requireFree(name);
    const formula =
      typeof reference === "string"
        ? formulaOf(reference)
        : absoluteReference(reference.sheet.name, reference.area);
    const item: DefinedName = {
      name,
      formula,
      scope: this.sheet?.id ?? null,
      visible: true,
      comment,
      origin: null,
    };
    this.context.document.names.push(item);
    this.context.markDirty();
    return new NamedItem(this.context, item);
  }

  addFormulaLocal(name: string, formula: string, comment = ""): NamedItem {
    return this.add(name, formula, comment);
  }

  getCount(): number {
    return this.own.length;
  }

  getItemOrNullObject(key: string): NamedItem | null {
    const wanted = String(key).toLowerCase();
    const found = this.own.find((name) => name.name.toLowerCase() === wanted);
    return found ? new NamedItem(this.context, found) : null;
  }

  getItem(key: string): NamedItem {
    const item = this.getItemOrNullObject(key);
    if (!item) throw new RichApiError("ItemNotFound");
    return item;
  }

  private get own(): DefinedName[] {
    return this.context.document.names.filter((name) => name.scope === (this.sheet?.id ?? null));
  }

  private requireFree(name: string): void {
    const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
    // What reads as a cell address (A1, R1C1, R, C) can't be a name.
    const isAddress = parseArea(name) !== null || /^(r|c|r\d*c\d*)$/i.test(name);
    if (!isName || isAddress || this.getItemOrNullObject(name)) throw new RichApiError("InvalidArgument");
    if (this.sheet === null && this.context.findTable(name)) throw new RichApiError("InvalidArgument");
  }
}

/** Excel takes references and formulas as text with `=`, and turns anything else into a constant. */
function formulaOf(text: string): string {
  return text.startsWith("=") ? text.slice(1) : `"${text.replace(/"/g, '""')}"`;
}

/** A defined name. */
export class NamedItem extends HostObject {
  static override readonly typeName = "NamedItem";

  constructor(
    readonly context: ModelContext,
    readonly document: DefinedName,
  ) {
    super();
  }

  get name(): string {
    return this.document.name;
  }

  get _Id(): string {
    return this.document.name;
  }

  get scope(): string {
    return this.document.scope === null ? "Workbook" : "Worksheet";
  }

  get formula(): string {
    return `=${this.document.formula}`;
  }

  set formula(formula: string) {
    if (!String(formula).startsWith("=")) throw new RichApiError("InvalidArgument");
    this.document.formula = formula.slice(1);
    this.context.markDirty();
  }

  get visible(): boolean {
    return this.document.visible;
  }

  set visible(visible: boolean) {
    this.document.visible = visible;
    this.context.noteChange();
  }

  get comment(): string {
    return this.document.comment;
  }

  set comment(comment: string) {
    this.document.comment = comment;
    this.context.noteChange();
  }

  /** Excel.NamedItemType of constants and references. */
  get type(): string {
    const { formula } = this.document;
    if (this.getRangeOrNullObject()) return "Range";
    if (/^".*"$/s.test(formula)) return "String";
    if (/^-?\d+$/.test(formula)) return "Integer";
    if (/^-?[\d.]+$/.test(formula)) return "Double";
    if (/^(true|false)$/i.test(formula)) return "Boolean";
    return "Error";
  }

  /** The address for ranges, the value for constants. */
  get value(): WireValue {
    const { formula } = this.document;
    const range = this.getRangeOrNullObject();
    if (range) return range.address;
    switch (this.type) {
      case "String":
        return formula.slice(1, -1).replace(/""/g, '"');
      case "Boolean":
        return /^true$/i.test(formula);
      case "Integer":
      case "Double":
        return Number(formula);
      default:
        return wireValue({ error: "#VALUE!" });
    }
  }

  get worksheetOrNullObject(): Worksheet | null {
    const sheet = this.context.document.sheets.find((item) => item.id === this.document.scope);
    return sheet ? new Worksheet(this.context, sheet) : null;
  }

  get worksheet(): Worksheet {
    const sheet = this.worksheetOrNullObject;
    if (!sheet) throw new RichApiError("InvalidOperation");
    return sheet;
  }

  getRangeOrNullObject(): Range | null {
    const home = this.context.document.sheets.find((item) => item.id === this.document.scope);
    const placed = areaOfReference(
      this.context,
      this.document.formula,
      home ?? this.context.document.sheets[0]!,
    );
    return placed && new Range(this.context, placed.sheet, placed.area);
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw new RichApiError("InvalidArgument");
    return range;
  }

  delete(): void {
    const { names } = this.context.document;
    names.splice(names.indexOf(this.document), 1);
    this.context.markDirty();
  }
}
