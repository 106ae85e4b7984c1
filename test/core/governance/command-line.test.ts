import { buildWorkbook } from "../../support/build-workbook";
import { buildCommandLine, runCommand, Workspace } from "../../support/command-line";
import { governedFirm } from "./all-tables";

const files = new Workspace();
beforeAll(buildCommandLine, 120_000);
afterAll(() => files.remove());

test("all tables together give the four sheets, and the tool without approval is told", async () => {
  const input = files.write("in.xlsx", buildWorkbook(...governedFirm));
  const wanted = ["--sheets", "Risikomatrix, Datenschutz, KI-Register, Governance", "--today", "2026-11-20"];
  const run = await runCommand(
    "plan",
    input,
    files.path("out.xlsx"),
    "--json",
    files.path("out.json"),
    ...wanted,
  );
  expect(run).toMatchObject({ exit: 0, stderr: "" });
  const names = files.open("out.xlsx").sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["Risikomatrix", "Datenschutz", "KI-Register", "Governance"]));
  const { issues } = files.json("out.json");
  expect(
    issues.filter(({ code }) => code === "shadowTool").map(({ ids, row, column }) => [ids, row, column]),
  ).toEqual([[["WZ-02"], 3, "Freigegeben"]]);
  expect(issues.filter(({ code }) => code === "notAChoice" || code === "unknownReference")).toEqual([]);
  const again = await runCommand("plan", files.path("out.xlsx"), files.path("again.xlsx"), ...wanted);
  expect(again.exit).toBe(0);
  expect(files.bytes("again.xlsx").equals(files.bytes("out.xlsx"))).toBe(true);
}, 120_000);
