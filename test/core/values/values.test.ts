import { monthOfSerial } from "../../../src/core/values/month-serial";
import { parseMonthText } from "../../../src/core/values/month-text";
import { normaliseHeader, splitHeader } from "../../../src/core/values/normalise-text";
import { columnStyle, parseNumberText } from "../../../src/core/values/number-text";
import { parseUnit, unitFactor, type Quantity } from "../../../src/core/values/unit";

describe("number texts", () => {
  const value = (text: string, style: "german" | "english" = "german") => {
    const parsed = parseNumberText(text);
    return parsed && [parsed[style], parsed.ambiguous, parsed.unit];
  };

  test.each<[string, number, string]>([
    ["1.234,56", 1234.56, ""],
    ["1,234.56", 1234.56, ""],
    ["2.500 €", 2500, "€"],
    ["€ 12,50", 12.5, "€"],
    ["-3,5", -3.5, ""],
    ["−3.5", -3.5, ""],
    ["+7", 7, ""],
    ["1.234.567", 1234567, ""],
    ["1,234,567.8", 1234567.8, ""],
    ["1 234,5", 1234.5, ""],
    ["1\u00a0234\u00a0567", 1234567, ""],
    ["1'234.50", 1234.5, ""],
    ["2500,-", 2500, ""],
    ["1.500,– €", 1500, "€"],
    ["8 %", 8, "%"],
    ["8,5%", 8.5, "%"],
    ["0,125", 0.125, ""],
    ["0.125", 0.125, ""],
    ["1234,567", 1234.567, ""],
    [",5", 0.5, ""],
    ["12 T€", 12, "T€"],
    ["3 Monate", 3, "Monate"],
    ["1.5", 1.5, ""],
    ["1,5", 1.5, ""],
    ["007", 7, ""],
  ])("%s", (text, expected, unit) => {
    const parsed = parseNumberText(text)!;
    expect(parsed.unit).toBe(unit);
    expect(parsed.german).toBe(expected);
  });

  test.each([
    "",
    "abc",
    "1.23.456",
    "12,34.5",
    "1.2.3",
    "01.03.2027",
    "12 34",
    "1-2",
    "3 bis 4",
    "5.",
    "1,234,56",
    "--5",
    "1 2",
  ])("%s is no number", (text) => expect(parseNumberText(text)).toBeNull());

  test.each<[string, number, number]>([
    ["1.234", 1234, 1.234],
    ["1,234", 1.234, 1234],
    ["12.500 €", 12500, 12.5],
    ["-1.234", -1234, -1.234],
  ])("%s is ambiguous", (text, german, english) => {
    expect([value(text), value(text, "english")!.slice(0, 2)]).toEqual([
      [german, true, expect.anything()],
      [english, true],
    ]);
  });

  test.each<[string[], "german" | "english" | null]>([
    [["1.234", "2,5"], "german"],
    [["1.234", "2.50"], "english"],
    [["1.234.567"], "german"],
    [["1,234,567"], "english"],
    [["1.234", "7"], null],
    [["2,5", "2.5"], null],
    [["abc", "1.234,5"], "german"],
    [["Industrie 4.0", "1.234"], null],
    [["Industrie 4.0", "2,50 €"], "german"],
  ])("the column %j is %s", (texts, style) => expect(columnStyle(texts)).toBe(style));
});

describe("months", () => {
  test.each<[string, string | null]>([
    ["2027-03", "2027-03"],
    ["03/2027", "2027-03"],
    ["3/2027", "2027-03"],
    ["01.03.2027", "2027-03"],
    ["31.3.2027", "2027-03"],
    ["März 2027", "2027-03"],
    ["Ma\u0308rz 2027", "2027-03"],
    ["maerz 2027", "2027-03"],
    ["Mrz. 2027", "2027-03"],
    ["Mar 2027", "2027-03"],
    ["DECEMBER 2027", "2027-12"],
    ["Q2 2027", "2027-04"],
    ["q4/2027", "2027-10"],
    ["2027 Q1", "2027-01"],
    ["2. Quartal 2027", "2027-04"],
    ["2027-03-15", "2027-03"],
    ["29.02.2028", "2028-02"],
    ["29.02.2027", null],
    ["31.04.2027", null],
    ["13/2027", null],
    ["00/2027", null],
    ["2027-13", null],
    ["2027", null],
    ["Q5 2027", null],
    ["bald", null],
    ["03/15/2027", null],
    ["01.03.27", null],
    ["Märzen 2027", null],
  ])("%s", (text, month) => expect(parseMonthText(text)).toBe(month));

  test.each<[number, 1900 | 1904, string | null]>([
    [1, 1900, "1900-01"],
    [32, 1900, "1900-02"],
    [59, 1900, "1900-02"],
    [60, 1900, "1900-02"],
    [61, 1900, "1900-03"],
    [46447, 1900, "2027-03"],
    [46447.75, 1900, "2027-03"],
    [46446, 1900, "2027-02"],
    [44985, 1904, "2027-03"],
    [44984, 1904, "2027-02"],
    [0, 1904, "1904-01"],
    [2958465, 1900, "9999-12"],
    [2958466, 1900, null],
    [0, 1900, null],
    [-1, 1904, null],
  ])("serial %d in the %d system", (serial, system, month) =>
    expect(monthOfSerial(serial, system)).toBe(month),
  );
});

describe("headers and units", () => {
  test("case, umlauts, ß, spaces and punctuation make no difference", () => {
    for (const text of ["Schließt aus", "SCHLIESST-AUS", "schliesst  aus:", "Schließt\naus"]) {
      expect(normaliseHeader(text)).toBe("schliesstaus");
    }
    expect(normaliseHeader("Vorgänger")).toBe(normaliseHeader("VORGAENGER"));
    expect(normaliseHeader("Vorga\u0308nger")).toBe("vorgaenger");
  });

  test.each<[string, string, string | null]>([
    ["Nutzen", "nutzen", null],
    ["Nutzen (€/Jahr)", "nutzen", "€/Jahr"],
    ["Laufende Kosten [€] (pro Monat)", "laufendekosten", "€ pro Monat"],
    ["Dauer ( )", "dauer", null],
    ["Nutzen €", "nutzen", "€"],
    ["Laufende Kosten in T€ / Monat", "laufendekosten", "T€ / Monat"],
    ["Laufende Kosten € (pro Monat)", "laufendekosten", "€ pro Monat"],
    ["Fortschritt in %", "fortschritt", "%"],
    ["% complete", "complete", null],
    ["Laufende Kosten\n(€/Monat)", "laufendekosten", "€/Monat"],
  ])("%s", (header, base, unit) => expect(splitHeader(header)).toEqual({ base, unit }));

  const perMonth: Quantity = { kind: "money", per: "month" };
  const perYear: Quantity = { kind: "money", per: "year" };
  const oneOff: Quantity = { kind: "money", per: null };
  const duration: Quantity = { kind: "duration" };
  test.each<[Quantity, string, number | null]>([
    [oneOff, "€", 1],
    [oneOff, "T€", 1000],
    [oneOff, "k€", 1000],
    [oneOff, "Mio. €", 1e6],
    [oneOff, "€/Jahr", null],
    [oneOff, "USD", null],
    [perMonth, "€/Jahr", 1 / 12],
    [perMonth, "T€ pro Quartal", 1000 / 3],
    [perMonth, "per month", 1],
    [perMonth, "€", 1],
    [perYear, "€/Monat", 12],
    [perYear, "pro Jahr", 1],
    [perYear, "Mio. EUR p. a.", 1e6],
    [perYear, "Punkte", null],
    [duration, "Wochen", 12 / 52],
    [duration, "Monate", 1],
    [duration, "Jahre", 12],
    [duration, "Tage", null],
    [{ kind: "rating" }, "1–5", 1],
    [{ kind: "rating" }, "1-10", null],
    [{ kind: "rating" }, "€/Jahr", null],
    [{ kind: "percent" }, "%", 1],
    [{ kind: "personDays", per: null }, "PT", 1],
    [{ kind: "personDays", per: "month" }, "Personentage/Monat", 1],
    [{ kind: "personDays", per: "month" }, "PT/Jahr", 1 / 12],
  ])("%j in %s", (quantity, text, expected) => {
    const unit = parseUnit(text);
    const factor = unit && unitFactor(quantity, unit);
    expect(factor && factor.times / factor.over).toBe(expected);
  });
});
