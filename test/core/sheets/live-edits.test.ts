import { makeSheets } from "../../../src/core/sheets/make-sheets";
import type { SheetSpec } from "../../../src/core/sheets/sheet-spec";
import { serialOfMonth } from "../../../src/core/sheets/serial-date";
import { putCell } from "../../standin/calculation/sheet-builder";
import { useCase as caseOf } from "../support/plan-builders";
import { german, planned, tableOf } from "./support/sheet-builders";
import { written, type WrittenWorkbook } from "./support/written-workbook";

const plan = planned(
  [
    caseOf("UC-01", {
      durationMonths: 2,
      oneOffCents: 500_000,
      runningCentsPerMonth: 10_000,
      personDays: 20,
    }),
    caseOf("UC-02", { durationMonths: 3, predecessors: ["UC-01"], ratings: { benefit: 2 }, personDays: 30 }),
  ],
  { capacity: 12 },
  {
    settingUses: [
      {
        key: "weightBenefit",
        value: 30,
        source: "cell",
        place: { sheet: "Anwendungsfälle", table: null, row: 9, column: "Wert", address: "L9" },
      },
    ],
  },
);
const sheets = makeSheets(plan, german);

function sheet(key: string): SheetSpec {
  return sheets.find((spec) => spec.key === key) as SheetSpec;
}

/** Value of a table's cell by row id and column key. */
function shown(
  workbook: WrittenWorkbook,
  key: string,
  [table, id, column]: readonly [string, string, string],
) {
  const { row, column: at } = place(key, table, id, column);
  const found = workbook.document.sheets.find((each) => each.name === sheet(key).name);
  return found?.cells.get(row, at)?.value ?? "";
}

function place(key: string, name: string, id: string, column: string) {
  const table = tableOf(sheet(key), name);
  return {
    row: table.at.row + 1 + table.rows.findIndex((row) => row.id === id),
    column: table.at.column + table.columns.findIndex((each) => each.key === column),
  };
}

function type(
  workbook: WrittenWorkbook,
  sheetName: string,
  at: { row: number; column: number },
  value: number | null,
) {
  const found = workbook.document.sheets.find((each) => each.name === sheetName)!;
  putCell(found, at.row, at.column, value);
  workbook.calculation.invalidateAll();
  workbook.calculation.recalculateNow();
}

/** Row of UC-02 in the input sheet, whose header is in row 3; columns ID, name, Nutzen … */
const benefitOfSecond = { row: 4, column: 2 };

describe("a changed rating", () => {
  test("changes score, rank, quadrant and the point in the picture at once", () => {
    const workbook = written(plan, sheets);
    expect(shown(workbook, "matrix", ["KI_Matrix", "UC-02", "rank"])).toBe(2);
    type(workbook, "Anwendungsfälle", benefitOfSecond, 5);
    expect(shown(workbook, "matrix", ["KI_Matrix", "UC-02", "score"])).toBe(65);
    expect(shown(workbook, "matrix", ["KI_Matrix", "UC-02", "rank"])).toBe(1);
    expect(shown(workbook, "matrix", ["KI_Matrix", "UC-02", "quadrant"])).toBe("Quick Win");
    expect(shown(workbook, "matrix", ["KI_Diagramm", "UC-02", "pointY"])).toBe(5);
  });

  test("that is cleared leaves a range instead of a score, and blanks stay blank", () => {
    const workbook = written(plan, sheets);
    type(workbook, "Anwendungsfälle", benefitOfSecond, null);
    expect(shown(workbook, "matrix", ["KI_Matrix", "UC-02", "benefit"])).toBe("");
    expect(shown(workbook, "matrix", ["KI_Matrix", "UC-02", "score"])).toBe("");
    expect(shown(workbook, "matrix", ["KI_Matrix", "UC-02", "low"])).toBe(35);
    expect(shown(workbook, "matrix", ["KI_Matrix", "UC-02", "high"])).toBe(65);
  });

  test("out of 1–5 counts as missing", () => {
    const workbook = written(plan, sheets);
    type(workbook, "Anwendungsfälle", benefitOfSecond, 9);
    expect(shown(workbook, "matrix", ["KI_Matrix", "UC-02", "benefit"])).toBe("");
  });

  test("finds its row also after the input was sorted", () => {
    const workbook = written(plan, sheets);
    const input = workbook.document.sheets[0]!;
    putCell(input, 3, 0, "UC-02");
    putCell(input, 4, 0, "UC-01");
    type(workbook, "Anwendungsfälle", { row: 3, column: 2 }, 4);
    expect(shown(workbook, "matrix", ["KI_Matrix", "UC-02", "benefit"])).toBe(4);
    expect(shown(workbook, "matrix", ["KI_Matrix", "UC-01", "benefit"])).toBe(2);
  });
});

describe("a changed weight in the settings", () => {
  test.each([
    ["as a number", 60],
    ["as a percentage", 0.6],
  ])("%s changes the scores at once", (_, weight) => {
    const workbook = written(plan, sheets);
    type(workbook, "Anwendungsfälle", { row: 8, column: 11 }, weight);
    // 100·(60·¼ + 25·½ + 25·½ + 10·½ + 10·½)/130
    expect(shown(workbook, "matrix", ["KI_Matrix", "UC-02", "score"])).toBeCloseTo(5000 / 130, 9);
  });
});

describe("a start moved by two months", () => {
  const moved = () => {
    const workbook = written(plan, sheets);
    type(
      workbook,
      "Fahrplan",
      place("roadmap", "KI_Fahrplan", "UC-01", "start"),
      serialOfMonth("2027-03", 1900) + 14,
    );
    return workbook;
  };

  test("moves the end, the milestones and the load, also when a day within the month is typed", () => {
    const workbook = moved();
    expect(shown(workbook, "roadmap", ["KI_Fahrplan", "UC-01", "end"])).toBe(serialOfMonth("2027-04", 1900));
    expect(shown(workbook, "roadmap", ["KI_Meilensteine", "UC-01", "operation"])).toBe(
      serialOfMonth("2027-05", 1900),
    );
  });

  test("flags the successor that now starts too early", () => {
    const workbook = moved();
    expect(shown(workbook, "roadmap", ["KI_Fahrplan", "UC-02", "status"])).toBe("beginnt zu früh");
    expect(shown(workbook, "roadmap", ["KI_Abhaengigkeiten", "UC-02<UC-01", "state"])).toBe("verletzt");
  });

  test("moves the money to the later months", () => {
    const workbook = moved();
    expect(shown(workbook, "budget", ["KI_Budget", "UC-01", "running"])).toBe(3200);
    expect(shown(workbook, "budget", ["KI_Budget_Quartale", "2027-01", "total"])).toBe(5000);
    expect(shown(workbook, "budget", ["KI_Budget_Quartale", "2027-04", "running"])).toBe(200);
  });
});
