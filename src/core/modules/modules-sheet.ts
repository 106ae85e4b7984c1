import { moduleTable } from "../catalogue/module-columns";
import type { Plan } from "../plan";
import { roadmapFacts } from "../roadmap/roadmap-facts";
import { budgetTableNames } from "../sheets/budget-layout";
import { formula, money, month, number, resultText, text } from "../sheets/cells";
import { colors } from "../sheets/palette";
import { columnLetters } from "../sheets/a1";
import type { SheetContext } from "../sheets/sheet-context";
import type { Area, Block, SheetSpec, TableBlock } from "../sheets/sheet-spec";
import { literal, tableReference } from "../sheets/structured-reference";
import { buildTable, columnOf, rowBelow, type ColumnPlan } from "../sheets/table-builder";
import { tableLook } from "../sheets/table-look";
import { wrappedLines } from "../sheets/text-width";
import { recordsOf } from "../tables/records-of";
import {
  column,
  heading,
  inputColumn,
  inputLook,
  landscape,
  line,
  sheetHead,
  widthsOf,
} from "../tasks/sheet-parts";
import { sumCents } from "../values/money";
import { markText } from "../writing/record/text-marks";
import { fieldText, type FieldText } from "./module-fields";
import { moduleSheetFields, type ModuleSheetField } from "./module-words";
import { modulesOf, type ModuleView } from "./modules";

const orderName = "KI_Module";

/** Whether the workbook describes modules. */
export function hasModuleDescriptions(plan: Plan): boolean {
  return recordsOf(plan.input, moduleTable).length > 0;
}

interface FieldRow extends FieldText {
  view: ModuleView;
  field: ModuleSheetField;
}

/** The modules in their order, then every field of each. */
export function modulesSheet(context: SheetContext): SheetSpec {
  const { sheet } = context.areaWords.modules;
  const views = modulesOf(context);
  const facts = roadmapFacts(context);
  const fieldRows = views.flatMap((view) =>
    moduleSheetFields.map((field): FieldRow => ({ view, field, ...fieldText(context, view, field, facts) })),
  );
  const orderPlan = orderColumns(context);
  const fieldPlan = fieldColumns(context, { hasMarks: fieldRows.some(({ mark }) => mark) });
  const widths = widthsOf(orderPlan, fieldPlan);
  const order = buildTable<ModuleView>({
    name: orderName,
    at: { row: 5, column: 0 },
    columns: orderPlan,
    rows: views,
    id: ({ title }) => title,
  });
  const fieldRow = rowBelow(order) + 1;
  const fields = buildTable<FieldRow>({
    name: "KI_Module_Felder",
    at: { row: fieldRow + 2, column: 0 },
    columns: fieldPlan,
    rows: fieldRows,
    id: ({ view, field }) => `${view.title}:${field}`,
  });
  return {
    key: "modules",
    name: context.words.sheetNames.modules,
    tabColor: colors.strategic,
    blocks: [
      ...sheetHead(context, sheet.title, sheet.intro),
      ...heading(4, sheet.orderHeading),
      order,
      ...tableLook(order, widths),
      ...heading(fieldRow, sheet.fieldsHeading),
      line(fieldRow + 1, "note", sheet.fieldsNote),
      fields,
      ...tableLook(fields, widths, 20),
      ...tallRows(fields, widths),
      ...inputLook(fields),
      ...firstFieldRules(context, fields),
    ],
    freeze: null,
    columnWidths: widths,
    print: landscape(context, { paper: "a3", titleRow: fields.at.row }),
  };
}

function orderColumns(context: SheetContext): ColumnPlan<ModuleView>[] {
  const { sheet, roles } = context.areaWords.modules;
  const { common, budget } = context.words;
  const own = tableReference(orderName);
  const costs = tableReference(budgetTableNames.useCases);
  const sum = (header: string) =>
    `=SUMPRODUCT(--(${costs.column(common.module)}=${own.cell(sheet.module)}),${costs.column(header)})`;
  const product = `=IF(COUNT(${own.cell(sheet.impact)},${own.cell(sheet.feasibility)})<2,"",${own.cell(sheet.impact)}*${own.cell(sheet.feasibility)}/100)`;
  const score = { format: "score", align: "center" } as const;
  const count = { format: "integer", align: "center" } as const;
  const months = { format: "month", align: "center" } as const;
  const centsOf = (view: ModuleView, key: "oneOffCents" | "runningCents") =>
    sumCents(view.group?.useCases.map((each) => each[key]) ?? []);
  return [
    column("module", sheet.module, 26, ({ title }) => text(title), { wrap: true }),
    column("rank", sheet.rank, 22, ({ rank }) => number(rank, "integer"), count),
    column("why", sheet.why, 90, ({ why }) => text(why), { wrap: true }),
    column("role", sheet.role, 14, ({ role }) => text(roles[role]), { align: "center" }),
    column("impact", sheet.impact, 13, ({ impact }) => number(impact, "score"), score),
    column("feasibility", sheet.feasibility, 15, ({ feasibility }) => number(feasibility, "score"), score),
    column(
      "product",
      sheet.product,
      15,
      ({ impact, feasibility }) =>
        formula(
          product,
          "score",
          impact === null || feasibility === null
            ? resultText("")
            : number((impact * feasibility) / 100, "score"),
        ),
      score,
    ),
    column("priority", sheet.priority, 12, ({ priority }) => number(priority, "score"), score),
    column("count", sheet.count, 17, ({ useCases }) => number(useCases.length, "integer"), count),
    column("start", sheet.start, 11, ({ group }) => month(group?.useCases[0]?.start ?? null), months),
    column("end", sheet.end, 11, ({ group }) => month(lastEnd(group)), months),
    column(
      "oneOff",
      sheet.oneOff,
      15,
      (view) => formula(sum(budget.oneOff), "money", money(centsOf(view, "oneOffCents"))),
      { format: "money" },
    ),
    column(
      "running",
      sheet.running,
      15,
      (view) => formula(sum(budget.running), "money", money(centsOf(view, "runningCents"))),
      { format: "money" },
    ),
    column("personDays", sheet.personDays, 13, ({ group }) => number(personDays(group), "decimal"), {
      format: "decimal",
      align: "center",
    }),
  ];
}

function lastEnd(group: ModuleView["group"]) {
  return group?.useCases.map((each) => each.end).reduce((late, end) => (end > late ? end : late)) ?? null;
}

/** Person-days of the scheduled use cases that state them; null where none does. */
function personDays(group: ModuleView["group"]): number | null {
  const known = group?.useCases.flatMap(({ useCase }) => useCase.personDays ?? []) ?? [];
  return known.length === 0 ? null : known.reduce((sum, days) => sum + days, 0);
}

function fieldColumns(context: SheetContext, { hasMarks }: { hasMarks: boolean }): ColumnPlan<FieldRow>[] {
  const { sheet, fields } = context.areaWords.modules;
  return [
    column("module", sheet.module, 26, ({ view }) => text(view.title), { wrap: true }),
    column("field", sheet.field, 22, ({ field }) => text(fields[field]), { wrap: true }),
    inputColumn("content", sheet.content, 90, (row) => text(row.text || sheet.none)),
    column("origin", sheet.origin, hasMarks ? 30 : 14, (row) => text(originOf(context, row)), {
      wrap: true,
      align: "center",
    }),
  ];
}

function originOf(context: SheetContext, { isOwn, mark }: FieldText): string {
  const { fromTable, fromPlan } = context.areaWords.modules.sheet;
  return markText(context, mark) || (isOwn ? fromTable : fromPlan);
}

/** Points of a line and the air of a row; Excel's tallest row has 409 points. */
const lineHeight = 15;
const tallest = 409;
const usualLines = 6;

/** Texts longer than the rows of other tables: on paper nothing may be cut. */
function tallRows(fields: TableBlock, widths: readonly number[]): Block[] {
  const at = columnOf(fields, "content");
  const width = widths[at] ?? 0;
  return fields.rows.flatMap(({ cells }, index): Block[] => {
    const cell = cells[at - fields.at.column];
    // A digit of Calibri is a little wider than the unit of a column's width.
    const lines = cell?.kind === "text" ? wrappedLines(cell.text, (7 * width - 1) / 7.43) : 1;
    if (lines <= usualLines) return [];
    const height = Math.min(tallest, lines * lineHeight + 3);
    return [{ kind: "rowHeight", row: fields.at.row + 1 + index, rows: 1, height }];
  });
}

/** The first field of each module stands out, so that the blocks can be told apart. */
function firstFieldRules(context: SheetContext, fields: TableBlock): Block[] {
  const area: Area = {
    row: fields.at.row + 1,
    column: fields.at.column,
    rows: fields.rows.length,
    columns: 2,
  };
  const letter = columnLetters(columnOf(fields, "field"));
  const first = literal(context.areaWords.modules.fields.goal);
  return [
    {
      kind: "rule",
      area,
      rule: {
        type: "formula",
        formula: `=$${letter}${area.row + 1}=${first}`,
        fill: colors.navySoft,
        color: colors.navy,
        bold: true,
      },
    },
  ];
}
