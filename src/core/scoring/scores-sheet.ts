import { absoluteAddressOf } from "../sheets/a1";
import { text } from "../sheets/cells";
import { fillWords } from "../sheets/fill-words";
import { colors } from "../sheets/palette";
import { footer, subtitle, type SheetContext } from "../sheets/sheet-context";
import type { AreaReference, Block, ChartSeries, Role, SheetSpec, TableBlock } from "../sheets/sheet-spec";
import { columnOf, rowBelow } from "../sheets/table-builder";
import { tableLook } from "../sheets/table-look";
import { comparisonTable } from "./comparison-table";
import { pilotProposal } from "./quick-win-candidate";
import { explainedModel, scoresColumns, scoresTable } from "./scores-table";

const layout = { chart: { row: 6, column: 0, rows: 18, columns: 13 }, heading: 25, table: 27 } as const;
/** More columns than these can't be told apart in a picture. */
const chartRows = 30;

/** What each score is made of, what is open, and how firm the ranks are under other models (requirements R26–R36). */
export function scoresSheet(context: SheetContext): SheetSpec {
  const { words, areaWords, plan } = context;
  const { sheet } = areaWords.scoring;
  const table = scoresTable(context, layout.table);
  const columns = scoresColumns(context);
  const comparisonRow = rowBelow(table) + 1;
  const comparison = comparisonTable(context, comparisonRow + 2);
  const widths = columns.map(({ width }) => width);
  return {
    key: "scores",
    name: words.sheetNames.scores,
    tabColor: colors.quickWin,
    blocks: [
      ...opening(context),
      line(layout.heading, "heading", sheet.pointsHeading),
      line(layout.heading + 1, "note", sheet.pointsNote),
      table,
      ...tableLook(table, widths, 48),
      helperLook(table),
      openMarks(table),
      ...chart(context, table),
      line(comparisonRow, "heading", sheet.comparisonHeading),
      line(comparisonRow + 1, "note", sheet.comparisonNote),
      ...comparison.blocks,
      ...tableLook(comparison.table, widths, 48),
    ],
    freeze: { rows: 0, columns: 2 },
    columnWidths: widths,
    print: {
      orientation: "landscape",
      paper: "a3",
      titleRows: { first: layout.table, last: layout.table },
      fitToPagesWide: 1,
      footer: footer(context),
      area: {
        row: 0,
        column: 0,
        rows: comparisonRow + 4 + plan.useCases.length,
        columns: columns.length - 1,
      },
    },
  };
}

function opening(context: SheetContext): Block[] {
  const { areaWords, plan } = context;
  const { sheet, models, rule } = areaWords.scoring;
  const model = explainedModel(context);
  const pilot = pilotProposal(plan.useCases, plan.input.settings);
  return [
    line(0, "title", sheet.title),
    { kind: "rowHeight", row: 0, rows: 1, height: 28 },
    line(1, "subtitle", subtitle(context)),
    line(2, "note", sheet.intro),
    line(3, "label", fillWords(sheet.modelLine, { model: models[model.key], rule: rule[model.scale] })),
    line(
      4,
      "label",
      pilot
        ? fillWords(sheet.pilotLine, { id: pilot.useCase.id, name: pilot.useCase.name })
        : sheet.pilotNone,
    ),
  ];
}

function line(row: number, role: Role, value: string): Block {
  return { kind: "cells", at: { row, column: 0 }, role, rows: [[text(value)]] };
}

function helperLook(table: TableBlock): Block {
  const area = {
    row: table.at.row + 1,
    column: columnOf(table, "sourceRow"),
    rows: table.rows.length,
    columns: 1,
  };
  return { kind: "role", area, role: "muted" };
}

/** Open points stand out, so that nobody takes a range for a score. */
function openMarks(table: TableBlock): Block {
  const column = columnOf(table, "open");
  const row = table.at.row + 1;
  const first = absoluteAddressOf({ row, column }).replace(/\$(\d+)$/, "$1");
  return {
    kind: "rule",
    area: { row, column, rows: table.rows.length, columns: 1 },
    rule: { type: "formula", formula: `=${first}>0`, fill: colors.warningFill, color: colors.warningInk },
  };
}

const seriesColors = [
  colors.navy,
  colors.running,
  colors.barRollout,
  colors.barPilot,
  colors.barEvaluation,
  colors.filler,
] as const;

function chart(context: SheetContext, table: TableBlock): Block[] {
  const { areaWords, plan } = context;
  const { sheet, criteria } = areaWords.scoring;
  const rows = Math.min(chartRows, plan.useCases.length);
  if (rows === 0) return [];
  const area = (key: string): AreaReference => ({
    row: table.at.row + 1,
    column: columnOf(table, key),
    rows,
    columns: 1,
  });
  const series = [
    ...explainedModel(context).terms.map(({ key }, index): ChartSeries => ({
      name: criteria[key],
      x: area("id"),
      y: area(`points:${key}`),
      color: seriesColors[index % seriesColors.length],
    })),
    { name: sheet.open, x: area("id"), y: area("open"), color: colors.line },
  ];
  return [
    {
      kind: "chart",
      name: "KI_Bewertung_Diagramm",
      chart: "columnStacked",
      title: sheet.chartTitle,
      area: layout.chart,
      series,
      xAxis: { title: "" },
      yAxis: { title: sheet.chartPoints, min: 0, max: 100, majorUnit: 20, format: "integer" },
      legend: true,
    },
  ];
}
