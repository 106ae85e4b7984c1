import { execFileSync } from "node:child_process";
import path from "node:path";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { openWorkbook } from "../../src/standin/package/open-workbook";
import type { WorkbookDocument } from "../../src/standin/document/workbook-document";
import type { CellDocument, CellValue } from "../../src/standin/document/cell-document";
import { findTool, requireOrSkip } from "../support/optional-tools";
import { buildCommandLine, runCommand, Workspace } from "../support/command-line";

/**
 * Every formula of every output sheet, calculated anew by another program and compared with what the core computed.
 * LibreOffice does not know `KI.*`, so these cells hold their values; all other formulas come without results.
 */
const space = new Workspace();
beforeAll(buildCommandLine);
afterAll(() => space.remove());

const sources = ["beispiel", "marketing", "handel", "it-abteilung", "kmu"];

requireOrSkip("soffice")("LibreOffice computes the same as the core on every sheet", async () => {
  for (const name of sources) {
    expect(await runCommand("template", name, space.path(`${name}-in.xlsx`))).toMatchObject({ exit: 0 });
    const parameters = [space.path(`${name}-in.xlsx`), space.path(`${name}.xlsx`)];
    const run = await runCommand("plan", ...parameters, "--today", "2026-11-20", "--sheets", "alle");
    expect(run).toMatchObject({ exit: 0 });
    space.write(`${name}-bare.xlsx`, withoutResults(space.open(`${name}.xlsx`)));
  }
  convert(sources.map((name) => space.path(`${name}-bare.xlsx`)));
  for (const name of sources) {
    const formulas = formulaCells(space.open(`${name}.xlsx`));
    expect(formulas.length).toBeGreaterThan(200);
    expect({ name, differences: differences(formulas, recalculated(name)) }).toEqual({
      name,
      differences: [],
    });
  }
});

function withoutResults(document: WorkbookDocument): WorkbookDocument {
  for (const sheet of document.sheets) {
    for (const [row, column, cell] of sheet.cells.entries()) {
      if (cell.formula === null) continue;
      const isCustom = /\bKI\./.test(cell.formula);
      sheet.cells.set(row, column, {
        ...cell,
        formula: isCustom ? null : cell.formula,
        value: isCustom ? cell.value : null,
        spill: isCustom ? null : cell.spill,
      });
    }
  }
  return document;
}

function convert(paths: readonly string[]): void {
  const profile = `-env:UserInstallation=${pathToFileURL(space.path("profile")).href}`;
  const parameters = [profile, "--headless", "--convert-to", "xlsx", "--outdir", space.path("converted")];
  execFileSync(findTool("soffice")!, [...parameters, ...paths], { stdio: "ignore" });
}

function recalculated(name: string): WorkbookDocument {
  const file = `${name}-bare.xlsx`;
  return openWorkbook(readFileSync(path.join(space.path("converted"), file)), { fileName: file });
}

interface FormulaCell {
  sheet: string;
  row: number;
  column: number;
  cell: CellDocument;
}

/** Cells with a formula that every spreadsheet program knows. */
function formulaCells(document: WorkbookDocument): FormulaCell[] {
  return document.sheets.flatMap((sheet) =>
    [...sheet.cells.entries()].flatMap(([row, column, cell]) =>
      cell.formula === null || /\bKI\./.test(cell.formula) ? [] : [{ sheet: sheet.name, row, column, cell }],
    ),
  );
}

/** Places where the other program found something else, with both values. */
function differences(formulas: readonly FormulaCell[], found: WorkbookDocument): unknown[] {
  return formulas.flatMap(({ sheet, row, column, cell }) => {
    const other = found.sheets.find(({ name }) => name === sheet)!;
    const value = other.cells.get(row, column)?.value ?? null;
    return isSame(cell.value, value) ? [] : [[sheet, row + 1, column + 1, cell.formula, cell.value, value]];
  });
}

/** Equal up to the last digits of floating point; a formula's empty text may come back as a blank. */
function isSame(first: CellValue, second: CellValue): boolean {
  if (typeof first === "number" && typeof second === "number") {
    return Math.abs(first - second) <= 1e-9 * Math.max(1, Math.abs(first));
  }
  return JSON.stringify(first ?? "") === JSON.stringify(second ?? "");
}
