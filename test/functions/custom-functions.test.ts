import { netPresentValue } from "../../src/core/budget/finance";
import { defaultWeights, scoreOf } from "../../src/core/scoring/score";
import type { customFunctions } from "../../src/functions/functions";
import { startExcel, stopExcel } from "../support/excel-session";

type Functions = typeof customFunctions;
type Call = (...args: unknown[]) => unknown;
let functions: Record<keyof Functions, Call>;

/** Error cells arrive as Excel's runtime makes them, so the tests use the real class. */
const errorCell = (code: string): unknown => new CustomFunctions.Error(code as CustomFunctions.ErrorCode);

beforeAll(async () => {
  await startExcel();
  functions = (await import("../../src/functions/functions")).customFunctions as unknown as typeof functions;
});
afterAll(() => stopExcel());

/** `#N/A: sentence` or `#VALUE!: sentence` of the error that a call throws. */
function failureOf(name: keyof Functions, args: readonly unknown[]): string {
  try {
    return `no failure: ${String(functions[name](...args))}`;
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(CustomFunctions.Error);
    const { code, message } = thrown as CustomFunctions.Error;
    return `${code}: ${message}`;
  }
}

const costs = [
  [12_000, 500, "2027-01", "2027-03"],
  ["2.500,50 €", "", 46_478, "Q2 2027"],
  ["", "", "", ""],
  [9_999, 100, "", ""],
];

describe("results", () => {
  test.each<[keyof Functions, unknown[], unknown]>([
    ["SCORE", [5, 5, 1], 100],
    ["SCORE", [1, 1, 5, null, 1, 5], 0],
    ["SCORE", [5, null, null], 100],
    ["SCORE", ["4,5", "4.5", " 3 "], (100 * (30 * 0.875 + 25 * 0.875 + 25 * 0.5)) / 80],
    ["SCORE", [5, 5, 1, 50], (100 * (30 + 25 * 0.5 + 25)) / 80],
    ["SCORE", [5, 5, 1, ""], 100],
    ["SCORE", [5, 1, 5, null, null, null, null, [[1, 0, 0, 0, 0, 0]]], 100],
    ["SCORE", [5, 1, 5, null, null, null, null, [[1], [0], [0], [""], [""], [""]]], 100],
    ["SCORE", [4, 3, 2, null, null, null, ""], (100 * (30 * 0.75 + 25 * 0.5 + 25 * 0.75)) / 80],
    ["QUADRANT", [4, 3], "Quick Win"],
    ["QUADRANT", [4, 3.5], "Strategisch"],
    ["QUADRANT", [3, 3], "Lückenfüller"],
    ["QUADRANT", ["3", "4"], "Zurückstellen"],
    ["QUADRANT", [3, 3, 2, 2], "Strategisch"],
    ["DATENREIFE", [5, 5, 5], 100],
    ["DATENREIFE", [1, 3, 2], 25],
    ["RISIKO", [5, 4], 20],
    ["PHASE", ["2027-06", "2027-01"], "0–6 Monate"],
    ["PHASE", [46_569, "01/2027", "a"], "6–12 Monate"],
    ["PHASE", ["März 2029", "2027-01", "B"], "Mittelfristig (1–2 Jahre)"],
    ["RICE", [1000, 2, "80 %", 4], 400],
    ["ICE", [8, 7, 6], 336],
    ["WSJF", [8, 5, 2, 3], 5],
    ["TCO", [10_000, 500, 24], 22_000],
    ["TCO", ["10.000 €", "500", 0], 10_000],
    ["ROI", [24_000, 10_000, 500, 24], (48_000 - 22_000) / 22_000],
    ["AMORTISATION", [12_000, 6_000, 500], 12],
    ["KAPITALWERT", [0, 12_000, 6_000, 500, 24], 6_000],
    ["BUDGET", [costs, "2027-01", "2027-12"], 12_000 + 9 * 500 + 2_500.5],
    ["BUDGET", [costs, "2027-01", "2027-12", "einmalig"], 14_500.5],
    ["BUDGET", [costs, "2027-01", "2027-12", "Laufend"], 4_500],
    ["BUDGET", [costs, "2028-01", "2027-12"], 0],
    ["BUDGET", [[["", "", "", ""]], "2027-01", "2027-12"], 0],
  ])("KI.%s(%j) = %j", (name, args, expected) => {
    const result = functions[name](...args);
    if (typeof expected === "number") expect(result).toBeCloseTo(expected, 9);
    else expect(result).toBe(expected);
  });

  test("MATRIX spills labels and IDs; rows without ID or rating are left out", () => {
    const ids = [["UC-1"], ["UC-2"], ["UC-3"], [""], [7], ["UC-6"]];
    const benefit = [[5], [5], ["2,0"], [5], [1], [""]];
    const effort = [[1], [5], [1], [1], [5], [2]];
    expect(functions.MATRIX(ids, benefit, effort)).toEqual([
      ["Nutzen \\ Aufwand", "Aufwand niedrig", "Aufwand hoch"],
      ["Nutzen hoch", "UC-1", "UC-2"],
      ["Nutzen niedrig", "UC-3", "7"],
    ]);
    expect(functions.MATRIX([["a", "b"]], [[5, 5]], [[2, 3]], null, 2)).toEqual([
      expect.anything(),
      ["Nutzen hoch", "a", "b"],
      ["Nutzen niedrig", "", ""],
    ]);
  });

  test("BUDGETPLAN spills a header and one row per period", () => {
    expect(functions.BUDGETPLAN(costs, "2027-01", 2, "Quartal")).toEqual([
      ["Periode", "Einmalig", "Laufend", "Summe"],
      ["Q1 2027", 12_000, 0, 12_000],
      ["Q2 2027", 2_500.5, 1_500, 4_000.5],
    ]);
    expect(functions.BUDGETPLAN(costs, "2027-01", 1)).toEqual([
      ["Periode", "Einmalig", "Laufend", "Summe"],
      ["2027", 14_500.5, 4_500, 19_000.5],
    ]);
  });

  test("a bare discount rate from 1 on is per cent, as in the settings", () => {
    const investment = { benefitPerYear: 24_000, oneOff: 10_000, runningPerMonth: 500, months: 36 };
    const expected = netPresentValue(0.05, investment);
    for (const rate of [0.05, 5, "5 %", "0,05", "5"])
      expect(functions.KAPITALWERT(rate, 24_000, 10_000, 500, 36)).toBe(expected);
  });

  test("SCORE in a cell is the score of the core", () => {
    const ratings = { benefit: 4, feasibility: 5, effort: 2, acceptance: 3, risk: 1, visibility: 5 };
    const used = ["benefit", "feasibility", "effort", "acceptance", "risk", "visibility"] as const;
    const core = scoreOf({ ratings, used, weights: defaultWeights, readiness: { low: 40, high: 40 } });
    expect(functions.SCORE(4, 5, 2, 40, 3, 1, 5)).toBe(core.value);
  });
});

describe("what is missing or wrong is named", () => {
  test.each<[keyof Functions, unknown[], string]>([
    ["SCORE", ["", 3, 3], "#N/A: nutzen ist leer; hier wird ein Wert gebraucht."],
    ["SCORE", [3, 3, 3, null, " "], "#N/A: akzeptanz ist leer; hier wird ein Wert gebraucht."],
    ["SCORE", [null, null, null], "#N/A: Keine Bewertung angegeben, oder alle verwendeten Gewichte sind 0."],
    ["SCORE", [7.5, 3, 3], "#VALUE!: nutzen muss zwischen 1 und 5 liegen, nicht 7,5."],
    ["SCORE", ["viel", 3, 3], "#VALUE!: nutzen: „viel“ ist keine Zahl."],
    ["SCORE", [true, 3, 3], "#VALUE!: nutzen: „true“ ist keine Zahl."],
    ["SCORE", [3, 3, 3, 101], "#VALUE!: datenreife muss zwischen 0 und 100 liegen, nicht 101."],
    ["SCORE", [3, 3, 3, null, null, null, null, [[1, 2]]], "#VALUE!: gewichte braucht 6 Werte, gefunden: 2."],
    [
      "SCORE",
      [3, 3, 3, null, null, null, null, [[1, "", 1, 1, 1, 1]]],
      "#N/A: gewichte, Zeile 2 ist leer; hier wird ein Wert gebraucht.",
    ],
    ["QUADRANT", [4, ""], "#N/A: aufwand ist leer; hier wird ein Wert gebraucht."],
    ["QUADRANT", [4, null], "#N/A: aufwand ist leer; hier wird ein Wert gebraucht."],
    ["MATRIX", [[["a"], ["b"]], [[1]], [[1], [2]]], "#VALUE!: nutzen hat 1 Zellen, ids hat 2."],
    ["MATRIX", [[["a"]], [[9]], [[1]]], "#VALUE!: nutzen, Zeile 1 muss zwischen 1 und 5 liegen, nicht 9."],
    ["DATENREIFE", [1, 2, ""], "#N/A: konsistenz ist leer; hier wird ein Wert gebraucht."],
    ["RISIKO", [0, 3], "#VALUE!: wahrscheinlichkeit muss zwischen 1 und 5 liegen, nicht 0."],
    [
      "PHASE",
      ["demnächst", "2027-01"],
      "#VALUE!: monat: „demnächst“ ist kein Monat. Bitte ein Datum oder z. B. 03/2027 angeben.",
    ],
    ["PHASE", ["2027-01", "2027-01", "X"], "#VALUE!: zeitraster: „X“ ist unbekannt. Möglich: A, B, P, T."],
    ["RICE", [1, 1, 80, 1], "#VALUE!: zuversicht muss zwischen 0 und 1 liegen, nicht 80."],
    ["RICE", [1, 1, 1, 0], "#VALUE!: arbeitsaufwand muss größer als 0 sein, nicht 0."],
    ["WSJF", [1, 1, 1, -2], "#VALUE!: umfang muss größer als 0 sein, nicht -2."],
    ["TCO", [-1, 0, 1], "#VALUE!: einmalig muss mindestens 0 sein, nicht -1."],
    ["TCO", [1, "", 1], "#N/A: monatlich ist leer; hier wird ein Wert gebraucht."],
    ["ROI", [1, 0, 0, 12], "#N/A: Ohne Kosten gibt es keine Rendite darauf."],
    [
      "AMORTISATION",
      [6_000, 100, 500],
      "#N/A: Die laufenden Kosten zehren den Nutzen auf: Es amortisiert sich nie.",
    ],
    [
      "BUDGET",
      [[[1, 2, 3]], "2027-01", "2027-02"],
      "#VALUE!: kosten braucht die vier Spalten einmalig, monatlich, Start, Ende; gefunden: 3.",
    ],
    [
      "BUDGET",
      [[["x", 1, "2027-01", "2027-02"]], "2027-01", "2027-02"],
      "#VALUE!: kosten, Zeile 1: „x“ ist keine Zahl.",
    ],
    [
      "BUDGET",
      [[[1, 1, "2027-02", "2027-01"]], "2027-01", "2027-02"],
      "#VALUE!: kosten, Zeile 1: Das Ende liegt vor dem Start.",
    ],
    ["BUDGET", [costs, "", "2027-02"], "#N/A: von ist leer; hier wird ein Wert gebraucht."],
    ["BUDGETPLAN", [costs, "2027-01", 2.5], "#VALUE!: perioden muss eine ganze Zahl sein, nicht 2,5."],
    ["BUDGETPLAN", [costs, "2027-01", 601], "#VALUE!: perioden muss zwischen 1 und 600 liegen, nicht 601."],
  ])("KI.%s(%j)", (name, args, expected) => {
    expect(failureOf(name, args)).toBe(expected);
  });

  test("an error cell is named with its error; #N/A stays #N/A", () => {
    expect(failureOf("SCORE", [errorCell("#DIV/0!"), 3, 3])).toBe(
      "#VALUE!: nutzen: Die Zelle enthält den Fehler #DIV/0!.",
    );
    expect(failureOf("ICE", [1, errorCell("#N/A"), 3])).toBe(
      "#N/A: zuversicht: Die Zelle enthält den Fehler #N/A.",
    );
    expect(failureOf("BUDGET", [[[1, errorCell("#REF!"), "2027-01", "2027-01"]], "2027-01", "2027-02"])).toBe(
      "#VALUE!: kosten, Zeile 1: Die Zelle enthält den Fehler #REF!.",
    );
    expect(failureOf("MATRIX", [[["a"]], [[errorCell("#NAME?")]], [[1]]])).toContain("nutzen, Zeile 1");
  });

  test("every function names an error cell in its first argument", () => {
    const unnoticed = Object.keys(functions).filter((name) => {
      const failure = failureOf(name as keyof Functions, [errorCell("#DIV/0!"), null, null, null, null]);
      return !/Fehler #DIV\/0!|vier Spalten|Zellen, ids/.test(failure);
    });
    expect(unnoticed).toEqual([]);
  });

  test("a formatted number counts as its number", () => {
    const formatted = { type: "FormattedNumber", basicType: "Double", basicValue: 4, numberFormat: "0.0" };
    expect(functions.QUADRANT(formatted, 2)).toBe("Quick Win");
  });

  test("Excel's own last argument changes nothing", () => {
    const invocation = { functionName: "KI.QUADRANT", address: undefined };
    expect(functions.QUADRANT(4, 2, null, null, invocation)).toBe("Quick Win");
    expect(functions.DATENREIFE(5, 5, 5, invocation)).toBe(100);
  });
});
