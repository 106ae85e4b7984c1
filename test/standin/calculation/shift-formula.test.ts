import fc from "fast-check";
import { shiftFormula } from "../../../src/standin/calculation/shift-formula";

describe("copied formulas", () => {
  test.each<[formula: string, rows: number, columns: number, expected: string]>([
    ["A1+$B$2+C$3+$D4", 2, 1, "B3+$B$2+D$3+$D6"],
    ["SUM(A1:B2,Sheet2!A1)", 1, 0, "SUM(A2:B3,Sheet2!A2)"],
    ["A:A+1:1", 1, 1, "B:B+2:2"],
    ["A1", -1, 0, "#REF!"],
    ['T[X]&"A1"&Name', 5, 5, 'T[X]&"A1"&Name'],
    ["LOG10(A1)&\"A1\"&'A1'!A1&A1B", 1, 0, "LOG10(A2)&\"A1\"&'A1'!A2&A1B"],
    ["A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
    ["SUM(A:A,1:1,$B:C)", 1, 1, "SUM(B:B,2:2,$B:D)"],
    ["Tab[[#This Row],[A1]]*'Q1'!B2", 1, 1, "Tab[[#This Row],[A1]]*'Q1'!C3"],
    ["[1]Sheet!B2+[1]Sheet!$B$2", 1, 0, "[1]Sheet!B3+[1]Sheet!$B$2"],
    ["XFD1", 0, 1, "#REF!"],
  ])("%s by %i rows and %i columns", (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });

  test("back and forth gives the formula again", () => {
    const point = fc.tuple(
      fc.constantFrom("", "$"),
      fc.constantFrom("Z", "AB", "XX"),
      fc.constantFrom("", "$"),
      fc.integer({ min: 50, max: 9999 }),
    );
    const reference = point.map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        reference,
        reference,
        fc.integer({ min: -20, max: 20 }),
        fc.integer({ min: -20, max: 20 }),
        (a, b, rows, columns) => {
          const formula = `SUM(${a}:${b},'My Sheet'!${a})`;
          expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
        },
      ),
      { seed: 4 },
    );
  });
});
