import { readMappingFile } from "../../src/app/mapping-file";

const name = { sheet: "Liste", header: "Projekt", field: "name" };
const benefit = { sheet: "Liste", header: "Prio", field: "benefit" };
const range = (from: number, to: number) => ({ kind: "range", from, to });

test("a list of rows becomes one mapping per list, what is left out is blank", () => {
  const other = { kind: "dataSources", sheet: "Daten", table: "tblDaten", header: "Quelle", field: "name" };
  expect(readMappingFile([name, benefit, other])).toEqual({
    kind: "read",
    mappings: [
      {
        kind: "useCases",
        sheet: "Liste",
        table: null,
        columns: [
          { header: "Projekt", field: "name", unit: null, scale: null },
          { header: "Prio", field: "benefit", unit: null, scale: null },
        ],
      },
      {
        kind: "dataSources",
        sheet: "Daten",
        table: "tblDaten",
        columns: [{ header: "Quelle", field: "name", unit: null, scale: null }],
      },
    ],
  });
});

test("the JSON of a run can be given back, and rows that were not accepted do not count", () => {
  const run = {
    issues: [],
    mapping: [
      { ...name, confidence: 0.9 },
      { ...benefit, accepted: false },
    ],
  };
  const reading = readMappingFile(run);
  expect(reading).toMatchObject({ kind: "read", mappings: [{ columns: [{ header: "Projekt" }] }] });
});

test("a column can be kept from meaning anything, whatever it looks like", () => {
  expect(
    readMappingFile([name, { ...benefit, field: null }, { ...name, field: null, header: "X" }]),
  ).toMatchObject({
    kind: "read",
    mappings: [{ columns: [{ field: "name" }, { field: null }, { field: null }] }],
  });
});

test.each<[string, unknown, string, string]>([
  ["no list", { rows: [] }, "mapping", "shape"],
  ["a row without a header", [{ sheet: "Liste", field: "name" }], "mapping.0.header", "shape"],
  ["an unknown field", [name, { ...benefit, field: "prioritaet" }], "Prio", "field"],
  ["a scale of something that is no rating", [{ ...name, scale: range(0, 10) }], "Projekt", "scale"],
  ["a scale with equal ends", [name, { ...benefit, scale: range(3, 3) }], "Prio", "scale"],
  [
    "a scale that rates a value twice",
    [
      name,
      {
        ...benefit,
        scale: {
          kind: "steps",
          steps: [
            ["hoch", 5],
            ["Hoch", 4],
          ],
        },
      },
    ],
    "Prio",
    "scale",
  ],
  [
    "a rating beyond 5",
    [name, { ...benefit, scale: { kind: "steps", steps: [["hoch", 6]] } }],
    "Prio",
    "scale",
  ],
  [
    "a unit of something else",
    [name, { sheet: "Liste", header: "Kosten", field: "oneOffCost", unit: "Wochen%" }],
    "Kosten",
    "unit",
  ],
  ["one meaning for two columns", [name, benefit, { ...benefit, header: "Wert" }], "Wert", "twice"],
  ["no column with names", [benefit], "Liste", "name"],
])("%s is refused with its place", (_, content, place, problem) => {
  const reading = readMappingFile(content);
  expect(reading).toMatchObject({ kind: "unusable", problem });
  expect(reading.kind === "unusable" ? reading.place : "").toContain(place);
});
