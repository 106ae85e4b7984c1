import type { FieldProblem } from "../core/writing/text-problem";
import type { WantedFields } from "../core/writing/wanted-fields";
import { fillWords } from "../core/sheets/fill-words";
import type { AnswerWords } from "./answer-words";

/** More than these teach a model nothing new; the fields are all listed anyway. */
const listedProblems = 60;

/** What a model is told so that it mends its answer: exactly what is wrong, with places, and what to send again. */
export function repairQuestion(
  problems: readonly FieldProblem[],
  wanted: WantedFields,
  { repair: words }: AnswerWords,
): string {
  const lines = problems.slice(0, listedProblems).map(({ path, code, found }) => {
    const shown = found.replace(/\s+/g, " ").trim();
    return `- ${path}: ${fillWords(words.problems[code], { found: shown })}`;
  });
  if (problems.length > lines.length) lines.push(words.more);
  return [words.intro, ...lines, "", words.request, ...fieldLines(wanted)].join("\n");
}

/** What a model is told whose answer broke off. */
export function restQuestion(wanted: WantedFields, { repair: words }: AnswerWords): string {
  return [words.rest, words.request, ...fieldLines(wanted)].join("\n");
}

function fieldLines({ modules, summary }: WantedFields): string[] {
  const lines = modules.map(({ module, fields }) => `- ${module.id}: ${fields.join(", ")}`);
  return summary ? [...lines, "- summary"] : lines;
}
