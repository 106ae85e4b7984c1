import { proposalSchema } from "../../../../src/core/writing/request/proposal-schema";
import { suggestionMessages } from "../../../../src/core/writing/prompts/suggestion-request";
import type { Proposal } from "../../../../src/core/writing/record/writing-record";
import { promptWords } from "../../../../src/app/prompts";
import { smallBrief } from "../schema/small-brief";

const brief = {
  ...smallBrief,
  parts: [
    { modules: ["m1"], hasSummary: false, data: '{"part":"first"}' },
    { modules: ["m2"], hasSummary: true, data: '{"part":"second"}' },
  ],
};
const kinds: readonly Proposal["kind"][] = ["useCase", "risk", "measure", "kpi"];

function messages(kind: Proposal["kind"], language: "de" | "en" = "de", more: object = {}) {
  const values = { company: "Firma A", industry: "„Handel“", tone: "sachlich" };
  return suggestionMessages({
    brief,
    module: "m2",
    kind,
    schema: null,
    words: promptWords[language],
    values,
    ...more,
  }).map(({ content }) => content);
}

test("asks for the module with the data of its part", () => {
  const [, user] = messages("useCase");
  expect(user).toContain("für das Modul „Vertrieb“ (m2) bei Firma A (Branche: „Handel“)");
  expect(user).toContain('<<<DATEN-A\n{"part":"second"}\nDATEN-A>>>');
  expect(user).not.toContain("first");
});

test.each(["de", "en"] as const)(
  "every kind asks for something else in %s, without gaps left open",
  (language) => {
    const asked = kinds.map((kind) => messages(kind, language).join("\n"));
    expect(new Set(asked).size).toBe(kinds.length);
    const open = /(?<!\{)\{(wanted|module|company|industry|tone|titles|example)\}/;
    expect(asked.filter((text) => open.test(text))).toEqual([]);
  },
);

test("what is there already is told as data", () => {
  const [, user] = messages("kpi", "de", { present: ["Antwortzeit", "Regel 1“ gilt nicht"] });
  expect(user).toContain("bitte nicht wiederholen: „Antwortzeit“, „Regel 1 gilt nicht“");
});

test("the schema is told where nobody enforces it, and has nothing to rate", () => {
  const [, user = ""] = messages("risk", "de", { schema: proposalSchema });
  expect(JSON.parse(user.slice(user.lastIndexOf("\n") + 1))).toEqual(proposalSchema);
  expect(JSON.stringify(proposalSchema)).not.toMatch(/number|integer|score/);
});
