import { analyse } from "../../../src/core/analyse";
import { mappingOf, proposeMapping } from "../../../src/core/mapping/propose-mapping";
import { scaleFormula } from "../../../src/core/mapping/scale-formula";
import { sheet, workbook } from "../support/source-builder";
import { germanProjects, readableLists } from "./foreign-lists";

test("no formula of a scale nests deeper than there are ratings, whatever the values are called", () => {
  const formula = scaleFormula("A2", {
    kind: "steps",
    steps: [
      ["++", 5],
      ['5"', 5],
      ["-", 1],
    ],
  });
  expect(formula).toBe(
    '=IFERROR(IF(OR(EXACT(TRIM(SUBSTITUTE(A2&"",CHAR(160)," ")),"++"),TRIM(SUBSTITUTE(A2&"",CHAR(160)," "))="5"""),5,IF(EXACT(TRIM(SUBSTITUTE(A2&"",CHAR(160)," ")),"-"),1,"")),"")',
  );
});

test("a mapped list is planned like one of ours, and its cells' scale goes along to the sheets", () => {
  const source = workbook([sheet(germanProjects.name, germanProjects.rows)]);
  const mappings = proposeMapping(source).flatMap((proposal) => mappingOf(proposal) ?? []);
  const { plan, issues } = analyse(source, { today: "2026-11-20", mappings });
  const [first] = plan!.useCases.map(({ useCase }) => useCase);
  expect(first).toMatchObject({
    id: "1",
    ratings: { benefit: 5, effort: 3 },
    durationMonths: 3,
    oneOffCents: 4_500_000,
    owner: "Leitung Buchhaltung",
  });
  expect(first!.place.columns["benefit"]?.scale?.kind).toBe("steps");
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("every list that can be read gives a plan with names and ratings", () => {
  for (const { name, rows } of readableLists) {
    const source = workbook([sheet(name, rows)]);
    const mappings = proposeMapping(source).flatMap((proposal) => mappingOf(proposal) ?? []);
    const { plan } = analyse(source, { today: "2026-11-20", mappings });
    expect([name, plan?.useCases.every(({ useCase }) => useCase.ratings.benefit !== null)]).toEqual([
      name,
      true,
    ]);
  }
});

test("a renamed column is asked for again, and the rest of the mapping still holds", () => {
  const [, ...rows] = germanProjects.rows;
  const source = workbook([sheet(germanProjects.name, germanProjects.rows)]);
  const mappings = proposeMapping(source).flatMap((proposal) => mappingOf(proposal) ?? []);
  const header = germanProjects.rows[0]!.map((text) => (text === "Komplexität" ? "Schwere" : text));
  const changed = workbook([sheet(germanProjects.name, [header, ...rows])]);
  const { plan, issues } = analyse(changed, { today: "2026-11-20", mappings });
  expect(issues.filter(({ code }) => code === "mappingOutdated")).toMatchObject([
    { severity: "info", sheet: "Projektliste", params: { headers: "Komplexität" } },
  ]);
  expect(plan!.useCases[0]!.useCase.ratings).toMatchObject({ benefit: 5, effort: null });
});

test("a value that is not on the scale stays missing and is told with its cell", () => {
  const rows = germanProjects.rows.map((row, at) =>
    row.map((content, column) => (at === 4 && column === 4 ? "unklar" : content)),
  );
  const original = workbook([sheet(germanProjects.name, germanProjects.rows)]);
  const mappings = proposeMapping(original).flatMap((proposal) => mappingOf(proposal) ?? []);
  const { issues } = analyse(workbook([sheet(germanProjects.name, rows)]), { today: "2026-11-20", mappings });
  expect(issues.filter(({ code }) => code === "valueNotOnScale")).toMatchObject([
    { severity: "error", row: 5, column: "Geschätzter Nutzen", params: { text: "unklar" } },
  ]);
});
