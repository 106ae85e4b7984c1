import type { Report } from "../../src/app/report";
import { goldenCases } from "../core/law/golden-cases";
import { buildWorkbook, type Cell } from "../support/build-workbook";
import { buildCommandLine, runCommand, Workspace } from "../support/command-line";

// A run takes seconds where the machine is busy; jest would stop it after five.
jest.setTimeout(300_000);

const files = new Workspace();

/** The golden cases as a list of use cases, as a user would keep them. */
const rows: Cell[][] = [
  ["ID", "Anwendungsfall", "Beschreibung", "Bereich", "Profiling", "Risikoklasse laut Rechtsprüfung"],
  ...goldenCases.map(([, name, description = "", area = ""], index): Cell[] => [
    `G-${index + 1}`,
    name,
    description,
    area,
    "",
    "",
  ]),
  ["A-1", "Bewerberauswahl", "Bewertet Bewerber", "HR", "ja", "minimal"],
];

async function reportOf(...more: string[]): Promise<Report> {
  const run = await runCommand(
    "plan",
    files.path("faelle.xlsx"),
    files.path("plan.xlsx"),
    "--today",
    "2026-11-20",
    "--json",
    files.path("plan.json"),
    ...more,
  );
  expect(run).toMatchObject({ exit: 0, stderr: "" });
  return files.json("plan.json");
}

beforeAll(() => {
  buildCommandLine();
  files.write("faelle.xlsx", buildWorkbook({ name: "Anwendungsfälle", table: "Anwendungsfaelle", rows }));
});
afterAll(() => files.remove());

test("the golden cases come out of a plan with class, article and open questions", async () => {
  const { useCases } = await reportOf();
  const found = new Map(useCases.map(({ id, aiAct }) => [id, aiAct]));
  goldenCases.forEach(([expected, name], index) => {
    const assessment = found.get(`G-${index + 1}`);
    expect({ name, isExpected: expected.split("|").includes(assessment?.class ?? "") }).toEqual({
      name,
      isExpected: true,
    });
  });
  expect(found.get("G-1")).toMatchObject({
    class: "high",
    basis: expect.arrayContaining([
      expect.stringContaining("Anhang III Nr. 4 a"),
      expect.stringContaining("02.12.2027"),
    ]),
    stand: "2026-11-20",
  });
  expect(found.get("G-1")!.questions).not.toEqual([]);
  expect(found.get("G-5")!.basis.join(" ")).toMatch(/Nr\. 5 b.*Art\. 27/);
});

test("a legal review in the workbook wins and contradictions are told; English sentences on request", async () => {
  const { useCases } = await reportOf("--lang", "en");
  const reviewed = useCases.find(({ id }) => id === "A-1")!.aiAct!;
  expect(reviewed.class).toBe("minimal");
  expect(reviewed.questions).toEqual([]);
  expect(reviewed.basis.join(" ")).toMatch(/legal review.*selection of applicants/);
});
