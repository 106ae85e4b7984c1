import { nameSheets } from "../../src/app/sheet-names";
import type { SheetSpec } from "../../src/core/sheets/sheet-spec";

const specOf = (name: string) => ({ key: name.toLowerCase(), name }) as SheetSpec;
const namesFor = (wanted: readonly string[], sheets: readonly string[], ours: Record<string, string> = {}) =>
  nameSheets(
    wanted.map(specOf),
    Object.entries(ours).map(([key, sheetName]) => ({ key, sheetName })),
    sheets,
  );

test.each([
  ["free", [], "Budget", 0],
  ["taken", ["Budget"], "Budget (KI)", 1],
  ["taken in other case", ["BUDGET"], "Budget (KI)", 1],
  ["taken twice", ["Budget", "budget (ki)"], "Budget (KI 2)", 1],
  ["taken three times", ["Budget", "Budget (KI)", "Budget (KI 2)"], "Budget (KI 3)", 1],
])("%s", (_, sheets, expected, issues) => {
  const named = namesFor(["Budget"], sheets);
  expect(named.sheets).toMatchObject([{ sheetName: expected, exists: false }]);
  expect(named.issues.map(({ code, params }) => [code, params["used"]])).toEqual(
    issues === 0 ? [] : [["sheetNameTaken", expected]],
  );
});

test("an existing sheet keeps the name that the user gave it, without an issue", () => {
  const named = namesFor(["Budget"], ["Kosten 2027"], { budget: "Kosten 2027" });
  expect(named).toMatchObject({ sheets: [{ sheetName: "Kosten 2027", exists: true }], issues: [] });
});

test("a second run says the same about a name that is the user's", () => {
  const named = namesFor(["Budget"], ["Budget", "Budget (KI)"], { budget: "Budget (KI)" });
  expect(named.sheets).toMatchObject([{ sheetName: "Budget (KI)", exists: true }]);
  expect(named.issues).toHaveLength(1);
});

test("two planned sheets never share a name, and none is longer than Excel allows", () => {
  const long = "Ein Name mit genau 31 Zeichen ok";
  const named = namesFor([long.slice(0, 31), long.slice(0, 31)], [long.slice(0, 31)]);
  const names = named.sheets.map(({ sheetName }) => sheetName);
  expect(new Set(names).size).toBe(2);
  expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(31);
});
