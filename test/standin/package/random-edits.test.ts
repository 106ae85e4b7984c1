import fc from "fast-check";
import { defaultStyle } from "../../../src/standin/document/style-table";
import type { WorkbookDocument, WorksheetDocument } from "../../../src/standin/document/workbook-document";
import type { CellValue } from "../../../src/standin/document/cell-document";
import { openWorkbook } from "../../../src/standin/package/open-workbook";
import { saveWorkbook } from "../../../src/standin/package/save-workbook";
import { addSheet, area, cell, documentWith, fixtureBytes, fixtures, table } from "./build-documents";
import { documentDifferences } from "./document-state";
import { changedParts } from "./package-bytes";

type Edit = (sheet: WorksheetDocument, document: WorkbookDocument) => void;

const row = fc.integer({ min: 0, max: 40 });
const column = fc.integer({ min: 0, max: 30 });
const text = fc.string({ unit: "grapheme", maxLength: 12 });
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom({ error: "#N/A" as const }, { error: "#DIV/0!" as const }),
);
const color = fc.constantFrom("#FF0000", "#12AB34", "#000000");
const formula = fc.constantFrom(
  "SUM(A1:B2)*2",
  'IF(A1="x",1,"a<b&c")',
  "KI.SCORE(1,2)",
  "LET(a,1,a+1)",
  "XLOOKUP(1,A:A,B:B)",
);

/** Excel lets nobody change single cells of an array. */
function isInArray(sheet: WorksheetDocument, r: number, c: number): boolean {
  return [...sheet.cells.entries()].some(([, , { spill }]) => {
    const place = spill?.area;
    return (
      place &&
      r >= place.row &&
      r < place.row + place.rows &&
      c >= place.column &&
      c < place.column + place.columns
    );
  });
}

function onCell(r: number, c: number, edit: Edit): Edit {
  return (sheet, document) => {
    if (!isInArray(sheet, r, c)) edit(sheet, document);
  };
}

const cellEdit = fc
  .tuple(row, column, value)
  .map(([r, c, v]) => onCell(r, c, (sheet) => sheet.cells.set(r, c, cell(v))));
const formulaEdit = fc
  .tuple(row, column, value, formula)
  .map(([r, c, v, f]) => onCell(r, c, (sheet) => sheet.cells.set(r, c, cell(v, { formula: f }))));
const deletion = fc.tuple(row, column).map(([r, c]) => onCell(r, c, (sheet) => sheet.cells.delete(r, c)));
const styling = fc
  .tuple(row, column, color, fc.boolean(), fc.constantFrom("0.0", "@", "General", '0 "h"'))
  .map(([r, c, fill, bold, numberFormat]) =>
    onCell(r, c, (sheet, document) => {
      const font = { ...defaultStyle.font, bold };
      const style = document.styles.intern({ ...defaultStyle, numberFormat, fill: { color: fill }, font });
      sheet.cells.set(r, c, { ...(sheet.cells.get(r, c) ?? cell(null)), style });
    }),
  );
const sizing = fc
  .tuple(row, column, fc.integer({ min: 1, max: 60 }), fc.boolean())
  .map(([r, c, size, hidden]): Edit => (sheet) => {
    sheet.rows.set(r, { height: size, hidden, outlineLevel: 0, style: 0 });
    sheet.columns.set(c, { width: size, hidden, outlineLevel: 1, style: 0 });
  });
const layout = fc.tuple(row, fc.boolean(), color, text).map(([r, flag, tab, name]): Edit => (sheet) => {
  sheet.freeze = r === 0 && !flag ? null : { rows: r, columns: flag ? 1 : 0 };
  sheet.tabColor = tab;
  sheet.showGridlines = flag;
  sheet.page.orientation = flag ? "landscape" : "portrait";
  sheet.page.fitToWidth = flag ? 1 : null;
  sheet.page.titleRows = { first: 0, last: r };
  sheet.validations.push({
    areas: [area(r, 0, 2, 1)],
    type: "list",
    operator: "between",
    formula1: '"ja,nein"',
    formula2: null,
    ignoreBlanks: flag,
    inCellDropDown: true,
    prompt: { show: flag, title: "", message: name },
    error: { show: true, style: "stop", title: "", message: "" },
    origin: null,
  });
});
const naming = fc
  .tuple(fc.integer({ min: 0, max: 9 }), text)
  .map(([number, comment]): Edit => (sheet, document) => {
    const name = `Name_${number}`;
    if (document.names.some((one) => one.name === name)) return;
    document.names.push({ name, formula: "1+1", scope: sheet.id, visible: false, comment, origin: null });
    document.customXmlParts.push({
      id: `{${number}}`,
      namespaceUri: "urn:n",
      xml: `<n xmlns="urn:n" v="${number}"/>`,
      origin: null,
    });
  });
const newSheet = fc.integer({ min: 0, max: 9 }).map((number): Edit => (_, document) => {
  if (document.sheets.some((one) => one.name === `Neu ${number}`)) return;
  const sheet = addSheet(document, `Neu ${number}`);
  ["A", "B"].forEach((name, index) => sheet.cells.set(0, index, cell(name)));
  sheet.tables.push(table(`Neue_${number}`, area(0, 0, 3, 2), ["A", "B"]));
});

const edits = fc.array(
  fc.tuple(fc.nat(), fc.oneof(cellEdit, formulaEdit, deletion, styling, sizing, layout, naming, newSheet)),
  { maxLength: 12 },
);

/** XML can't carry a few characters; a text that holds them is not a text that a cell can have. */
function isOrdinary(document: WorkbookDocument): boolean {
  return document.names.every((name) => !/[\ufffe\uffff]/.test(name.comment));
}

describe("random edits", () => {
  it("come back as they were, and saving again gives the same bytes", () => {
    fc.assert(
      fc.property(fc.constantFrom(null, ...fixtures), edits, (fixture, list) => {
        const document = fixture
          ? openWorkbook(fixtureBytes(fixture), { fileName: fixture })
          : documentWith("Start").document;
        for (const [which, edit] of list) edit(document.sheets[which % document.sheets.length]!, document);
        fc.pre(isOrdinary(document));
        const saved = saveWorkbook(document);
        const reopened = openWorkbook(saved, { fileName: fixture ?? "neu.xlsx" });
        expect(documentDifferences(document, reopened)).toEqual([]);
        expect(Buffer.compare(saveWorkbook(reopened), saved)).toBe(0);
        expect(Buffer.compare(saveWorkbook(document), saved)).toBe(0);
      }),
      { seed: 20261120, numRuns: 30 },
    );
  });

  it("in one sheet leave the parts of the others alone", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.array(fc.oneof(cellEdit, styling, sizing, deletion), { maxLength: 8 }),
        (fixture, list) => {
          const bytes = fixtureBytes(fixture);
          const document = openWorkbook(bytes, { fileName: fixture });
          for (const edit of list) edit(document.sheets[0]!, document);
          const path = (document.sheets[0]!.origin as { path: string }).path;
          const allowed = [
            path,
            "xl/styles.xml",
            "xl/calcChain.xml",
            "[Content_Types].xml",
            "xl/_rels/workbook.xml.rels",
          ];
          expect(changedParts(bytes, saveWorkbook(document)).filter((one) => !allowed.includes(one))).toEqual(
            [],
          );
        },
      ),
      { seed: 20261120, numRuns: 30 },
    );
  });
});
