import { registeredFunctions } from "../../../src/standin/custom-functions/registered-functions";
import type { FunctionsMetadata } from "../../../src/standin/custom-functions/function-metadata";
import { startExcel, stopExcel } from "../../support/excel-session";
import type { ExcelSession } from "../../support/excel-session";

const any = (name: string, more: object = {}) => ({ name, type: "any", ...more });
const metadata: FunctionsMetadata = {
  functions: [
    {
      id: "SUMME2",
      name: "SUMME2",
      parameters: [any("a"), any("b", { optional: true })],
      options: { allowErrorForDataTypeAny: true },
    },
    { id: "FLAECHE", name: "FLÄCHE", parameters: [any("werte", { dimensionality: "matrix" })] },
    { id: "ZAHL", name: "ZAHL", parameters: [{ name: "x", type: "number" }] },
    { id: "FEHLER", name: "FEHLER", parameters: [] },
    { id: "SPAETER", name: "SPAETER", parameters: [any("x")] },
    { id: "GITTER", name: "GITTER", parameters: [] },
  ],
};

function associateAll(): void {
  CustomFunctions.associate("SUMME2", (a: unknown, b: unknown) =>
    b === null ? `${String(a)}|weg` : `${String(a)}|${String(b)}`,
  );
  CustomFunctions.associate("FLAECHE", (values: unknown[][]) => values.map((row) => row.length).join(","));
  CustomFunctions.associate("ZAHL", (x: number) => x + 1);
  CustomFunctions.associate("FEHLER", () => {
    const error: unknown = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "keine Daten");
    throw error as Error;
  });
  CustomFunctions.associate("SPAETER", (x: unknown) => Promise.resolve(`${String(x)}!`));
  CustomFunctions.associate("GITTER", () => [
    [1, "a"],
    [2, "b"],
  ]);
}

let session: ExcelSession;
beforeEach(async () => {
  session = await startExcel();
  associateAll();
});
afterEach(() => stopExcel());

/** Value that a formula has once no function is pending. */
async function valueOf(formula: string): Promise<unknown> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("D1").formulas = [[formula]];
    await context.sync();
  });
  await session.host.recalculate();
  return session.document.sheets[0]!.cells.get(0, 3)!.value;
}

async function fillCells(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:B2").formulas = [
      [1, "zwei"],
      ["", "=NA()"],
    ];
    await context.sync();
  });
}

const calls: [string, string, unknown][] = [
  ["two arguments", '=KI.SUMME2(1,"b")', "1|b"],
  ["an omitted argument is null", "=KI.SUMME2(1)", "1|weg"],
  ["a blank cell is the empty text", "=KI.SUMME2(A2,1)", "|1"],
  ["a range as a matrix", "=KI.FLÄCHE(A1:B1)", "2"],
  ["a single value as a matrix", "=KI.FLÄCHE(7)", "1"],
  ["an error goes no further where it is not wanted", "=KI.FLÄCHE(A1:B2)", { error: "#N/A" }],
  ["a blank cell is 0 for a number", "=KI.ZAHL(A2)", 1],
  ["text for a number is refused", "=KI.ZAHL(B1)", { error: "#VALUE!" }],
  ["a thrown error keeps its sentence", "=KI.FEHLER()", { error: "#N/A", message: "keine Daten" }],
  ["a promise is waited for", "=KI.SPAETER(1)", "1!"],
];

describe("called in the page", () => {
  beforeEach(() => {
    session.host.setCustomFunctions(registeredFunctions(session.page.window, "KI", metadata));
    return fillCells();
  });

  test.each(calls)("%s", async (_case, formula, value) => {
    expect(await valueOf(formula)).toEqual(value);
  });

  test("a matrix spills", async () => {
    await valueOf("=KI.GITTER()");
    await Excel.run(async (context) => {
      const spilled = context.workbook.worksheets
        .getFirst()
        .getRange("D1")
        .getSpillingToRange()
        .load("values");
      await context.sync();
      expect(spilled.values).toEqual([
        [1, "a"],
        [2, "b"],
      ]);
    });
  });

  test("a result is there in the batch that wrote the formula", () =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("E1");
      cell.formulas = [["=KI.ZAHL(41)"]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[42]]);
    }));

  test("a promise shows #BUSY! until it settles", async () => {
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("E1");
      cell.formulas = [["=KI.SPAETER(2)"]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([["#BUSY!"]]);
      await session.host.recalculate();
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([["2!"]]);
    });
  });
});

test("an unknown function is #NAME?", async () => {
  expect(await valueOf("=KI.GIBTSNICHT(1)")).toMatchObject({ error: "#NAME?" });
});

test("through office.js's own proxy, by messages", async () => {
  session.host.connectCustomFunctions("KI", metadata);
  await fillCells();
  const formulas = calls.map(([, formula]) => [formula]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(`F1:F${formulas.length}`).formulas = formulas;
    await context.sync();
  });
  await session.host.recalculate();
  const { cells } = session.document.sheets[0]!;
  expect(calls.map((_call, row) => cells.get(row, 5)!.value)).toEqual(calls.map(([, , value]) => value));
});
