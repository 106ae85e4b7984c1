import { roleStyles, type RoleStyle } from "../core/sheets/palette";
import type {
  Area,
  CellsBlock,
  RoleBlock,
  RowHeightBlock,
  SheetSpec,
  TableBlock,
} from "../core/sheets/sheet-spec";
import { smallStep, type WriteStep } from "./write-steps";
import { rangeOf, type WriteTarget } from "./write-target";

/** Roles, wrapping, alignment, row heights, merged cells and column widths of a sheet. */
export function lookSteps(target: WriteTarget, spec: SheetSpec): WriteStep[] {
  return [
    ...spec.blocks.flatMap((block): WriteStep[] => {
      switch (block.kind) {
        case "cells":
          return cellsLook(target, block);
        case "table":
          return tableLook(target, block);
        case "role":
          return roleLook(target, block);
        case "merge":
          return [smallStep(() => rangeOf(target, block.area).merge(false))];
        case "rowHeight":
          return [rowHeight(target, block)];
        default:
          return [];
      }
    }),
    ...columnWidths(target, spec.columnWidths),
  ];
}

function cellsLook(target: WriteTarget, block: CellsBlock): WriteStep[] {
  if (block.rows.length === 0) return [];
  const columns = Math.max(1, ...block.rows.map((row) => row.length));
  const area = { ...block.at, rows: block.rows.length, columns };
  return [
    ...(block.role ? [roleStep(target, area, roleStyles[block.role])] : []),
    ...(block.wrap ? [wrapStep(target, area)] : []),
  ];
}

function tableLook(target: WriteTarget, block: TableBlock): WriteStep[] {
  const header = { ...block.at, rows: 1, columns: block.columns.length };
  return [
    roleStep(target, header, roleStyles.header),
    wrapStep(target, header),
    ...block.columns.flatMap((column, index) => {
      const body = {
        row: block.at.row + 1,
        column: block.at.column + index,
        rows: block.rows.length,
        columns: 1,
      };
      return [
        ...(column.owner === "editable" ? [roleStep(target, body, roleStyles.input)] : []),
        ...(column.wrap ? [wrapStep(target, body)] : []),
        ...(column.align ? [alignStep(target, body, column.align)] : []),
      ];
    }),
    smallStep(() => {
      rangeOf(target, { ...header, row: header.row + 1, rows: block.rows.length }).format.verticalAlignment =
        "Top";
    }),
  ];
}

function roleLook(target: WriteTarget, block: RoleBlock): WriteStep[] {
  return [
    roleStep(target, block.area, roleStyles[block.role]),
    ...(block.wrap ? [wrapStep(target, block.area)] : []),
    ...(block.align ? [alignStep(target, block.area, block.align)] : []),
  ];
}

const allBorders = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function roleStep(target: WriteTarget, area: Area, style: RoleStyle): WriteStep {
  return smallStep(() => {
    const { format } = rangeOf(target, area);
    const { font } = format;
    if (style.fill) format.fill.color = style.fill;
    if (style.color) font.color = style.color;
    if (style.bold !== undefined) font.bold = style.bold;
    if (style.italic !== undefined) font.italic = style.italic;
    if (style.size !== undefined) font.size = style.size;
    if (style.vertical) format.verticalAlignment = verticalNames[style.vertical];
    if (style.shrinks) format.shrinkToFit = true;
    if (style.border) setBorders(format.borders, area, style.border);
  }, 8);
}

function setBorders(borders: Excel.RangeBorderCollection, area: Area, color: string): void {
  // Inner edges of a single row or column do not exist; some hosts refuse them.
  const inner = [
    ...(area.rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(area.columns > 1 ? (["InsideVertical"] as const) : []),
  ];
  [...allBorders, ...inner].forEach((edge) => {
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Hairline";
    border.color = color;
  });
}

const verticalNames = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const horizontalNames = { left: "Left", center: "Center", right: "Right" } as const;

function alignStep(target: WriteTarget, area: Area, align: "left" | "center" | "right"): WriteStep {
  return smallStep(() => (rangeOf(target, area).format.horizontalAlignment = horizontalNames[align]));
}

function wrapStep(target: WriteTarget, area: Area): WriteStep {
  return smallStep(() => (rangeOf(target, area).format.wrapText = true));
}

/** Points; Excel refuses to write a sheet with a taller row. */
const tallestRow = 409;

function rowHeight(target: WriteTarget, block: RowHeightBlock): WriteStep {
  const area = { row: block.row, column: 0, rows: block.rows, columns: 1 };
  const height = Math.min(tallestRow, block.height);
  return smallStep(() => (rangeOf(target, area).format.rowHeight = height));
}

/**
 * Widths come in characters of the default font; Office.js takes points. A character of Calibri 11 is 7 pixels
 * wide, a cell has 5 pixels of padding, a pixel is 0.75 points (ECMA-376, 18.3.1.13).
 */
function columnWidths(target: WriteTarget, widths: readonly number[]): WriteStep[] {
  const steps: WriteStep[] = [];
  for (let first = 0; first < widths.length;) {
    let last = first;
    while (last + 1 < widths.length && widths[last + 1] === widths[first]) last++;
    const area = { row: 0, column: first, rows: 1, columns: last - first + 1 };
    const points = (widths[first]! * 7 + 5) * 0.75;
    steps.push(smallStep(() => (rangeOf(target, area).format.columnWidth = points)));
    first = last + 1;
  }
  return steps;
}
