import fc from "fast-check";
import {
  fillPlaceholders,
  placeholdersIn,
  promptPlaceholders,
  unknownPlaceholdersIn,
} from "../../../../src/core/writing/prompts/prompt-placeholders";

test.each([
  ["{daten}", ["data"]],
  ["{data}", ["data"]],
  ["{ Daten } und {DATEN}", ["data", "data"]],
  ["{{daten}}", ["data"]],
  ['{"plan": {daten}}', ["data"]],
  ["{Unternehmen}, {branche}, {Zeitraster}, {ton}", ["company", "industry", "timeScheme", "tone"]],
  ["{timescheme} {tone} {language} {modules}", ["timeScheme", "tone", "language", "modules"]],
  ["{{UC-03.start}} und {{budget.total}}", []],
  ['{ "daten": 1, "liste": [{}] }', []],
  ["daten, {3}, {}, {a b}", []],
])("placeholders in %j", (text, keys) => {
  expect(placeholdersIn(text).map(({ key }) => key)).toEqual(keys);
});

test.each([
  ["{beliebig} und {beliebig}", ["{beliebig}"]],
  ["{unternehemen} {daten}", ["{unternehemen}"]],
  ["`${name}`", ["{name}"]],
  ['{{beliebig}} {{UC-03.start}} {"a": {"b": 1}}', []],
])("what looks like a placeholder in %j", (text, unknown) => {
  expect(unknownPlaceholdersIn(text)).toEqual(unknown);
});

test("every placeholder has a name of its own in both languages and says what it stands for", () => {
  const names = promptPlaceholders.flatMap(({ names: { de, en } }) => [...new Set([de, en])]);
  expect(new Set(names).size).toBe(names.length);
  for (const { key, names: written, meaning } of promptPlaceholders) {
    expect(placeholdersIn(`{${written.de}} {${written.en}}`).map((found) => found.key)).toEqual([key, key]);
    expect([meaning.de, meaning.en].every((text) => text.length > 10)).toBe(true);
  }
});

test("what is put in is never looked at again", () => {
  expect(fillPlaceholders("a {daten} b {beliebig} c {ton}", ({ key }) => `<{daten}${key}>`)).toBe(
    "a <{daten}data> b {beliebig} c <{daten}tone>",
  );
});

test("text without placeholders stays as it is, whatever braces it has", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."{}abc \n\"':") }), (text) => {
      fc.pre(placeholdersIn(text).length === 0);
      expect(fillPlaceholders(text, () => "!")).toBe(text);
    }),
  );
});
