import { blank, formula, number, percent, resultText, text } from "../sheets/cells";
import { colors } from "../sheets/palette";
import { cellEquals } from "../sheets/roadmap-frame";
import type { SheetContext } from "../sheets/sheet-context";
import type { Block, SheetSpec, TableBlock } from "../sheets/sheet-spec";
import { literal, tableReference } from "../sheets/structured-reference";
import { buildTable, type ColumnPlan } from "../sheets/table-builder";
import { column, inputColumn } from "../tasks/sheet-parts";
import { checkItems, type CheckItem } from "./checklist-items";
import { reportChecklists, type CheckState, type ReportChecklist } from "./report-keys";
import { ReportPage } from "./report-page";
import { columnCells, onePage } from "./report-parts";

const widths = [12, 30, 70, 13, 13, 13, 36, 22] as const;
const checkName = "KI_Checklisten";
const stateName = "KI_Checklisten_Stand";
const centred = { align: "center" } as const;

/** Five checklists in one table, each with its progress; state, evidence and owner are people's. */
export function checklistsSheet(context: SheetContext): SheetSpec {
  const { checklists: words } = context.areaWords.reports;
  const page = new ReportPage(context, widths, words);
  const items = checkItems(context);
  page.heading(words.progressHeading);
  const state = page.table((row) => stateTable(context, row, items));
  page.heading(words.itemsHeading);
  const checks = page.table((row) => checkTable(context, row, items), { state: Object.values(words.states) });
  return {
    key: "checklists",
    name: context.words.sheetNames.checklists,
    tabColor: colors.quickWin,
    blocks: [
      ...page.blocks,
      {
        kind: "rule",
        area: columnCells(state, "share"),
        rule: { type: "dataBar", color: colors.barRollout, min: 0, max: 1 },
      },
      ...stateLooks(context, checks),
    ],
    freeze: null,
    columnWidths: widths,
    print: onePage(context, "landscape", { titleRow: checks.at.row }),
  };
}

function checkTable(context: SheetContext, row: number, items: readonly CheckItem[]): TableBlock {
  const { checklists: words } = context.areaWords.reports;
  return buildTable<CheckItem>({
    name: checkName,
    at: { row, column: 0 },
    rows: items,
    id: ({ id }) => id,
    columns: [
      column("id", words.id, 0, ({ id }) => text(id)),
      column("list", words.list, 0, ({ list }) => text(words.lists[list].name), { wrap: true }),
      column("point", words.point, 0, ({ point }) => text(point), { wrap: true }),
      inputColumn("state", words.state, 0, ({ state }) => text(words.states[state]), centred),
      inputColumn("until", words.until, 0, () => blank, { format: "date", wrap: false, ...centred }),
      inputColumn("checkedOn", words.checkedOn, 0, () => blank, { format: "date", wrap: false, ...centred }),
      inputColumn("evidence", words.proof, 0),
      inputColumn("owner", words.owner, 0),
    ],
  });
}

/** Points that count, how many are a yes, and what that means; what is not relevant does not count. */
function stateTable(context: SheetContext, row: number, items: readonly CheckItem[]): TableBlock {
  const { checklists: words } = context.areaWords.reports;
  const own = tableReference(stateName);
  const checks = tableReference(checkName);
  const mine = `${checks.column(words.list)},${own.cell(words.list)}`;
  const counted = (state: CheckState) =>
    `COUNTIFS(${mine},${checks.column(words.state)},${literal(words.states[state])})`;
  const [count, done, refused] = [words.count, words.doneCount, words.refusedCount].map(own.cell);
  const share = `=IF(${count}=0,0,${done}/${count})`;
  const verdict = `=IF(${done}=${count},${literal(words.complete)},IF(${refused}>0,${literal(words.gaps)},${literal(words.inWork)}))`;
  const found = (list: ReportChecklist, ...states: CheckState[]) =>
    items.filter((item) => item.list === list && states.includes(item.state)).length;
  const total = (list: ReportChecklist) => found(list, "yes", "no", "open");
  const whole = { format: "integer", ...centred } as const;
  const columns: ColumnPlan<ReportChecklist>[] = [
    column("id", words.id, 0, (_, index) => text(`L${index + 1}`)),
    column("list", words.list, 0, (list) => text(words.lists[list].name), { wrap: true }),
    column("purpose", words.purpose, 0, (list) => text(words.lists[list].purpose), { wrap: true }),
    column(
      "count",
      words.count,
      0,
      (list) =>
        formula(`=COUNTIFS(${mine})-${counted("notRelevant")}`, "integer", number(total(list), "integer")),
      whole,
    ),
    column(
      "doneCount",
      words.doneCount,
      0,
      (list) => formula(`=${counted("yes")}`, "integer", number(found(list, "yes"), "integer")),
      whole,
    ),
    column(
      "refusedCount",
      words.refusedCount,
      0,
      (list) => formula(`=${counted("no")}`, "integer", number(found(list, "no"), "integer")),
      whole,
    ),
    column(
      "verdict",
      words.verdict,
      0,
      (list) => {
        const isComplete = found(list, "yes") === total(list);
        const open = found(list, "no") > 0 ? words.gaps : words.inWork;
        return formula(verdict, "text", resultText(isComplete ? words.complete : open));
      },
      { wrap: true },
    ),
    column(
      "share",
      words.share,
      0,
      (list) => formula(share, "percent", percent(total(list) === 0 ? 0 : found(list, "yes") / total(list))),
      { format: "percent", ...centred },
    ),
  ];
  return buildTable<ReportChecklist>({
    name: stateName,
    at: { row, column: 0 },
    rows: reportChecklists,
    id: (list) => `L${reportChecklists.indexOf(list) + 1}`,
    columns,
  });
}

function stateLooks(context: SheetContext, checks: TableBlock): Block[] {
  const { states } = context.areaWords.reports.checklists;
  const area = columnCells(checks, "state");
  const looks = [
    [states.yes, colors.goodFill, colors.goodInk],
    [states.no, colors.errorFill, colors.errorInk],
    [states.notRelevant, colors.deferFill, colors.defer],
  ] as const;
  return looks.map(([state, fill, color]): Block => ({
    kind: "rule",
    area,
    rule: { type: "formula", formula: cellEquals(area, state), fill, color, bold: true },
  }));
}
