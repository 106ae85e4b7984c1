import { furtherSettings } from "../../../src/core/catalogue/further-settings";
import { readPlanInput } from "../../../src/core/tables/read-plan-input";
import { sheet, workbook, type Content } from "../support/source-builder";

const today = "2026-11-20";
function read(...rows: Content[][]) {
  const cases = sheet("Anwendungsfälle", [["Anwendungsfall"], ["A"]]);
  const { input, issues } = readPlanInput(
    workbook([cases, sheet("Einstellungen", [["Schlüssel", "Wert"], ...rows])]),
    { today },
  );
  const codes = issues
    .filter(({ code, sheet: where }) => code !== "defaultUsed" && where === "Einstellungen")
    .map(({ code, address }) => [code, address]);
  return { settings: input!.settings, uses: input!.settingUses, codes };
}

test("without a settings table every default holds and is named", () => {
  const { input, issues } = readPlanInput(workbook([sheet("Anwendungsfälle", [["Anwendungsfall"], ["A"]])]), {
    today,
  });
  expect(input!.settings).toEqual({
    company: "",
    industry: "",
    employees: null,
    language: "de",
    state: "",
    projectStart: "2026-12",
    horizonMonths: 36,
    fiscalYearStart: 1,
    timeScheme: "A",
    discountRate: 0.05,
    capacity: null,
    yearBudgetsCents: [],
    benefitThreshold: 3,
    effortThreshold: 3,
    weights: { benefit: 30, feasibility: 25, effort: 25, acceptance: 10, risk: 10, visibility: 0 },
    durationByEffort: [1, 2, 3, 6, 9],
    further: {},
  });
  expect(new Set(input!.settingUses.map(({ source }) => source))).toEqual(new Set(["default"]));
  expect(issues.filter(({ code }) => code === "defaultUsed").map(({ params }) => params["key"])).toContain(
    "weightVisibility",
  );
});

test("the month after today rolls over the year", () => {
  const book = workbook([sheet("Anwendungsfälle", [["Anwendungsfall"], ["A"]])]);
  expect(readPlanInput(book, { today: "2026-12-31" }).input!.settings.projectStart).toBe("2027-01");
});

test.each<[string, Content, string, unknown]>([
  ["Unternehmen", "Muster GmbH", "company", "Muster GmbH"],
  ["Company", "Muster GmbH", "company", "Muster GmbH"],
  ["Mitarbeitende", "120", "employees", 120],
  ["Sprache", "Englisch", "language", "en"],
  ["Projektstart", { date: 46447 }, "projectStart", "2027-03"],
  ["PROJECT START", "Mar 2027", "projectStart", "2027-03"],
  ["Horizont (Monate)", 24, "horizonMonths", 24],
  ["Horizon", "24", "horizonMonths", 24],
  ["Horizont (Jahre)", 2, "horizonMonths", 24],
  ["Geschäftsjahr beginnt", 4, "fiscalYearStart", 4],
  ["Geschäftsjahr beginnt", "April", "fiscalYearStart", 4],
  ["Fiscal year starts", { date: 46478 }, "fiscalYearStart", 4],
  ["Zeitraster", "b", "timeScheme", "B"],
  ["Zeitraster", "T: 90 Tage", "timeScheme", "T"],
  ["Kalkulationszins", 8, "discountRate", 0.08],
  ["Kalkulationszins", 0.08, "discountRate", 0.08],
  ["Kalkulationszins", { percent: 0.08 }, "discountRate", 0.08],
  ["Kalkulationszins", "8 %", "discountRate", 0.08],
  ["Kalkulationszins", "8,5", "discountRate", 0.085],
  ["Discount rate", 1, "discountRate", 0.01],
  ["Discount rate", 0, "discountRate", 0],
  ["Kapazität (Personentage/Monat)", 40, "capacity", 40],
  ["Capacity", "12,5", "capacity", 12.5],
  ["Budget Jahr 1", "50.000,00", "yearBudgetsCents", [5_000_000]],
  ["Budget Jahr 2 (T€)", 50, "yearBudgetsCents", [null, 5_000_000]],
  ["Budget year 3", 1, "yearBudgetsCents", [null, null, 100]],
  ["Budget 2027", 1, "yearBudgetsCents", [null, 100]],
  ["Schwelle Nutzen", 3.5, "benefitThreshold", 3.5],
  ["Threshold effort", 4, "effortThreshold", 4],
  ["Dauer je Aufwand", "2; 3; 4; 5,5; 6", "durationByEffort", [2, 3, 4, 5.5, 6]],
  ["Duration by effort", "1, 2, 4, 8, 16", "durationByEffort", [1, 2, 4, 8, 16]],
  ["Dauer je Aufwand 5", 12, "durationByEffort", [1, 2, 3, 6, 12]],
])("%s = %j", (key, content, setting, expected) => {
  const { settings, codes } = read([key, content]);
  expect([settings[setting as keyof typeof settings], codes]).toEqual([expected, []]);
});

test.each(furtherSettings.flatMap(({ key, label }) => [[label.de, key] as const, [label.en, key] as const]))(
  "the label „%s“ is read as it stands in a template",
  (label, key) => {
    const { content, choices } = furtherSettings.find((each) => each.key === key)!;
    const plain: Partial<Record<typeof content, Content>> = {
      yesNo: "ja",
      choice: choices?.[0]?.label.de,
      text: "x",
    };
    const { settings, codes } = read([label, plain[content] ?? 2]);
    expect([codes, key in settings.further]).toEqual([[], true]);
  },
);

test.each<[string, Content, string, unknown, string]>([
  ["Horizont", "lang", "horizonMonths", 36, "notANumber"],
  ["Horizont", 0, "horizonMonths", 36, "outOfRange"],
  ["Horizont (Sprints)", 4, "horizonMonths", 36, "unknownUnit"],
  ["Sprache", "Französisch", "language", "de", "notAChoice"],
  ["Zeitraster", "X", "timeScheme", "A", "notAChoice"],
  ["Geschäftsjahr beginnt", 13, "fiscalYearStart", 1, "outOfRange"],
  ["Projektstart", "bald", "projectStart", "2026-12", "notAMonth"],
  ["Kapazität", -1, "capacity", null, "outOfRange"],
  ["Schwelle Nutzen", 6, "benefitThreshold", 3, "outOfRange"],
  ["Gewicht Nutzen", { error: "#N/A" }, "weights", expect.objectContaining({ benefit: 30 }), "errorCell"],
  ["Dauer je Aufwand", "1, 2, 3", "durationByEffort", [1, 2, 3, 6, 9], "notANumber"],
])("%s = %j is reported and the default counts", (key, content, setting, expected, code) => {
  const { settings, codes, uses } = read([key, content]);
  expect([settings[setting as keyof typeof settings], codes.map(([first]) => first)]).toEqual([
    expected,
    [code],
  ]);
  expect(uses.every(({ source }) => source === "default")).toBe(true);
});

test("weights: any scale, percent cells, zeros; all zero takes the defaults", () => {
  expect(
    read(["Gewicht Nutzen", { percent: 0.55 }], ["Weight risk", 0], ["Gewichtung Aufwand", "12,5"]).settings
      .weights,
  ).toEqual({
    benefit: 55,
    feasibility: 25,
    effort: 12.5,
    acceptance: 10,
    risk: 0,
    visibility: 0,
  });
  const zeros = ["Nutzen", "Machbarkeit", "Aufwand", "Akzeptanz", "Risiko"].map((name): Content[] => [
    `Gewicht ${name}`,
    0,
  ]);
  const { settings, codes } = read(...zeros);
  expect([settings.weights.benefit, codes]).toEqual([30, [["outOfRange", "B2"]]]);
});

test.each<[string, Content]>([
  ["Branche", "Industrie 4.0"],
  ["Unternehmen", "4.0"],
  ["Projektstart", "03.2027"],
])("a text that is no number does not tell how numbers are written: %s %s", (key, text) => {
  const { settings, codes } = read([key, text], ["Budget Jahr 1", "100.000"]);
  expect([settings.yearBudgetsCents, codes]).toEqual([[10_000_000], [["ambiguousNumber", "B3"]]]);
});

test("of two rows for one setting the first counts; unknown rows are the user's", () => {
  const { settings, codes } = read(["Horizont", 12], ["Horizon", 24], ["Eigene Notiz", "x"]);
  expect([settings.horizonMonths, codes]).toEqual([12, [["duplicateColumn", "A3"]]]);
});
