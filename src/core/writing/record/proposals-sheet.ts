import { roadmapFacts } from "../../roadmap/roadmap-facts";
import { blank, text } from "../../sheets/cells";
import { colors } from "../../sheets/palette";
import { cellEquals } from "../../sheets/roadmap-frame";
import { dateText, type SheetContext } from "../../sheets/sheet-context";
import type { Block, SheetSpec, TableBlock } from "../../sheets/sheet-spec";
import { buildTable, type ColumnPlan } from "../../sheets/table-builder";
import { tableLook } from "../../sheets/table-look";
import { column, columnArea, dropDown, landscape, sheetHead } from "../../tasks/sheet-parts";
import { shownText } from "./stored-placeholders";
import { emptyWritingRecord, type Proposal, type WritingRecord } from "./writing-record";

const tableRow = 4;
/** Not `KI_Vorschlaege`: that is the table of use cases that the inventory suggests. */
const tableName = "KI_Vorschlaege_Modell";
/** What a person rates, in the words of the use cases' table. */
const ratings = ["benefit", "feasibility", "effort", "acceptance", "risk"] as const;

/** Whether a model proposed anything that was kept. */
export function hasProposals({ proposals }: WritingRecord): boolean {
  return proposals.length > 0;
}

/** What a model proposes, with empty ratings: a person decides, and nothing here is read as a use case. */
export function proposalsSheet(context: SheetContext): SheetSpec {
  const { proposals: words, statuses } = context.areaWords.writing;
  const columns = proposalColumns(context);
  const widths = columns.map(({ width }) => width);
  const table = buildTable<Proposal>({
    name: tableName,
    at: { row: tableRow, column: 0 },
    columns,
    rows: shownProposals(context),
    id: ({ id }) => id,
  });
  return {
    key: "proposals",
    name: context.words.sheetNames.proposals,
    tabColor: colors.filler,
    blocks: [
      ...sheetHead(context, words.title, words.intro),
      table,
      ...tableLook(table, widths, 32),
      { kind: "role", area: columnArea(table, "origin"), role: "muted", wrap: true },
      ...ratingBlocks(context, table),
      dropDown(table, "status", statuses),
      ...statusLooks(table, statuses),
    ],
    freeze: { rows: tableRow + 1, columns: 1 },
    columnWidths: widths,
    print: landscape(context, { paper: "a4", titleRow: tableRow }),
  };
}

/** With the facts and names of today. */
function shownProposals(context: SheetContext): Proposal[] {
  const { proposals } = context.writing ?? emptyWritingRecord;
  const facts = roadmapFacts(context);
  const shown = (text: string) => shownText(text, context.draft.modules, facts);
  return proposals.map((each) => ({ ...each, title: shown(each.title), reason: shown(each.reason) }));
}

function proposalColumns(context: SheetContext): ColumnPlan<Proposal>[] {
  const { words, areaWords } = context;
  const { proposals: own, kinds, statuses } = areaWords.writing;
  const centered = { owner: "user", align: "center" } as const;
  return [
    column("id", own.id, 8, ({ id }) => text(id)),
    column("kind", own.kind, 15, ({ kind }) => text(kinds[kind]), { wrap: true }),
    column("module", own.module, 20, ({ module }) => text(module), { wrap: true }),
    column("proposal", own.proposal, 32, ({ title }) => text(title), { wrap: true }),
    column("reason", own.reason, 52, ({ reason }) => text(reason), { wrap: true }),
    ...ratings.map((key) =>
      column<Proposal>(key, words.criteria[key], 13, () => blank, { ...centered, format: "general" }),
    ),
    column("status", own.status, 13, () => text(statuses[0]), centered),
    column("origin", own.origin, 24, (row) => text(originText(context, row)), { wrap: true }),
  ];
}

function originText(context: SheetContext, { model, date }: Proposal): string {
  return `${context.areaWords.writing.proposals.mark} (${model}, ${dateText(context, date)})`;
}

/** Ratings and status are for people to fill in. */
function ratingBlocks(context: SheetContext, table: TableBlock): Block[] {
  const { ratingTitle, ratingPrompt, ratingError } = context.areaWords.writing.proposals;
  const inputs: Block[] = [...ratings, "status"].map((key) => ({
    kind: "role",
    area: columnArea(table, key),
    role: "input",
    align: "center",
  }));
  const rules: Block[] = ratings.map((key) => ({
    kind: "validation",
    area: columnArea(table, key),
    rule: { type: "wholeNumber", min: 1, max: 5 },
    prompt: { title: ratingTitle, message: ratingPrompt },
    error: { title: ratingTitle, message: ratingError },
  }));
  return [...inputs, ...rules];
}

function statusLooks(table: TableBlock, [, adopted = "", rejected = ""]: readonly string[]): Block[] {
  const area = columnArea(table, "status");
  const look = (status: string, fill: string, color: string): Block => ({
    kind: "rule",
    area,
    rule: { type: "formula", formula: cellEquals(area, status), fill, color },
  });
  return [look(adopted, colors.goodFill, colors.goodInk), look(rejected, colors.deferFill, colors.defer)];
}
