import fc from "fast-check";
import type { CellValue } from "../../../src/standin/document/cell-document";
import { editText, typedText } from "../../../src/standin/edit/edit-text";
import { parseTypedInput } from "../../../src/standin/format/parse-typed-input";
import { addTable, workbookOf } from "../calculation/sheet-builder";

function shown(content: CellValue, numberFormat: string, locale = "de-DE"): string {
  const document = workbookOf({ Sheet1: [["Kopf"], [content]] });
  const sheet = document.sheets[0]!;
  addTable(sheet, "T", "A1:A2");
  const cell = sheet.cells.get(1, 0);
  if (cell) cell.style = document.styles.intern({ ...document.styles.get(0), numberFormat });
  return editText(document, sheet, { row: 1, column: 0 }, locale);
}

describe("what an opened cell shows", () => {
  test.each<[content: CellValue, format: string, german: string, english: string]>([
    [null, "General", "", ""],
    ["Text", "General", "Text", "Text"],
    [1234.5678901, "#,##0.00", "1234,5678901", "1234.5678901"],
    [0.125, "0%", "12,5%", "12.5%"],
    [46419, "dd.mm.yyyy", "01.02.2027", "2/1/2027"],
    [46419.5, "mmm yy", "01.02.2027 12:00:00", "2/1/2027 12:00:00"],
    [0.5, "h:mm", "12:00:00", "12:00:00"],
    [true, "General", "WAHR", "TRUE"],
    [{ error: "#N/A" }, "General", "#NV", "#N/A"],
    ["=SUM(T[[#This Row],[Kopf]],1.5)", "General", "=SUMME([@Kopf];1,5)", "=SUM([@Kopf],1.5)"],
  ])("%j as %s", (content, format, german, english) => {
    expect(shown(content, format)).toBe(german);
    expect(shown(content, format, "en-US")).toBe(english);
  });

  test.each(["de-DE", "en-US"])("typing it again changes nothing in %s", (locale) => {
    const formats = fc.constantFrom("General", "0.0", "0.00%", "dd.mm.yyyy", "m/d/yyyy h:mm");
    const numbers = fc.oneof(
      fc.integer({ min: -99999, max: 99999 }),
      fc.integer({ min: 61, max: 80000 }).map((day) => day + 0.25),
    );
    fc.assert(
      fc.property(numbers, formats, (number, numberFormat) => {
        const text = typedText(shown(number, numberFormat, locale), { locale, numberFormat });
        const { value } = parseTypedInput(text, { locale, numberFormat, date1904: false });
        expect(value).toBeCloseTo(number, 9);
      }),
      { seed: 3 },
    );
  });
});

test.each([
  ["=SUMME(A1;1,5)", "General", "=SUM(A1,1.5)"],
  ["+SUMME(A1;2)", "General", "=+SUM(A1,2)"],
  ["12", "0%", "12%"],
  ["12 %", "0%", "12 %"],
  ["=WENN(", "@", "=WENN("],
  ["'=x", "General", "'=x"],
  ["Text; mehr", "General", "Text; mehr"],
  ["-3", "General", "-3"],
])("%s typed into a cell in format %s", (text, numberFormat, expected) => {
  expect(typedText(text, { locale: "de-DE", numberFormat })).toBe(expected);
});
