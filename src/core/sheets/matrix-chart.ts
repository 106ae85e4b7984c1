import type { PlannedUseCase, Quadrant } from "../plan";
import { absoluteAddressOf } from "./a1";
import { formula, number, text } from "./cells";
import {
  benefitThresholdCell,
  effortThresholdCell,
  labelledPointsLimit,
  matrixLayout,
  matrixTableName,
} from "./matrix-layout";
import { colors } from "./palette";
import { pointOffsets, thresholdLine, type RatedPoint } from "./point-offsets";
import type { SheetContext } from "./sheet-context";
import type { AreaReference, Block, ChartSeries, SpecCell, TableBlock } from "./sheet-spec";
import { matchExactly, tableReference } from "./structured-reference";
import { buildTable, columnOf } from "./table-builder";

const chartTableName = "KI_Diagramm";

/** The scale ends one step beyond the ratings 1–5, so that no point lies on the frame. */
const scale = { min: 0, max: 6 } as const;

const quadrantOrder: readonly Quadrant[] = ["quickWin", "strategic", "filler", "defer"];

/** The chart with the helper cells that it draws from. */
export interface ChartParts {
  blocks: Block[];
  helperColumns: number;
}

/**
 * Benefit against effort. The helper table follows the ranked table live (by ID), so a changed rating moves its
 * point. Use cases with equal ratings are set apart by fixed offsets that the helper table shows.
 */
export function matrixChart(context: SheetContext, firstHelperColumn: number): ChartParts {
  const rated = ratedUseCases(context);
  const lines = thresholdLines(context, firstHelperColumn, rated);
  if (rated.length === 0) return { blocks: [], helperColumns: 0 };
  const table = pointsTable(context, rated, firstHelperColumn);
  const { words } = context;
  const chart: Block = {
    kind: "chart",
    name: "KI_Matrix_Diagramm",
    chart: "scatter",
    title: "",
    area: matrixLayout.chart,
    series: [...pointSeries(context, rated, table), ...lines.series],
    xAxis: { title: words.criteria.effort, ...scale, majorUnit: 1, format: "integer" },
    yAxis: { title: words.criteria.benefit, ...scale, majorUnit: 1, format: "integer" },
    legend: rated.length > labelledPointsLimit,
  };
  return { blocks: [lines.cells, table, chart], helperColumns: table.columns.length };
}

/** Use cases with both ratings, grouped by quadrant so that each quadrant is one contiguous area. */
function ratedUseCases(context: SheetContext): PlannedUseCase[] {
  return context.plan.useCases
    .filter((each) => each.quadrant !== null)
    .sort(
      (first, second) =>
        quadrantOrder.indexOf(first.quadrant as Quadrant) -
          quadrantOrder.indexOf(second.quadrant as Quadrant) || first.rank - second.rank,
    );
}

function pointOf(planned: PlannedUseCase): RatedPoint {
  return { effort: planned.useCase.ratings.effort ?? 0, benefit: planned.useCase.ratings.benefit ?? 0 };
}

function pointsTable(
  context: SheetContext,
  rated: readonly PlannedUseCase[],
  firstColumn: number,
): TableBlock {
  const { words, plan } = context;
  const own = tableReference(chartTableName);
  const ranked = tableReference(matrixTableName);
  const offsets = pointOffsets(rated.map(pointOf), {
    benefit: plan.input.settings.benefitThreshold,
    effort: plan.input.settings.effortThreshold,
  });
  const row = matchExactly(
    own.cell(words.common.id),
    ranked.column(words.common.id),
    rated.map((each) => each.useCase.id),
  );
  const coordinate = (criterion: "effort" | "benefit", header: string, index: number, value: number) => {
    const offset = offsets[index]?.[criterion] ?? 0;
    const source = `INDEX(${ranked.column(words.criteria[criterion])},${row})`;
    const expression = `=IFERROR(${source}+${own.cell(header)},NA())`;
    return formula(expression, "decimal", number(value + offset, "decimal"));
  };
  const column = (key: string, header: string, cell: (row: PlannedUseCase, index: number) => SpecCell) => ({
    key,
    header,
    format: "general" as const,
    owner: "computed" as const,
    width: 11,
    cell,
  });
  return buildTable<PlannedUseCase>({
    name: chartTableName,
    at: { row: matrixLayout.table, column: firstColumn },
    rows: rated,
    id: (each) => each.useCase.id,
    columns: [
      column("id", words.common.id, (each) => text(each.useCase.id)),
      column("quadrant", words.matrix.quadrant, (each) => text(words.quadrants[each.quadrant as Quadrant])),
      column("offsetX", words.matrix.offsetX, (_, index) => number(offsets[index]?.effort ?? 0, "decimal")),
      column("offsetY", words.matrix.offsetY, (_, index) => number(offsets[index]?.benefit ?? 0, "decimal")),
      column("pointX", words.matrix.pointX, (each, index) =>
        coordinate("effort", words.matrix.offsetX, index, pointOf(each).effort),
      ),
      column("pointY", words.matrix.pointY, (each, index) =>
        coordinate("benefit", words.matrix.offsetY, index, pointOf(each).benefit),
      ),
    ],
  });
}

/** One labelled series per use case, or one per quadrant where labels would cover the points. */
function pointSeries(
  context: SheetContext,
  rated: readonly PlannedUseCase[],
  table: TableBlock,
): ChartSeries[] {
  const area = (key: string, first: number, rows: number): AreaReference => ({
    row: table.at.row + 1 + first,
    column: columnOf(table, key),
    rows,
    columns: 1,
  });
  const series = (name: string, quadrant: Quadrant, first: number, rows: number): ChartSeries => ({
    name,
    x: area("pointX", first, rows),
    y: area("pointY", first, rows),
    color: colors[quadrant],
  });
  if (rated.length <= labelledPointsLimit) {
    return rated.map((each, index) => ({
      ...series(each.useCase.id, each.quadrant as Quadrant, index, 1),
      label: "seriesName",
    }));
  }
  return quadrantOrder.flatMap((quadrant) => {
    const first = rated.findIndex((each) => each.quadrant === quadrant);
    const rows = rated.filter((each) => each.quadrant === quadrant).length;
    return rows > 0 ? [series(context.words.quadrants[quadrant], quadrant, first, rows)] : [];
  });
}

/** Two lines between the ratings that count as low and as high; they move with the thresholds. */
function thresholdLines(context: SheetContext, firstColumn: number, rated: readonly PlannedUseCase[]) {
  const { words, plan } = context;
  const { benefitThreshold, effortThreshold } = plan.input.settings;
  const points = rated.map(pointOf);
  const gap = (threshold: number, criterion: "effort" | "benefit") =>
    thresholdLine(
      threshold,
      points.map((each) => each[criterion]),
    ) - threshold;
  const at = (cell: { row: number; column: number }, threshold: number, above: number) =>
    formula(`=${absoluteAddressOf(cell)}+${above}`, "decimal", number(threshold + above, "decimal"));
  const benefit = at(benefitThresholdCell, benefitThreshold, gap(benefitThreshold, "benefit"));
  const effort = at(effortThresholdCell, effortThreshold, gap(effortThreshold, "effort"));
  const [low, high] = [number(scale.min), number(scale.max)];
  const first = { row: matrixLayout.headings + 1, column: firstColumn };
  const cells: Block = {
    kind: "cells",
    at: first,
    role: "muted",
    rows: [
      [text(words.matrix.thresholdLineBenefit), low, benefit],
      [text(words.matrix.thresholdLineBenefit), high, benefit],
      [text(words.matrix.thresholdLineEffort), effort, low],
      [text(words.matrix.thresholdLineEffort), effort, high],
    ],
  };
  const line = (name: string, row: number): ChartSeries => ({
    name,
    x: { row: first.row + row, column: first.column + 1, rows: 2, columns: 1 },
    y: { row: first.row + row, column: first.column + 2, rows: 2, columns: 1 },
    color: colors.thresholdLine,
    line: true,
  });
  return {
    cells,
    series: [line(words.matrix.thresholdLineBenefit, 0), line(words.matrix.thresholdLineEffort, 2)],
  };
}
