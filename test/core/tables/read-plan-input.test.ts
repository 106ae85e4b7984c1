import { readPlanInput } from "../../../src/core/tables/read-plan-input";
import { analyse } from "../../../src/core/analyse";
import { sheet, tableOver, workbook, type Content } from "../support/source-builder";

const today = "2026-11-20";
const read = (rows: Content[][]) => readPlanInput(workbook([sheet("Anwendungsfälle", rows)]), { today });
const found = (rows: Content[][]) =>
  read(rows)
    .issues.filter(({ code }) => !["defaultUsed", "missingValue"].includes(code))
    .map(({ code, address, ids }) => [address, code, ...ids])
    .sort();
const first = (rows: Content[][]) => read(rows).input!.useCases[0]!;

describe("a whole workbook", () => {
  test("three tables are read and planned", () => {
    const cases = sheet("Liste", [
      [
        "ID",
        "Anwendungsfall",
        "Nutzen",
        "Machbarkeit",
        "Aufwand",
        "Datenquellen",
        "Vorgänger",
        "Dauer (Monate)",
        "Einmalkosten (€)",
        "Laufende Kosten (€/Monat)",
        "Nutzen (€/Jahr)",
        "Muss",
        "Fortschritt (%)",
        "Start fest",
      ],
      [
        "A",
        "Angebote",
        5,
        4,
        2,
        "CRM",
        "",
        2,
        "1.234,56",
        100,
        50000,
        "ja",
        { percent: 0.5 },
        { date: 46447 },
      ],
      ["B", "Belege", 4, 5, 3, "DQ-02; ERP", "Angebote", 3, "2.500 €", "", "", "", 50, ""],
    ]);
    const sources = sheet("Quellen", [
      ["Datenquelle", "Vollständigkeit", "Aktualität", "Konsistenz"],
      ["CRM", 5, 5, 5],
      ["ERP", 3, 2, 4],
    ]);
    const settings = sheet("Parameter", [
      ["Schlüssel", "Wert"],
      ["Projektstart", "01/2027"],
      ["Kapazität (Personentage/Monat)", 20],
      ["Budget Jahr 1 (T€)", 10],
      ["Kalkulationszins", 8],
      ["Gewicht Nutzen", { percent: 0.4 }],
      ["Dauer je Aufwand", "1; 2; 3; 6; 9"],
      ["Eigenes", 1],
    ]);
    const book = workbook(
      [cases, sources, settings],
      [
        tableOver(cases, "Anwendungsfaelle"),
        tableOver(sources, "Datenquellen"),
        tableOver(settings, "Einstellungen"),
      ],
    );
    const { plan } = analyse(book, { today });
    expect(plan!.input.settings).toMatchObject({
      projectStart: "2027-01",
      capacity: 20,
      yearBudgetsCents: [1_000_000],
      discountRate: 0.08,
      weights: { benefit: 40, feasibility: 25 },
    });
    expect(plan!.input.useCases).toMatchObject([
      {
        id: "A",
        oneOffCents: 123456,
        runningCentsPerMonth: 10000,
        benefitCentsPerYear: 5000000,
        mandatory: true,
        progress: 0.5,
        fixedStart: "2027-03",
        dataSources: ["DQ-01"],
      },
      {
        id: "B",
        oneOffCents: 250000,
        runningCentsPerMonth: null,
        dataSources: ["DQ-02"],
        predecessors: ["A"],
        progress: 0.5,
      },
    ]);
    expect(plan!.useCases.map(({ start, end, dataReadiness }) => [start, end, dataReadiness])).toEqual([
      ["2027-03", "2027-04", 100],
      ["2027-05", "2027-07", 50],
    ]);
    expect(plan!.input.tables[2]).toMatchObject({
      kind: "settings",
      rowCount: 6,
      unknownHeaders: ["Eigenes"],
    });
  });

  test("without a use-case table the issue says where it was looked for", () => {
    const { input, issues } = readPlanInput(
      workbook([
        sheet("Tabelle1", [
          ["a", "b"],
          [1, 2],
        ]),
      ]),
      { today },
    );
    expect(input).toBeNull();
    expect(issues).toMatchObject([
      { code: "noUseCaseTable", severity: "error", params: { sheets: "„Tabelle1“" } },
    ]);
  });
});

describe("cells of use cases", () => {
  test.each<[string, Content, unknown]>([
    ["Nutzen", 6, null],
    ["Nutzen", 0, null],
    ["Nutzen", "3,5", 3.5],
    ["Nutzen", { error: "#N/A" }, null],
    ["Nutzen", { date: 46447 }, null],
    ["Nutzen", true, null],
  ])("rating %s = %j", (header, content, expected) => {
    expect(
      first([
        ["Anwendungsfall", header],
        ["A", content],
      ]).ratings.benefit,
    ).toBe(expected);
  });

  test("unusable cells are reported with code and address", () => {
    expect(
      found([
        [
          "Anwendungsfall",
          "Nutzen",
          "Aufwand",
          "Start fest",
          "Einmalkosten",
          "Muss",
          "Vorgänger",
          "Schließt aus",
        ],
        ["A", 6, "viel", "bald", -1, "vielleicht", "B, Z", "A"],
        ["B", { error: "#REF!" }, 3, 46447, "1.234", "", "", ""],
      ]),
    ).toEqual([
      ["B2", "outOfRange", "UC-01"],
      ["B3", "errorCell", "UC-02"],
      ["C2", "notANumber", "UC-01"],
      ["D2", "notAMonth", "UC-01"],
      ["D3", "notAMonth", "UC-02"],
      ["E2", "outOfRange", "UC-01"],
      ["E3", "ambiguousNumber", "UC-02"],
      ["F2", "notAChoice", "UC-01"],
      ["G2", "unknownReference", "UC-01"],
      ["H2", "selfExclusion", "UC-01"],
    ]);
  });
});

test("a headline above the table is not mistaken for another table", () => {
  const rows = [
    ["Anwendungsfälle"],
    ["Eine Zeile je Vorhaben"],
    [""],
    ["Anwendungsfall", "Nutzen", "Aufwand"],
    ["A", 4, 2],
  ];
  const titled = sheet("Anwendungsfälle", rows);
  const framed = { ...tableOver(titled, "Anwendungsfaelle"), firstRow: 4, rowCount: 2 };
  const { input, issues } = readPlanInput(workbook([titled], [framed]), { today });
  expect(input?.useCases.map(({ name }) => name)).toEqual(["A"]);
  expect(issues.map(({ code }) => code)).not.toContain("otherTableIgnored");
});

test("a row without a name still uses its ID: none is assigned twice, and references to it find nobody", () => {
  const rows: Content[][] = [
    ["ID", "Name", "Vorgänger"],
    ["UC-01", "", ""],
    ["", "B", ""],
    ["", "C", "UC-01"],
  ];
  const { input, issues } = readPlanInput(workbook([sheet("Anwendungsfälle", rows)]), {
    today,
    idAssignments: { useCases: [["c", 1, "uc-01"]], dataSources: [] },
  });
  expect(input!.useCases.map(({ name, id, predecessors }) => [name, id, predecessors])).toEqual([
    ["B", "UC-02", []],
    ["C", "UC-03", []],
  ]);
  expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(["missingName", "unknownReference"]));
});
