import { openWorkbook } from "../../../src/standin/package/open-workbook";
import { saveWorkbook } from "../../../src/standin/package/save-workbook";
import { defaultStyle } from "../../../src/standin/document/style-table";
import type { WorksheetDocument } from "../../../src/standin/document/workbook-document";
import { area, cell, fixtureBytes, openFixture, series, chart, table } from "./build-documents";
import { changedParts, partsOf, partText } from "./package-bytes";

const excel = "excel-features.xlsx";
const path = "xl/worksheets/sheet1.xml";

function editExcel(edit: (sheet: WorksheetDocument, document: ReturnType<typeof openFixture>) => void): {
  saved: Uint8Array;
  xml: string;
} {
  const document = openFixture(excel);
  edit(document.sheets[0]!, document);
  const saved = saveWorkbook(document);
  return { saved, xml: partText(saved, path) };
}

/** The sheet's XML before an edit, with one stretch of it exchanged. */
function exchanged(from: string, to: string): string {
  const before = partText(fixtureBytes(excel), path);
  expect(before).toContain(from);
  return before.replace(from, () => to);
}

describe("editing cells of an opened sheet", () => {
  it("patches one constant and leaves every other byte", () => {
    const { saved, xml } = editExcel((sheet) =>
      sheet.cells.set(3, 1, { ...sheet.cells.get(3, 1)!, value: "vielleicht" }),
    );
    expect(xml).toBe(
      exchanged(
        '<row r="4" spans="1:4" x14ac:dyDescent="0.3"><c r="B4" t="s"><v>5</v></c>',
        '<row r="4" x14ac:dyDescent="0.3"><c r="B4" t="inlineStr"><is><t>vielleicht</t></is></c>',
      ),
    );
    expect(changedParts(fixtureBytes(excel), saved)).toEqual([path]);
  });

  it("gives the others of a shared formula their own text when the first one goes", () => {
    const { xml } = editExcel((sheet) => sheet.cells.set(1, 3, cell(1)));
    expect(xml).toContain('<c r="D3"><f>C3*$C$2+LOG10(10)</f><v>13</v></c>');
    expect(xml).not.toContain('t="shared"');
  });

  it("keeps the others of a shared formula when one of them goes", () => {
    const { xml, saved } = editExcel((sheet) => sheet.cells.set(2, 3, cell(1)));
    expect(xml).toContain('<f t="shared" ref="D2:D5" si="0">');
    expect(openWorkbook(saved, { fileName: excel }).sheets[0]!.cells.get(3, 3)!.formula).toBe(
      "C4*$C$2+LOG10(10)",
    );
  });

  it("appends a style and leaves those of the file at their place", () => {
    const { saved, xml } = editExcel((sheet, document) => {
      const style = document.styles.intern({
        ...defaultStyle,
        fill: { color: "#FFFF00" },
        numberFormat: "0.000",
      });
      sheet.cells.set(2, 2, { ...sheet.cells.get(2, 2)!, style });
    });
    expect(xml).toContain('<c r="C3" s="4"><v>3</v></c>');
    const styles = partText(saved, "xl/styles.xml");
    expect(styles.startsWith(partText(fixtureBytes(excel), "xl/styles.xml").slice(0, 150))).toBe(true);
    expect(styles).toContain(
      '<numFmts count="2"><numFmt numFmtId="170" formatCode="0.0&quot; h&quot;"/><numFmt numFmtId="171" formatCode="0.000"/></numFmts>',
    );
    expect(styles).toContain('<cellXfs count="5">');
  });

  it("adds and removes cells and rows in their place", () => {
    const { saved } = editExcel((sheet) => {
      sheet.cells.set(2, 0, cell("neu"));
      sheet.cells.set(8, 1, cell(true));
      sheet.cells.set(20, 5, cell({ error: "#DIV/0!" }));
      sheet.cells.delete(4, 1);
      sheet.rows.set(8, { height: 40, hidden: false, outlineLevel: 1, style: 0 });
    });
    const sheet = openWorkbook(saved, { fileName: excel }).sheets[0]!;
    expect([
      sheet.cells.get(2, 0)!.value,
      sheet.cells.get(8, 1)!.value,
      sheet.cells.get(20, 5)!.value,
    ]).toEqual(["neu", true, { error: "#DIV/0!" }]);
    expect(sheet.cells.get(4, 1)).toBeUndefined();
    expect(sheet.rows.get(8)).toMatchObject({ height: 40, outlineLevel: 1 });
    expect(partText(saved, path)).toContain('<dimension ref="A1:F21"/>');
  });

  it.each([
    "=1+1",
    "1-2",
    " vorn und hinten ",
    "Zeile 1\nZeile 2\r\n\tTab",
    "_x0041_ und \u0001 und 🙂",
    "<b>&amp;\"'",
    "",
    "'007",
  ])("stores exactly the text %j", (text) => {
    const { saved } = editExcel((sheet) => sheet.cells.set(9, 1, cell(text)));
    expect(openWorkbook(saved, { fileName: excel }).sheets[0]!.cells.get(9, 1)).toMatchObject({
      value: text,
      formula: null,
    });
  });

  it("gives rows and cells without addresses theirs where it edits", () => {
    const document = openFixture("prefixed.xlsx");
    document.sheets[0]!.cells.set(1, 3, cell("x"));
    document.sheets[0]!.cells.set(5, 0, cell(7, { formula: "B2+3" }));
    const saved = saveWorkbook(document);
    expect(partText(saved, "xl/worksheets/Blatt_A.xml")).toContain(
      '<x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>One</x:t></x:is></x:c><x:c r="B2"><x:v>4</x:v></x:c>' +
        '<x:c r="D2" t="inlineStr"><x:is><x:t>x</x:t></x:is></x:c></x:row>' +
        '<x:row r="6"><x:c r="A6"><x:f>B2+3</x:f><x:v>7</x:v></x:c></x:row>',
    );
  });
});

describe("results of formulas", () => {
  it("change nothing in a sheet that no edit concerns: TODAY(), unknown functions, the last digit", () => {
    const { saved } = editExcel((sheet) => {
      sheet.cells.set(5, 2, { ...sheet.cells.get(5, 2)!, value: 47_000 });
      sheet.cells.set(5, 1, { ...sheet.cells.get(5, 1)!, value: { error: "#NAME?" } });
      sheet.cells.set(2, 3, { ...sheet.cells.get(2, 3)!, value: 13.000000000000002 });
    });
    expect(changedParts(fixtureBytes(excel), saved)).toEqual([]);
  });

  it("do not add cells that another program left out of an array", () => {
    const name = "openpyxl-mixed.xlsx";
    const document = openFixture(name);
    document.sheets[0]!.cells.set(21, 0, cell(10, { spillParent: { row: 20, column: 0 } }));
    expect(changedParts(fixtureBytes(name), saveWorkbook(document))).toEqual([]);
  });

  it("are written where the sheet was edited, but never as #NAME?", () => {
    const { xml } = editExcel((sheet) => {
      sheet.cells.set(2, 2, { ...sheet.cells.get(2, 2)!, value: 5 });
      sheet.cells.set(2, 3, { ...sheet.cells.get(2, 3)!, value: 21 });
      sheet.cells.set(5, 1, { ...sheet.cells.get(5, 1)!, value: { error: "#NAME?" } });
    });
    expect(xml).toContain('<c r="D3"><f>C3*$C$2+LOG10(10)</f><v>21</v></c>');
    expect(xml).toContain("<f>_xldudf_KI_SCORE(4,3,2)</f><v>66.5</v>");
  });

  it("are written in sheets that refer to an edited one", () => {
    const document = openFixture(excel);
    const [plan, lists] = document.sheets as [WorksheetDocument, WorksheetDocument];
    lists.cells.set(0, 0, { ...lists.cells.get(0, 0)!, value: "jawohl" });
    plan.cells.set(5, 3, { ...plan.cells.get(5, 3)!, value: 9 });
    expect(changedParts(fixtureBytes(excel), saveWorkbook(document))).toEqual(["xl/worksheets/sheet2.xml"]);
    plan.cells.set(9, 0, cell("jawohl", { formula: "Listen!A1" }));
    const withReference = saveWorkbook(document);
    const reopened = openWorkbook(withReference, { fileName: excel });
    expect(reopened.sheets[0]!.cells.get(5, 3)!.value).toBe(9);
  });

  it("drop the chain of calculation only when a formula came or went", () => {
    const constant = editExcel((sheet) => sheet.cells.set(2, 2, cell(9)));
    expect(partsOf(constant.saved).has("xl/calcChain.xml")).toBe(true);
    const formula = editExcel((sheet) => sheet.cells.set(2, 2, cell(9, { formula: "3*3" })));
    expect(partsOf(formula.saved).has("xl/calcChain.xml")).toBe(false);
    expect(
      partText(formula.saved, "[Content_Types].xml") + partText(formula.saved, "xl/_rels/workbook.xml.rels"),
    ).not.toContain("calcChain");
  });
});

describe("editing other sections of an opened sheet", () => {
  it("moves a format and keeps the kinds it has no words for", () => {
    const { xml } = editExcel((sheet) => {
      sheet.conditionalFormats[1]!.areas = [area(1, 3, 9)];
      sheet.conditionalFormats.push({
        id: "{x}",
        areas: [area(0, 0)],
        priority: 5,
        stopIfTrue: true,
        rule: {
          type: "cellValue",
          operator: "between",
          formula1: "1",
          formula2: "2",
          style: { color: "#FF0000" },
        },
        origin: null,
      });
    });
    expect(xml).toContain(
      '<conditionalFormatting sqref="D2:D10"><cfRule type="top10" dxfId="0" priority="1" rank="2"/></conditionalFormatting>',
    );
    expect(xml).toContain('<cfRule type="cellIs" dxfId="1" priority="5" stopIfTrue="1" operator="between">');
    expect(xml).toContain('type="iconSet" priority="3" id="{3F2504E0-4F89-11D3-9A0C-0305E82C3302}"');
  });

  it("takes the twin of a deleted data bar out of the extension list, and no other", () => {
    const { xml } = editExcel((sheet) => sheet.conditionalFormats.splice(0, 1));
    expect(xml).not.toContain("3F2504E0-4F89-11D3-9A0C-0305E82C3301");
    expect(xml).toContain("3F2504E0-4F89-11D3-9A0C-0305E82C3302");
  });

  it("moves a list out of the extension list when it is edited", () => {
    const { xml, saved } = editExcel((sheet) => (sheet.validations[1]!.areas = [area(3, 1, 5)]));
    expect(xml).not.toContain("x14:dataValidation");
    expect(
      openWorkbook(saved, { fileName: excel }).sheets[0]!.validations.map((one) => [one.areas, one.formula1]),
    ).toEqual([
      [[area(1, 2, 4)], '"1,2,3,4,5"'],
      [[area(3, 1, 5)], "Listen!$A$1:$A$2"],
    ]);
  });

  it("keeps what other programs know about a view, a page, a table", () => {
    const { xml } = editExcel((sheet) => {
      sheet.freeze = { rows: 2, columns: 1 };
      sheet.page.orientation = "landscape";
      sheet.tabColor = "#00FF00";
    });
    expect(xml).toContain('zoomScale="85"');
    expect(xml).toContain(
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
    );
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" r:id="rId1"/>');
    expect(xml).toContain('<sheetPr codeName="Tabelle1"><tabColor rgb="FF00FF00"/></sheetPr>');
  });

  it("grows a table of openpyxl without touching its other attributes", () => {
    const document = openFixture("openpyxl-mixed.xlsx");
    const sheet = document.sheets[0]!;
    const [first] = sheet.tables;
    first!.area = area(0, 0, 6, 8);
    first!.columns.push({
      id: 8,
      name: "Neu & alt",
      calculatedFormula: null,
      totalsLabel: null,
      totalsFunction: null,
    });
    sheet.cells.set(0, 7, cell("Neu & alt"));
    const saved = saveWorkbook(document);
    const xml = partText(saved, "xl/tables/table1.xml");
    expect(xml).toContain('ref="A1:H6"');
    expect(xml).toContain('<tableColumns count="8">');
    expect(xml).toContain('<tableColumn id="8" name="Neu &amp; alt"/>');
    expect(xml).toContain("<calculatedColumnFormula>Anwendungsfaelle[[#This Row],[Nutzen]]");
    expect(changedParts(fixtureBytes("openpyxl-mixed.xlsx"), saved)).toEqual([
      "xl/tables/table1.xml",
      "xl/worksheets/sheet1.xml",
    ]);
  });

  it("adds and removes charts and notes beside those of the file", () => {
    const name = "openpyxl-mixed.xlsx";
    const document = openFixture(name);
    const sheet = document.sheets[0]!;
    sheet.charts.splice(0, 1);
    sheet.charts.push(chart("BarStacked", [series({ yFormula: "'Anwendungsfälle'!$C$2:$C$4" })]));
    sheet.comments.push({ row: 2, column: 3, author: "Ada", text: "neu" });
    const reopened = openWorkbook(saveWorkbook(document), { fileName: name }).sheets[0]!;
    expect(reopened.charts.map((one) => one.type)).toEqual(["XYScatterLinesNoMarkers", "BarStacked"]);
    expect(reopened.comments.map((one) => one.text)).toEqual(["Von der Fachabteilung\ngeschätzt", "neu"]);
  });

  it("moves a chart of the file and leaves its content alone", () => {
    const name = "openpyxl-mixed.xlsx";
    const document = openFixture(name);
    document.sheets[0]!.charts[0]!.frame = { left: 100, top: 200, width: 300, height: 150 };
    const saved = saveWorkbook(document);
    expect(changedParts(fixtureBytes(name), saved)).toEqual(["xl/drawings/drawing1.xml"]);
    expect(openWorkbook(saved, { fileName: name }).sheets[0]!.charts[0]!.frame).toEqual({
      left: 100,
      top: 200,
      width: 300,
      height: 150,
    });
  });
});

describe("editing the workbook", () => {
  it("renames, hides, moves and deletes sheets; names follow, chart sheets stay", () => {
    const document = openFixture(excel);
    const [plan, lists] = document.sheets as [WorksheetDocument, WorksheetDocument];
    plan.name = "Plan & mehr";
    lists.visibility = "Visible";
    document.sheets = [lists, plan];
    const saved = saveWorkbook(document);
    expect(partText(saved, "xl/workbook.xml")).toContain(
      '<sheets><sheet name="Diagrammblatt" sheetId="3" r:id="rId9"/><sheet name="Listen" sheetId="2" r:id="rId2"/>' +
        '<sheet name="Plan &amp; mehr" sheetId="1" r:id="rId1"/></sheets>',
    );
    const reopened = openWorkbook(saved, { fileName: excel });
    expect(reopened.sheets.map((sheet) => sheet.name)).toEqual(["Listen", "Plan & mehr"]);
    expect(reopened.names.find((name) => name.name === "Lokal")!.scope).toBe(reopened.sheets[0]!.id);
    expect(reopened.sheets[1]!.page.titleRows).toEqual({ first: 0, last: 0 });
    expect(reopened.activeSheet).toBe(1);
  });

  it("removes a deleted sheet with all that only it used", () => {
    const document = openFixture(excel);
    document.sheets.shift();
    document.activeSheet = 0;
    const paths = [...partsOf(saveWorkbook(document)).keys()];
    expect(paths.filter((one) => /sheet1|printer|media|drawing1|calcChain/.test(one))).toEqual([
      "xl/chartsheets/sheet1.xml",
      "xl/chartsheets/_rels/sheet1.xml.rels",
    ]);
  });

  it("changes names, custom XML, properties, calculation mode and protection", () => {
    const document = openFixture(excel);
    document.names[0]!.formula = "Listen!$A$1:$A$3";
    document.names.splice(1, 1);
    document.customXmlParts[0]!.xml = '<p xmlns="urn:example:properties">neu ü</p>';
    Object.assign(document.properties, { title: "Titel & mehr", author: "Ada" });
    document.calculationMode = "Manual";
    document.structureProtected = true;
    const reopened = openWorkbook(saveWorkbook(document), { fileName: excel });
    expect(reopened).toMatchObject({
      calculationMode: "Manual",
      structureProtected: true,
      properties: { title: "Titel & mehr", author: "Ada" },
    });
    expect(reopened.names).toMatchObject([
      { name: "Auswahl", formula: "Listen!$A$1:$A$3", comment: "Liste" },
    ]);
    expect(reopened.customXmlParts).toMatchObject([
      { xml: '<p xmlns="urn:example:properties">neu ü</p>', namespaceUri: "urn:example:properties" },
    ]);
  });

  it("gives tables ids that no other sheet's table has", () => {
    const document = openFixture("openpyxl-mixed.xlsx");
    const sheet = document.sheets[1]!;
    ["A", "B"].forEach((text, column) => sheet.cells.set(10, column, cell(text)));
    sheet.tables.push(table("Zweite", area(10, 0, 2, 2), ["A", "B"]));
    const saved = saveWorkbook(document);
    expect(partText(saved, "xl/tables/table2.xml")).toContain('id="2" name="Zweite" displayName="Zweite"');
  });
});
