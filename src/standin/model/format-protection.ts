import type { WorksheetDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { HostObject } from "../wire/host-object";
import { commonStyle, restyle } from "./cell-styles";
import type { ModelContext } from "./model-context";

/** Whether cells are locked once their sheet is protected. */
export class FormatProtection extends HostObject {
  static override readonly typeName = "FormatProtection";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument,
    readonly area: CellArea,
  ) {
    super();
  }

  get locked(): boolean | null {
    return commonStyle(this.context, this.sheet, this.area, (style) => style.protection.locked) ?? null;
  }

  set locked(locked: boolean) {
    restyle(this.context, this.sheet, this.area, (style) => ({
      ...style,
      protection: { ...style.protection, locked },
    }));
  }

  get formulaHidden(): boolean | null {
    return (
      commonStyle(this.context, this.sheet, this.area, (style) => style.protection.formulaHidden) ?? null
    );
  }

  set formulaHidden(formulaHidden: boolean) {
    restyle(this.context, this.sheet, this.area, (style) => ({
      ...style,
      protection: { ...style.protection, formulaHidden },
    }));
  }
}
