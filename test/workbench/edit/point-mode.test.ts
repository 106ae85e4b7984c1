import {
  acceptsReference,
  cycleAbsolute,
  insertReference,
  referencesOf,
} from "../../../src/workbench/edit/point-mode";

const typed = (text: string) => ({ text, caret: text.length, pointed: null });

test.each([
  ["=", true],
  ["=SUMME(", true],
  ["=A1+", true],
  ["=WENN(A1>1;", true],
  ["=A1", false],
  ['="Text ', false],
  ["Text", false],
  ["", false],
])("after „%s“ a click means an address: %s", (text, expected) => {
  expect(acceptsReference(typed(text))).toBe(expected);
});

test("a second click replaces the first address", () => {
  const once = insertReference(typed("=SUMME("), "B2");
  const twice = insertReference(once, "B2:C5");
  expect([once.text, twice.text, twice.caret]).toEqual(["=SUMME(B2", "=SUMME(B2:C5", 12]);
});

test("references are found outside of texts and names", () => {
  const found = referencesOf("=A1+'Mein Blatt'!$B$2:C3+LOG10(2)+\"D4\"+Tab[E5]+F6");
  expect(found.map(({ sheet, address }) => [sheet, address])).toEqual([
    [null, "A1"],
    ["Mein Blatt", "B2:C3"],
    [null, "F6"],
  ]);
});

test("F4 goes through the four kinds of references", () => {
  let formula = typed("=B2");
  const seen = [1, 2, 3, 4].map(() => {
    formula = { ...cycleAbsolute(formula), pointed: null };
    return formula.text;
  });
  expect(seen).toEqual(["=$B$2", "=B$2", "=$B2", "=B2"]);
});
