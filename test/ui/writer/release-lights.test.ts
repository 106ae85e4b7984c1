import fc from "fast-check";
import type { ReleaseLight } from "../../../src/core/catalogue/column";
import type { ReleasedColumn } from "../../../src/core/writing/brief/release-choice";
import { byTable, isLooser, lightOf, lights, withLight } from "../../../src/ui/writer/release-lights";

const column = (key: string, usual: ReleaseLight, light = usual): ReleasedColumn => ({
  key,
  table: key.split(".")[0]!,
  label: key,
  light,
  usual,
  isUsed: true,
});

const columns = [
  column("useCases.name", "send"),
  column("useCases.description", "holdBack"),
  column("settings.company", "pseudonymise", "holdBack"),
];

test("a change keeps what was remembered, and what is as usual is no choice", () => {
  const changed = withLight(columns, null, { key: "useCases.description", light: "send" });
  expect(changed).toEqual({ "useCases.description": "send", "settings.company": "holdBack" });
  expect(withLight(columns, changed, { key: "settings.company", light: "pseudonymise" })).toEqual({
    "useCases.description": "send",
  });
});

test("after any changes each column has the light that was chosen last", () => {
  const change = fc.record({
    key: fc.constantFrom(...columns.map(({ key }) => key)),
    light: fc.constantFrom(...lights),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1 }), (changes) => {
      const release = changes.reduce(
        (choices, each) => withLight(columns, choices, each),
        withLight(columns, null, changes[0]!),
      );
      for (const each of columns) {
        const last = changes.filter(({ key }) => key === each.key).at(-1);
        expect(lightOf(each, release)).toBe(last?.light ?? each.light);
      }
    }),
  );
});

test.each([
  ["send", "send", false],
  ["pseudonymise", "send", true],
  ["holdBack", "pseudonymise", true],
  ["pseudonymise", "holdBack", false],
] as const)("usually %s, now %s: gives more away %j", (usual, light, expected) => {
  expect(isLooser(column("a.b", usual), light)).toBe(expected);
});

test("columns stand by table", () => {
  expect(byTable(columns).map(({ table, columns: { length } }) => [table, length])).toEqual([
    ["useCases", 2],
    ["settings", 1],
  ]);
});
