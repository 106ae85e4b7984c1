import { formatNumber } from "../../../src/standin/format/format-number";
import type { CellValue } from "../../../src/standin/document/workbook-document";

type Case = [value: CellValue, format: string, german: string, english?: string];

function check(cases: Case[]): void {
  test.each(cases)("%j as %s is %s", (value, format, german, english = german) => {
    expect(formatNumber(value, format, { locale: "de-DE", date1904: false }).text).toBe(german);
    expect(formatNumber(value, format, { locale: "en-US", date1904: false }).text).toBe(english);
  });
}

describe("General", () => {
  check([
    [0, "General", "0"],
    [1234.5, "General", "1234,5", "1234.5"],
    [1 / 3, "General", "0,333333333", "0.333333333"],
    [-2 / 3, "General", "-0,666666667", "-0.666666667"],
    [1234567.891, "General", "1234567,891", "1234567.891"],
    [12345678901, "General", "12345678901"],
    [123456789012, "General", "1,23457E+11", "1.23457E+11"],
    [0.00001, "General", "0,00001", "0.00001"],
    [0.0000123456, "General", "1,23456E-05", "1.23456E-05"],
    [0.1 + 0.2, "General", "0,3", "0.3"],
    [1e20, "General", "1E+20"],
    ["Text", "General", "Text"],
    [true, "General", "WAHR", "TRUE"],
    [null, "General", ""],
    [{ error: "#N/A" }, "General", "#NV", "#N/A"],
    [{ error: "#VALUE!" }, "0.00", "#WERT!", "#VALUE!"],
  ]);
});

describe("numbers", () => {
  check([
    [1234.567, "0", "1235"],
    [1234.567, "#,##0.00", "1.234,57", "1,234.57"],
    [1.005, "0.00", "1,01", "1.01"],
    [0.5, "#.##", ",5", ".5"],
    [5, "#.##", "5,", "5."],
    [5, "0.##", "5,", "5."],
    [12, "0000", "0012"],
    [1234567, "#,##0", "1.234.567", "1,234,567"],
    [12, "#,##0000", "0.012", "0,012"],
    [2500, '#,##0.00 "€"', "2.500,00 €", "2,500.00 €"],
    [2500, "#,##0.00 [$€-407]", "2.500,00 €", "2,500.00 €"],
    [2500, "#,##0\\ €", "2.500 €", "2,500 €"],
    [-2500, '#,##0 "€";[Red]-#,##0 "€"', "-2.500 €", "-2,500 €"],
    [-3, "0;(0)", "(3)"],
    [0, '0;-0;"–"', "–"],
    [0, "0;-0;;@", ""],
    [0.0855, "0.0%", "8,6%", "8.6%"],
    [0.08, '0 "%"', "0 %"],
    [0.08, "0 %", "8 %"],
    [1234567, '#,##0.0,, "Mio."', "1,2 Mio.", "1.2 Mio."],
    [1234567, '#,##0, "T€"', "1.235 T€", "1,235 T€"],
    [12345.678, "0.00E+00", "1,23E+04", "1.23E+04"],
    [12345.678, "##0.0E+0", "12,3E+3", "12.3E+3"],
    [0.00012, "0.0E-0", "1,2E-4", "1.2E-4"],
    [9.999, "0.0E+0", "1,0E+1", "1.0E+1"],
    [0, "0.0E+0", "0,0E+0", "0.0E+0"],
    [5551234567, "(000) 000-0000", "(555) 123-4567"],
    [3.5, "??0.0??", "  3,5  ", "  3.5  "],
    [7, '"UC-"00', "UC-07"],
    [7, "_-* #,##0_-", " 7 "],
    [1, '[=1]"ja";[=0]"nein";0', "ja"],
    [0, '[=1]"ja";[=0]"nein";0', "nein"],
    [5, '[=1]"ja";[=0]"nein";0', "5"],
    [150, '[>=100]"viel";"wenig"', "viel"],
    [50, '[>=100]"viel";"wenig"', "wenig"],
    [-1, "[<0]0.0;0", "1,0", "1.0"],
    ["abc", '0;0;0;"<"@">"', "<abc>"],
    ["abc", "@", "abc"],
    [12.5, "@", "12,5", "12.5"],
    [1e15, "0", "1000000000000000"],
    [1.5, "# ?/?", "1 1/2"],
    [0.75, "# ??/??", "   3/4 ".slice(1)],
    [2, "# ?/?", "2    "],
    [0.3, "?/10", "3/10"],
    [3.14159, "# ??/??", "3 14/99"],
  ]);
});

describe("dates and times", () => {
  const day = 46446.75; // 2027-02-28 18:00
  check([
    [day, "dd.mm.yyyy", "28.02.2027"],
    [day, "m/d/yyyy", "28.02.2027", "2/28/2027"],
    [day, "mm-dd-yy", "28.02.2027", "2/28/2027"],
    [day, "dd/mm/yyyy", "28.02.2027", "28/02/2027"],
    [day, "d-mmm", "28. Feb", "28-Feb"],
    [day, "mmm-yy", "Feb 27", "Feb-27"],
    [day, "mmm yyyy", "Feb 2027"],
    [46461, "mmm yyyy", "Mrz 2027", "Mar 2027"],
    [46461, "mmmm yyyy", "März 2027", "March 2027"],
    [46461, "[$-407]mmmm yyyy", "März 2027", "März 2027"],
    [46461, "[$-409]mmmm yyyy", "March 2027"],
    [46461, "mmmmm", "M"],
    [46461, "dddd, d. mmmm yyyy", "Montag, 15. März 2027", "Monday, 15. March 2027"],
    [46461, "ddd", "Mo", "Mon"],
    [46461, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "Montag, 15. März 2027", "Monday, March 15, 2027"],
    [46461, "yyyy-mm-dd", "2027-03-15"],
    [46461, "yyyy\\-mm", "2027-03"],
    [day, "h:mm", "18:00"],
    [0.3, "h:mm", "07:12", "7:12"],
    [day, "h:mm AM/PM", "6:00 PM"],
    [0.02, "h:mm:ss a/p", "12:28:48 a"],
    [1.5, "[h]:mm", "36:00"],
    [0.0125, "[mm]:ss", "18:00"],
    [1, "[ss]", "86400"],
    [0.99999999, "hh:mm:ss", "00:00:00"],
    [0.5 + 1.25 / 86400, "hh:mm:ss.00", "12:00:01,25", "12:00:01.25"],
    [day, "m/d/yy h:mm", "28.02.2027 18:00", "2/28/2027 18:00"],
    [60, "dd.mm.yyyy", "29.02.1900"],
    [1, "dd.mm.yyyy", "01.01.1900"],
    [61, "dd.mm.yyyy", "01.03.1900"],
    [0, "dd.mm.yyyy", "00.01.1900"],
    [-1, "dd.mm.yyyy", "########"],
    [day, 'mmm" ´"yy', "Feb ´27"],
    [day, '"Q"0', "Q46447"],
  ]);

  test("count from 1904 in workbooks of that kind", () => {
    expect(formatNumber(0, "dd.mm.yyyy", { locale: "de-DE", date1904: true }).text).toBe("01.01.1904");
  });
});

test.each([
  ["[Red]0", 1, "#FF0000"],
  ["0;[Color10]-0", -1, "#008000"],
  ["0", 1, undefined],
])("colour of %s", (format, value, color) => {
  expect(formatNumber(value, format, { locale: "de-DE", date1904: false }).color).toBe(color);
});
