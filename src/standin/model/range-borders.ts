import type { BorderEdge, CellStyle } from "../document/style-table";
import type { WorksheetDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { HostCollection, HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import { lastColumn, lastRow } from "../document/areas";
import { commonStyle, restyle } from "./cell-styles";
import { parseColor } from "./colors";
import type { ModelContext } from "./model-context";

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal";
type CellSide = keyof CellStyle["border"];

const sides: readonly Side[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
];
const lineStyles: readonly BorderEdge["style"][] = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
];
const weights: readonly BorderEdge["weight"][] = ["Hairline", "Thin", "Medium", "Thick"];

/** Border lines of a range: its four edges and the lines between its cells. */
export class RangeBorderCollection extends HostCollection<RangeBorder> {
  static override readonly typeName = "RangeBorderCollection";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument,
    readonly area: CellArea,
  ) {
    super();
  }

  get items(): RangeBorder[] {
    return sides.map((side) => new RangeBorder(this.context, this.sheet, this.area, side));
  }

  get count(): number {
    return sides.length;
  }

  getItem(index: string): RangeBorder {
    const side = sides.find((candidate) => candidate === index);
    if (!side) throw new RichApiError("InvalidArgument");
    return new RangeBorder(this.context, this.sheet, this.area, side);
  }

  getItemAt(index: number): RangeBorder {
    return this.getItem(sides[index] ?? "");
  }
}

export class RangeBorder extends HostObject {
  static override readonly typeName = "RangeBorder";

  constructor(
    readonly context: ModelContext,
    readonly sheet: WorksheetDocument,
    readonly area: CellArea,
    readonly sideIndex: Side,
  ) {
    super();
  }

  get style(): string | null {
    return this.read((edge) => edge.style);
  }

  set style(value: string) {
    const style = lineStyles.find((candidate) => candidate === value);
    if (!style) throw new RichApiError("InvalidArgument");
    this.change((edge) => ({ ...edge, style }));
  }

  get weight(): string | null {
    return this.read((edge) => edge.weight);
  }

  /** A weight draws the line, as in Excel. */
  set weight(value: string) {
    const weight = weights.find((candidate) => candidate === value);
    if (!weight) throw new RichApiError("InvalidArgument");
    this.change((edge) => ({ ...edge, weight, style: visible(edge.style) }));
  }

  get color(): string | null {
    return this.read((edge) => edge.color ?? "#000000");
  }

  /** A colour draws the line, as in Excel. */
  set color(value: string) {
    const color = parseColor(value);
    this.change((edge) => ({ ...edge, color, style: visible(edge.style) }));
  }

  private read<Value>(pick: (edge: BorderEdge) => Value): Value | null {
    const [strip] = this.strips();
    if (!strip) return null;
    const [area, side] = strip;
    return commonStyle(this.context, this.sheet, area, (style) => pick(style.border[side])) ?? null;
  }

  private change(change: (edge: BorderEdge) => BorderEdge): void {
    for (const [area, side] of this.strips()) {
      restyle(this.context, this.sheet, area, (style) => ({
        ...style,
        border: { ...style.border, [side]: change(style.border[side]) },
      }));
    }
  }

  /** Which cells draw this line on which of their sides. */
  private strips(): [CellArea, CellSide][] {
    const { area } = this;
    const { row, column, rows, columns } = area;
    switch (this.sideIndex) {
      case "EdgeTop":
        return [[{ ...area, rows: 1 }, "top"]];
      case "EdgeBottom":
        return [[{ ...area, row: lastRow(area), rows: 1 }, "bottom"]];
      case "EdgeLeft":
        return [[{ ...area, columns: 1 }, "left"]];
      case "EdgeRight":
        return [[{ ...area, column: lastColumn(area), columns: 1 }, "right"]];
      case "InsideVertical":
        return columns < 2
          ? []
          : [
              [{ ...area, columns: columns - 1 }, "right"],
              [{ ...area, column: column + 1, columns: columns - 1 }, "left"],
            ];
      case "InsideHorizontal":
        return rows < 2
          ? []
          : [
              [{ ...area, rows: rows - 1 }, "bottom"],
              [{ ...area, row: row + 1, rows: rows - 1 }, "top"],
            ];
    }
  }
}

function visible(style: BorderEdge["style"]): BorderEdge["style"] {
  return style === "None" ? "Continuous" : style;
}
