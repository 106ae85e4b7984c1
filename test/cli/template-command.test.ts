import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { templateNames } from "../../src/app/templates";
import { buildCommandLine, runCommand, Workspace } from "../support/command-line";

/** `npm run template` as a consultant uses it: with names, and with a file of his own. */
jest.setTimeout(300_000);

const files = new Workspace();
const templates = path.join(__dirname, "..", "..", "templates");

beforeAll(() => buildCommandLine());
afterAll(() => files.remove());

test.each(templateNames)("%s becomes a workbook", async (name) => {
  const run = await runCommand("template", name, files.path(`${name}.xlsx`));
  expect(run).toMatchObject({ exit: 0, stderr: "" });
  expect(existsSync(files.path(`${name}.xlsx`))).toBe(true);
});

test("a copied and changed template becomes a workbook of the same tables", async () => {
  const own = files.path("meine.yaml");
  copyFileSync(path.join(templates, "kmu.yaml"), own);
  const run = await runCommand("template", own, files.path("meine.xlsx"));
  expect(run).toMatchObject({ exit: 0, stderr: "" });
  expect(run.stdout).toContain("„meine.yaml“ geschrieben");
  expect(run.stdout).toContain("Risiken");
});

test("every wrong place of an own template is named in plain German, and nothing is written", async () => {
  const own = files.path("fehler.yaml");
  const changed = readFileSync(path.join(templates, "kmu.yaml"), "utf8")
    .replace("benefit: 4", "benefit: 9")
    .replace("  risks:\n", "  risiken:\n");
  writeFileSync(own, changed);
  const run = await runCommand("template", own, files.path("fehler.xlsx"));
  expect(run.exit).toBe(2);
  expect(run.stderr).toContain("useCases › UC-01 › benefit: 9 liegt außerhalb von 1 bis 5.");
  expect(run.stderr).toContain("tables › risiken: Diese Tabelle gibt es nicht.");
  expect(existsSync(files.path("fehler.xlsx"))).toBe(false);
});

test("a missing file, a broken file and an unknown name say what to do", async () => {
  const missing = await runCommand("template", files.path("weg.yaml"), files.path("a.xlsx"));
  expect(missing).toMatchObject({ exit: 2 });
  expect(missing.stderr).toContain("gibt es nicht");
  writeFileSync(files.path("kaputt.yaml"), 'name: "offen\n  - x: [');
  const broken = await runCommand("template", files.path("kaputt.yaml"), files.path("a.xlsx"));
  expect(broken).toMatchObject({ exit: 2 });
  expect(broken.stderr).toContain("keine gültige YAML-Datei");
  const unknown = await runCommand("template", "gibtesnicht", files.path("a.xlsx"));
  expect(unknown.stderr).toContain("kundenservice");
});
