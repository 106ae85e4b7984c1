import { columnLetters } from "../../src/core/sheets/a1";
import { germanProjects, starsAndSizes } from "../core/mapping/foreign-lists";
import { buildWorkbook, valuesOf, type Cell } from "../support/build-workbook";
import { buildCommandLine, runCommand, Workspace } from "../support/command-line";

const space = new Workspace();
const day = ["--today", "2026-11-20"];

beforeAll(() => {
  buildCommandLine();
  space.write(
    "liste.xlsx",
    buildWorkbook({ name: germanProjects.name, rows: germanProjects.rows as Cell[][] }),
  );
  space.write(
    "ideen.xlsx",
    buildWorkbook({ name: starsAndSizes.name, rows: starsAndSizes.rows as Cell[][] }),
  );
}, 300_000);
afterAll(() => space.remove());

/** The ratings that a use case has on the sheet Matrix, recalculated. */
function matrixRow(file: string, id: string) {
  const rows = valuesOf(space.open(file), "Matrix");
  const header = rows.findIndex((row) => row[0] === "ID");
  const at = (name: string) => rows[header]!.indexOf(name);
  const row = rows.slice(header + 1).find((each) => each[0] === id)!;
  return {
    benefit: row[at("Nutzen")],
    effort: row[at("Aufwand")],
    score: row[at("Score")],
    letter: columnLetters(at("Nutzen")),
  };
}

test("without a mapping the refusal says what could be mapped and how to accept it", async () => {
  const run = await runCommand(
    "plan",
    space.path("liste.xlsx"),
    space.path("nein.xlsx"),
    ...day,
    "--json",
    space.path("nein.json"),
  );
  expect(run.exit).toBe(2);
  expect(run.stderr).toMatch(
    /Projektliste › Geschätzter Nutzen → Nutzen, 88 % sicher \(hoch = 5, mittel = 3/,
  );
  expect(run.stderr).toMatch(/--map auto/);
  expect(space.json("nein.json").mapping).toContainEqual(
    expect.objectContaining({ header: "Komplexität", field: "effort", accepted: false }),
  );
}, 120_000);

test("--map auto plans the list; the sheet's live ratings are the converted ones; a second run needs no flag", async () => {
  const run = await runCommand(
    "plan",
    space.path("liste.xlsx"),
    space.path("aus.xlsx"),
    ...day,
    "--map",
    "auto",
    "--json",
    space.path("aus.json"),
  );
  expect([run.exit, run.stderr]).toEqual([0, ""]);
  expect(run.stdout).toMatch(/Umsetzungsdauer in Wochen → Dauer \(Monate\)/);
  const { useCases, mapping } = space.json("aus.json");
  expect(mapping?.filter(({ accepted }) => !accepted).map(({ header }) => header)).toEqual(["Prio"]);
  const first = useCases.find(({ id }) => id === "1")!;
  expect(matrixRow("aus.xlsx", "1")).toMatchObject({ benefit: 5, effort: 3 });
  expect(matrixRow("aus.xlsx", "1").score).toBeCloseTo(first.score!, 6);
  expect(valuesOf(space.open("aus.xlsx"), "Projektliste")).toEqual(
    valuesOf(space.open("liste.xlsx"), "Projektliste"),
  );
  const again = await runCommand(
    "plan",
    space.path("aus.xlsx"),
    space.path("nochmal.xlsx"),
    ...day,
    "--json",
    space.path("nochmal.json"),
  );
  expect(again.exit).toBe(0);
  expect(space.json("nochmal.json").useCases).toEqual(useCases);
}, 240_000);

test("stars, signs and sizes are converted in the cells' formulas as in the plan", async () => {
  const run = await runCommand(
    "plan",
    space.path("ideen.xlsx"),
    space.path("ideen-aus.xlsx"),
    ...day,
    "--map",
    "auto",
    "--json",
    space.path("ideen.json"),
  );
  expect([run.exit, run.stderr]).toEqual([0, ""]);
  expect(matrixRow("ideen-aus.xlsx", "UC-01")).toMatchObject({ benefit: 5, effort: 2 });
}, 120_000);

test("a mapping file that a person edited holds; a wrong one is refused with its place", async () => {
  const mapping = [
    { sheet: "Projektliste", header: "Projekt", field: "name" },
    {
      sheet: "Projektliste",
      header: "Prio",
      field: "benefit",
      scale: {
        kind: "steps",
        steps: [
          ["hoch", 4],
          ["mittel", 3],
          ["gering", 2],
        ],
      },
    },
  ];
  space.write("map.json", JSON.stringify(mapping));
  const run = await runCommand(
    "plan",
    space.path("liste.xlsx"),
    space.path("datei.xlsx"),
    ...day,
    "--map",
    space.path("map.json"),
    "--json",
    space.path("datei.json"),
  );
  expect(run.exit).toBe(0);
  expect(matrixRow("datei.xlsx", "UC-01").benefit).toBe(4);
  space.write(
    "falsch.json",
    JSON.stringify([{ sheet: "Projektliste", header: "Prio", field: "prioritaet" }]),
  );
  const wrong = await runCommand(
    "plan",
    space.path("liste.xlsx"),
    space.path("falsch.xlsx"),
    ...day,
    "--map",
    space.path("falsch.json"),
  );
  expect([wrong.exit, wrong.stderr]).toEqual([
    2,
    expect.stringMatching(/„Prio“: Diesen Schlüssel einer Spalte gibt es nicht/),
  ]);
}, 240_000);
