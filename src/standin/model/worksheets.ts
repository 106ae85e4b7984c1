import { workbookTarget } from "../wire/event-hub";
import { HostCollection } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import { addSheet } from "./sheet-operations";
import { Worksheet } from "./worksheet";
import type { ModelContext } from "./model-context";

/** All sheets in tab order. */
export class WorksheetCollection extends HostCollection<Worksheet> {
  static override readonly typeName = "WorksheetCollection";
  readonly eventTargetId = workbookTarget;

  constructor(readonly context: ModelContext) {
    super();
  }

  get items(): Worksheet[] {
    return this.context.document.sheets.map((sheet) => new Worksheet(this.context, sheet));
  }

  add(name?: string): Worksheet {
    return new Worksheet(this.context, addSheet(this.context, name));
  }

  getActiveWorksheet(): Worksheet {
    const { sheets, activeSheet } = this.context.document;
    return new Worksheet(this.context, sheets[activeSheet]!);
  }

  getCount(visibleOnly = false): number {
    return this.visible(visibleOnly).length;
  }

  getFirst(visibleOnly = false): Worksheet {
    return this.visible(visibleOnly)[0]!;
  }

  getLast(visibleOnly = false): Worksheet {
    return this.visible(visibleOnly).at(-1)!;
  }

  getItemOrNullObject(key: string): Worksheet | null {
    const sheet = this.context.findSheet(String(key));
    return sheet && new Worksheet(this.context, sheet);
  }

  getItem(key: string): Worksheet {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw new RichApiError("ItemNotFound");
    return sheet;
  }

  private visible(visibleOnly: boolean): Worksheet[] {
    return this.items.filter((item) => !visibleOnly || item.sheet.visibility === "Visible");
  }
}
