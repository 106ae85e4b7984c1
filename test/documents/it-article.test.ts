import { expectGoldenSheet, rowsOf } from "./support/golden";
import { ownTable } from "./support/inputs";
import { fill, set, textOf, today, walkThrough, workbookFromTemplate, type Walk } from "./support/reader";
import { buildCommandLine, runCommand, Workspace } from "../support/command-line";
import type { WorkbookDocument } from "../../src/standin/document/workbook-document";

/**
 * The article leads an IT department from the inventory through one pilot in twelve weeks to a roadmap, with KPIs,
 * a risk matrix and a budget.
 */
const readiness = { "SY-01": 3, "SY-02": 4, "SY-03": 2, "SY-04": 4, "SY-05": 5, "SY-06": 1 };

/** What the reader finds out in weeks 1–4. */
function takeStock(document: WorkbookDocument): void {
  for (const [id, level] of Object.entries(readiness))
    fill(document, "Systeme", id, { "KI-Bereitschaft": level, Schnittstelle: level > 2 ? "ja" : "nein" });
  set(document, {
    "Datenbanken mit Schnittstellen": "ja",
    "Stabile Cloud-Anbindung": "ja",
    "Moderne Web-Services": "nein",
    "Backup und Sicherheit aktuell": "ja",
  });
  const skills = {
    "KI-Grundwissen": 3,
    Prompting: 3,
    Datenkompetenz: 4,
    "Schnittstellen und Automatisierung": 4,
    Programmierkonzepte: 4,
    Lernbereitschaft: 5,
  };
  fill(document, "Team", "TE-02", { ...skills, Prozesswissen: 2 });
  fill(document, "Team", "TE-03", { ...skills, Prozesswissen: 5, "KI-Champion": "ja" });
  fill(document, "Ineffizienzen", "IN-01", { "Stunden je Monat": 120, "Routine mit Daten": "ja" });
  fill(document, "Ineffizienzen", "IN-02", { "Stunden je Monat": 40, "Feste Regeln genügen": "ja" });
}

/** What he plans and measures: three systems in production at the article's own figures, a short training. */
function planMoney(document: WorkbookDocument): void {
  for (const id of ["UC-05", "UC-06", "UC-08"])
    fill(document, "Anwendungsfälle", id, { "Laufende Kosten (€/Monat)": 5000, Status: "Produktiv" });
  set(document, { "Schulung je Person (€)": 800, "Zu schulende Personen": 12 });
}

const measurements = ownTable("Messwerte", [
  ["Kennzahl", "Datum", "Wert", "Bemerkung"],
  ["KP-05", "2026-09-30", 12, "Woche 9"],
  ["KP-05", "2026-10-31", 6, "Woche 10"],
]);

let walk: Walk;

beforeAll(async () => {
  const document = await workbookFromTemplate("it-abteilung", measurements);
  set(document, { Unternehmen: "Muster Maschinenbau GmbH", Projektstart: "2027-01" });
  set(document, { Bewertungsmodell: "Drei Kriterien" });
  takeStock(document);
  planMoney(document);
  walk = await walkThrough(document);
});

const table = (sheet: Parameters<Walk["sheet"]>[0], name: string) => rowsOf(walk.sheet(sheet), name);
const rules = () =>
  walk.issues.filter(({ code }) => code === "plausibility").map(({ params }) => params["rule"]);

test("weeks 1–4: the inventory", () => expectGoldenSheet("it-article", "inventory", walk.sheet("inventory")));
test("weeks 1–12: the start plan", () =>
  expectGoldenSheet("it-article", "start-plan", walk.sheet("startPlan")));
test("the risk matrix", () => expectGoldenSheet("it-article", "risks", walk.sheet("risks")));

test("systems with 4 or 5 are for early integration, the others are not", () => {
  const found = table("inventory", "KI_Systemlage");
  expect(Object.fromEntries(found.map((row) => [row["ID"], row["KI Bereitschaft"]]))).toEqual(readiness);
  for (const row of found)
    expect([row["ID"], row["Früh geeignet"]]).toEqual([
      row["ID"],
      Number(row["KI Bereitschaft"]) >= 4 ? "ja" : "nein",
    ]);
});

test("three of four answers make the infrastructure ready in principle", () => {
  expect(table("inventory", "KI_Infrastruktur").map((row) => row["Antwort"])).toEqual([
    "ja",
    "ja",
    "nein",
    "ja",
  ]);
  expect(JSON.stringify(walk.sheet("inventory"))).toContain("3 von 4 mit Ja: grundsätzlich bereit für KI.");
});

test("silos and gaps of the data become tasks before they are used", () => {
  const data = table("tasks", "KI_Aufgaben").filter((row) => String(row["ID"]).includes("DQ-"));
  expect(data.length).toBeGreaterThan(0);
});

test("who knows processes and technology is a translator; the largest inefficiency is proposed", () => {
  const translators = table("inventory", "KI_Faehigkeiten").filter((row) => row["Übersetzer"] === "ja");
  expect(translators.map((row) => row["ID"])).toEqual(["TE-03"]);
  const proposals = table("inventory", "KI_Vorschlaege");
  expect(JSON.stringify(proposals)).toContain("Unterlagen werden lange gesucht");
});

test("use cases are chosen by feasibility, benefit and effort, and one pilot is named", () => {
  expect(walk.insights.scoring.model).toBe("threeCriteria");
  const pilot = walk.plan.useCases.find(({ useCase }) => useCase.id === walk.insights.scoring.pilot)!;
  expect(pilot.useCase.name).toBe("Tickets vorsortieren");
  expect(pilot.end! <= "2027-06").toBe(true);
});

test("each of the twelve weeks has its days, on Mondays from the project start", () => {
  const plan = table("startPlan", "KI_Startplan");
  const begins = plan.map((row) => String(row["Beginn"]));
  expect(begins[0]).toBe("2027-01-04");
  expect(plan.at(-1)!["Ende"]).toBe("2027-03-26");
  for (const day of begins) expect(new Date(`${day}T00:00Z`).getUTCDay()).toBe(1);
  const weeks = plan.flatMap((row) => String(row["Woche"]).split("–"));
  expect([...new Set(weeks)]).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]);
  expect(plan.find((row) => row["Woche"] === "11")!["Aufgabe"]).toContain("ROI");
  expect(plan.find((row) => row["Woche"] === "12")!["Aufgabe"]).toContain("zwölf Monate");
});

test("phases 1–3 follow one another in 12 to 18 months", () => {
  const horizons = table("horizons", "KI_Horizonte").map((row) => String(row["Horizont"]));
  expect(horizons.map((name) => /Phase [123]/.exec(name)?.[0])).toEqual(["Phase 1", "Phase 2", "Phase 3"]);
  const { start, end } = walk.plan.schedule;
  const months = (month: string) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5));
  const length = months(end!) - months(start!) + 1;
  expect(length).toBeGreaterThanOrEqual(12);
  expect(length).toBeLessThanOrEqual(18);
});

test.each(["Sicherung", "Überwachung", "Benutzer", "Compliance"])(
  "from prototype to production, the gate asks for %s",
  (word) => {
    const criteria = table("gates", "KI_Reifepruefung").filter((row) => row["Anwendungsfall"] === "UC-05");
    expect(JSON.stringify(criteria)).toMatch(new RegExp(word, "i"));
  },
);

test("a training has no gate to production, but what was learned from it has its place", () => {
  const ids = (name: string, column: string) =>
    table("gates", name).map((row) => String(row[column]).slice(0, 5));
  expect(walk.plan.useCases.find(({ useCase }) => useCase.id === "UC-03")!.useCase.name).toContain(
    "Schulung",
  );
  expect(ids("KI_Reifepruefung", "Anwendungsfall")).not.toContain("UC-03");
  expect(ids("KI_Reifepruefung_Ergebnis", "ID")).toContain("UC-05");
  expect(ids("KI_Erkenntnisse", "ID")).toContain("UC-03");
});

test("the search for documents went from 15 towards 3 minutes: three quarters of the way", () => {
  const kpi = table("kpis", "KI_Kennzahlen").find((row) => row["ID"] === "KP-05")!;
  expect(kpi).toMatchObject({ Ausgangswert: 15, Zielwert: 3, Istwert: 6, Erfüllung: 0.75 });
});

test("the risk matrix holds technical, legal and organisational risks, each with a measure", () => {
  const risks = table("risks", "KI_Risiken");
  const kinds = new Set(risks.map((row) => row["Art"]));
  for (const kind of ["technisch", "rechtlich", "organisatorisch"]) expect(kinds).toContain(kind);
  for (const row of risks) expect(String(row["Maßnahme"]).length).toBeGreaterThan(15);
});

test("three productive systems at the article's own cost exceed its frame; a training of 800 € is told", () => {
  expect(rules()).toEqual(expect.arrayContaining(["firstYearAbove", "trainingBelow"]));
  const told = JSON.stringify(walk.sheet("check"));
  for (const figure of ["50.000", "150.000", "2.000", "5.000"]) expect(told).toContain(figure);
});

test("the return is reported by quarter and says what paid off", () => {
  const quarters = table("roi", "KI_ROI_Quartale");
  expect(quarters.length).toBeGreaterThanOrEqual(6);
  expect(quarters[0]!["Von"]).toBe("2027-01");
  expect(table("roi", "KI_ROI").every((row) => String(row["Urteil"]) !== "")).toBe(true);
});

test.each([
  "Daten",
  "fehlerfreie Ergebnisse",
  "falschen Ergebnissen",
  "Schulungsaufwand",
  "Wartung",
  "Anbieter",
])("the article's pitfall „%s“ has a counter-measure and a state", (word) => {
  const found = table("change", "KI_Stolpersteine").find((row) => String(row["Stolperstein"]).includes(word));
  expect(String(found?.["Gegenmaßnahme"]).length).toBeGreaterThan(15);
  expect(found?.["Im Plan abgedeckt"]).not.toBe("");
});

test("the built command line writes the sheets of the article's path", async () => {
  const files = new Workspace();
  buildCommandLine();
  await runCommand("template", "it-abteilung", files.path("in.xlsx"));
  const document = files.open("in.xlsx");
  set(document, { Projektstart: "2027-01" });
  takeStock(document);
  planMoney(document);
  files.write("mine.xlsx", document);
  const wanted = [
    "Bestandsaufnahme",
    "90-Tage-Plan",
    "Reifeprüfung",
    "Risikomatrix",
    "KPI-Bericht",
    "ROI-Bericht",
  ];
  const more = ["--sheets", wanted.join(", "), "--today", today, "--json", files.path("out.json")];
  const run = await runCommand("plan", files.path("mine.xlsx"), files.path("out.xlsx"), ...more);
  expect(run).toMatchObject({ exit: 0, stderr: "" });
  const written = files.open("out.xlsx");
  expect(written.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(wanted));
  expect(textOf(written, "Bestandsaufnahme")).toContain("3 von 4");
  const told = files.json("out.json").issues.filter(({ code }) => code === "plausibility");
  expect(told.some(({ message }) => message.includes("150.000"))).toBe(true);
  files.remove();
});
