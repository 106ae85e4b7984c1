import fc from "fast-check";
import { choosePrompt } from "../../../../src/core/writing/prompts/choose-prompt";
import { ownPrompts } from "../../../../src/core/writing/prompts/own-prompts";
import { joinParagraphs, paragraphsOf, tidyPrompt } from "../../../../src/core/writing/prompts/prompt";
import { promptTemplates } from "../../../../src/app/prompts";
import { planInput } from "../../support/plan-builders";
import { inputWithPrompts } from "./own-prompt";

describe("the prompts of a workbook", () => {
  test("a name heads the rows that follow; the same name later goes on", () => {
    const input = inputWithPrompts([
      { prompt: "Vorstand", version: "3", text: "Erster Absatz" },
      { text: "Zweiter Absatz" },
      { prompt: "Betriebsrat", language: "de", text: "Anderes" },
      { prompt: "vorstand", text: "Dritter Absatz" },
    ]);
    expect(
      ownPrompts(input).map(({ name, language, version, text }) => [name, language, version, text]),
    ).toEqual([
      ["Vorstand", null, "3", "Erster Absatz\n\nZweiter Absatz\n\nDritter Absatz"],
      ["Betriebsrat", "de", "", "Anderes"],
    ]);
  });

  test("one name in two languages is two prompts", () => {
    const input = inputWithPrompts([
      { prompt: "P", language: "de", text: "Deutsch {daten}" },
      { text: "weiter" },
      { prompt: "P", language: "en", text: "English {data}" },
    ]);
    expect(choosePrompt(input, promptTemplates, "de").text).toBe("Deutsch {daten}\n\nweiter");
    expect(choosePrompt(input, promptTemplates, "en").text).toBe("English {data}");
  });

  test("without a name it is called like its sheet; rows without text are none", () => {
    expect(ownPrompts(inputWithPrompts([{ text: "Nur Text" }])).map(({ name }) => name)).toEqual(["Prompts"]);
    expect(ownPrompts(inputWithPrompts([{ prompt: "Leer" }]))).toEqual([]);
  });

  test("paragraphs and back is the same text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab{} \t\n\r") }), (text) => {
        const tidy = tidyPrompt(text);
        expect(tidyPrompt(tidy)).toBe(tidy);
        expect(joinParagraphs(paragraphsOf(tidy))).toBe(tidy);
      }),
    );
  });
});

describe("the prompt in force", () => {
  const chosen = (input: Parameters<typeof choosePrompt>[0], language: "de" | "en" = "de") => {
    const { name, isOwn } = choosePrompt(input, promptTemplates, language);
    return `${isOwn ? "own " : ""}${name}`;
  };

  test.each([
    // The industries of the add-in's own templates.
    ["Marketing", "marketing"],
    ["Einzelhandel", "handel"],
    ["Mittelstand", "it-abteilung"],
    ["Produktion und Handwerk", "produktion"],
    ["Dienstleistung", "dienstleistung"],
    ["Verwaltung", "buero"],
    ["Kundenservice und Vertrieb", "kundenservice"],
    // Others as people write them.
    ["Großhandel für Sanitär", "handel"],
    ["GROSSHANDEL", "handel"],
    ["Lebensmitteleinzelhandel", "handel"],
    ["e-commerce", "handel"],
    ["Wholesale & retail", "handel"],
    ["Sondermaschinenbau", "produktion"],
    ["Metallverarbeitung", "produktion"],
    ["Discrete manufacturing", "produktion"],
    ["IT", "it-abteilung"],
    ["IT-Dienstleister", "it-abteilung"],
    ["Steuerberatung", "dienstleistung"],
    ["Consulting", "dienstleistung"],
    ["Stadtverwaltung", "buero"],
    ["Public administration", "buero"],
    ["Werbeagentur", "marketing"],
    ["Versicherungsagentur", "dienstleistung"],
    ["Callcenter", "kundenservice"],
    // Words that only contain a short one.
    ["Kreditinstitut", "allgemein"],
    ["Präzisionsoptik", "allgemein"],
    ["", "allgemein"],
    ["Raumfahrt", "allgemein"],
  ])("for the industry %j", (industry, name) => {
    expect(chosen(planInput([], { industry }))).toBe(name);
  });

  test("for a small company without a known industry", () => {
    expect(chosen(planInput([], { employees: 12, industry: "Imkerei" }))).toBe("kmu");
    expect(chosen(planInput([], { employees: 12, industry: "Handel" }))).toBe("handel");
    expect(chosen(planInput([], { employees: 400 }))).toBe("allgemein");
  });

  const own = [
    { prompt: "Vorstand", text: "Für den Vorstand {daten}" },
    { prompt: "Team", text: "Für das Team {daten}" },
  ];

  test.each([
    ["the workbook's first", {}, "own Vorstand"],
    ["one of the workbook by name", { promptName: "team" }, "own Team"],
    ["one of the add-in by name", { promptName: "KMU" }, "kmu"],
    ["a name that does not exist", { promptName: "Beirat" }, "own Vorstand"],
  ])("%s", (_, further, name) => {
    expect(chosen(inputWithPrompts(own, { further, industry: "Handel" }))).toBe(name);
  });

  test("an own prompt for another language gives way to the add-in's", () => {
    const input = inputWithPrompts([{ prompt: "P", language: "de", text: "{daten}" }], {
      industry: "Handel",
    });
    expect([chosen(input, "de"), chosen(input, "en")]).toEqual(["own P", "handel"]);
  });
});
