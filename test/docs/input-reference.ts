import type { Choice, Column, ValueRange } from "../../src/core/catalogue/column";
import { dataSourceColumns } from "../../src/core/catalogue/data-source-columns";
import { furtherTables } from "../../src/core/catalogue/further-tables";
import type { Setting } from "../../src/core/catalogue/setting";
import { settings, weightKey, yearBudgetSetting } from "../../src/core/catalogue/settings";
import { tableNames, type TableName } from "../../src/core/catalogue/table-names";
import { useCaseColumns } from "../../src/core/catalogue/use-case-columns";
import { criteria } from "../../src/core/records";
import { defaultSettings } from "../../src/core/tables/read-settings";
import { germanNumber, markdownTable, paragraphs } from "./markdown";

/** Every input table with its columns, from the catalogue. */
export function inputReference(): string {
  return paragraphs(
    "## Eingabetabellen",
    "Fett ist Pflicht. Alles andere darf fehlen: Was leer bleibt, ändert nichts und wird auf `Prüfung` genannt, wo es fehlt.",
    tablePart("Anwendungsfälle", tableNames.useCases, useCaseColumns),
    tablePart("Datenquellen", tableNames.dataSources, dataSourceColumns),
    ...furtherTables.map((table) => tablePart(table.label.de, table, table.columns)),
    scalePart(),
  );
}

function tablePart(title: string, { table, sheet }: TableName, columns: readonly Column[]): string {
  return paragraphs(
    `### ${title}`,
    `Excel-Tabelle \`${table.de}\` oder Blatt „${sheet.de}“ (englisch: \`${table.en}\`, „${sheet.en}“)`,
    markdownTable(["Spalte", "Englisch", "Eintragen", "Werte"], columns.map(columnRow)).replaceAll(
      required,
      "**",
    ),
  );
}

/** Stands for bold while the cell's own asterisks are escaped. */
const required = "\u0001";

function columnRow(column: Column): string[] {
  const mark = column.required ? required : "";
  return [`${mark}${column.label.de}${mark}`, column.label.en, column.hint.de, valuesOf(column)];
}

const contentWords: Readonly<Record<Column["content"], string>> = {
  text: "Text",
  id: "Kennung",
  ids: "Verweise",
  number: "Zahl",
  month: "Monat",
  date: "Datum",
  yesNo: "ja/nein",
  choice: "Auswahl",
};

const moneyWords = { once: "€", month: "€ je Monat", year: "€ je Jahr" } as const;

function valuesOf({ content, choices, range, quantity }: Column): string {
  if (choices) return choiceWords(choices);
  if (content !== "number") return contentWords[content];
  const unit = quantity.kind === "money" ? moneyWords[quantity.per ?? "once"] : "";
  const limits = quantity.kind === "percent" ? percentWords(range) : rangeWords(range);
  return [unit, limits].filter((word) => word !== "").join(", ") || contentWords.number;
}

function choiceWords(choices: readonly Choice[]): string {
  return choices.map(({ label }) => label.de).join(" · ");
}

/** Limits that only keep absurd numbers out are not worth telling. */
const unlimited = 1_000_000;

function rangeWords(range: ValueRange | null): string {
  if (!range) return "";
  const least = range.min <= -unlimited ? "" : `${range.aboveMin ? "über" : "ab"} ${germanNumber(range.min)}`;
  if (range.max >= unlimited) return least;
  return range.aboveMin
    ? `${least} bis ${germanNumber(range.max)}`
    : `${germanNumber(range.min)} bis ${germanNumber(range.max)}`;
}

function percentWords(range: ValueRange | null): string {
  if (!range || range.max >= unlimited) return rangeWords(range);
  return `${germanNumber(range.min * 100)} % bis ${germanNumber(range.max * 100)} %`;
}

function scalePart(): string {
  const rated = [...useCaseColumns, ...dataSourceColumns, ...furtherTables.flatMap(({ columns }) => columns)];
  const rows = rated.flatMap(({ label, anchors }) => (anchors ? [[label.de, ...anchors.de]] : []));
  const unique = [...new Map(rows.map((row) => [row.join("\n"), row])).values()];
  return paragraphs("### Was 1 bis 5 bedeuten", markdownTable(["Spalte", "1", "2", "3", "4", "5"], unique));
}

/** Every setting with its default, from the catalogue. */
export function settingReference(): string {
  const rows = settings.flatMap((setting) =>
    setting.key === "discountRate"
      ? [settingRow(setting), settingRow(yearBudgetSetting(1))]
      : [settingRow(setting)],
  );
  return paragraphs(
    "## Einstellungen",
    "Tabelle `Einstellungen` mit den Spalten **Schlüssel** und **Wert**. „–“ heißt: Leer hat die Einstellung keine Wirkung. `Budget Jahr 2`, `Budget Jahr 3` … gibt es für jedes weitere Geschäftsjahr.",
    markdownTable(["Schlüssel", "Englisch", "Eintragen", "Werte", "Leer gilt"], rows),
  );
}

const settingWords: Readonly<Record<Setting["content"], string>> = {
  text: "Text",
  wholeNumber: "ganze Zahl",
  number: "Zahl",
  weight: "Zahl",
  fraction: "Prozent",
  money: "€",
  month: "Monat",
  monthNumber: "Monat als Zahl",
  language: "de · en",
  timeScheme: "A · B · P · T",
  durations: "fünf Zahlen",
  yesNo: "ja/nein",
  choice: "Auswahl",
};

function settingRow(setting: Setting): string[] {
  const { key, label, hint, content, choices, range } = setting;
  const limits = content === "fraction" ? percentWords(range) : rangeWords(range);
  const values = choices
    ? choiceWords(choices)
    : [settingWords[content], limits].filter((word) => word !== "").join(", ");
  return [
    label.de,
    label.en,
    hint.de,
    values,
    defaultWords(key) ?? /leer = ([^;]+)/.exec(hint.de)?.[1] ?? "–",
  ];
}

/** Null where the catalogue has no default; a hint may then still tell what a blank means. */
function defaultWords(key: string): string | null {
  const criterion = criteria.find((each) => weightKey(each) === key);
  if (criterion) return germanNumber(defaultSettings.weights[criterion]);
  if (key === "discountRate") return `${germanNumber(defaultSettings.discountRate * 100)} %`;
  const value: unknown = (defaultSettings as Readonly<Record<string, unknown>>)[key] ?? null;
  if (value === null) return null;
  return Array.isArray(value)
    ? value.join("; ")
    : typeof value === "number"
      ? germanNumber(value)
      : String(value);
}
