import fc from "fast-check";
import { checkText } from "../../../../src/core/writing/checks/check-text";
import { corpusContext } from "../../../writing-corpus/context";
import { honest } from "../../../writing-corpus/honest";

const context = { de: corpusContext("de"), en: corpusContext("en") };
const codes = (text: string, language: "de" | "en" = "de", place = {}) =>
  checkText(text, context[language], place).map((problem) => problem.code);

describe("any text", () => {
  const goals = honest.filter(({ language, field, plan }) => language === "de" && field === "goal" && !plan);

  test("honest sentences in any order are honest", () => {
    fc.assert(
      fc.property(fc.subarray(goals, { minLength: 1, maxLength: 3 }), (chosen) => {
        expect(codes(chosen.map((each) => each.text).join(" "))).toEqual([]);
      }),
    );
  });

  test("a figure put in at any place is found", () => {
    const figures = fc.constantFrom("7", "83", "½", "²", "Ⅳ", "③", "５", "٣", "1.000", "12%");
    fc.assert(
      fc.property(fc.constantFrom(...honest), figures, fc.nat(), ({ text, language }, figure, seed) => {
        const place = seed % (text.length + 1);
        expect(codes(text.slice(0, place) + figure + text.slice(place), language)).not.toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test("no text makes it throw, and what it finds is short", () => {
    const pieces = fc.constantFrom(
      "{{",
      "}}",
      "{{UC-01.name}}",
      "UC-01",
      "«0»",
      "zwei",
      "Phase",
      "\ud800",
      "\n",
      "<",
    );
    const text = fc.array(fc.oneof(pieces, fc.string({ unit: "binary" }))).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(text, (written) => {
        for (const { found } of checkText(written, context.de)) expect(found.length).toBeLessThanOrEqual(60);
      }),
    );
  });

  test.each([
    "zwei ",
    "UC-01 und ",
    "Phase 1 ",
    "a@",
    "<a ",
    "{{",
    "nicht ",
    "\n",
    "\u0301",
    "Das Team startet. ",
  ])("200 KB of %j take no time", (piece) => {
    const text = `x${piece.repeat(Math.ceil(200_000 / piece.length))}`;
    const before = performance.now();
    expect(codes(text)).toContain("tooLong");
    // A hundred times what it takes; a pattern that backtracks would take minutes.
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});

test("a text as long as its place allows is checked to its end", () => {
  const text = `${"Das Team wird entlastet. ".repeat(300)}Es kostet 5 Euro.`;
  expect(codes(text, "de", { maxLength: 10_000 })).toEqual(["digits"]);
});

describe("figures of names", () => {
  test.each([
    ["Microsoft 365", true],
    ["Microsoft-365-Umgebung", true],
    ["Microsoft 365-Lizenzen", true],
    ["Microsoft 365 Euro", false],
    ["365", false],
    ["365 Euro", false],
    ["€ 365", false],
    ["ISO 27001", true],
    ["ISO-27001-Zertifikat", true],
    ["27001 Fälle", false],
    ["ISO 27002", false],
    ["ISO 27001,5", false],
    ["Art. 4 KI-VO", true],
    ["Artikel 4 der KI-VO", true],
    ["Art. 99 KI-VO", false],
    ["Art. 4 Millionen", false],
    ["des 90-Tage-Plans", true],
    ["in 90 Tagen", false],
    ["der 90-Tage-Frist", false],
    ["Phase 2 des Plans", true],
    ["die 2 Teams", false],
  ])("%s: %s", (name, isAllowed) => {
    const found = codes(`Grundlage ist dabei ${name}.`).filter((code) => code !== "wrongPhase");
    expect(found.length === 0).toBe(isAllowed);
  });

  test("a figure alone is no name even where the brief has such a literal", () => {
    const narrow = { ...context.de, literals: ["Bearbeitung in 24 Stunden"] };
    const check = (text: string) => checkText(text, narrow).map((problem) => problem.code);
    expect(check("Das Projekt „Bearbeitung in 24 Stunden“ beginnt.")).toEqual([]);
    expect(check("Wir antworten in 24 Stunden.")).toContain("digits");
  });
});

test("the place of a problem is quoted with what stands around it", () => {
  expect(checkText("Nach dem Start sinkt der Aufwand um 40 Prozent.", context.de)).toEqual([
    { code: "digits", found: "der Aufwand um 40 Prozent." },
  ]);
});
