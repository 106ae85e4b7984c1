import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openWorkbook } from "../../../src/standin/package/open-workbook";
import { saveWorkbook } from "../../../src/standin/package/save-workbook";
import { findTool, requireOrSkip } from "../../support/optional-tools";
import { addPlanSheet, area, cell, documentWith, fixtures, openFixture } from "./build-documents";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "package-test-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Each fixture with a sheet added and an opened sheet edited, and a workbook of our own. */
function savedWorkbooks(): Map<string, Uint8Array> {
  const saved = new Map<string, Uint8Array>();
  for (const name of fixtures) {
    const document = openFixture(name);
    addPlanSheet(document);
    document.sheets[0]!.cells.set(30, 1, cell("von Hand"));
    document.sheets[0]!.comments.push({ row: 30, column: 1, author: "Ada", text: "Notiz" });
    document.sheets[0]!.merges.push(area(32, 0, 2, 2));
    saved.set(name, saveWorkbook(document));
  }
  const { document } = documentWith("Leer");
  addPlanSheet(document);
  saved.set("own.xlsx", saveWorkbook(document));
  return saved;
}

const readSheets = `
import json, sys, warnings
import openpyxl
warnings.simplefilter("ignore")
result = {}
for path in sys.argv[1:]:
    book = openpyxl.load_workbook(path, keep_vba=path.endswith("xlsm"))
    sheet = book["Fahrplan (KI)"]
    table = sheet.tables["KI_Fahrplan"]
    result[path.split("/")[-1]] = [sheet["A2"].value, sheet["B4"].value, sheet["D2"].value, table.ref,
                                   len(sheet.conditional_formatting), len(sheet._charts), sheet.freeze_panes]
print(json.dumps(result))
`;

requireOrSkip("openpyxl")("openpyxl reads what was saved", () => {
  const paths = [...savedWorkbooks()].map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
  const output = execFileSync(findTool("openpyxl")!, ["-c", readSheets, ...paths], { encoding: "utf8" });
  const formula = "=_xldudf_KI_SCORE(KI_Fahrplan[[#This Row],[Nutzen]],3,2)";
  const expected = ["UC-01", 4, formula, "A1:D4", 1, 1, "B2"];
  const names = [...fixtures, "own.xlsx"];
  expect(JSON.parse(output)).toEqual(Object.fromEntries(names.map((name) => [name, expected])));
});

requireOrSkip("soffice")("LibreOffice opens what was saved and keeps sheet, table, format and chart", () => {
  const paths = [...savedWorkbooks()].map(([name, bytes]) => {
    const path = join(folder, name.replace(".xlsm", "-macro.xlsm"));
    writeFileSync(path, bytes);
    return path;
  });
  const converted = join(folder, "converted");
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  execFileSync(
    findTool("soffice")!,
    [profile, "--headless", "--convert-to", "xlsx", "--outdir", converted, ...paths],
    { stdio: "ignore" },
  );
  expect(readdirSync(converted)).toHaveLength(paths.length);
  for (const file of readdirSync(converted)) {
    const document = openWorkbook(new Uint8Array(readFileSync(join(converted, file))), { fileName: file });
    const sheet = document.sheets.find((one) => one.name === "Fahrplan (KI)")!;
    expect([file, sheet.cells.get(1, 0)!.value, sheet.cells.get(1, 3)!.value]).toEqual([file, "UC-01", 20]);
    expect(sheet.tables).toMatchObject([{ name: "KI_Fahrplan", area: { rows: 4, columns: 4 } }]);
    expect(sheet.charts).toMatchObject([{ type: "XYScatter" }]);
    expect(sheet.conditionalFormats).toMatchObject([{ rule: { type: "custom" } }]);
  }
});
