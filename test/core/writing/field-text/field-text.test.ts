import { fieldText } from "../../../../src/core/writing/field-text";
import { fieldTextDe } from "../../../../src/text/de/field-text";
import { fieldTextEn } from "../../../../src/text/en/field-text";

const order = {
  milestones: ["UC-03.preparation", "UC-03.pilot", "UC-01.pilot"],
  owners: ["Person B", "Person A"],
  quickWins: ["UC-02", "UC-01"],
};

describe("entries of a field become the draft's lines", () => {
  test("milestones begin with name and month from the plan, in the plan's order and by stage", () => {
    const entries = [
      { milestone: "UC-01.pilot", text: "Das Team prüft erste Antworten." },
      { milestone: "UC-03.pilot", text: "Zwei Filialen\nbeginnen." },
      { milestone: "UC-03.preparation", text: "Daten werden gesichtet." },
    ];
    expect(fieldText("milestones", entries, fieldTextDe, order).split("\n")).toEqual([
      "{{UC-03.name}}, Vorbereitung ab {{UC-03.start}}: Daten werden gesichtet.",
      "{{UC-03.name}}, Pilot ab {{UC-03.pilot}}: Zwei Filialen beginnen.",
      "{{UC-01.name}}, Pilot ab {{UC-01.pilot}}: Das Team prüft erste Antworten.",
    ]);
  });

  test("an ID may hold dots", () => {
    const entries = [{ milestone: "A.1.rollout", text: "All sites." }];
    expect(fieldText("milestones", entries, fieldTextEn)).toBe(
      "{{A.1.name}}, Rollout from {{A.1.rollout}}: All sites.",
    );
  });

  test("responsibilities begin with the owner", () => {
    const entries = [
      { owner: "Person A", text: "führt ein." },
      { owner: "Person B", text: "gibt frei." },
    ];
    expect(fieldText("responsibilities", entries, fieldTextDe, order)).toBe(
      "Person B: gibt frei.\nPerson A: führt ein.",
    );
  });

  test("quick wins begin with the use case's name", () => {
    const entries = [{ useCase: "UC-01", text: "spart Wege." }];
    expect(fieldText("quickWins", entries, fieldTextDe, order)).toBe("„{{UC-01.name}}“: spart Wege.");
  });

  test.each([
    ["Daten fehlen", "Daten fehlen. Maßnahme: Quellen prüfen."],
    ["Daten fehlen.", "Daten fehlen. Maßnahme: Quellen prüfen."],
    ["Reichen die Daten?", "Reichen die Daten? Maßnahme: Quellen prüfen."],
  ])("risk „%s“ keeps apart from its measure", (risk, expected) => {
    expect(fieldText("risks", [{ risk, measure: "Quellen prüfen." }], fieldTextDe)).toBe(expected);
  });

  test("lists are one line per entry, blank ones go, text is never read as a gap", () => {
    expect(fieldText("successFactors", ["  Eins {name} ", "", "Zwei\r\nbleibt"], fieldTextDe)).toBe(
      "Eins {name}\nZwei bleibt",
    );
    expect(fieldText("risks", [{ risk: "{measure}.", measure: "{{UC-01.start}}" }], fieldTextDe)).toBe(
      "{measure}. Maßnahme: {{UC-01.start}}",
    );
  });

  test("what a model says twice stands once", () => {
    const entry = { milestone: "UC-01.pilot", text: "Das Team prüft erste Antworten." };
    const once = fieldText("milestones", [entry], fieldTextDe, order);
    expect(fieldText("milestones", [entry, { ...entry }], fieldTextDe, order)).toBe(once);
    expect(fieldText("successFactors", ["Klare Ziele.", "Zeit.", "Klare  Ziele."], fieldTextDe)).toBe(
      "Klare Ziele.\nZeit.",
    );
  });

  test("a goal keeps its paragraphs", () => {
    expect(fieldText("goal", "Erster.\n\n\n  Zweiter. ", fieldTextDe)).toBe("Erster.\nZweiter.");
  });
});
