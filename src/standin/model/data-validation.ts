import type { ValidationDocument } from "../document/validation-document";
import type { WorksheetDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import { intersectAreas, sameArea, subtractArea } from "../document/areas";
import { readRule, ruleOf, typeNames } from "./validation-rules";
import type { ModelContext } from "./model-context";

/** What may be typed into cells. */
export class DataValidation extends HostObject {
  static override readonly typeName = "DataValidation";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument,
    readonly area: CellArea,
  ) {
    super();
  }

  get type(): string {
    const touching = this.touching;
    if (touching.length === 0) return "None";
    if (touching.length > 1) return "Inconsistent";
    const coversAll = touching[0]!.areas.some(
      (area) => intersectAreas(area, this.area)?.rows === this.area.rows,
    );
    return coversAll ? typeNames[touching[0]!.type] : "Inconsistent";
  }

  get rule(): Record<string, unknown> | null {
    const found = this.touching[0];
    return found ? ruleOf(found) : {};
  }

  set rule(rule: unknown) {
    this.change(readRule(rule));
  }

  get ignoreBlanks(): boolean {
    return this.touching[0]?.ignoreBlanks ?? true;
  }

  set ignoreBlanks(ignoreBlanks: boolean) {
    this.change({ ignoreBlanks });
  }

  get prompt(): { showPrompt: boolean; title: string; message: string } {
    const { show, title, message } = this.touching[0]?.prompt ?? noPrompt;
    return { showPrompt: show, title, message };
  }

  set prompt(prompt: { showPrompt: boolean; title: string; message: string }) {
    if (prompt.title?.length > 32 || prompt.message?.length > 255) throw new RichApiError("InvalidArgument");
    const { showPrompt: show = true, title = "", message = "" } = prompt;
    this.change({ prompt: { show, title, message } });
  }

  get errorAlert(): { showAlert: boolean; style: string; title: string; message: string } {
    const { show, style, title, message } = this.touching[0]?.error ?? noError;
    return { showAlert: show, style: style.charAt(0).toUpperCase() + style.slice(1), title, message };
  }

  set errorAlert(alert: { showAlert: boolean; style: string; title: string; message: string }) {
    const { showAlert: show = true, style = "Stop", title = "", message = "" } = alert;
    if (title.length > 32 || message.length > 255 || !/^(stop|warning|information)$/i.test(style)) {
      throw new RichApiError("InvalidArgument");
    }
    this.change({ error: { show, style: style.toLowerCase() as "stop", title, message } });
  }

  clear(): void {
    this.context.requireWritable(this.sheet, this.area);
    this.cut();
    this.context.noteChange();
  }

  private get touching(): ValidationDocument[] {
    return this.sheet.validations.filter((item) =>
      item.areas.some((area) => intersectAreas(area, this.area)),
    );
  }

  /** The cells get a validation of their own that starts as what they had. */
  private change(change: Partial<ValidationDocument>): void {
    this.context.requireWritable(this.sheet, this.area);
    this.context.noteChange();
    const own = this.sheet.validations.find(
      ({ areas }) => areas.length === 1 && sameArea(areas[0]!, this.area),
    );
    if (own) {
      Object.assign(own, change);
      return;
    }
    const before = this.touching[0] ?? noValidation;
    this.cut();
    this.sheet.validations.push({ ...before, ...change, areas: [this.area], origin: null });
  }

  private cut(): void {
    this.sheet.validations = this.sheet.validations
      .map((item) =>
        Object.assign(item, { areas: item.areas.flatMap((area) => subtractArea(area, this.area)) }),
      )
      .filter((item) => item.areas.length > 0);
  }
}

const noPrompt = { show: true, title: "", message: "" };
const noError = { show: true, style: "stop" as const, title: "", message: "" };
const noValidation: ValidationDocument = {
  areas: [],
  type: "none",
  operator: "between",
  formula1: null,
  formula2: null,
  ignoreBlanks: true,
  inCellDropDown: true,
  prompt: noPrompt,
  error: noError,
  origin: null,
};
