import { compareIds } from "../scoring/rank";
import { formula, resultText, text } from "./cells";
import { matrixChart } from "./matrix-chart";
import {
  benefitThresholdCell,
  effortThresholdCell,
  labelledPointsLimit,
  matrixLayout,
  matrixTableName,
} from "./matrix-layout";
import { weightBlocks } from "./matrix-weights";
import { matrixColumns, matrixTable } from "./matrix-table";
import { colors } from "./palette";
import { footer, subtitle, type SheetContext } from "./sheet-context";
import type { Area, Block, Role, SheetSpec, TableBlock } from "./sheet-spec";
import { absoluteAddressOf, addressOf } from "./a1";
import { literal, tableReference } from "./structured-reference";
import { columnOf, rowBelow } from "./table-builder";
import { tableLook } from "./table-look";
import type { Quadrant } from "../plan";

/** Which part of the ranked table is printed: up to the reason, without the helper columns. */
const helperColumnCount = 5;

/** The matrix: picture, grid and weights on top, the ranked table below. */
export function matrixSheet(context: SheetContext): SheetSpec {
  const table = matrixTable(context);
  const columns = matrixColumns(context);
  const chart = matrixChart(context, columns.length + 1);
  const shownColumns = columns.length - helperColumnCount;
  const widths = columns.map((column) => column.width);
  return {
    key: "matrix",
    name: context.words.sheetNames.matrix,
    tabColor: colors.quickWin,
    blocks: [
      ...headings(context, shownColumns),
      ...grid(context),
      ...weightBlocks(context),
      table,
      ...tableLook(table, widths),
      ...rankingLook(context, table, shownColumns),
      ...chart.blocks,
    ],
    freeze: { rows: 0, columns: 2 },
    columnWidths: [...widths, 3, ...Array.from({ length: chart.helperColumns }, () => 12)],
    print: {
      orientation: "landscape",
      paper: "a3",
      titleRows: { first: matrixLayout.table, last: matrixLayout.table },
      fitToPagesWide: 1,
      footer: footer(context),
      area: { row: 0, column: 0, rows: rowBelow(table), columns: shownColumns },
    },
  };
}

function headings(context: SheetContext, shownColumns: number): Block[] {
  const { words, plan } = context;
  const manyPoints = plan.useCases.length > labelledPointsLimit;
  const cell = (row: number, column: number, role: Role, value: string): Block => ({
    kind: "cells",
    at: { row, column },
    role,
    rows: [[text(value)]],
  });
  return [
    cell(matrixLayout.title, 0, "title", words.matrix.title),
    cell(matrixLayout.subtitle, 0, "subtitle", subtitle(context)),
    cell(matrixLayout.intro, 0, "note", words.matrix.intro),
    cell(matrixLayout.headings, 0, "heading", words.matrix.chartHeading),
    cell(matrixLayout.headings, matrixLayout.gridColumn, "heading", words.matrix.gridHeading),
    cell(matrixLayout.rankingHeading, 0, "heading", words.matrix.rankingHeading),
    ...(manyPoints ? [] : [cell(matrixLayout.rankingHeading - 1, 0, "note", words.matrix.chartNote)]),
    cell(matrixLayout.headings, shownColumns, "muted", words.common.helperHeading),
    cell(matrixLayout.rankingHeading, shownColumns, "muted", words.common.helperHeading),
    { kind: "rowHeight", row: matrixLayout.title, rows: 1, height: 28 },
  ];
}

const gridCells: readonly { quadrant: Quadrant; row: 2 | 3; column: 2 | 3 }[] = [
  { quadrant: "quickWin", row: 2, column: 2 },
  { quadrant: "strategic", row: 2, column: 3 },
  { quadrant: "filler", row: 3, column: 2 },
  { quadrant: "defer", row: 3, column: 3 },
];

/**
 * The four quadrants as cards. Each takes its cell of KI.MATRIX's 3×3 result: merged cells can't hold a spilled
 * result, and a spill would be cut to the widths of the ranking's narrow columns.
 */
function grid(context: SheetContext): Block[] {
  const { words, plan } = context;
  const used = plan.input.criteriaWithColumn;
  const column = matrixLayout.gridColumn;
  if (!used.includes("benefit") || !used.includes("effort")) {
    return [
      {
        kind: "cells",
        at: { row: matrixLayout.gridHeader, column },
        role: "note",
        rows: [[text(words.matrix.noGrid)]],
      },
    ];
  }
  const axis = (area: Area, value: string): Block[] => [
    { kind: "cells", at: area, role: "label", rows: [[text(value)]] },
    { kind: "merge", area },
    { kind: "role", area, role: "kpiLabel", wrap: true, align: "center" },
  ];
  const rows = matrixLayout.quadrantRows;
  return [
    ...axis(
      { row: matrixLayout.gridHeader, column: column + 1, rows: 1, columns: 2 },
      words.matrix.lowEffort,
    ),
    ...axis(
      { row: matrixLayout.gridHeader, column: column + 3, rows: 1, columns: 3 },
      words.matrix.highEffort,
    ),
    ...axis({ row: matrixLayout.highBenefit, column, rows, columns: 1 }, words.matrix.highBenefit),
    ...axis({ row: matrixLayout.lowBenefit, column, rows, columns: 1 }, words.matrix.lowBenefit),
    ...gridCells.flatMap((place) => quadrantCard(context, place)),
  ];
}

function quadrantCard(context: SheetContext, place: (typeof gridCells)[number]): Block[] {
  const { words, plan } = context;
  const { quadrant } = place;
  const ranked = tableReference(matrixTableName);
  const list = [words.common.id, words.criteria.benefit, words.criteria.effort].map(ranked.column);
  const thresholds = [benefitThresholdCell, effortThresholdCell].map(absoluteAddressOf);
  const expression = `=INDEX(KI.MATRIX(${[...list, ...thresholds].join(",")}),${place.row},${place.column})`;
  const ids = plan.useCases
    .filter((each) => each.quadrant === quadrant)
    .sort((first, second) => first.rank - second.rank || compareIds(first.useCase.id, second.useCase.id))
    .map((each) => each.useCase.id);
  const at = {
    row: place.row === 2 ? matrixLayout.highBenefit : matrixLayout.lowBenefit,
    column: matrixLayout.gridColumn + (place.column === 2 ? 1 : 3),
  };
  const columns = place.column === 2 ? 2 : 3;
  const name: Area = { ...at, rows: 1, columns };
  const body: Area = { row: at.row + 1, column: at.column, rows: matrixLayout.quadrantRows - 1, columns };
  return [
    { kind: "cells", at: name, role: quadrant, rows: [[text(words.quadrants[quadrant])]] },
    { kind: "merge", area: name },
    { kind: "role", area: name, role: quadrant, align: "center" },
    {
      kind: "cells",
      at: body,
      role: quadrant,
      rows: [[formula(expression, "text", resultText(ids.join(", ")))]],
    },
    { kind: "merge", area: body },
    { kind: "role", area: body, role: quadrant, wrap: true, align: "center" },
  ];
}

function rankingLook(context: SheetContext, table: TableBlock, shownColumns: number): Block[] {
  const rows = table.rows.length;
  const first = table.at.row + 1;
  const quadrantColumn = columnOf(table, "quadrant");
  const quadrantCells: Area = { row: first, column: quadrantColumn, rows, columns: 1 };
  const quadrantAddress = addressOf(quadrantCells);
  const fills: readonly Quadrant[] = ["quickWin", "strategic", "filler", "defer"];
  return [
    {
      kind: "role",
      area: { row: first, column: shownColumns, rows, columns: helperColumnCount },
      role: "muted",
    },
    {
      kind: "rule",
      area: { row: first, column: columnOf(table, "score"), rows, columns: 1 },
      rule: { type: "dataBar", color: colors.scoreBar, min: 0, max: 100 },
    },
    ...fills.map((quadrant): Block => ({
      kind: "rule",
      area: quadrantCells,
      rule: {
        type: "formula",
        formula: `=${quadrantAddress}=${literal(context.words.quadrants[quadrant])}`,
        fill: colors[`${quadrant}Fill`],
        color: colors[quadrant],
        bold: true,
      },
    })),
  ];
}
