import type { FieldAnswer } from "../../../../src/core/writing/answer";
import { checkField } from "../../../../src/core/writing/checks/check-text";
import type { ModuleField } from "../../../../src/core/roadmap/roadmap-draft";
import { corpusContext, corpusModule } from "../../../writing-corpus/context";

const place = { module: corpusModule("de"), context: corpusContext("de") };
const text = "Das Team ist vorbereitet.";

test.each<[string, ModuleField, unknown, readonly string[]]>([
  ["an honest goal", "goal", text, []],
  ["no goal", "goal", undefined, ["m1.goal missing"]],
  ["a goal that is a list", "goal", [text], ["m1.goal wrongType"]],
  ["a list that is a text", "risks", text, ["m1.risks wrongType"]],
  ["an empty list", "communication", [], ["m1.communication missing"]],
  ["a blank entry", "communication", [text, " "], ["m1.communication[1] missing"]],
  ["too many entries", "communication", Array(11).fill(text), ["m1.communication tooLong"]],
  ["a milestone of the module", "milestones", [{ milestone: "UC-03.pilot", text }], []],
  [
    "a milestone of another module",
    "milestones",
    [{ milestone: "UC-02.pilot", text }],
    ["m1.milestones[0].milestone unknownReference"],
  ],
  [
    "a milestone in the wrong section",
    "milestones",
    [{ milestone: "UC-03.rollout", text: "Die Übergabe erfolgt in Phase 1." }],
    ["m1.milestones[0].text wrongPhase"],
  ],
  ["an owner", "responsibilities", [{ owner: "Person B", text }], []],
  [
    "an owner who does not exist",
    "responsibilities",
    [{ owner: "Person Z", text }],
    ["m1.responsibilities[0].owner unknownOwner"],
  ],
  ["a quick win", "quickWins", [{ useCase: "UC-01", text }], []],
  [
    "a use case that is no quick win",
    "quickWins",
    [{ useCase: "UC-03", text }],
    ["m1.quickWins[0].useCase contradiction"],
  ],
  [
    "a quick win that does not exist",
    "quickWins",
    [{ useCase: "UC-77", text }],
    ["m1.quickWins[0].useCase unknownReference"],
  ],
  [
    "a risk without measure",
    "risks",
    [{ risk: "Die Daten sind veraltet." }],
    ["m1.risks[0].measure missing"],
  ],
  ["an entry that is a number", "risks", [3], ["m1.risks[0] wrongType"]],
  ["an entry without reference", "milestones", [{ text }], ["m1.milestones[0].milestone wrongType"]],
])("%s", (_, field, answer, expected) => {
  const found = checkField(field, answer as FieldAnswer, place);
  expect(found.map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
});
