import { settingHeaders, tableNames } from "../catalogue/table-names";
import { settings, yearBudgetSetting } from "../catalogue/settings";
import type { Setting } from "../catalogue/setting";
import { blank, money, month, number, percent, text } from "../sheets/cells";
import type { SheetSpec, SpecCell } from "../sheets/sheet-spec";
import { buildTable, type ColumnPlan } from "../sheets/table-builder";
import { centsFromEuros } from "../values/money";
import { sheetFrame, tableRow } from "./sheet-frame";
import type { TemplateSettings } from "./template";
import type { TemplateContext } from "./template-context";

interface SettingRow {
  setting: Setting;
  cell: SpecCell;
}

/** Budgets are offered for this many years even where the template names none. */
const offeredBudgetYears = 3;

/** All settings with what each means; what the template leaves open is blank and so takes its default. */
export function settingsSheet({ template, words, language }: TemplateContext): SheetSpec {
  const columns: ColumnPlan<SettingRow>[] = [
    {
      key: "key",
      header: settingHeaders.key[language],
      format: "text",
      owner: "user",
      width: 34,
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
      key: "explanation",
      header: words.settings.explanation,
      format: "text",
      owner: "user",
      wrap: true,
      width: 64,
      cell: (row) => text(row.setting.hint[language]),
    },
  ];
  const table = buildTable({
    name: tableNames.settings.table[language],
    at: { row: tableRow, column: 0 },
    columns,
    rows: settingRows(template.settings, language),
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
    ],
  });
}

function settingRows(given: TemplateSettings, language: "de" | "en"): SettingRow[] {
  const budgets = given.yearBudgets ?? [];
  const years = Math.max(offeredBudgetYears, budgets.length);
  return [
    ...settings.map((setting) => ({ setting, cell: settingCell(setting, given, language) })),
    ...Array.from({ length: years }, (_, index) => ({
      setting: yearBudgetSetting(index + 1),
      cell: budgets[index] === undefined ? blank : money(centsFromEuros(budgets[index])),
    })),
  ];
}

function settingCell(setting: Setting, given: TemplateSettings, language: "de" | "en"): SpecCell {
  if (setting.key === "language") return text(language);
  const value = (given as Readonly<Record<string, string | number | undefined>>)[setting.key];
  if (value === undefined) return blank;
  if (setting.content === "month") return month(given.projectStart ?? null);
  if (setting.content === "fraction") return percent(Number(value));
  return typeof value === "number" ? number(value) : text(value);
}
