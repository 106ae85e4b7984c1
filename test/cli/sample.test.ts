import { readFileSync } from "node:fs";
import path from "node:path";
import { buildCommandLine, runCommand, Workspace } from "../support/command-line";

jest.setTimeout(300_000);

const files = new Workspace();
const committed = path.join(__dirname, "..", "..", "templates", "beispiel.xlsx");

beforeAll(buildCommandLine);
afterAll(() => files.remove());

test("the committed sample is what its source makes, to the byte (renew it with `npm run sample`)", async () => {
  expect(await runCommand("template", "beispiel", files.path("sample.xlsx"))).toMatchObject({ exit: 0 });
  expect(files.bytes("sample.xlsx").equals(readFileSync(committed))).toBe(true);
});

test("the sample plans without an error or a warning, and its budget has to choose", async () => {
  const report = files.path("report.json");
  const run = await runCommand(
    "plan",
    committed,
    files.path("out.xlsx"),
    "--json",
    report,
    "--today",
    "2026-11-20",
  );
  expect(run).toMatchObject({ exit: 0, stderr: "" });
  const { issues, useCases } = files.json("report.json");
  expect(issues.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(useCases).toHaveLength(18);
  expect(new Set(useCases.map(({ selected }) => selected))).toEqual(new Set([true, false]));
  expect(new Set(useCases.map(({ quadrant }) => quadrant))).toEqual(
    new Set(["quickWin", "strategic", "filler", "defer"]),
  );
});
