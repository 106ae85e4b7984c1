import { readPlanInput } from "../../../src/core/tables/read-plan-input";
import type { SourceWorkbook } from "../../../src/core/tables/source-workbook";
import { sheet, tableOver, workbook, type Content } from "../support/source-builder";

const today = "2026-11-20";
const names = (book: SourceWorkbook) =>
  readPlanInput(book, { today }).input?.useCases.map(({ name }) => name) ?? null;
const ignored = (book: SourceWorkbook) =>
  readPlanInput(book, { today })
    .issues.filter(({ code }) => code === "otherTableIgnored")
    .map(({ sheet: where, table, row }) => [where, table, row]);

const rows: Content[][] = [
  ["Anwendungsfall", "Nutzen", "Aufwand"],
  ["A", 1, 2],
];
const named = (name: string): Content[][] => [
  ["Anwendungsfall", "Nutzen", "Aufwand"],
  [name, 1, 2],
];
const blankRows = (count: number): Content[][] => Array.from({ length: count }, () => ["", "", ""]);

test("settings beside an unframed list do not hide it", () => {
  const content: Content[][] = [
    ["Anwendungsfall", "Nutzen", "Aufwand", "", "Schlüssel", "Wert"],
    ["A", 1, 2, "", "Horizont", 12],
    ["B", 1, 2],
    ["", "", "", "", "Kapazität", 7],
  ];
  const { input } = readPlanInput(workbook([sheet("Tabelle1", content)]), { today });
  expect(input?.useCases.map(({ name }) => name)).toEqual(["A", "B"]);
  expect(input?.settings).toMatchObject({ horizonMonths: 12, capacity: 7 });
});

describe("where the use-case table is found", () => {
  test.each<[string, SourceWorkbook, string[] | null]>([
    ["on a sheet of its name", workbook([sheet("Anwendungsfälle", rows)]), ["A"]],
    ["on a sheet of its English name", workbook([sheet("USE CASES", rows)]), ["A"]],
    ["on a sheet named without umlaut", workbook([sheet("Anwendungsfaelle", rows)]), ["A"]],
    ["on any sheet by its headers", workbook([sheet("Tabelle1", rows)]), ["A"]],
    ["not in the corner", workbook([sheet("Tabelle1", rows, { row: 5, column: 3 })]), ["A"]],
    [
      "below a title",
      workbook([sheet("Tabelle1", [["KI-Vorhaben 2027"], [], ["Stand", "", "März"], ...rows])]),
      ["A"],
    ],
    ["with the header in row 30", workbook([sheet("Tabelle1", [...blankRows(29), ...rows])]), ["A"]],
    ["not with the header in row 31", workbook([sheet("Tabelle1", [...blankRows(30), ...rows])]), null],
    [
      "not by name and one other column",
      workbook([
        sheet("Tabelle1", [
          ["Name", "Nutzen"],
          ["A", 1],
        ]),
      ]),
      null,
    ],
    [
      "by name and two others",
      workbook([
        sheet("Tabelle1", [
          ["Name", "Nutzen", "Risiko"],
          ["A", 1, 2],
        ]),
      ]),
      ["A"],
    ],
    ["by „Anwendungsfall“ alone", workbook([sheet("Tabelle1", [["Anwendungsfall"], ["A"]])]), ["A"]],
    ["by „Use case“ alone", workbook([sheet("Tabelle1", [["use-case"], ["A"]])]), ["A"]],
    ["by „KI-Projekt“ alone", workbook([sheet("Tabelle1", [["KI Projekt"], ["A"]])]), ["A"]],
    [
      "by name column alone on a sheet of its name",
      workbook([sheet("Use cases", [["Title"], ["A"]])]),
      ["A"],
    ],
    [
      "not among other lists",
      workbook([
        sheet("Kunden", [
          ["Kunde", "Ort"],
          ["A", "B"],
        ]),
      ]),
      null,
    ],
    ["not in an empty workbook", workbook([sheet("Tabelle1", [])]), null],
  ])("%s", (_, book, expected) => expect(names(book)).toEqual(expected));

  test("an Excel table's name beats a sheet's name, which beats headers", () => {
    const byHeaders = sheet("Erstes", named("Kopf"));
    const bySheet = sheet("Anwendungsfälle", named("Blatt"));
    const byTable = sheet("Letztes", named("Tabelle"));
    const table = tableOver(byTable, "Anwendungsfaelle");
    expect(names(workbook([byHeaders, bySheet, byTable], [table]))).toEqual(["Tabelle"]);
    expect(names(workbook([byHeaders, bySheet]))).toEqual(["Blatt"]);
    expect(ignored(workbook([byHeaders, bySheet, byTable], [table]))).toEqual([
      ["Anwendungsfälle", null, 1],
      ["Erstes", null, 1],
    ]);
  });

  test("of several candidates the one with most recognised columns wins, then the first sheet", () => {
    const small = sheet("Klein", named("wenig"));
    const large = sheet("Groß", [
      ["Anwendungsfall", "Nutzen", "Aufwand", "Risiko"],
      ["viel", 1, 2, 3],
    ]);
    const same = sheet("Gleich", named("gleich"));
    expect(names(workbook([small, large, same]))).toEqual(["viel"]);
    expect(ignored(workbook([small, large, same]))).toEqual([
      ["Klein", null, 1],
      ["Gleich", null, 1],
    ]);
    expect(names(workbook([same, small]))).toEqual(["gleich"]);
  });

  describe("columns and tables beyond the contract do not change what is found", () => {
    test("a longer list of tools does not win over the use cases", () => {
      const tools = sheet("Tabelle1", [
        ["Name", "Status", "Beschreibung", "Tool", "Anbieter", "Lizenz", "Hosting"],
        ["Copilot", "im Einsatz", "schreibt", "Copilot", "Microsoft", "Enterprise", "Cloud"],
      ]);
      const useCases = sheet("Tabelle2", [
        ["Name", "Nutzen", "Aufwand", "Machbarkeit"],
        ["A", 1, 2, 3],
      ]);
      expect(names(workbook([tools, useCases]))).toEqual(["A"]);
      expect(ignored(workbook([tools, useCases]))).toEqual([["Tabelle1", null, 1]]);
    });

    test("of two lists with as many columns of the contract the first sheet still wins", () => {
      const more = sheet("Zweites", [
        ["Anwendungsfall", "Nutzen", "Aufwand", "Anbieter"],
        ["B", 1, 2, "X"],
      ]);
      expect(names(workbook([sheet("Erstes", rows), more]))).toEqual(["A"]);
    });

    test.each(["Tools", "Ziele", "Kosten", "Team", "Benchmarks", "Risiken", "Modulbeschreibung"])(
      "use cases alone in the workbook are found on a sheet „%s“ too, framed or not",
      (name) => {
        const list = sheet(name, [["KI-Vorhaben 2027"], ...rows]);
        expect(names(workbook([list]))).toEqual(["A"]);
        const framed = sheet(name, rows);
        expect(names(workbook([framed], [tableOver(framed, "Tabelle1")]))).toEqual(["A"]);
      },
    );

    test("a list of tools on a sheet of its name is no list of use cases, and none that was passed over", () => {
      const tools = sheet("Tools", [
        ["Name", "Status", "Beschreibung", "Verantwortlich", "Bereich"],
        ["Copilot", "im Einsatz", "schreibt", "IT", "Vertrieb"],
      ]);
      expect(names(workbook([tools, sheet("Tabelle2", rows)]))).toEqual(["A"]);
      expect(ignored(workbook([tools, sheet("Tabelle2", rows)]))).toEqual([]);
    });
  });

  test("a list of data sources is no list of use cases, although both have names and owners", () => {
    const sources = sheet("Tabelle1", [
      ["ID", "Name", "Verantwortlich", "Format", "System"],
      ["1", "CRM", "IT", "SQL", "X"],
    ]);
    expect(names(workbook([sources]))).toBeNull();
    const { input } = readPlanInput(workbook([sources, sheet("Tabelle2", rows)]), { today });
    expect(input!.dataSources.map(({ name }) => name)).toEqual(["CRM"]);
  });

  test("an Excel table ends where it ends and leaves out its totals row; cells beside it are not part of it", () => {
    const list = sheet("Tabelle1", [...rows, ["B", 2, 3], ["Ergebnis", 3, 5], ["danach", 1, 1]]);
    const table = tableOver(list, "Liste", { rowCount: 4, hasTotals: true });
    expect(names(workbook([list], [table]))).toEqual(["A", "B"]);
  });

  test("an unframed range ends at the last used row; blank rows and rows of sums are skipped", () => {
    const list = sheet("Tabelle1", [
      ["ID", "Anwendungsfall", "Nutzen", "Notiz"],
      ["", "A", 1, ""],
      ["", "", "", "nur eine Notiz"],
      ["", "  ", "", ""],
      ["", "Summe", 1, ""],
      ["", "", 12, "Gesamt"],
      ["Total:", "", 1, ""],
      ["U1", "Summe", 1, ""],
      ["", "B", 1, ""],
    ]);
    expect(names(workbook([list]))).toEqual(["A", "Summe", "B"]);
  });

  test("a row with values and no name is reported and left out", () => {
    const { input, issues } = readPlanInput(
      workbook([
        sheet("Use cases", [
          ["Name", "Nutzen", "ID"],
          ["", 3, ""],
          ["A", 3, ""],
          ["", "", "U7"],
        ]),
      ]),
      { today },
    );
    expect(input!.useCases.map(({ name }) => name)).toEqual(["A"]);
    expect(issues.filter(({ code }) => code === "missingName").map(({ row, ids }) => [row, ids])).toEqual([
      [2, []],
      [4, ["U7"]],
    ]);
  });

  test("an Excel table without a header row is passed over", () => {
    const list = sheet("Tabelle1", rows);
    expect(names(workbook([list], [tableOver(list, "Anwendungsfaelle", { hasHeaders: false })]))).toBeNull();
  });
});

describe("headers", () => {
  const read = (headers: Content[], cells: Content[]) => {
    const { input, issues } = readPlanInput(
      workbook([
        sheet("Anwendungsfälle", [
          ["Anwendungsfall", ...headers],
          ["A", ...cells],
        ]),
      ]),
      { today },
    );
    const codes = issues
      .filter(({ code }) => ["unknownUnit", "duplicateColumn"].includes(code))
      .map(({ code, address }) => [code, address]);
    return {
      useCase: input!.useCases[0]!,
      codes,
      tables: input!.tables,
      criteria: input!.criteriaWithColumn,
    };
  };

  test("„Nutzen“ is the rating, „Nutzen (€/Jahr)“ the money, whatever their order", () => {
    for (const headers of [
      ["Nutzen", "Nutzen (€/Jahr)"],
      ["NUTZEN (T€ pro Quartal)", "nutzen:"],
    ]) {
      const { useCase, codes } = read(headers, headers[0] === "Nutzen" ? [4, 1000] : [0.25, 4]);
      expect([useCase.ratings.benefit, useCase.benefitCentsPerYear, codes]).toEqual([4, 100_000, []]);
    }
  });

  test.each<[string, Content, string, unknown]>([
    ["Einmalkosten (T€)", 12.5, "oneOffCents", 1_250_000],
    ["Nutzen €", 12, "benefitCentsPerYear", 1_200],
    ["Laufende Kosten T€/Jahr", 1.2, "runningCentsPerMonth", 10_000],
    ["Einmalkosten (k€)", "1,5", "oneOffCents", 150_000],
    ["Einmalkosten (Mio. €)", 0.2, "oneOffCents", 20_000_000],
    ["One-off cost", 99.999, "oneOffCents", 10_000],
    ["Laufende Kosten (€/Jahr)", 1200, "runningCentsPerMonth", 10_000],
    ["Laufende Kosten (€/Quartal)", 100, "runningCentsPerMonth", 3_333],
    ["Laufende Kosten (€/Jahr)", 0.06, "runningCentsPerMonth", 1],
    ["Running cost (per month)", 12, "runningCentsPerMonth", 1_200],
    ["Running cost (per year)", 12, "runningCentsPerMonth", 100],
    ["Laufende Kosten pro Jahr", 12, "runningCentsPerMonth", 100],
    ["Benefit (per year)", 12, "benefitCentsPerYear", 1_200],
    ["Nutzen (€/Monat)", 12, "benefitCentsPerYear", 14_400],
    ["Dauer (Wochen)", 26, "durationMonths", 6],
    ["Duration (weeks)", 13, "durationMonths", 3],
    ["Dauer (Jahre)", 0.5, "durationMonths", 6],
    ["Dauer", "3 Monate", "durationMonths", 3],
    ["Dauer (Monate)", "26 Wochen", "durationMonths", 6],
    ["Einmalkosten (T€)", "500 €", "oneOffCents", 50_000],
    ["Einmalkosten", "2.500 €", "oneOffCents", 250_000],
    ["Laufende Kosten", "1.200 €/Jahr", "runningCentsPerMonth", 10_000],
    ["Fortschritt (%)", 50, "progress", 0.5],
    ["Fortschritt (%)", { percent: 0.5 }, "progress", 0.5],
    ["Fortschritt", "50 %", "progress", 0.5],
    ["Fortschritt", 0.5, "progress", 0.5],
    ["Personentage", 0, "personDays", 0],
    ["Aufwand (PT)", 40, "personDays", 40],
    ["Muss", "x", "mandatory", true],
    ["Mandatory", "No", "mandatory", false],
    ["Muss (ja/nein)", true, "mandatory", true],
    ["Verantwortlich (Rolle)", " IT ", "owner", "IT"],
    ["Development_Stage", "Pilot", "status", "Pilot"],
    ["Earliest start", "Q3 2027", "earliestStart", "2027-07"],
    ["Start fest (MM/JJJJ)", "04/2027", "fixedStart", "2027-04"],
  ])("%s = %j", (header, content, key, expected) => {
    const { useCase, codes } = read([header], [content]);
    expect([useCase[key as keyof typeof useCase], codes]).toEqual([expected, []]);
  });

  test.each([
    "Einmalkosten (USD)",
    "Einmalkosten (€/Jahr)",
    "Nutzen (1-10)",
    "Nutzen (Punkte)",
    "Dauer (Sprints)",
    "Dauer (€)",
    "Personentage (h)",
    "Fortschritt (€)",
    "Status (€)",
  ])("%s is an unknown unit and the column is not used", (header) => {
    const { codes, criteria, useCase } = read([header], [3]);
    expect([codes, criteria, useCase.oneOffCents, useCase.durationMonths, useCase.status]).toEqual([
      [["unknownUnit", "B1"]],
      [],
      null,
      null,
      "",
    ]);
  });

  test("two headers for one column: the first counts; one with an unknown unit does not", () => {
    expect(read(["Nutzen", "Benefit"], [2, 5])).toMatchObject({
      useCase: { ratings: { benefit: 2 } },
      codes: [["duplicateColumn", "C1"]],
    });
    expect(read(["Nutzen (Punkte)", "Benefit"], [2, 5])).toMatchObject({
      useCase: { ratings: { benefit: 5 } },
      codes: [["unknownUnit", "B1"]],
    });
  });

  test("unknown columns are left alone and listed", () => {
    expect(read(["Bemerkung", "", "Nutzen"], ["egal", "", 3]).tables[0]!.unknownHeaders).toEqual([
      "Bemerkung",
    ]);
  });
});

test("a user's own column that is called like one of ours gives warnings, not errors", () => {
  const { issues } = readPlanInput(
    workbook([
      sheet("Anwendungsfälle", [
        ["Anwendungsfall", "Nutzen", "Aufwand", "Betrieb"],
        ["Suche", 4, 2, "Werk Nord"],
        ["Prognose", 5, "viel", "Cloud"],
      ]),
    ]),
    { today: "2026-11-20" },
  );
  const unread = issues.filter(({ code }) => code === "notAChoice" || code === "notANumber");
  expect(unread.map(({ severity, column }) => [column, severity])).toEqual([
    ["Betrieb", "warning"],
    ["Aufwand", "error"],
  ]);
});
