import { defaultStyle } from "../../../src/standin/document/style-table";
import type { ValidationDocument } from "../../../src/standin/document/validation-document";
import type {
  ConditionalFormatDocument,
  WorkbookDocument,
} from "../../../src/standin/document/workbook-document";
import { openWorkbook } from "../../../src/standin/package/open-workbook";
import { saveWorkbook } from "../../../src/standin/package/save-workbook";
import { parseXml } from "../../../src/standin/package/xml-tree";
import { addSheet, area, cell, chart, documentWith, series, table } from "./build-documents";
import { documentDifferences } from "./document-state";
import { partsOf, partText } from "./package-bytes";

const border = { style: "Continuous", weight: "Thin", color: "#808080" } as const;

const validation: ValidationDocument = {
  areas: [area(3, 1, 3)],
  type: "decimal",
  operator: "greaterThanOrEqual",
  formula1: "0",
  formula2: null,
  ignoreBlanks: true,
  inCellDropDown: true,
  prompt: { show: true, title: "Kosten", message: "in Euro\nohne Steuer" },
  error: { show: true, style: "warning", title: "Wert", message: "Eine Zahl ab 0" },
  origin: null,
};

const rules: ConditionalFormatDocument["rule"][] = [
  {
    type: "custom",
    formula: "$B4>2500",
    style: { fill: "#FFC000", color: "#C00000", bold: true, numberFormat: "0.0" },
  },
  {
    type: "cellValue",
    operator: "between",
    formula1: "1",
    formula2: "5",
    style: { italic: true, underline: true },
  },
  { type: "text", operator: "beginsWith", text: 'UC-"0', style: { strikethrough: true, bold: false } },
  {
    type: "colorScale",
    stops: [
      { type: "lowestValue", value: null, color: "#F8696B" },
      { type: "percentile", value: "50", color: "#FFEB84" },
      { type: "highestValue", value: null, color: "#63BE7B" },
    ],
  },
  {
    type: "dataBar",
    color: "#5B9BD5",
    showValue: false,
    min: { type: "automatic", value: null },
    max: { type: "number", value: "100" },
    gradient: false,
  },
  {
    type: "dataBar",
    color: "#5B9BD5",
    showValue: true,
    min: { type: "lowestValue", value: null },
    max: { type: "highestValue", value: null },
    gradient: true,
  },
  {
    type: "iconSet",
    set: "FourRating",
    showValue: true,
    reverse: true,
    thresholds: ["0", "25", "50", "75"].map((value) => ({ type: "percent", value })),
  },
];

const chartTypes =
  "XYScatter XYScatterLinesNoMarkers Bubble BarClustered BarStacked ColumnClustered ColumnStacked ColumnStacked100 Line LineMarkers Pie Doughnut AreaStacked Radar";

/** A document that uses everything a package can hold. */
function fullDocument(): WorkbookDocument {
  const { document, sheet } = documentWith("Größe & Maß");
  const { styles } = document;
  const head = styles.intern({
    ...defaultStyle,
    font: {
      ...defaultStyle.font,
      bold: true,
      color: "#FFFFFF",
      name: "Arial",
      size: 12,
      underline: "Double",
    },
    fill: { color: "#1F4E79" },
    border: {
      top: border,
      right: border,
      bottom: { style: "Double", weight: "Thick", color: null },
      left: border,
    },
    alignment: {
      ...defaultStyle.alignment,
      horizontal: "CenterAcrossSelection",
      wrapText: true,
      textOrientation: -45,
    },
  });
  const money = styles.intern({
    ...defaultStyle,
    numberFormat: '#,##0.00 "€"',
    protection: { locked: false, formulaHidden: true },
    quotePrefix: true,
  });
  ["ID", "Kosten (€)\nnetto", "Doppelt"].forEach((text, column) =>
    sheet.cells.set(2, column, cell(text, { style: head })),
  );
  for (let row = 3; row < 6; row++) {
    sheet.cells.set(row, 0, cell(`UC-0${row - 2}`));
    sheet.cells.set(row, 1, cell(1000.25 * row, { style: money }));
    sheet.cells.set(row, 2, cell(2000.5 * row, { formula: "Tab_1[[#This Row],[Kosten (€)\nnetto]]*2" }));
  }
  sheet.cells.set(6, 2, cell(30000, { formula: "SUBTOTAL(109,Tab_1[Doppelt])" }));
  sheet.cells.set(0, 4, cell("Quick Win", { formula: "KI.QUADRANT(4,2)" }));
  sheet.cells.set(0, 5, cell(false));
  sheet.cells.set(0, 6, cell({ error: "#N/A" }, { formula: "NA()" }));
  sheet.cells.set(9, 0, cell(1, { formula: "SEQUENCE(2)", spill: { area: area(9, 0, 2), dynamic: true } }));
  sheet.cells.set(10, 0, cell(2, { spillParent: { row: 9, column: 0 } }));
  sheet.cells.set(9, 1, cell(4, { formula: "A10:A11*4", spill: { area: area(9, 1, 2), dynamic: false } }));
  sheet.cells.set(10, 1, cell(8, { spillParent: { row: 9, column: 1 } }));
  const columns = ["ID", "Kosten (€)\nnetto", "Doppelt"];
  const total = table("Tab_1", area(2, 0, 5, 3), columns, {
    showTotals: true,
    showBandedColumns: true,
    highlightFirstColumn: true,
  });
  Object.assign(total.columns[0]!, { totalsLabel: "Summe & Rest" });
  Object.assign(total.columns[2]!, {
    totalsFunction: "sum",
    calculatedFormula: "Tab_1[[#This Row],[Kosten (€)\nnetto]]*2",
  });
  sheet.tables.push(total);
  sheet.conditionalFormats = rules.map((rule, index) => ({
    id: `{${index}}`,
    areas: [area(3, index % 3, 3), area(20, index)],
    priority: index + 1,
    stopIfTrue: index === 1,
    rule,
    origin: null,
  }));
  sheet.validations.push(validation, {
    ...validation,
    areas: [area(20, 0)],
    type: "list",
    operator: "between",
    formula1: '"ja,nein"',
    inCellDropDown: false,
  });
  sheet.charts = chartTypes.split(" ").map((type, index) => {
    const reference = (letter: string) => `'Größe & Maß'!$${letter}$4:$${letter}$6`;
    const all = [
      series({
        name: "Reihe 1",
        xFormula: reference("B"),
        yFormula: reference("C"),
        sizeFormula: type === "Bubble" ? reference("B") : null,
      }),
      series({
        nameFormula: "'Größe & Maß'!$A$4",
        xFormula: reference("B"),
        yFormula: reference("B"),
        showDataLabels: true,
        color: "#C00000",
      }),
    ];
    return chart(type, all, {
      name: `Diagramm ${index}`,
      frame: { left: 300 * (index % 3), top: 300 + 200 * index, width: 290, height: 190 },
    });
  });
  sheet.hyperlinks.push(
    {
      area: area(15, 4),
      address: "https://example.com/?a=1&b=ü",
      documentReference: null,
      screenTip: "Tipp",
      origin: null,
    },
    { area: area(16, 4), address: null, documentReference: "'Zwei'!A1", screenTip: null, origin: null },
  );
  sheet.comments.push({ row: 3, column: 0, author: "Ada & Co", text: "Hallo\nWelt" });
  sheet.protection = { allowed: new Set(["allowFormatCells", "allowEditObjects"]), hasPassword: false };
  sheet.columns.set(0, { width: 20, hidden: false, outlineLevel: 0, style: 0 });
  sheet.columns.set(1, { width: 0.5, hidden: true, outlineLevel: 2, style: money });
  sheet.rows.set(2, { height: 30.75, hidden: false, outlineLevel: 0, style: head });
  sheet.rows.set(30, { height: null, hidden: true, outlineLevel: 1, style: 0 });
  Object.assign(sheet, {
    freeze: { rows: 3, columns: 1 },
    tabColor: "#FF8800",
    showGridlines: false,
    showHeadings: false,
  });
  sheet.merges.push(area(14, 0, 2, 2));
  sheet.autoFilter = area(20, 0, 5, 3);
  Object.assign(sheet.page, {
    orientation: "landscape",
    paperSize: "a3",
    fitToWidth: 1,
    printArea: area(0, 0, 20, 8),
    titleRows: { first: 2, last: 2 },
    titleColumns: { first: 0, last: 1 },
    rowBreaks: [12, 40],
    centerHorizontally: true,
    footer: { left: "Stand &D", center: "", right: "Seite &P von &N" },
  });
  const second = addSheet(document, "Zwei");
  second.visibility = "VeryHidden";
  document.names.push(
    { name: "Satz", formula: "'Zwei'!$A$1", scope: null, visible: true, comment: "", origin: null },
    {
      name: "_ki_blatt",
      formula: '"matrix"',
      scope: second.id,
      visible: false,
      comment: "a & b",
      origin: null,
    },
  );
  document.customXmlParts.push({
    id: "{11111111-0000-4000-8000-000000000001}",
    namespaceUri: "urn:x",
    xml: '<s xmlns="urn:x">ä</s>',
    origin: null,
  });
  Object.assign(document, {
    structureProtected: true,
    properties: { title: "T", author: "A", subject: "S", comments: "C" },
  });
  return document;
}

describe("a workbook without a file", () => {
  it("comes back as it was", () => {
    const document = fullDocument();
    const reopened = openWorkbook(saveWorkbook(document), { fileName: "neu.xlsx" });
    const differences = documentDifferences(document, reopened).filter(
      ([piece]) => !piece.endsWith(" charts"),
    );
    expect(differences).toEqual([]);
    expect(reopened.sheets[0]!.charts.map((one) => one.type)).toEqual(chartTypes.split(" "));
    expect(reopened.sheets[0]!.charts.map((one) => one.frame)).toEqual(
      document.sheets[0]!.charts.map((one) => one.frame),
    );
  });

  it("is the same to the byte each time, also after opening", () => {
    const bytes = saveWorkbook(fullDocument());
    expect(Buffer.compare(saveWorkbook(fullDocument()), bytes)).toBe(0);
    expect(Buffer.compare(saveWorkbook(openWorkbook(bytes, { fileName: "neu.xlsx" })), bytes)).toBe(0);
  });

  it("has only well-formed parts, and a type for each", () => {
    const bytes = saveWorkbook(fullDocument());
    const types = partText(bytes, "[Content_Types].xml");
    for (const path of partsOf(bytes).keys()) {
      expect(() => parseXml(partText(bytes, path))).not.toThrow();
      const extension = path.slice(path.lastIndexOf(".") + 1);
      expect(types.includes(`PartName="/${path}"`) || types.includes(`Extension="${extension}"`)).toBe(true);
    }
  });

  it("marks exactly the active sheet as selected", () => {
    const { document } = documentWith("Eins");
    addSheet(document, "Zwei");
    document.activeSheet = 1;
    const bytes = saveWorkbook(document);
    expect(partText(bytes, "xl/worksheets/sheet1.xml")).not.toContain("tabSelected");
    expect(partText(bytes, "xl/worksheets/sheet2.xml")).toContain('tabSelected="1"');
    expect(partText(bytes, "xl/workbook.xml")).toContain('activeTab="1"');
  });

  it("names the area of a filter, which Excel wants hidden", () => {
    const { document, sheet } = documentWith();
    sheet.autoFilter = area(0, 0, 4, 2);
    expect(partText(saveWorkbook(document), "xl/workbook.xml")).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Blatt'!$A$1:$B$4</definedName>`,
    );
  });

  it("draws scatter points without lines, in one group with lines that have no markers", () => {
    const { document, sheet } = documentWith();
    const line = series({
      name: "Schwelle",
      xFormula: "Blatt!$A$1:$A$2",
      yFormula: "Blatt!$B$1:$B$2",
      type: "XYScatterLinesNoMarkers",
    });
    sheet.charts.push(chart("XYScatter", [line, series({ name: "a" }), series({ name: "b" })]));
    const bytes = saveWorkbook(document);
    const xml = partText(bytes, "xl/charts/chart1.xml");
    expect(xml.match(/<c:scatterChart>/g)).toHaveLength(1);
    expect(xml.match(/<a:ln w="19050"><a:noFill\/>/g)).toHaveLength(2);
    const [again] = openWorkbook(bytes, { fileName: "x.xlsx" }).sheets[0]!.charts;
    expect([again!.type, ...again!.series.map((one) => one.type)]).toEqual([
      "XYScatter",
      "XYScatterLinesNoMarkers",
      null,
      null,
    ]);
  });
});
