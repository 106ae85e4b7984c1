import { formula, month, number, resultText, text } from "./cells";
import { dependencyTableName, roadmapTableName } from "./roadmap-layout";
import { barsOf, type Bar } from "./roadmap-table";
import type { SheetContext } from "./sheet-context";
import type { TableBlock } from "./sheet-spec";
import { literal, matchExactly, tableReference } from "./structured-reference";
import { buildTable } from "./table-builder";

interface Edge {
  bar: Bar;
  predecessor: string;
  end: Bar["end"] | null;
}

/**
 * One row per predecessor. A cell may name several predecessors, and no formula that works in Excel 2021 and in other
 * programs takes such a text apart for a whole column; with one row each, plain comparisons do.
 */
export function dependencyTable(context: SheetContext, row: number): TableBlock {
  const { words } = context;
  const own = tableReference(dependencyTableName);
  const bars = tableReference(roadmapTableName);
  const ids = context.plan.useCases.map((each) => each.useCase.id);
  const found = (key: string, column: string) =>
    `INDEX(${bars.column(column)},${matchExactly(own.cell(key), bars.column(words.common.id), ids)})`;
  const end = `=IFERROR(N(${found(words.roadmap.predecessorId, words.roadmap.end)}),0)`;
  const start = found(words.common.id, words.roadmap.start);
  const { dependencyKept, dependencyBroken } = words.roadmap;
  const broken = `IFERROR(${own.cell(words.roadmap.predecessorEnd)}>=${start}-DAY(${start})+1,FALSE)`;
  const state = `=IF(${broken},${literal(dependencyBroken)},${literal(dependencyKept)})`;
  const base = { format: "text", owner: "computed", width: 0 } as const;
  return buildTable<Edge>({
    name: dependencyTableName,
    at: { row, column: 0 },
    rows: edgesOf(context),
    id: (edge) => `${edge.bar.useCase.id}<${edge.predecessor}`,
    columns: [
      { ...base, key: "id", header: words.common.id, cell: ({ bar }) => text(bar.useCase.id) },
      {
        ...base,
        key: "name",
        header: words.common.name,
        wrap: true,
        cell: ({ bar }) => text(bar.useCase.name),
      },
      {
        ...base,
        key: "predecessorId",
        header: words.roadmap.predecessorId,
        align: "center",
        cell: (edge) => text(edge.predecessor),
      },
      {
        ...base,
        key: "predecessorEnd",
        header: words.roadmap.predecessorEnd,
        format: "month",
        align: "center",
        cell: (edge) => formula(end, "month", edge.end === null ? number(0) : month(edge.end)),
      },
      {
        ...base,
        key: "state",
        header: words.roadmap.dependencyState,
        align: "center",
        cell: (edge) =>
          formula(state, "text", resultText(isBroken(edge) ? dependencyBroken : dependencyKept)),
      },
    ],
  });
}

function isBroken({ bar, end }: Edge): boolean {
  return end !== null && end >= bar.start;
}

/** Predecessors of the scheduled use cases, in the order of the Gantt. */
function edgesOf(context: SheetContext): Edge[] {
  const byId = new Map(context.plan.useCases.map((each) => [each.useCase.id, each]));
  return barsOf(context).flatMap((bar) =>
    bar.useCase.predecessors.map((predecessor): Edge => {
      const found = byId.get(predecessor);
      return { bar, predecessor, end: found?.end ?? null };
    }),
  );
}
