import { checkTemplate } from "../../../src/core/templates/check-template";
import { templateParts, withoutParts } from "../../../src/core/templates/choose-parts";
import type { Template } from "../../../src/core/templates/template";

const small: Template = {
  name: "eigene",
  title: "Eigene Vorlage",
  description: "Zwei Fälle",
  stand: "2026-11",
  note: "Annahme",
  settings: {},
  modules: [{ name: "Einstieg", goal: "Anfangen" }],
  dataSources: [{ id: "DQ-01", name: "E-Mails", completeness: 3 }],
  useCases: [
    { id: "UC-01", name: "Regeln", module: "Einstieg", benefit: 4 },
    { id: "UC-02", name: "Entwürfe", module: "Einstieg", dataSources: "DQ-01", predecessors: "UC-01" },
  ],
  tables: { risks: [{ id: "RI-01", risk: "Falsche Angaben", kind: "technical", useCases: "UC-02" }] },
};

const firstCase = (field: object): Partial<Template> => ({ useCases: [{ ...small.useCases[0], ...field }] });
const problemsOf = (change: Partial<Template>): string[] =>
  checkTemplate({ ...small, ...change }).map(({ key, path }) => `${path.join(" › ")}: ${key}`);

test("a template that fits the catalogue has no problems", () => expect(checkTemplate(small)).toEqual([]));

test.each<[string, Partial<Template>, string]>([
  ["misspelt column", firstCase({ benefitt: 4 }), "useCases › UC-01 › benefitt: unknownField"],
  ["misspelt table", { tables: { risk: [] } }, "tables › risk: unknownTable"],
  ["rating as text", firstCase({ benefit: "4" }), "useCases › UC-01 › benefit: expectedNumber"],
  ["rating of 6", firstCase({ benefit: 6 }), "useCases › UC-01 › benefit: outOfRange"],
  ["number as name", firstCase({ owner: 7 }), "useCases › UC-01 › owner: expectedText"],
  ["word for yes", firstCase({ mandatory: "ja" }), "useCases › UC-01 › mandatory: expectedYesNo"],
  [
    "word for a month",
    firstCase({ earliestStart: "bald" }),
    "useCases › UC-01 › earliestStart: expectedMonth",
  ],
  ["own module", firstCase({ module: "Anfang" }), "useCases › UC-01 › module: unknownModule"],
  [
    "lost predecessor",
    firstCase({ predecessors: "UC-09" }),
    "useCases › UC-01 › predecessors: unknownReference",
  ],
  ["case without a name", firstCase({ name: "" }), "useCases › UC-01 › name: missing"],
  [
    "two rows of one ID",
    { useCases: [small.useCases[0]!, small.useCases[1]!, small.useCases[0]!] },
    "useCases › UC-01 › id: duplicateId",
  ],
  [
    "kind of risk that does not exist",
    { tables: { risks: [{ risk: "Ausfall", kind: "technisch" }] } },
    "risks › #1 › kind: expectedChoice",
  ],
  [
    "impossible day",
    { tables: { risks: [{ id: "RI-01", risk: "Ausfall", due: "2027-02-30" }] } },
    "risks › RI-01 › due: expectedDay",
  ],
  [
    "unknown setting",
    { settings: { further: { colour: "blue" } } },
    "settings › further › colour: unknownField",
  ],
])("a %s is named by its path", (_, change, problem) => expect(problemsOf(change)).toContain(problem));

describe("leaving out parts", () => {
  test("keeps the others as they are", () => {
    expect(templateParts(small)).toEqual([
      "start",
      "useCases",
      "dataSources",
      "risks",
      "assessment",
      "settings",
      "scales",
    ]);
    expect(withoutParts(small, new Set(["start"]))).toEqual(small);
  });

  test("blanks references to what is not there, and no others", () => {
    const left = withoutParts(small, new Set(["dataSources"]));
    expect(left.dataSources).toEqual([]);
    expect(left.useCases[1]).toEqual({
      id: "UC-02",
      name: "Entwürfe",
      module: "Einstieg",
      predecessors: "UC-01",
    });
    expect(left.tables).toEqual(small.tables);
    expect(withoutParts(small, new Set(["useCases"])).tables.risks).toEqual([
      { id: "RI-01", risk: "Falsche Angaben", kind: "technical" },
    ]);
  });
});
