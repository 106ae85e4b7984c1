import { expectGoldenSheet, rowsOf } from "./support/golden";
import { ownTable } from "./support/inputs";
import { fill, set, textOf, today, walkThrough, workbookFromTemplate, type Walk } from "./support/reader";
import { buildCommandLine, runCommand, Workspace } from "../support/command-line";

/**
 * The course ends with an exercise: an own roadmap with three horizons, each with a concrete goal and its measures.
 * On the way it asks for a data inventory, SMART goals, pilots by four criteria, data protection and the AI Act.
 */
const pledge = "Abläufe im Büro effizienter machen";

const funding = ownTable("Förderung", [
  ["Programm", "Anwendungsfall", "Förderung beantragt (€)", "Förderung bewilligt (€)", "Auszahlung"],
  ["Landesprogramm", "UC-05", 12_000, 8000, "2028-06"],
]);

let walk: Walk;

beforeAll(async () => {
  const document = await workbookFromTemplate("kmu", funding);
  set(document, { Unternehmen: "Tischlerei Muster", Bewertungsmodell: "Pilotkriterien" });
  fill(document, "Ziele", "ZI-03", { Ziel: pledge, Kennzahl: "", Termin: "" });
  fill(document, "Datenquellen", "DQ-01", {
    Zweck: "Angebote kalkulieren",
    "AVV vorhanden": "ja",
    Verarbeitungsort: "EU",
    "Betroffene informiert": "ja",
  });
  walk = await walkThrough(document);
});

const table = (sheet: Parameters<Walk["sheet"]>[0], name: string) => rowsOf(walk.sheet(sheet), name);

test("the own roadmap with three horizons", () =>
  expectGoldenSheet("course", "horizons", walk.sheet("horizons")));
test("goals and KPIs", () => expectGoldenSheet("course", "kpis", walk.sheet("kpis")));

test("three horizons, each with one concrete goal and its measures", () => {
  const horizons = table("horizons", "KI_Horizonte");
  expect(horizons.map((row) => row["Horizont"])).toEqual([
    "Kurzfristig (3–6 Monate)",
    "Mittelfristig (1–2 Jahre)",
    "Langfristig (3–5 Jahre)",
  ]);
  expect(horizons[0]!["Ziel"]).toContain("10 Stunden Büroarbeit je Woche weniger");
  expect(horizons[1]!["Ziel"]).toContain("Angebote bis Ende 2028 um 30 % schneller");
  // The pledge without a date is no goal of a horizon; the plan says what is reached instead.
  expect(horizons[2]!["Ziel"]).toMatch(/^Bis Dezember 2031 sind 12 Anwendungsfälle in Betrieb/);
  for (const row of horizons) {
    expect(String(row["Maßnahmen"]).length).toBeGreaterThan(20);
    expect(String(row["Es beginnen"])).toMatch(/UC-\d\d/);
  }
});

test("the SMART goal is accepted, the vague one told with its cell", () => {
  const goals = table("kpis", "KI_Ziele").map((row) => [row["ID"], row["SMART"]]);
  expect(goals).toEqual([
    ["ZI-01", "ja"],
    ["ZI-02", "ja"],
    ["ZI-03", "nein"],
  ]);
  const told = walk.issues.filter(({ code }) => code === "vagueGoal");
  expect(told).toMatchObject([{ ids: ["ZI-03"], sheet: "Ziele", column: "Ziel", params: { text: pledge } }]);
});

test("pilots are chosen by benefit, data, feasibility and acceptance", () => {
  expect(walk.insights.scoring.model).toBe("pilotCriteria");
  const shown = JSON.stringify(walk.sheet("scores"));
  for (const criterion of ["Nutzen", "Datenverfügbarkeit", "Machbarkeit", "Akzeptanz"])
    expect(shown).toContain(criterion);
  const pilot = walk.plan.useCases.find(({ useCase }) => useCase.id === walk.insights.scoring.pilot)!;
  expect(pilot.useCase.aiType).not.toBe("keine KI");
});

test("after each pilot there is a place for what was learned and where it goes next", () => {
  const lessons = table("gates", "KI_Erkenntnisse").filter((row) => row["Zyklus"] === 1);
  expect(lessons.map((row) => String(row["ID"]).slice(0, 5)).sort()).toEqual(
    walk.plan.useCases.map(({ useCase }) => useCase.id).sort(),
  );
});

test.each(["Zweckbindung", "Datenminimierung", "Information der Betroffenen", "Zugriffsbeschränkung"])(
  "the checklist knows the principle %s, and an answer closes it",
  (principle) => {
    const open = table("privacy", "KI_Datenschutz_Punkte").filter((row) => row["Prüfpunkt"] === principle);
    expect(open.map((row) => row["ID"])).toContain("DQ-02");
    const isAnswered = ["Zweckbindung", "Information der Betroffenen"].includes(principle);
    expect(open.some((row) => row["ID"] === "DQ-01")).toBe(!isAnswered);
  },
);

test("the register lists every use case with purpose, data and class", () => {
  const register = table("register", "KI_Register");
  expect(register.map((row) => row["ID"]).sort()).toEqual(
    walk.plan.useCases.map(({ useCase }) => useCase.id).sort(),
  );
  for (const row of register) {
    expect(String(row["Zweck"]).length).toBeGreaterThan(10);
    expect(["minimal", "begrenzt", "hoch", "prüfen"]).toContain(row["Klasse KI Verordnung"]);
  }
});

test("funding applied for and granted lowers the net, only by what is granted", () => {
  const { funding: found, netCents, withProgramme } = walk.plan.money;
  expect([found.appliedCents, found.grantedCents]).toEqual([1_200_000, 800_000]);
  expect(withProgramme.totalCents - netCents).toBe(800_000);
});

test("sorting applicants, as the course suggests, is high-risk under Annex III 4 a", async () => {
  const document = await workbookFromTemplate("buero");
  const answered = (await walkThrough(document)).insights.aiAct.get("UC-09")!;
  expect(answered.class).toBe("high");
  const course = await workbookFromTemplate("kmu");
  fill(course, "Anwendungsfälle", "UC-04", {
    Anwendungsfall: "Bewerbervorauswahl",
    Beschreibung:
      "Bewerbungsunterlagen vorfiltern, Qualifikationen erkennen, passende Bewerber priorisieren.",
    Bereich: "Personal",
    "KI-Art": "schwache KI",
  });
  const fromText = await walkThrough(course);
  expect(fromText.insights.aiAct.get("UC-04")!.class).toBe("high");
  expect(JSON.stringify(fromText.sheet("register"))).toContain("Anhang III Nr. 4 a");
  const duties = rowsOf(fromText.sheet("roadmap"), "KI_Pflichten").filter((row) =>
    JSON.stringify(row).includes("UC-04"),
  );
  expect(duties.some((row) => JSON.stringify(row).includes("2027-12-02"))).toBe(true);
});

test.each([
  ["buero", "module 4", ["Belege", "Newsletter", "Bewerbungen", "Besprechungen"]],
  ["produktion", "module 5", ["Ausfälle vorhersagen", "Kamera", "Bedarfsprognose", "Wochenplan"]],
  ["dienstleistung", "module 6", ["Website", "Termine", "Wissen", "Rückmeldungen"]],
  ["kundenservice", "module 7", ["Chat", "Empfehlungen", "Geschäftsanfragen", "Anfragen vorsortieren"]],
])("the template %s has the catalogue of %s", async (name, _, topics) => {
  const shown = textOf(await workbookFromTemplate(name), "Anwendungsfälle");
  for (const topic of topics) expect(shown).toContain(topic);
});

test("the built command line makes the own roadmap", async () => {
  const files = new Workspace();
  buildCommandLine();
  await runCommand("template", "kmu", files.path("in.xlsx"));
  const wanted = ["--sheets", "Horizonte, KI-Register, Datenschutz", "--today", today];
  const run = await runCommand("plan", files.path("in.xlsx"), files.path("out.xlsx"), ...wanted);
  expect(run).toMatchObject({ exit: 0, stderr: "" });
  const shown = textOf(files.open("out.xlsx"), "Horizonte");
  expect(shown).toContain("Angebote bis Ende 2028 um 30 % schneller");
  expect(shown).toContain("Langfristig (3–5 Jahre)");
  files.remove();
});
