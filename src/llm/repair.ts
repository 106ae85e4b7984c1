import { repairMessage } from "../core/writing/prompts/prompt-messages";
import type { PromptWords } from "../core/writing/prompts/prompt-words";
import type { FieldProblem } from "../core/writing/checks/text-problem";
import type { WantedFields } from "../core/writing/request/wanted-fields";

/** More than these teach a model nothing new; the fields to write again are all listed anyway. */
const listedProblems = 60;

/** What a model is told so that it mends its answer: exactly what is wrong, with places, and what to send again. */
export function repairQuestion(
  problems: readonly FieldProblem[],
  wanted: WantedFields,
  words: PromptWords,
): string {
  const { content } = repairMessage(problems.slice(0, listedProblems), words);
  return [content, words.again, ...fieldLines(wanted)].join("\n");
}

/** What a model is told whose answer broke off. */
export function restQuestion(wanted: WantedFields, words: PromptWords): string {
  return [words.rest, words.again, ...fieldLines(wanted)].join("\n");
}

function fieldLines({ modules, summary }: WantedFields): string[] {
  const lines = modules.map(({ module, fields }) => `- ${module.id}: ${fields.join(", ")}`);
  return summary ? [...lines, "- summary"] : lines;
}
