import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { saveWorkbook } from "../../src/standin/package/save-workbook";
import { buildWorkbook } from "./build-workbook";
import { packageFaults } from "./package-check";
import { smallFirm } from "./small-firm";

const saved = saveWorkbook(buildWorkbook(...smallFirm));

function damaged(path: string, from: string | RegExp, to: string): Uint8Array {
  const parts = unzipSync(saved);
  const text = strFromU8(parts[path]!);
  expect(text).toMatch(from);
  return zipSync({ ...parts, [path]: strToU8(text.replace(from, to)) });
}

test("a saved workbook has no fault", () => expect(packageFaults(saved)).toEqual([]));

test.each([
  ["a missing part", "xl/_rels/workbook.xml.rels", "sheet1.xml", "sheet9.xml", /missing/],
  [
    "elements out of order",
    "xl/worksheets/sheet1.xml",
    "<sheetData>",
    "<tableParts/><sheetData>",
    /too late/,
  ],
  [
    "a wrong count of styles",
    "xl/styles.xml",
    /<cellXfs count="\d+"/,
    '<cellXfs count="99"',
    /cellXfs says 99/,
  ],
  ["a style that is not there", "xl/worksheets/sheet1.xml", '<c r="A1"', '<c s="99" r="A1"', /style of A1/],
  [
    "a header unlike its column",
    "xl/tables/table1.xml",
    'name="Modul"',
    'name="Module"',
    /has the header Modul/,
  ],
  [
    "two tables with one name",
    "xl/tables/table2.xml",
    /displayName="\w+"/,
    'displayName="anwendungsfaelle"',
    /twice/,
  ],
  ["a cell that is there twice", "xl/worksheets/sheet1.xml", 'r="B1"', 'r="A1"', /A1 twice/],
])("%s is found", (_, path, from, to, fault) => {
  expect(packageFaults(damaged(path, from, to)).join("\n")).toMatch(fault);
});
