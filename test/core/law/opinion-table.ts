import type { Answers } from "../../../src/core/law/answers";
import { classifyUseCase, type LawSubject } from "../../../src/core/law/classify-use-case";
import { wordedAssessment } from "../../../src/core/law/law-text-of-phrase";
import { lawDe } from "../../../src/text/de/law";
import { lawEn } from "../../../src/text/en/law";

/** A use case with the classes and the provisions that a lawyer accepts. */
export interface Opinion {
  title: string;
  subject: LawSubject;
  accepted: readonly string[];
  provisions: readonly string[];
}

const classes = { p: "prohibited", h: "high", r: "review", l: "limited", m: "minimal" } as const;
const strictness = ["minimal", "limited", "review", "high", "prohibited"];

/** Reads a table „name | description | accepted classes | provisions | answers and cells"; `#` starts a heading. */
export function opinionsOf(table: string): Opinion[] {
  return table
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map(opinionOf);
}

function opinionOf(line: string): Opinion {
  const [name = "", description = "", accepted = "", provisions = "", extras = ""] = line
    .split("|")
    .map((each) => each.trim());
  const cells = new Map(list(extras).map((each) => each.split("=") as [string, string]));
  const { area = "", type = "", ...answers } = Object.fromEntries(cells);
  return {
    title: `${name} – ${description}${extras ? ` (${extras})` : ""}`,
    subject: { name, description, area, aiType: type, answers: answersFrom(answers) },
    accepted: [...accepted].map((each) => classes[each as keyof typeof classes]),
    provisions: list(provisions),
  };
}

function answersFrom(given: Readonly<Record<string, string>>): Answers {
  const values = Object.entries(given).map(([key, value]) => [key, valueOf(value)]);
  return Object.fromEntries(values) as Answers;
}

function valueOf(value: string) {
  if (value === "ja" || value === "nein") return value === "ja";
  return value === "hoch" ? "high" : value;
}

function list(text: string): string[] {
  return text === "" ? [] : text.split(",").map((each) => each.trim());
}

/** What is wrong with the assessment of a use case, in words; empty where it is as a lawyer expects. */
export function objections({ subject, accepted, provisions }: Opinion): string[] {
  const assessment = classifyUseCase(subject);
  const german = wordedAssessment(assessment, { words: lawDe, language: "de" });
  const english = wordedAssessment(assessment, { words: lawEn, language: "en" });
  const wrong: string[] = [];
  const found = assessment.class;
  if (!accepted.includes(found)) {
    const ranks = accepted.map((each) => strictness.indexOf(each));
    const lenient = strictness.indexOf(found) < Math.min(...ranks);
    wrong.push(`${lenient ? "too lenient" : "too strict"}: ${found} instead of ${accepted.join(" or ")}`);
  }
  const byText = Object.keys(subject.answers).length === 0;
  if (byText && (found === "high" || found === "prohibited") && german.questions.length === 0)
    wrong.push("no open question");
  for (const worded of [german, english]) {
    const text = [...worded.basis, ...worded.questions].join(" ");
    if (!/Art\. 4\b/.test(text)) wrong.push("Art. 4 is missing");
    for (const each of provisions) if (!pattern(each).test(text)) wrong.push(`${each} is not named: ${text}`);
  }
  return wrong;
}

/** `5a` = Art. 5(1)(a), `III4a` = Annex III no. 4 a, `I` = Annex I, `50.1` = Art. 50(1), `27` = Art. 27. */
function pattern(provision: string): RegExp {
  const annex = /^III(\d)(\w?)$/.exec(provision);
  if (annex) {
    const letter = annex[2] ? `[ .(]*(lit\\. ?|Buchst\\. ?|point )?\\(?${annex[2]}\\b` : "\\b";
    return new RegExp(`(Anhang|Anh\\.|Annex) III[,]? ?(Nr\\.|nos?\\.|point)? ?${annex[1]}${letter}`, "i");
  }
  if (provision === "I") return /(Anhang|Annex) I\b/;
  const article = /^5([a-z]+)$/.exec(provision);
  if (article) return new RegExp(`Art\\. 5 ?\\(1\\) ?\\(?${article[1]}\\b`);
  const [number = "", paragraph] = provision.split(".");
  return new RegExp(
    paragraph ? `Art\\. ${number} ?(\\(\\d\\), ?)?\\(${paragraph}\\)` : `Art\\. ${number}\\b`,
  );
}
