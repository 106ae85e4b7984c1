import { expectGoldenSheet, rowsOf } from "./support/golden";
import { fill, set, textOf, today, walkThrough, workbookFromTemplate, type Walk } from "./support/reader";
import { buildCommandLine, runCommand, Workspace } from "../support/command-line";

/**
 * The retail prompt asks for six blocks with five groups of fields each, steps in 0–6, 6–12 and 12–24 months, and an
 * order by business impact and feasibility.
 */
const blocks = [
  "Automatisierung & Supply Chain",
  "Compliance & Ethik",
  "Dateninfrastruktur & Governance",
  "Omnichannel & In-Store Analytics",
  "Personalisierung & Recommendations",
  "Upskilling & Change Management",
];
const groups = {
  "Ziel & Mehrwert": ["Ziel und Mehrwert", "KPIs"],
  "Meilensteine & Zeitrahmen": ["Meilensteine und Zeitrahmen"],
  "Verantwortlichkeiten & Ressourcen": [
    "Verantwortlichkeiten",
    "Ressourcen: Budget",
    "Ressourcen: Personal",
    "Ressourcen: Tools",
  ],
  "Erfolgsfaktoren & Abhängigkeiten": ["Erfolgsfaktoren", "Abhängigkeiten"],
  "Quick-Wins & Skalierung": ["Quick Wins", "Skalierung"],
};

let walk: Walk;

beforeAll(async () => {
  const document = await workbookFromTemplate("handel");
  set(document, { Unternehmen: "Muster Handel GmbH", Projektstart: "2027-01" });
  set(document, { Bewertungsmodell: "Business Impact × Umsetzbarkeit" });
  walk = await walkThrough(document);
});

const order = () => rowsOf(walk.sheet("modules"), "KI_Module");
const field = (block: string, name: string) =>
  String(
    rowsOf(walk.sheet("modules"), "KI_Module_Felder").find(
      (row) => row["Modul"] === block && row["Feld"] === name,
    )?.["Inhalt"] ?? "",
  );

test("the blocks with their order, their costs and their fields", () =>
  expectGoldenSheet("retail-prompt", "modules", walk.sheet("modules")));

test("the horizons of the plan", () =>
  expectGoldenSheet("retail-prompt", "horizons", walk.sheet("horizons")));

test.each(Object.entries(groups))("every block tells about %s", (_, fields) => {
  expect(
    order()
      .map((row) => row["Modul"])
      .sort(),
  ).toEqual(blocks);
  for (const block of blocks)
    expect(fields.filter((name) => field(block, name).length < 15).map((name) => [block, name])).toEqual([]);
});

test.each(["0–6 Monate", "6–12 Monate", "12–24 Monate"])("every block has a step in %s", (section) => {
  for (const block of blocks) expect(field(block, "Meilensteine und Zeitrahmen")).toContain(section);
  expect(rowsOf(walk.sheet("horizons"), "KI_Horizonte").map((row) => row["Horizont"])).toContain(section);
});

test("impact times feasibility stands beside each block, and the product is what it says", () => {
  for (const row of order()) {
    const product = (Number(row["Wirkung"]) * Number(row["Umsetzbarkeit"])) / 100;
    expect(row["Wirkung mal Umsetzbarkeit"]).toBeCloseTo(product, 9);
  }
  const priority = order().map((row) => Number(row["Priorität"]));
  expect(priority).toEqual([...priority].sort((first, second) => second - first));
});

test("the use cases are ranked by business impact times feasibility as the prompt wants", () => {
  const { model } = walk.insights.scoring;
  expect(model).toBe("impactFeasibility");
});

test("those responsible are the roles of the prompt: IT, marketing, buying, external AI team", () => {
  const told = blocks
    .flatMap((block) => [field(block, "Verantwortlichkeiten"), field(block, "Ressourcen: Personal")])
    .join("\n");
  for (const role of ["IT", "Marketing", "Einkauf", "externes KI-Team"]) expect(told).toContain(role);
});

test("dependencies between the blocks are those of the use cases", () => {
  expect(field("Omnichannel & In-Store Analytics", "Abhängigkeiten")).toContain("Datenbasis");
  const waiting = rowsOf(walk.sheet("roadmap"), "KI_Abhaengigkeiten");
  expect(waiting.length).toBeGreaterThanOrEqual(5);
});

test("visitor analysis in the shop is to be judged: the open question is whether people are recognised", () => {
  const assessment = walk.insights.aiAct.get("UC-11")!;
  expect(assessment.class).toBe("review");
  expect(assessment.rules).toEqual(["visitorAnalytics"]);
  expect(assessment.questions.map(({ key }) => key)).toEqual(["question.visitorAnalytics"]);
});

test("cameras that sort visitors by age and mood are no harmless count", async () => {
  const document = await workbookFromTemplate("handel");
  const description =
    "Kameras erkennen Alter, Geschlecht und Stimmung der Besucher und passen die Werbung an.";
  fill(document, "Anwendungsfälle", "UC-11", {
    Anwendungsfall: "Besucher mit Kamera einordnen",
    Beschreibung: description,
  });
  const changed = await walkThrough(document);
  expect(["high", "prohibited"]).toContain(changed.insights.aiAct.get("UC-11")!.class);
});

test("recommendations are no duty of Art. 50, a chat with customers is", () => {
  expect(walk.insights.aiAct.get("UC-05")!.class).toBe("minimal");
  expect(walk.insights.aiAct.get("UC-12")!.class).toBe("limited");
});

test("no sheet calls 2 August 2026 the day of the high-risk duties", async () => {
  const files = new Workspace();
  buildCommandLine();
  await runCommand("template", "handel", files.path("in.xlsx"));
  const wanted = ["--sheets", "alle", "--today", today];
  const run = await runCommand("plan", files.path("in.xlsx"), files.path("out.xlsx"), ...wanted);
  expect(run).toMatchObject({ exit: 0, stderr: "" });
  const document = files.open("out.xlsx");
  for (const { name } of document.sheets) {
    const lines = textOf(document, name).split("\n");
    const wrong = lines.filter((line) => /hochrisiko/i.test(line) && /0?2\.0?8\.2026/.test(line));
    expect(wrong.filter((line) => !/vorher|zuvor|bisher/i.test(line))).toEqual([]);
  }
  expect(document.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Module", "Horizonte", "KI-Register", "Datenschutz", "Risikomatrix"]),
  );
  files.remove();
});
