import fc from "fast-check";
import { mappingOf, proposeMapping } from "../../../src/core/mapping/propose-mapping";
import { sheet, workbook, type Content } from "../support/source-builder";
import {
  csvPasted,
  germanProjects,
  headerInTwoRows,
  percentages,
  productBacklog,
  readableLists,
  schoolGrades,
  severalBelow,
  starsAndSizes,
  titledExport,
  transposed,
  twoLists,
  type ForeignList,
} from "./foreign-lists";

const proposalsFor = ({ name, rows }: ForeignList) => proposeMapping(workbook([sheet(name, rows)]));
const fieldsIn = (list: ForeignList, at = 0) =>
  Object.fromEntries(proposalsFor(list)[at]!.columns.map(({ header, field }) => [header, field]));

/** What a column of a small list is taken for. */
function columnNamed(header: string, cells: readonly Content[]) {
  const rows = cells.map((content, row): Content[] => [`Vorhaben ${row} im Einkauf`, content, "Team A"]);
  const [list] = proposalsFor({ name: "Liste", rows: [["Projekt", header, "Abteilung"], ...rows] });
  return list!.columns.find((column) => column.header === header)!;
}

describe("what headers mean", () => {
  test.each<[string, readonly Content[], string | null]>([
    ["Geschätzter Nutzen", [3, 4, 5], "benefit"],
    ["Business Value Score", [3, 4, 5], "benefit"],
    ["business_value", [3, 4, 5], "benefit"],
    ["Nutzten", [3, 4, 5], "benefit"],
    ["Komplexität", ["hoch", "mittel", "gering"], "effort"],
    ["Implementation complexity", ["high", "medium", "low"], "effort"],
    ["Technische Realisierbarkeit", [2, 4, 5], "feasibility"],
    ["Risk level", ["High", "Low", "Medium"], "risk"],
    ["Risikoeinschätzung", ["hoch", "mittel", "hoch"], "risk"],
    ["Einfachheit", [2, 4, 5], "effort"],
    ["Reifegrad", ["Idee", "Pilot", "Betrieb"], "status"],
    ["Development Stage", ["Initiation", "Pilot", "Operation"], "status"],
    ["Umsetzungsdauer in Wochen", [13, 26, 4], "durationMonths"],
    ["Projektlaufzeit (Monate)", [3, 6, 1], "durationMonths"],
    ["Aufwand in PT", [30, 60, 12], "personDays"],
    ["Aufwand (Personentage)", [30, 60, 12], "personDays"],
    ["Projektkosten", [10000, 25000, 8000], "oneOffCost"],
    ["Budget TEUR", [10, 25, 8], "oneOffCost"],
    ["Kosten pro Jahr (T€)", [10, 25, 8], "runningCost"],
    ["Expected annual savings", [10000, 25000, 8000], "annualBenefit"],
    ["Jährliche Einsparung (T€)", [10, 25, 8], "annualBenefit"],
    ["Owner / Sponsor", ["CIO", "CFO", "COO"], "owner"],
    ["Projektverantwortlicher", ["Leitung A", "Leitung B", "Leitung C"], "owner"],
    ["Geplanter Start", ["03/2027", "Q2 2027", "01.06.2027"], "earliestStart"],
    ["Fertigstellungsgrad", [{ percent: 0.1 }, { percent: 0.5 }, { percent: 1 }], "progress"],
    ["Task Name", ["Texte prüfen", "Bilder prüfen", "Routen planen"], null],
    ["Time to value (weeks)", [4, 12, 30], "durationMonths"],
    ["Duration (wks)", [4, 12, 30], "durationMonths"],
    ["Nutzen p.a.", [10000, 25000, 8000], "annualBenefit"],
    ["laufend (€/Monat)", [100, 250, 80], "runningCost"],
    ["Invest [Mio. €]", [1.2, 3.4, 0.8], "oneOffCost"],
    ["Budgetbedarf", ["45.000 €", "80.000 €", "120.000 €"], "oneOffCost"],
    ["Plan-Kosten TEUR", [45, 90, 160], "oneOffCost"],
    ["Ist-Kosten TEUR", [10, 0, 25], null],
    ["Budget genehmigt (€)", [10000, 0, 8000], null],
    ["Verantw.", ["Leitung A", "Leitung B", "Leitung C"], "owner"],
    ["Verantw. Kostenst.", ["4711", "4712", "4713"], null],
    ["Umsetzungsgrad", ["25 %", "100 %", "0 %"], "progress"],
    ["Wirkung", ["groß", "mittel", "klein"], "benefit"],
    ["Nutzen-Ampel", ["🟢", "🟡", "🔴"], "benefit"],
    ["Complexity", ["●", "◑", "○"], "effort"],
    ["Das Vorhaben bringt großen Nutzen", ["stimme voll zu", "teils/teils", "stimme zu"], "benefit"],
    ["Es ist technisch machbar", ["trifft zu", "teils/teils", "trifft nicht zu"], "feasibility"],
    ["Rechtliche Risiken", ["hoch", "gering", "gering"], "risk"],
    ["Wie aufwendig ist die Umsetzung?", [3, 6, 9], "effort"],
    ["Punkte (Votes)", [12, 5, 8], null],
    ["Kommentar", ["gut", "prüfen", "später"], null],
    ["Kostenstelle", [4711, 4712, 4713], null],
    ["Geändert am", [{ date: 46000 }, { date: 46001 }, { date: 46002 }], null],
  ])("„%s“", (header, cells, field) => {
    const { field: found, confidence } = columnNamed(header, cells);
    expect(confidence >= 0.6 ? found : null).toBe(field);
  });

  test("cells that can't be what the header says lower the confidence below what is taken over", () => {
    expect(columnNamed("Nutzen", ["spart Zeit", "mehr Umsatz", "weniger Fehler"]).confidence).toBeLessThan(
      0.6,
    );
    expect(columnNamed("Startdatum", ["bald", "später", "offen"]).confidence).toBeLessThan(0.6);
    expect(columnNamed("Projektkosten", ["hoch", "mittel", "gering"]).confidence).toBeLessThan(0.6);
  });

  test("a currency that is not the euro is never taken for euros", () => {
    expect(columnNamed("Annual savings ($)", [10000, 25000, 8000]).field).not.toBe("oneOffCost");
    expect(columnNamed("Projektkosten (CHF)", [10000, 25000, 8000]).confidence).toBeLessThan(0.6);
  });

  test("a priority in numbers is asked about, because 1 may be the highest or the lowest", () => {
    const priority = columnNamed("Priorität", [1, 2, 3, 1]);
    expect(priority).toMatchObject({ field: "benefit", question: "direction" });
    expect(priority.confidence).toBeLessThan(0.6);
  });

  test("a priority in words stands for the benefit where no other column does, and says so", () => {
    expect(columnNamed("Prio", ["hoch", "mittel", "gering"])).toMatchObject({
      field: "benefit",
      question: "priority",
    });
    expect(fieldsIn(germanProjects)).toMatchObject({ Prio: null, "Geschätzter Nutzen": "benefit" });
  });
});

describe("lists of other shapes", () => {
  test("a product backlog with RICE columns", () => {
    expect(fieldsIn(productBacklog)).toMatchObject({
      Key: "id",
      Feature: "name",
      Impact: "benefit",
      Assignee: "owner",
    });
  });

  test("an export with title rows and merged group headers", () => {
    const [list] = proposalsFor(titledExport);
    expect(list!.region.headerRow).toBe(5);
    expect(fieldsIn(titledExport)).toEqual({
      Idee: "name",
      Kurzbeschreibung: "description",
      Abteilung: "area",
      "Nutzen (1-10)": "benefit",
      "Umsetzbarkeit (1-10)": "feasibility",
      Risikostufe: "risk",
      "Geplanter Start": "earliestStart",
      "Kosten in TEUR": "oneOffCost",
    });
  });

  test("columns apart from one another are one list", () => {
    const rows = germanProjects.rows.map((row) => row.flatMap((content) => [content, null]));
    expect(fieldsIn({ name: "Lücken", rows })).toEqual(fieldsIn(germanProjects));
  });

  test("a legend beside a list stays outside", () => {
    const legend: Content[][] = [
      ["Status", "Beschreibung"],
      ["grün", "läuft nach Plan"],
    ];
    const rows = germanProjects.rows.map((row, at) => [...row, null, ...(legend[at] ?? [])]);
    expect(fieldsIn({ name: "Legende", rows })).toEqual(fieldsIn(germanProjects));
  });

  test("a summary is the name where another column describes, or where nothing else could be", () => {
    const rows: Content[][] = [
      ["Key", "Summary", "Status", "Complexity", "Benefit"],
      ["A-1", "Sort incoming mail", "Open", "Low", "High"],
      ["A-2", "Find spare parts", "Open", "High", "Low"],
    ];
    expect(fieldsIn({ name: "Issues", rows })).toMatchObject({ Summary: "name" });
    const described = rows.map((row, at) => [
      ...row,
      at === 0 ? "Description" : `A long story about ${row[1]}`,
    ]);
    expect(fieldsIn({ name: "Issues", rows: described })).toMatchObject({
      Summary: "name",
      Description: "description",
    });
  });

  test("ratings in words are never the names of the rows", () => {
    const rows: Content[][] = [
      ["", "Fachbereich", "Vorzüge", "Aufwand", "Risiko"],
      ["Bestellungen", "Einkauf", "sehr hoch", "hoch", "mittel"],
      ["Wartung", "Werk", "mittel", "gering", "hoch"],
      ["Texte", "Marketing", "hoch", "mittel", "gering"],
    ];
    expect(fieldsIn({ name: "Ohne Kopf", rows })["Vorzüge"]).toBeNull();
  });

  test.each([
    ["side by side", twoLists],
    ["one below the other", severalBelow],
  ])("two lists on one sheet, %s", (_, list) => {
    const proposals = proposalsFor(list);
    expect(proposals.map(({ kind }) => kind).sort()).toEqual(["dataSources", "useCases"]);
    const useCases = proposals.find(({ kind }) => kind === "useCases")!;
    expect(useCases.columns.some(({ header }) => /Daten/.test(header))).toBe(false);
  });

  test("percentages, school grades, stars and sizes get a scale each", () => {
    const scales = [percentages, schoolGrades, starsAndSizes].flatMap((list) =>
      proposalsFor(list)[0]!
        .columns.filter(({ scale }) => scale !== null)
        .map(({ header, scale }) => [header, scale!.kind]),
    );
    expect(scales).toEqual([
      ["Business Value Score", "range"],
      ["Technical feasibility", "range"],
      ["Risk level", "steps"],
      ["Nutzen (Schulnote)", "steps"],
      ["Machbarkeit (Schulnote)", "steps"],
      ["Einfachheit", "range"],
      ["Mehrwert", "steps"],
      ["T-Shirt-Size", "steps"],
      ["Akzeptanz im Team", "steps"],
    ]);
  });

  test.each([csvPasted, transposed, headerInTwoRows])("$name is not taken for a list with names", (list) => {
    expect(proposalsFor(list).flatMap((proposal) => mappingOf(proposal) ?? [])).toEqual([]);
  });
});

describe("whatever the list", () => {
  const lists = fc.constantFrom(...readableLists);
  const outcome = (list: ForeignList) =>
    proposalsFor(list)
      .map(({ columns, kind }) => ({
        kind,
        columns: Object.fromEntries(
          columns.map(({ index: _, samples: __, ...column }) => [column.header, column]),
        ),
      }))
      .sort((first, second) => (first.kind < second.kind ? -1 : 1));

  test("each field is proposed at most once, with a confidence between 0 and 1", () => {
    for (const list of readableLists) {
      for (const { columns } of proposalsFor(list)) {
        const fields = columns.flatMap(({ field }) => field ?? []);
        expect(new Set(fields).size).toBe(fields.length);
        expect(columns.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
      }
    }
  });

  test("the order of rows and columns plays no part", () => {
    fc.assert(
      fc.property(
        lists.filter((list) => ![titledExport, twoLists, severalBelow].includes(list)),
        fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
        (list, keys) => {
          const shuffled = <Item>(items: readonly Item[]) =>
            items
              .map((item, at) => ({ item, key: keys[at % keys.length]! }))
              .sort((a, b) => a.key - b.key)
              .map(({ item }) => item);
          const [header = [], ...body] = list.rows;
          const order = shuffled(header.map((_, index) => index));
          const moved = [header, ...shuffled(body)].map((row) => order.map((index) => row[index] ?? null));
          expect(outcome({ ...list, rows: moved })).toEqual(outcome(list));
        },
      ),
      { seed: 20261121, numRuns: 25, endOnFailure: true },
    );
  });
});
