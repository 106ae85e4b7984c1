import { addinFunctionMetadata, useAddinFunctions } from "../support/addin-functions";
import { startExcel, stopExcel, type ExcelSession } from "../support/excel-session";

/** Writes formulas into A1:A…, calculates and returns what the cells show. */
async function calculated(session: ExcelSession, formulas: readonly string[]): Promise<unknown[]> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Tabelle1").getRange(`H1:H${formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    await context.sync();
  });
  await session.host.recalculate();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Tabelle1").getRange(`H1:H${formulas.length}`);
    range.load("values");
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
}

const inputs = [
  [4, "3,5", "", 2, "#N/A"],
  [12_000, 500, 46_388, 46_447, ""],
];

async function fillInputs(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tabelle1");
    sheet.getRange("A1:E2").numberFormat = [
      ["General", "@", "General", "General", "General"],
      ["General", "General", "General", "General", "General"],
    ];
    sheet.getRange("A1:E2").values = inputs;
    sheet.getRange("E1").formulas = [["=1/0"]];
    await context.sync();
  });
}

const cases: [formula: string, shown: unknown][] = [
  ["=KI.SCORE(A1,B1,D1)", (100 * (30 * 0.75 + 25 * 0.625 + 25 * 0.75)) / 80],
  ["=KI.SCORE(A1,,D1)", 75],
  ["=KI.SCORE(A1,C1,D1)", "#N/A"],
  ["=KI.SCORE(A1,E1,D1)", "#VALUE!"],
  ['=IFERROR(KI.SCORE(A1,C1,D1),"offen")', "offen"],
  ['=KI.QUADRANT(A1,D1)&"!"', "Quick Win!"],
  ['=KI.BUDGET(A2:D2,DATE(2027,1,1),"2027-12")', 12_000 + 9 * 500],
  ["=INDEX(KI.MATRIX(A1:A1,A1:A1,D1:D1),2,2)", "4"],
  ["=SUM(KI.ICE(2,3,4),1)", 25],
];

afterEach(() => stopExcel());

test("functions calculate in cells, called directly", async () => {
  const session = await startExcel();
  await useAddinFunctions(session);
  await fillInputs();
  const shown = await calculated(
    session,
    cases.map(([formula]) => formula),
  );
  expect(shown).toEqual(cases.map(([, value]) => value));
});

test("and the same when called as Excel does, by messages to office.js's own proxy", async () => {
  jest.resetModules();
  const session = await startExcel();
  await import("../../src/functions/functions");
  session.host.connectCustomFunctions("KI", await addinFunctionMetadata());
  await fillInputs();
  const shown = await calculated(
    session,
    cases.map(([formula]) => formula),
  );
  expect(shown).toEqual(cases.map(([, value]) => value));
});

test("a matrix spills into the cells beside and below", async () => {
  jest.resetModules();
  const session = await startExcel();
  await useAddinFunctions(session);
  await fillInputs();
  await calculated(session, ['=KI.BUDGETPLAN(A2:D2,"2027-01",2,"Quartal")']);
  const spilled = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Tabelle1").getRange("H1:K3");
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(spilled).toEqual([
    ["Periode", "Einmalig", "Laufend", "Summe"],
    ["Q1 2027", 12_000, 0, 12_000],
    ["Q2 2027", 0, 1_500, 1_500],
  ]);
});
