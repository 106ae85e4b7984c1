import { formula, resultText, text } from "../sheets/cells";
import type { SheetContext } from "../sheets/sheet-context";
import type { TableBlock } from "../sheets/sheet-spec";
import { literal, tableReference } from "../sheets/structured-reference";
import { buildTable } from "../sheets/table-builder";
import { column, inputColumn } from "../tasks/sheet-parts";

/** A point of a description: what the plan says about it, "" where only people can say. */
export interface Topic {
  id: string;
  title: string;
  content: string;
}

/**
 * Points with what the plan says, a column for people's own words, and whether anything is there. Own words stay on
 * every later run.
 */
export function topicTable(
  context: SheetContext,
  name: string,
  row: number,
  topics: readonly Topic[],
): TableBlock {
  const { topics: words } = context.areaWords.reports;
  const own = tableReference(name);
  const [content, answer] = [own.cell(words.content), own.cell(words.answer)];
  const state = `=IF(${answer}<>"",${literal(words.answered)},IF(${content}="",${literal(words.open)},${literal(words.fromPlan)}))`;
  return buildTable<Topic>({
    name,
    at: { row, column: 0 },
    rows: topics,
    id: ({ id }) => id,
    columns: [
      column("id", words.id, 0, ({ id }) => text(id)),
      column("title", words.title, 0, ({ title }) => text(title), { wrap: true }),
      column("content", words.content, 0, (topic) => text(topic.content), { wrap: true }),
      inputColumn("answer", words.answer, 0),
      column(
        "state",
        words.state,
        0,
        (topic) => formula(state, "text", resultText(topic.content === "" ? words.open : words.fromPlan)),
        { align: "center", wrap: true },
      ),
    ],
  });
}
