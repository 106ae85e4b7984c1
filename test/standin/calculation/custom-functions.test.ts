import { createCalculation } from "../../../src/standin/calculation/calculation";
import type {
  CustomFunctionArgument,
  CustomFunctionResult,
  CustomFunctions,
} from "../../../src/standin/host";
import { put, valueOf, workbookOf } from "./sheet-builder";

type Answer = (...args: CustomFunctionArgument[]) => CustomFunctionResult | Promise<CustomFunctionResult>;

/** Functions as an add-in would have registered them, with a log of calls. */
function functionsOf(answers: Record<string, Answer>): CustomFunctions & { calls: unknown[][] } {
  const calls: unknown[][] = [];
  return {
    names: Object.keys(answers),
    calls,
    call: (name, args) => {
      calls.push([name, ...args]);
      return answers[name]!(...args);
    },
  };
}

const add = (a: CustomFunctionArgument, b: CustomFunctionArgument) => Number(a) + Number(b);
const grid = () => [
  ["", "niedrig", "hoch"],
  ["hoch", "UC-1", "UC-2"],
  ["niedrig", "UC-3", ""],
];

describe("custom functions in cells", () => {
  test("calculate along with built-in ones, in any case of letters", () => {
    const document = workbookOf({ Sheet1: [[1, 2, "=KI.ADD(A1,B1)*10", '=IF(ki.add(A1,1)>1,"ja","nein")']] });
    createCalculation(document, { customFunctions: functionsOf({ "KI.ADD": add }) }).recalculateNow();
    expect([valueOf(document.sheets[0]!, "C1"), valueOf(document.sheets[0]!, "D1")]).toEqual([30, "ja"]);
  });

  test("get blanks as empty texts, omitted arguments as null, errors and ranges as they are", () => {
    const functions = functionsOf({ "KI.ECHO": () => 1 });
    const document = workbookOf({ Sheet1: [[1, null, "=1/0", "=KI.ECHO(A1,B1,,C1,A1:C1,)"]] });
    createCalculation(document, { customFunctions: functions }).recalculateNow();
    const error = { error: "#DIV/0!" };
    expect(functions.calls).toEqual([["KI.ECHO", 1, "", null, error, [[1, "", error]], null]]);
  });

  test("results that are matrices spill and make way again", () => {
    const document = workbookOf({ Sheet1: [[1], ["=KI.GRID(A1)"], [null, null, null, "=B3&C3"]] });
    const sheet = document.sheets[0]!;
    const calculation = createCalculation(document, { customFunctions: functionsOf({ "KI.GRID": grid }) });
    calculation.recalculateNow();
    expect(["A2", "C2", "B3", "C4", "D3"].map((name) => valueOf(sheet, name))).toEqual([
      "",
      "hoch",
      "UC-1",
      "",
      "UC-1UC-2",
    ]);
    expect(sheet.cells.get(1, 0)?.spill).toEqual({
      area: { row: 1, column: 0, rows: 3, columns: 3 },
      dynamic: true,
    });
    put(sheet, "B4", "x");
    calculation.recalculateNow();
    expect(["A2", "C2", "B3", "D3"].map((name) => valueOf(sheet, name))).toEqual(["#SPILL!", null, null, ""]);
  });

  test("parts of a matrix can be taken within a formula", () => {
    const document = workbookOf({
      Sheet1: [["=INDEX(KI.GRID(),2,3)", "=COUNTA(KI.GRID())", '=TEXTJOIN(",",TRUE,KI.GRID())']],
    });
    createCalculation(document, { customFunctions: functionsOf({ "KI.GRID": grid }) }).recalculateNow();
    const values = ["A1", "B1", "C1"].map((name) => valueOf(document.sheets[0]!, name));
    expect(values).toEqual(["UC-2", 9, "niedrig,hoch,hoch,UC-1,UC-2,niedrig,UC-3"]);
  });

  test("errors keep what the function said about them", () => {
    const answer = () => ({ error: "#VALUE!" as const, message: "nutzen fehlt" });
    const document = workbookOf({ Sheet1: [["=KI.FAIL()", '=IFERROR(A1,"ersatz")']] });
    createCalculation(document, { customFunctions: functionsOf({ "KI.FAIL": answer }) }).recalculateNow();
    expect(document.sheets[0]!.cells.get(0, 0)?.value).toEqual({ error: "#VALUE!", message: "nutzen fehlt" });
    expect(valueOf(document.sheets[0]!, "B1")).toBe("ersatz");
  });

  test("a throw is #VALUE!", () => {
    const document = workbookOf({ Sheet1: [["=KI.FAIL()"]] });
    const fail = () => {
      throw new Error("kaputt");
    };
    createCalculation(document, { customFunctions: functionsOf({ "KI.FAIL": fail }) }).recalculateNow();
    expect(document.sheets[0]!.cells.get(0, 0)?.value).toEqual({ error: "#VALUE!", message: "kaputt" });
  });
});

describe("functions that answer later", () => {
  const slowAdd: Answer = async (a, b) => {
    await Promise.resolve();
    return add(a, b);
  };

  test("show #BUSY! until they do, then everything that depends on them", async () => {
    const functions = functionsOf({ "KI.ADD": slowAdd });
    const document = workbookOf({
      Sheet1: [[1, 2, "=KI.ADD(A1,B1)", "=C1*10", "=IFERROR(C1,0)+1", "=KI.ADD(C1,1)"]],
    });
    const sheet = document.sheets[0]!;
    const calculation = createCalculation(document, { customFunctions: functions });
    const values = () => ["C1", "D1", "E1", "F1"].map((name) => valueOf(sheet, name));
    const done = calculation.recalculate();
    expect(values()).toEqual(["#BUSY!", "#BUSY!", "#BUSY!", "#BUSY!"]);
    await done;
    expect(values()).toEqual([3, 30, 4, 4]);
    const before = functions.calls.length;
    put(sheet, "A1", 5);
    put(sheet, "B1", 2);
    await calculation.recalculate();
    put(sheet, "A1", 1);
    await calculation.recalculate();
    expect(values()).toEqual([3, 30, 4, 4]);
    expect(functions.calls.length).toBe(before + 2);
  });

  test("tell when they have settled", async () => {
    const document = workbookOf({ Sheet1: [[1, "=KI.ADD(A1,1)"]] });
    const settled = new Promise<void>((resolve) => {
      const customFunctions = functionsOf({ "KI.ADD": slowAdd });
      createCalculation(document, { customFunctions, onSettled: resolve }).recalculateNow();
    });
    await settled;
    expect(valueOf(document.sheets[0]!, "B1")).toBe(2);
  });

  test("a rejected promise is #VALUE!", async () => {
    const document = workbookOf({ Sheet1: [["=KI.FAIL()"]] });
    const customFunctions = functionsOf({ "KI.FAIL": () => Promise.reject(new Error("weg")) });
    await createCalculation(document, { customFunctions }).recalculate();
    expect(valueOf(document.sheets[0]!, "A1")).toBe("#VALUE!");
  });

  test("a slow answer to a question that nobody asks any more changes nothing", async () => {
    const answers: ((value: number) => void)[] = [];
    const slow = () => new Promise<number>((resolve) => answers.push(resolve));
    const document = workbookOf({ Sheet1: [["=KI.SLOW()"]] });
    const calculation = createCalculation(document, { customFunctions: functionsOf({ "KI.SLOW": slow }) });
    calculation.recalculateNow();
    calculation.setCustomFunctions(functionsOf({ "KI.SLOW": () => 7 }));
    await calculation.recalculate();
    answers[0]!(1);
    await calculation.recalculate();
    expect(valueOf(document.sheets[0]!, "A1")).toBe(7);
  });
});

describe("functions that come later", () => {
  const opened = () => {
    const document = workbookOf({ Sheet1: [[1, "=KI.ADD(A1,1)", "=KI.ADD(A1,2)"]] });
    const sheet = document.sheets[0]!;
    sheet.cells.get(0, 1)!.value = 99;
    return { sheet, calculation: createCalculation(document) };
  };

  test("formulas of the file keep their results, others wait with #NAME?", () => {
    const { sheet, calculation } = opened();
    calculation.recalculateNow();
    expect([valueOf(sheet, "B1"), valueOf(sheet, "C1")]).toEqual([99, "#NAME?"]);
    calculation.setCustomFunctions(functionsOf({ "KI.ADD": add }));
    calculation.recalculateNow();
    expect([valueOf(sheet, "B1"), valueOf(sheet, "C1")]).toEqual([99, 3]);
    put(sheet, "A1", 10);
    calculation.recalculateNow();
    expect([valueOf(sheet, "B1"), valueOf(sheet, "C1")]).toEqual([11, 12]);
  });
});
