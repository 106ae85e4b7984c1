import { classifyUseCase } from "../../../src/core/law/classify-use-case";
import type { LawCase } from "./case-table";
import { englishCases, englishTraps } from "./english-cases";
import { germanCases, germanTraps } from "./german-cases";
import { goldenCases } from "./golden-cases";
import { heldOutCases } from "./held-out-cases";

const corpora: Readonly<Record<string, readonly LawCase[]>> = {
  "golden cases of the source documents": goldenCases,
  "German cases": germanCases,
  "German traps and negations": germanTraps,
  "English cases": englishCases,
  "English traps and negations": englishTraps,
  "cases that the rules had not seen": heldOutCases,
};

describe.each(Object.entries(corpora))("%s", (_, cases) => {
  it.each(cases.map((each) => ({ title: each.join(" – "), each })))("$title", ({ each }) => {
    const [expected, name, description = "", area = ""] = each;
    const { class: found, questions } = classifyUseCase({ name, description, area, aiType: "", answers: {} });
    expect(expected.split("|")).toContain(found);
    if (found === "high" || found === "prohibited") expect(questions).not.toEqual([]);
  });
});
