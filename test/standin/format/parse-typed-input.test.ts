import fc from "fast-check";
import { formatNumber } from "../../../src/standin/format/format-number";
import { parseTypedInput } from "../../../src/standin/format/parse-typed-input";
import type { CellValue } from "../../../src/standin/document/cell-document";

const parse = (text: string, locale: string, numberFormat = "General") =>
  parseTypedInput(text, { locale, numberFormat, date1904: false, currentYear: 2026 });

type Case = [text: string, value: CellValue, numberFormat?: string];

describe("typed in German", () => {
  const cases: Case[] = [
    ["", null],
    ["Text", "Text"],
    ["  Text ", "  Text "],
    ["007", 7],
    [" 12 ", 12],
    ["-3", -3],
    ["+3", 3],
    ["(3)", -3],
    [",5", 0.5],
    ["1,5", 1.5],
    ["1.234", 1234, "#,##0"],
    ["1.234,56", 1234.56, "#,##0.00"],
    ["1.234.567", 1234567, "#,##0"],
    ["1,234.56", "1,234.56"],
    ["1 234", "1 234"],
    ["12 %", 0.12, "0%"],
    ["12,5 %", 0.125, "0.00%"],
    ["8%", 0.08, "0%"],
    ["2.500 €", 2500, '#,##0 "€";[Red]-#,##0 "€"'],
    ["2.500,50 €", 2500.5, '#,##0.00 "€";[Red]-#,##0.00 "€"'],
    ["-5 €", -5, '#,##0 "€";[Red]-#,##0 "€"'],
    ["€ 5", 5, '#,##0 "€";[Red]-#,##0 "€"'],
    ["1E5", 100000, "0.00E+00"],
    ["12345678901234567", 12345678901234500],
    ["1 1/2", 1.5, "# ?/?"],
    ["1-2", 46054, "d-mmm"],
    ["1.2", 46054, "d-mmm"],
    ["1.2.", 46054, "d-mmm"],
    ["1/2", 46054, "d-mmm"],
    ["1.2.27", 46419, "m/d/yyyy"],
    ["1.2.2027", 46419, "m/d/yyyy"],
    ["01.02.2027", 46419, "m/d/yyyy"],
    ["1-2-2027", 46419, "m/d/yyyy"],
    ["2027-02-01", 46419, "m/d/yyyy"],
    ["31.4.2027", "31.4.2027"],
    ["2027-02", 46419, "mmm-yy"],
    ["02/2027", 46419, "mmm-yy"],
    ["2.2027", 46419, "mmm-yy"],
    ["1.50", 18264, "mmm-yy"],
    ["März 2027", 46447, "mmm-yy"],
    ["Mrz 27", 46447, "mmm-yy"],
    ["Jan 27", 46388, "mmm-yy"],
    ["Q2 2027", "Q2 2027"],
    ["1. März 2027", 46447, "d-mmm-yy"],
    ["1. März", 46082, "d-mmm"],
    ["12:30", 12.5 / 24, "h:mm"],
    ["36:00", 1.5, "[h]:mm:ss"],
    ["12:30:36", 12.51 / 24, "h:mm:ss"],
    ["1.2.2027 12:00", 46419.5, "m/d/yyyy h:mm"],
    ["WAHR", true],
    ["falsch", false],
    ["TRUE", "TRUE"],
    ["#NV", { error: "#N/A" }],
    ["#WERT!", { error: "#VALUE!" }],
    ["UC-01", "UC-01"],
    ["1.2.3.4", "1.2.3.4"],
    ["- Punkt eins", "- Punkt eins"],
    ["3-4 Personen", "3-4 Personen"],
    ["=", "="],
  ];
  test.each(cases.map(([text, value, numberFormat]) => ({ text, value, numberFormat })))(
    "$text",
    ({ text, value, numberFormat }) => {
      expect(parse(text, "de-DE")).toEqual({
        value,
        formula: null,
        ...(numberFormat === undefined ? {} : { numberFormat }),
      });
    },
  );
});

describe("typed in English", () => {
  const cases: Case[] = [
    ["1.5", 1.5],
    ["1,234.56", 1234.56, "#,##0.00"],
    ["1.234,56", "1.234,56"],
    ["$2,500", 2500, '"$"#,##0_);[Red]\\("$"#,##0\\)'],
    ["1-2", 46024, "d-mmm"],
    ["1/2/2027", 46389, "m/d/yyyy"],
    ["13/5", 46155, "d-mmm"],
    ["Jan 27", 46049, "d-mmm"],
    ["March 2027", 46447, "mmm-yy"],
    ["March 1, 2027", 46447, "d-mmm-yy"],
    ["1-Mar-27", 46447, "d-mmm-yy"],
    ["6:00 PM", 0.75, "h:mm AM/PM"],
    ["true", true],
    ["#N/A", { error: "#N/A" }],
  ];
  test.each(cases.map(([text, value, numberFormat]) => ({ text, value, numberFormat })))(
    "$text",
    ({ text, value, numberFormat }) => {
      expect(parse(text, "en-US")).toEqual({
        value,
        formula: null,
        ...(numberFormat === undefined ? {} : { numberFormat }),
      });
    },
  );
});

describe("formulas and protected texts", () => {
  test.each([
    ["=A1+1", "A1+1"],
    ["=", null],
    ["-A1*2", "-A1*2"],
    ["+SUM(A1:A2)", "+SUM(A1:A2)"],
    ["-abc", "-abc"],
  ])("%j is the formula %j", (text, formula) => expect(parse(text, "de-DE").formula).toBe(formula));

  test("an apostrophe keeps the text", () => {
    expect(parse("'=A1", "de-DE")).toEqual({ value: "=A1", formula: null, quotePrefix: true });
  });

  test.each(["1-2", "007", "=A1", "WAHR", "'x"])("text format keeps %j", (text) => {
    expect(parse(text, "de-DE", "@")).toEqual({ value: text, formula: null });
  });

  test("a cell with a format of its own keeps it", () => {
    expect(parse("1.234,5", "de-DE", "0.0")).toEqual({ value: 1234.5, formula: null });
  });

  test("dates count from 1904 in workbooks of that kind", () => {
    const options = { locale: "de-DE", numberFormat: "General", date1904: true };
    expect(parseTypedInput("2.1.1904", options).value).toBe(1);
  });
});

describe("what is shown can be typed", () => {
  const locales = ["de-DE", "en-US"];
  test.each(locales)("amounts in %s", (locale) => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e11, max: 1e11 }),
        fc.constantFrom("#,##0.00", "0.00"),
        (cents, format) => {
          const shown = formatNumber(cents / 100, format, { locale, date1904: false }).text;
          expect(parse(shown, locale).value).toBe(cents / 100);
        },
      ),
      { seed: 1 },
    );
  });

  test.each(locales)("dates in %s", (locale) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 80000 }),
        fc.constantFrom("m/d/yyyy", "yyyy-mm-dd"),
        (serial, format) => {
          const shown = formatNumber(serial, format, { locale, date1904: false }).text;
          expect(parse(shown, locale).value).toBe(serial);
        },
      ),
      { seed: 2 },
    );
  });
});
