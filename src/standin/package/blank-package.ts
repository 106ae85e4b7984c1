import type { WorkbookOrigin } from "./origins";
import { PackageParts } from "./package-parts";
import { xmlDeclaration } from "./xml-write";
import { themeXml } from "./blank-theme";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const sheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The styles that Excel expects in every workbook: two fixed fills, the format and the style "Normal". */
export const blankStyles =
  `${xmlDeclaration}<styleSheet xmlns="${main}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
  "</styleSheet>";

export const blankSheet = `${xmlDeclaration}<worksheet xmlns="${main}"><sheetData/></worksheet>`;

/** The smallest complete package without sheets: what a document that was not opened from a file is grafted onto. */
export function blankPackage(): WorkbookOrigin {
  const texts: [path: string, text: string][] = [
    [
      "[Content_Types].xml",
      `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${sheetMl}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${sheetMl}.styles+xml"/>` +
        '<Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>' +
        '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>' +
        "</Types>",
    ],
    [
      "_rels/.rels",
      relationshipList([
        ["rId1", "officeDocument", "xl/workbook.xml"],
        ["rId2", "extended-properties", "docProps/app.xml"],
      ]),
    ],
    // LibreOffice keeps the stored text results of functions that it lacks (KI.QUADRANT) only in files that name a
    // generator it knows; without this part it shows #NAME? in their place.
    [
      "docProps/app.xml",
      `${xmlDeclaration}<Properties xmlns="${relationships.replace("relationships", "extended-properties")}"><Application>Microsoft Excel</Application></Properties>`,
    ],
    [
      "xl/workbook.xml",
      `${xmlDeclaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><workbookPr/>` +
        '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>' +
        '<sheets/><calcPr calcId="191029"/></workbook>',
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relationshipList([
        ["rId1", "theme", "theme/theme1.xml"],
        ["rId2", "styles", "styles.xml"],
      ]),
    ],
    ["xl/theme/theme1.xml", themeXml],
    ["xl/styles.xml", blankStyles],
  ];
  const encoder = new TextEncoder();
  const parts = new PackageParts(texts.map(([path, text]) => ({ path, bytes: encoder.encode(text) })));
  return { parts, kind: "xlsx", workbookPath: "xl/workbook.xml" };
}

function relationshipList(rows: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const items = rows.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`,
  );
  return `${xmlDeclaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}
