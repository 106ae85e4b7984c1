import fc from "fast-check";
import { moduleFields, resolveFacts } from "../../../src/core/roadmap/roadmap-draft";
import { wantedOfPart } from "../../../src/core/writing/request/wanted-fields";
import { PartTexts } from "../../../src/llm/part-texts";
import { completeMembers } from "../../../src/llm/streamed-members";
import { writerWords } from "../../../src/llm/writer-words";
import { smallBrief } from "../../core/writing/schema/small-brief";
import { honestText } from "./write-with";

const { check, pseudonyms, parts } = smallBrief;

/** What goes wrong in answers, beside what does not. */
const fragment = fc.oneof(
  fc.constantFrom(
    "Die Abteilung prüft die Ergebnisse von Hand.",
    "Die Beteiligten klären früh, wer zuständig ist.",
    "Microsoft 365",
    "Person A",
    "{{UC-01.pilot}}",
    "{{budget.total}}",
    "{{UC-99.start}}",
    "{{name.aaaa}}",
    "{{ m1.total }}",
    "{{",
    "}}",
    "=SUMME(A1)",
    "@wert",
    "-",
    "+",
    "12",
    "٤٢",
    "½",
    "②",
    "zwei Monate",
    "365",
    "<b>",
    "[mehr](https://example.com)",
    "\u202e",
    "\n",
    "\t",
    "UC-01",
    "UC-77",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.integer({ min: 0, max: 2050 }).map(String),
);
const text = fc.oneof(
  fc.array(fragment, { maxLength: 6 }).map((parts) => parts.join(" ")),
  fc.constant(honestText("goal")),
);
const reference = fc.constantFrom(
  "UC-01.pilot",
  "UC-03.pilot",
  "UC-99.pilot",
  "Person A",
  "UC-01",
  "12",
  "=1+1",
);
const entry = fc.oneof(
  text,
  fc.record({ milestone: reference, text, extra: fc.jsonValue() }, { requiredKeys: ["milestone", "text"] }),
  fc.record({ owner: reference, text }),
  fc.record({ useCase: reference, text }),
  fc.record({ risk: text, measure: text }),
);
const field = fc.oneof(text, fc.array(entry, { maxLength: 4 }), fc.jsonValue());
const moduleAnswer = fc.oneof(
  fc.record(Object.fromEntries(moduleFields.map((name) => [name, field])), { requiredKeys: [] }),
  fc.jsonValue(),
);
const answer = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ m1: moduleAnswer, m2: moduleAnswer, summary: field }, { requiredKeys: [] }),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);

/** What is left of a text without facts that the plan knows and names that hold digits. */
function ownWords(written: string): string {
  const known = { ...check.facts, ...Object.fromEntries(pseudonyms.map(({ fact }) => [fact, ""])) };
  const withoutFacts = resolveFacts(
    written,
    Object.fromEntries(Object.keys(known).map((name) => [name, ""])),
  );
  return check.literals.reduce((rest, literal) => rest.replaceAll(literal, ""), withoutFacts);
}

function textsOf(answers: readonly string[]): string[] {
  const texts = new PartTexts(wantedOfPart(smallBrief, parts[0]!), smallBrief, writerWords.de.fieldText);
  for (const each of answers) completeMembers(each).forEach((member) => texts.take(member, "first"));
  const summary = texts.summary();
  const fields = Object.values(texts.fields()).flatMap((module) => Object.values(module));
  return summary === null ? fields : [...fields, summary];
}

test("whatever a model answers, no number of its own gets in, no formula and no placeholder that is none", () => {
  let accepted = 0;
  fc.assert(
    fc.property(fc.array(answer, { minLength: 1, maxLength: 2 }), (answers) => {
      for (const written of textsOf(answers.map((each) => JSON.stringify(each)))) {
        accepted++;
        const own = ownWords(written);
        expect(own).not.toMatch(/\p{N}/u);
        expect(own).not.toContain("{{");
        expect(written).not.toMatch(/^\s*[=+\-@]/);
        expect(written).not.toMatch(/<[a-z]|https?:|\u202e/i);
      }
    }),
    { numRuns: 200 },
  );
  // Else the property would say nothing.
  expect(accepted).toBeGreaterThan(50);
});

test("whatever text a model answers, nothing throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      expect(textsOf([text, `{"m1":${text}}`, `{"m1":{"goal":"${text}"}}`])).toEqual(expect.any(Array));
    }),
  );
});
