import { riskTable, type RiskColumn } from "../../../src/core/catalogue/risk-columns";
import type { Plan } from "../../../src/core/plan";
import type { FieldValue, FoundTable, Settings, TableRecord, UseCase } from "../../../src/core/records";
import { columnLetters } from "../../../src/core/sheets/a1";
import { blank, number, text } from "../../../src/core/sheets/cells";
import type { SheetSpec, SpecCell } from "../../../src/core/sheets/sheet-spec";
import { planned } from "../sheets/support/sheet-builders";

export type RiskValues = Partial<Record<RiskColumn, FieldValue>>;

const places = Object.fromEntries(
  riskTable.columns.map(({ key, label }, index) => [key, { letter: columnLetters(index), header: label.de }]),
);
const headerRow = 2;

/** Rows of the table „Risiken" as read; every column exists. */
export function riskRecords(rows: readonly RiskValues[]): TableRecord[] {
  return rows.map((given, index): TableRecord<RiskColumn> => {
    const id = (given.id as string | undefined) ?? `RI-${String(index + 1).padStart(2, "0")}`;
    const values = Object.fromEntries(
      riskTable.columns.map(({ key }) => [key, given[key] ?? null]),
    ) as unknown as TableRecord<RiskColumn>["values"];
    return {
      id,
      values: { ...values, id, risk: given.risk ?? `Risiko ${id}` },
      place: { sheet: "Risiken", table: "Risiken", row: headerRow + 1 + index, columns: places },
    };
  });
}

/** A plan whose workbook holds these risks. */
export function planWithRisks(
  rows: readonly RiskValues[],
  settings: Partial<Settings> = {},
  useCases: readonly UseCase[] = [],
): Plan {
  const base = planned(useCases, settings);
  const table: FoundTable = {
    kind: "risks",
    sheet: "Risiken",
    table: "Risiken",
    headerRow,
    rowCount: rows.length,
    address: "A2:M9",
    unknownHeaders: [],
  };
  const input = {
    ...base.input,
    further: { risks: riskRecords(rows) },
    tables: [...base.input.tables, table],
  };
  return { ...base, input };
}

/** The user's table as a sheet of the calculated workbook, so that formulas find it. */
export function riskInputSheet(plan: Plan): SheetSpec {
  const records = plan.input.further["risks"] ?? [];
  const cell = (value: FieldValue | undefined): SpecCell => {
    if (typeof value === "number") return number(value);
    return typeof value === "string" ? text(value) : blank;
  };
  return {
    key: "riskInput",
    name: "Risiken",
    tabColor: "#000000",
    freeze: null,
    columnWidths: [],
    print: { orientation: "landscape", paper: "a4", titleRows: null, fitToPagesWide: 1, footer: "" },
    blocks: [
      {
        kind: "table",
        at: { row: headerRow - 1, column: 0 },
        name: "Risiken",
        columns: riskTable.columns.map(({ key, label }) => ({
          key,
          header: label.de,
          format: "general",
          owner: "user",
        })),
        rows: records.map(({ id, values }) => ({
          id,
          cells: riskTable.columns.map(({ key }) => cell(key === "due" ? null : values[key])),
        })),
      },
    ],
  };
}
