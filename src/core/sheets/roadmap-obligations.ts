import type { Obligation } from "../law/assessment";
import { lawStand } from "../law/ai-act-dates";
import { text } from "./cells";
import { fillWords } from "./fill-words";
import { colors } from "./palette";
import { cellEquals, line } from "./roadmap-frame";
import { dateText, type SheetContext } from "./sheet-context";
import type { Area, Block, TableBlock } from "./sheet-spec";
import { buildTable, columnOf, rowBelow } from "./table-builder";
import { tableLook } from "./table-look";

export const obligationTableName = "KI_Pflichten";
/** IDs named in a cell; more would make a row of many lines. */
const namedUseCases = 6;

/** The duties under the AI Act below the dependencies; nothing where no AI is planned. */
export function obligationBlocks(
  context: SheetContext,
  row: number,
  widths: readonly number[],
): { blocks: Block[]; nextRow: number } {
  const { insights, areaWords } = context;
  if (insights.obligations.length === 0) return { blocks: [], nextRow: row };
  const words = areaWords.law.obligations;
  const table = obligationTable(context, row + 2);
  const status: Area = {
    row: table.at.row + 1,
    column: columnOf(table, "status"),
    rows: table.rows.length,
    columns: 1,
  };
  const note = fillWords(words.note, { date: dateText(context, lawStand) });
  return {
    blocks: [
      line(row, "heading", text(words.title)),
      line(row + 1, "note", text(note)),
      table,
      ...tableLook(table, widths, 20),
      {
        kind: "validation",
        area: status,
        rule: { type: "list", values: [words.open, words.inWork, words.done, words.notRelevant] },
      },
      {
        kind: "rule",
        area: status,
        rule: {
          type: "formula",
          formula: cellEquals(status, words.done),
          fill: colors.goodFill,
          color: colors.goodInk,
        },
      },
    ],
    nextRow: rowBelow(table) + 1,
  };
}

function obligationTable(context: SheetContext, row: number): TableBlock {
  const { insights, areaWords } = context;
  const { obligations: words, duties } = areaWords.law;
  const base = { format: "text", owner: "computed", width: 0, wrap: true } as const;
  return buildTable<Obligation>({
    name: obligationTableName,
    at: { row, column: 0 },
    rows: insights.obligations,
    id: ({ id }) => id,
    columns: [
      { ...base, key: "article", header: words.article, cell: ({ article }) => text(article) },
      { ...base, key: "duty", header: words.duty, cell: ({ key }) => text(duties[key] ?? key) },
      { ...base, key: "owner", header: words.owner, owner: "editable", cell: () => text("") },
      {
        ...base,
        key: "due",
        header: words.due,
        format: "date",
        align: "center",
        cell: ({ due }) => ({ kind: "date", date: due }),
      },
      {
        ...base,
        key: "status",
        header: words.status,
        owner: "editable",
        align: "center",
        cell: () => text(words.open),
      },
      {
        ...base,
        key: "useCases",
        header: words.useCases,
        align: "center",
        cell: (duty) => text(useCasesText(context, duty)),
      },
    ],
  });
}

function useCasesText({ areaWords }: SheetContext, { useCaseIds }: Obligation): string {
  const { wholeCompany, moreUseCases } = areaWords.law.obligations;
  if (useCaseIds.length === 0) return wholeCompany;
  const first = useCaseIds.slice(0, namedUseCases).join(", ");
  const count = useCaseIds.length - namedUseCases;
  return count > 0 ? fillWords(moreUseCases, { first, count }) : first;
}
