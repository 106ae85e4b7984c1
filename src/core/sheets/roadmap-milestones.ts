import { milestonesOf, stages, stageTwentieths, type Stage } from "../roadmap/milestones";
import { formula, month, number, text } from "./cells";
import { milestoneTableName, roadmapTableName } from "./roadmap-layout";
import { barsOf, type Bar } from "./roadmap-table";
import type { SheetContext } from "./sheet-context";
import type { TableBlock } from "./sheet-spec";
import { matchExactly, tableReference } from "./structured-reference";
import { buildTable, type ColumnPlan } from "./table-builder";

/** First month of each stage by use case; follows the start in the table above. */
export function milestoneTable(context: SheetContext, row: number): TableBlock {
  const { words } = context;
  const base = { format: "text", owner: "computed", width: 0 } as const;
  return buildTable<Bar>({
    name: milestoneTableName,
    at: { row, column: 0 },
    rows: barsOf(context),
    id: (bar) => bar.useCase.id,
    columns: [
      { ...base, key: "id", header: words.common.id, cell: (bar) => text(bar.useCase.id) },
      { ...base, key: "name", header: words.common.name, wrap: true, cell: (bar) => text(bar.useCase.name) },
      ...stages.map((stage) => stageColumn(context, stage)),
      rowColumn(context),
    ],
  });
}

function stageColumn(context: SheetContext, stage: Stage): ColumnPlan<Bar> {
  const { words } = context;
  const bars = tableReference(roadmapTableName);
  const own = tableReference(milestoneTableName);
  const position = own.cell(words.matrix.sourceRow);
  const start = `INDEX(${bars.column(words.roadmap.start)},${position})`;
  const duration = `INDEX(${bars.column(words.roadmap.duration)},${position})`;
  const offset =
    stage === "operation"
      ? duration
      : `MIN(INT((${duration}*${stageTwentieths[stage]}+10)/20),${duration}-1)`;
  const expression = `=IFERROR(EDATE(${start}-DAY(${start})+1,${stage === "preparation" ? "0" : offset}),"")`;
  return {
    key: stage,
    header: words.stages[stage],
    format: "month",
    owner: "computed",
    width: 0,
    align: "center",
    cell: (bar) => formula(expression, "month", month(milestonesOf(bar.start, bar.months)[stage])),
  };
}

/** Row of the use case in the table above, looked for once per row instead of in every stage. */
function rowColumn(context: SheetContext): ColumnPlan<Bar> {
  const { words } = context;
  const bars = tableReference(roadmapTableName);
  const own = tableReference(milestoneTableName);
  const ids = context.plan.useCases.map((each) => each.useCase.id);
  const position = matchExactly(own.cell(words.common.id), bars.column(words.common.id), ids);
  return {
    key: "sourceRow",
    header: words.matrix.sourceRow,
    format: "integer",
    owner: "computed",
    width: 0,
    align: "center",
    cell: (_, index) => formula(`=IFERROR(${position},"")`, "integer", number(index + 1, "integer")),
  };
}
