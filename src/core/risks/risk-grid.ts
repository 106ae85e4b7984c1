import { addressOf, absoluteAddressOf } from "../sheets/a1";
import { formula, number, resultText, text } from "../sheets/cells";
import { colors } from "../sheets/palette";
import type { SheetContext } from "../sheets/sheet-context";
import type { Area, Block, Position, SpecCell } from "../sheets/sheet-spec";
import { literal, tableReference } from "../sheets/structured-reference";
import { riskBounds, type RiskClass } from "./rank-risks";
import { riskListName, type RiskReferences } from "./risk-list";
import type { ListedRisk } from "./risk-rows";

/** Rows of the grid, 0-based: its header, the five probabilities from 5 down to 1, the impacts. */
export const gridLayout = { first: 6, axis: 11, last: 12, column: 2 } as const;
/** One column stays free, or the colours of the legend would look like a sixth impact. */
const legendColumn = 8;
const shownPerCell = 6;

export const riskReferences: RiskReferences = {
  bounds: {
    critical: { row: gridLayout.first, column: legendColumn + 1 },
    high: { row: gridLayout.first + 1, column: legendColumn + 1 },
    medium: { row: gridLayout.first + 2, column: legendColumn + 1 },
  },
  today: { row: gridLayout.axis, column: legendColumn + 1 },
};

export const classColors: Readonly<Record<RiskClass, { fill: string; color: string }>> = {
  critical: { fill: "#F3B5AE", color: "#7E140C" },
  high: { fill: "#FAD3A6", color: "#6F2F00" },
  medium: { fill: colors.warningFill, color: colors.warningInk },
  low: { fill: colors.goodFill, color: colors.goodInk },
};

/** Probability upwards, impact to the right, in each cell the IDs of its risks. */
export function riskGrid(context: SheetContext, rows: readonly ListedRisk[]): Block[] {
  const words = context.areaWords.risks;
  const { first, axis, last, column } = gridLayout;
  const ratings = [5, 4, 3, 2, 1];
  const cells: Area = { row: first, column, rows: 5, columns: 5 };
  return [
    {
      kind: "cells",
      at: { row: first - 1, column: 1 },
      role: "label",
      rows: [[text(words.probabilityAxis)]],
    },
    {
      kind: "cells",
      at: { row: first, column: 0 },
      role: "timelineMonth",
      rows: ratings.map((rating) => [number(rating, "integer"), text(words.probabilities[rating - 1]!)]),
    },
    {
      kind: "cells",
      at: cells,
      role: "body",
      wrap: true,
      rows: ratings.map((probability, row) =>
        [1, 2, 3, 4, 5].map((impact) => gridCell(context, rows, { probability, impact, row })),
      ),
    },
    { kind: "role", area: cells, role: "body", wrap: true, align: "center" },
    ...classRules(cells),
    {
      kind: "cells",
      at: { row: axis, column },
      role: "timelineMonth",
      rows: [
        [1, 2, 3, 4, 5].map((rating) => number(rating, "integer")),
        [0, 1, 2, 3, 4].map((index) => text(words.impacts[index]!)),
      ],
    },
    {
      kind: "role",
      area: { row: axis, column, rows: 2, columns: 5 },
      role: "timelineMonth",
      align: "center",
    },
    { kind: "cells", at: { row: last, column: 1 }, role: "label", rows: [[text(words.impactAxis)]] },
    { kind: "role", area: { row: last, column: 1, rows: 1, columns: 1 }, role: "label", align: "right" },
    { kind: "rowHeight", row: first, rows: 5, height: 48 },
    ...legend(context, rows),
  ];
}

function gridCell(
  context: SheetContext,
  rows: readonly ListedRisk[],
  at: { probability: number; impact: number; row: number },
): SpecCell {
  const { columns } = context.areaWords.risks;
  const own = tableReference(riskListName);
  const rowNumber = `$A${gridLayout.first + at.row + 1}`;
  const impactCell = addressOf({ row: gridLayout.axis, column: gridLayout.column + at.impact - 1 });
  const field = `(${rowNumber}*10+${impactCell.replace(/(\d+)$/, "$$$1")})`;
  const id = (place: number) =>
    `IFERROR(${place > 1 ? '", "&' : ""}INDEX(${own.column(columns.id)},MATCH(${field}&"|${place}",${own.column(columns.place)},0)),"")`;
  const count = `COUNTIF(${own.column(columns.field)},${field})`;
  const more = `IF(${count}>${shownPerCell}," +"&(${count}-${shownPerCell}),"")`;
  const listed = Array.from({ length: shownPerCell }, (_, index) => id(index + 1)).join("&");
  const found = rows
    .filter((risk) => risk.field === at.probability * 10 + at.impact)
    .sort((first, second) => first.position - second.position)
    .map((risk) => risk.id);
  const shown = found.slice(0, shownPerCell).join(", ");
  const rest = found.length > shownPerCell ? ` +${found.length - shownPerCell}` : "";
  return formula(`=${listed}&${more}`, "text", resultText(shown + rest));
}

/** Colours by the class that a cell's product falls into; they follow the boundaries beside the grid. */
function classRules(cells: Area): Block[] {
  const product = `$A${cells.row + 1}*${addressOf({ row: gridLayout.axis, column: cells.column }).replace(/(\d+)$/, "$$$1")}`;
  const keys = ["critical", "high", "medium"] as const;
  const rules = keys.map((key): [string, RiskClass] => [
    `=${product}>=${absoluteAddressOf(riskReferences.bounds[key])}`,
    key,
  ]);
  return [...rules, [`=${product}>0`, "low"] as [string, RiskClass]].map(([expression, key]): Block => ({
    kind: "rule",
    area: cells,
    rule: { type: "formula", formula: expression, ...classColors[key], bold: true, stop: true },
  }));
}

/** Classes with their boundaries and how many risks they hold, and the day that „overdue" refers to. */
function legend(context: SheetContext, rows: readonly ListedRisk[]): Block[] {
  const { legend: words, classes, columns } = context.areaWords.risks;
  const bounds = riskBounds(context.plan.input.settings);
  const own = tableReference(riskListName);
  const at: Position = { row: gridLayout.first, column: legendColumn };
  const keys = ["critical", "high", "medium", "low"] as const;
  const count = (of: RiskClass | null) => rows.filter((row) => row.class === of).length;
  const lines = keys.map((key): SpecCell[] => [
    text(`${classes[key].name}: ${classes[key].meaning}`),
    number(key === "low" ? 1 : bounds[key], "integer"),
    formula(
      `=COUNTIF(${own.column(columns.class)},${literal(classes[key].name)})`,
      "integer",
      number(count(key), "integer"),
    ),
  ]);
  const unrated = formula(
    `=SUMPRODUCT((${own.column(columns.risk)}<>"")*(${own.column(columns.class)}=""))`,
    "integer",
    number(count(null), "integer"),
  );
  const area = { ...at, rows: keys.length + 1, columns: 3 };
  return [
    {
      kind: "cells",
      at: { ...at, row: at.row - 1 },
      role: "header",
      rows: [[text(words.class), text(words.from), text(words.count)]],
    },
    {
      kind: "cells",
      at,
      role: "body",
      wrap: true,
      rows: [...lines, [text(words.unrated), text(""), unrated]],
    },
    { kind: "role", area: { ...area, column: at.column + 1, columns: 2 }, role: "body", align: "center" },
    ...keys.map((key, index): Block => ({
      kind: "rule",
      area: { row: at.row + index, column: at.column, rows: 1, columns: 1 },
      rule: { type: "formula", formula: "=TRUE", ...classColors[key], bold: true },
    })),
    {
      kind: "cells",
      at: { row: gridLayout.axis, column: legendColumn },
      role: "label",
      rows: [[text(words.date)]],
    },
    {
      kind: "cells",
      at: riskReferences.today,
      role: "total",
      rows: [[{ kind: "date", date: context.plan.today }]],
    },
  ];
}
