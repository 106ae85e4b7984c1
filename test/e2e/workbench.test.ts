import { spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TableDocument, WorkbookDocument } from "../../src/standin/document/workbook-document";
import type { CellValue } from "../../src/standin/document/cell-document";
import { cellAddress } from "../../src/workbench/grid/cell-areas";
import { findTool, requireOrSkip } from "../support/optional-tools";
import { WorkbenchBrowser, startWorkbench } from "./workbench-browser";

const root = join(__dirname, "..", "..");
// Building the pages may come first, and a shared machine may be slow; this limit only ends a hung run.
jest.setTimeout(600_000);
const withChromium = requireOrSkip("chromium");

/** Where a table of the open workbook lies; plain data, because it crosses from the page. */
interface TablePlace {
  sheet: string;
  area: TableDocument["area"];
  columns: string[];
  values: CellValue[][];
}

function tablePlace(workbench: WorkbenchBrowser, name: string): Promise<TablePlace> {
  return workbench.page.evaluate((wanted) => {
    const { sheets } = (window as unknown as { workbench: { workbook: WorkbookDocument } }).workbench
      .workbook;
    for (const sheet of sheets) {
      const table = sheet.tables.find((it) => it.name === wanted);
      if (!table) continue;
      const values = Array.from({ length: table.area.rows }, (_, row) =>
        Array.from(
          { length: table.area.columns },
          (__, column) => sheet.cells.get(table.area.row + row, table.area.column + column)?.value ?? null,
        ),
      );
      return { sheet: sheet.name, area: table.area, columns: table.columns.map((it) => it.name), values };
    }
    throw new Error(`no table ${wanted}`);
  }, name);
}

/** Address of a column's cell in the row that starts with an ID. */
function addressIn(place: TablePlace, id: CellValue, column: string): string {
  const row = place.values.findIndex((line) => line[0] === id);
  return cellAddress({
    row: place.area.row + row,
    column: place.area.column + place.columns.indexOf(column),
  });
}

describe("the workbench in a browser", () => {
  let server: ChildProcess | null = null;
  let workbench: WorkbenchBrowser;
  let movedId: CellValue = null;
  const folder = mkdtempSync(join(tmpdir(), "workbench-e2e-"));

  beforeAll(async () => {
    const chromium = findTool("chromium");
    if (!chromium) return;
    const started = await startWorkbench("--port", "3700", ...sampleOption(folder));
    server = started.process;
    workbench = await WorkbenchBrowser.open(chromium, started.address);
  });

  afterAll(async () => {
    await workbench?.close();
    server?.kill();
    rmSync(folder, { recursive: true });
  });

  withChromium("opens the sample with the add-in's pane beside it", async () => {
    await workbench.cell("A1").waitFor();
    expect(await workbench.sheetNames()).toEqual(
      expect.arrayContaining(["Anwendungsfälle", "Einstellungen"]),
    );
    await workbench.pane.getByRole("button", { name: "Fahrplan erstellen" }).waitFor();
    expect(await workbench.page.getByRole("button", { name: "Fahrplan erstellen" }).count()).toBe(1);
  });

  withChromium("creates matrix, budget, roadmap and check sheet from the pane", async () => {
    await workbench.pane.getByRole("button", { name: "Fahrplan erstellen" }).click();
    await workbench.waitForPaneButton("Fahrplan aktualisieren");
    expect(await workbench.sheetNames()).toEqual(
      expect.arrayContaining(["Matrix", "Budget", "Fahrplan", "Prüfung"]),
    );
    const matrix = await tablePlace(workbench, "KI_Matrix");
    await workbench.showSheet("Matrix");
    const first = matrix.values[1]![0];
    expect(await workbench.text(addressIn(matrix, first!, "Score"))).toMatch(/^\d{1,3},\d$/);
  });

  withChromium("a benefit raised from 2 to 5 changes the score at once", async () => {
    const input = await tablePlace(workbench, "Anwendungsfaelle");
    const benefit = input.columns.indexOf("Nutzen");
    const id = input.values.find((line) => line[benefit] === 2)![0]!;
    const matrix = await tablePlace(workbench, "KI_Matrix");
    const score = addressIn(matrix, id, "Score");
    await workbench.showSheet("Matrix");
    const before = await workbench.text(score);
    await workbench.showSheet(input.sheet);
    await workbench.type(addressIn(input, id, "Nutzen"), "5");
    await workbench.showSheet("Matrix");
    await workbench.goTo(score);
    const after = await workbench.textOtherThan(score, before);
    expect(numberOf(after)).toBeGreaterThan(numberOf(before));
  });

  withChromium("a start moved by two months moves the bar by two columns", async () => {
    const roadmap = await tablePlace(workbench, "KI_Fahrplan");
    const start = roadmap.columns.indexOf("Start");
    const line = roadmap.values.slice(1).find((cells) => typeof cells[start] === "number")!;
    movedId = line[0]!;
    const address = addressIn(roadmap, movedId, "Start");
    await workbench.showSheet(roadmap.sheet);
    const before = await bar(workbench, roadmap, movedId);
    await workbench.type(address, monthsLater(line[start] as number, 2));
    const after = await bar(workbench, roadmap, movedId);
    expect(before.length).toBeGreaterThan(0);
    expect(after).toEqual(before.map((column) => column + 2));
  });

  withChromium("undo brings the bar back", async () => {
    const before = await tablePlace(workbench, "KI_Fahrplan");
    const moved = await bar(workbench, before, movedId);
    await workbench.page.getByRole("button", { name: "Rückgängig" }).click();
    const after = await tablePlace(workbench, "KI_Fahrplan");
    expect(await bar(workbench, after, movedId)).toEqual(moved.map((column) => column - 2));
    await workbench.page.getByRole("button", { name: "Wiederholen" }).click();
  });

  withChromium(
    "every cell is on the page once, also after a sheet with frozen columns was left",
    async () => {
      await workbench.showSheet("Fahrplan");
      await workbench.showSheet("Budget");
      const ids = await workbench.page.evaluate(() =>
        [...document.querySelectorAll("[role=gridcell][id]")].map((element) => element.id),
      );
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    },
  );

  (findTool("soffice") ? withChromium : requireOrSkip("soffice"))(
    "the saved workbook opens in LibreOffice",
    async () => {
      const saved = join(folder, "gespeichert.xlsx");
      const [download] = await Promise.all([
        workbench.page.waitForEvent("download"),
        workbench.page.getByRole("button", { name: "Speichern" }).click(),
      ]);
      await download.saveAs(saved);
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      const converting = ["--headless", profile, "--convert-to", "pdf", "--outdir", folder, saved];
      expect(spawnSync(findTool("soffice")!, converting).status).toBe(0);
      expect(statSync(join(folder, "gespeichert.pdf")).size).toBeGreaterThan(10_000);
    },
  );

  withChromium(
    "nothing complained: no errors, no request beyond this machine, nothing the stand-in lacks",
    async () => {
      expect(workbench.complaints).toEqual([]);
      expect(
        await workbench.page.evaluate(
          () => (window as never as { workbench: { unsupported: string[] } }).workbench.unsupported,
        ),
      ).toEqual([]);
    },
  );
});

/** Columns right of the table whose cell in a row has a colour of its own, as painted. */
async function bar(workbench: WorkbenchBrowser, roadmap: TablePlace, id: CellValue): Promise<number[]> {
  const row = roadmap.area.row + roadmap.values.findIndex((line) => line[0] === id);
  const first = roadmap.area.column + roadmap.area.columns;
  await workbench.goTo(cellAddress({ row, column: first }));
  const plain = new Set(["rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"]);
  const colors = await workbench.rowColors(row);
  return colors.flatMap(([column, color]) => (column >= first && !plain.has(color) ? [column] : []));
}

function numberOf(german: string): number {
  return Number(german.replace(",", "."));
}

/** A date as a person types it, from an Excel serial number. */
function monthsLater(serial: number, months: number): string {
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  const later = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  return `01.${String(later.getUTCMonth() + 1).padStart(2, "0")}.${later.getUTCFullYear()}`;
}

/** The sample in templates/ opens by itself; where it was not made yet, it is made here. */
function sampleOption(target: string): string[] {
  if (existsSync(join(root, "templates", "beispiel.xlsx"))) return [];
  const file = join(target, "beispiel.xlsx");
  const made = spawnSync(process.execPath, [join(root, "src/cli/launch.mjs"), "template", "beispiel", file], {
    cwd: root,
  });
  if (made.status !== 0) throw new Error(String(made.stderr));
  return ["--open", file];
}
