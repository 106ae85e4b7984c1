import { furtherSettings } from "../catalogue/further-settings";
import { settingHeaders, tableNames } from "../catalogue/table-names";
import { settings, yearBudgetSetting } from "../catalogue/settings";
import type { Setting } from "../catalogue/setting";
import { blank, money, month, number, percent, text } from "../sheets/cells";
import type { Block, SheetSpec, SpecCell } from "../sheets/sheet-spec";
import { buildTable, type ColumnPlan } from "../sheets/table-builder";
import { centsFromEuros } from "../values/money";
import { isMonth } from "../values/month";
import { inputRule } from "./input-column";
import { sheetFrame, tableRow } from "./sheet-frame";
import type { TemplateSettings, TemplateValue } from "./template";
import type { TemplateContext } from "./template-context";
import type { TemplateWords } from "./template-words";

interface SettingRow {
  setting: Setting;
  /** Which part of the table it belongs to, in words. */
  group: string;
  cell: SpecCell;
}

/** Budgets are offered for this many years even where the template names none. */
const offeredBudgetYears = 3;

/** All settings with what each means; what the template leaves open is blank and so takes its default. */
export function settingsSheet(context: TemplateContext): SheetSpec {
  const { template, words, language } = context;
  const rows = settingRows(template.settings, context);
  const columns = settingColumns(context);
  const table = buildTable({
    name: tableNames.settings.table[language],
    at: { row: tableRow, column: 0 },
    columns,
    rows,
    id: (row) => row.setting.key,
  });
  return sheetFrame({
    key: "settings",
    name: tableNames.settings.sheet[language],
    title: words.settings.title,
    hint: words.settings.hint,
    table,
    widths: columns.map((column) => column.width),
    freezeColumns: 1,
    blocks: [
      {
        kind: "role",
        area: { row: tableRow + 1, column: 1, rows: table.rows.length, columns: 1 },
        role: "input",
        align: "right",
      },
      ...rows.flatMap((row, index) => valueList(row.setting, tableRow + 1 + index, { words, language })),
    ],
  });
}

function settingColumns({ words, language }: TemplateContext): ColumnPlan<SettingRow>[] {
  const common = { format: "text", owner: "user" } as const;
  return [
    {
      ...common,
      key: "key",
      header: settingHeaders.key[language],
      wrap: true,
      width: 38,
      cell: (row) => text(row.setting.label[language]),
    },
    {
      key: "value",
      header: settingHeaders.value[language],
      format: "general",
      owner: "user",
      align: "right",
      width: 28,
      cell: (row) => row.cell,
    },
    {
      ...common,
      key: "explanation",
      header: words.settings.explanation,
      wrap: true,
      width: 64,
      cell: (row) => text(row.setting.hint[language]),
    },
    {
      ...common,
      key: "group",
      header: words.settings.group,
      width: 22,
      cell: (row) => text(row.group),
    },
  ];
}

/** A drop-down where a setting takes one of few values. */
function valueList(
  setting: Setting,
  row: number,
  wording: { words: TemplateWords; language: "de" | "en" },
): Block[] {
  const { choices } = setting;
  const validation = setting.content === "yesNo" ? "yesNo" : setting.content === "choice" ? "choice" : "none";
  const rule = inputRule({ validation, ...(choices ? { choices } : {}) }, undefined, wording);
  return rule ? [{ kind: "validation", area: { row, column: 1, rows: 1, columns: 1 }, ...rule }] : [];
}

/** What the plan itself needs comes first, then what other areas ask for. */
function settingRows(given: TemplateSettings, { language, words }: TemplateContext): SettingRow[] {
  const budgets = given.yearBudgets ?? [];
  const years = Math.max(offeredBudgetYears, budgets.length);
  const plan = settings.filter((setting) => !furtherSettings.includes(setting));
  return [
    ...plan.map((setting) => ({ setting, cell: settingCell(setting, given, language) })),
    ...Array.from({ length: years }, (_, index) => ({
      setting: yearBudgetSetting(index + 1),
      cell: budgets[index] === undefined ? blank : money(centsFromEuros(budgets[index])),
    })),
  ]
    .map((row) => ({ ...row, group: words.settings.planGroup }))
    .concat(
      furtherSettings.map((setting) => ({
        setting,
        group: words.settings.furtherGroup,
        cell: furtherCell(setting, given.further?.[setting.key], { words, language }),
      })),
    );
}

function settingCell(setting: Setting, given: TemplateSettings, language: "de" | "en"): SpecCell {
  if (setting.key === "language") return text(language);
  const value = (given as Readonly<Record<string, string | number | undefined>>)[setting.key];
  if (value === undefined) return blank;
  if (setting.content === "month") return month(given.projectStart ?? null);
  if (setting.content === "fraction") return percent(Number(value));
  return typeof value === "number" ? number(value) : text(value);
}

function furtherCell(
  { content, choices = [] }: Setting,
  value: TemplateValue | undefined,
  { words, language }: { words: TemplateWords; language: "de" | "en" },
): SpecCell {
  if (value === undefined) return blank;
  if (typeof value === "boolean") return text(value ? words.yes : words.no);
  if (typeof value === "string") {
    if (content === "month" && isMonth(value)) return month(value);
    return text(choices.find(({ key }) => key === value)?.label[language] ?? value);
  }
  if (content === "money") return money(centsFromEuros(value));
  return content === "fraction" ? percent(value) : number(value);
}
