import { caseFactName } from "../../roadmap/fact-wording";
import { fillWords } from "../../sheets/fill-words";
import type { JsonSchema } from "../request/answer-schema";
import type { BriefPart, WritingBrief } from "../brief/brief";
import { dataBlock, freeLabel } from "./data-block";
import type { Prompt } from "./prompt";
import { fillPlaceholders, placeholdersIn, type PromptValueKey } from "./prompt-placeholders";
import type { PromptWords } from "./prompt-words";
import { pseudonymise } from "../pseudonyms/pseudonymise";
import type { PseudonymTable } from "../pseudonyms/pseudonyms";
import type { FieldProblem } from "../checks/text-problem";
import { wantedOfPart } from "../request/wanted-fields";

export type { PromptWords } from "./prompt-words";

export interface ChatMessage {
  role: "system" | "user" | "assistant";
  content: string;
}

/** Values of the placeholders but the data, see `promptValues`. */
export type PromptValues = Readonly<Partial<Record<Exclude<PromptValueKey, "data">, string>>>;

/** System rules and the filled prompt for one part. `schema` is told in words unless the server enforces it. */
export function promptMessages(options: {
  brief: WritingBrief;
  part: BriefPart;
  prompt: Prompt;
  /** Null: the server holds the model to the schema. */
  schema: JsonSchema | null;
  words: PromptWords;
  values: PromptValues;
}): ChatMessage[] {
  const { brief, part, schema, words } = options;
  const shape = schema ? [`${words.schemaIntro}\n${JSON.stringify(schema)}`] : [];
  return [
    { role: "system", content: systemMessage(brief, part, words) },
    { role: "user", content: [filledPrompt(options), ...shape].join("\n\n") },
  ];
}

/** What is wrong with an answer, one line per place; the model's own answer stands before it in the conversation. */
export function repairMessage(problems: readonly FieldProblem[], words: PromptWords): ChatMessage {
  const lines = problems.map(
    ({ path, code, found }) =>
      `- ${path}: ${fillWords(words.problems[code].repair, { found: JSON.stringify(found) })}`,
  );
  return { role: "user", content: [words.repair, ...new Set(lines)].join("\n") };
}

/** A placeholder of the brief as an example, so that none is shown which the model must not use. */
export function examplePlaceholder({ check, modules }: Pick<WritingBrief, "check" | "modules">): string {
  const starts = modules.flatMap(({ useCases }) => useCases.map((id) => caseFactName(id, "start")));
  return `{{${starts.find((name) => Object.hasOwn(check.facts, name)) ?? "budget.total"}}}`;
}

function systemMessage(brief: WritingBrief, part: BriefPart, words: PromptWords): string {
  const wanted = wantedOfPart(brief, part);
  const asked = new Set<string>(wanted.modules.flatMap(({ fields }) => fields));
  if (wanted.summary) asked.add("summary");
  const fields = Object.entries(words.fields)
    .filter(([field]) => asked.has(field))
    .map(([field, content]) => `- ${field}: ${content}`);
  return fillWords(words.system, { example: examplePlaceholder(brief), fields: fields.join("\n") });
}

/**
 * The data stand at the last place that the prompt has for them, whole; other places point there, because a prompt that
 * speaks of `({daten})` in a sentence and has a place for them at the end must not send them twice.
 */
function filledPrompt({
  brief,
  part,
  prompt,
  words,
  values,
}: {
  brief: WritingBrief;
  part: BriefPart;
  prompt: Prompt;
  words: PromptWords;
  values: PromptValues;
}): string {
  const text = prompt.isOwn ? masked(prompt.text, brief.pseudonyms) : prompt.text;
  const label = freeLabel(words.dataLabel, [text, part.data, ...Object.values(values)]);
  const block = dataBlock(part.data, label);
  const last = placeholdersIn(text)
    .filter(({ key }) => key === "data")
    .at(-1);
  const filled = fillPlaceholders(text, (found) => {
    if (found.key !== "data") return values[found.key] ?? words.notStated;
    return found.at === last?.at ? ownLines(block, text, found) : fillWords(words.dataElsewhere, { label });
  });
  return last ? filled : `${filled}\n\n${words.dataAppended}\n${block}`;
}

/** A consultant may have written names into a prompt; they stay here like those of the tables. */
function masked(text: string, table: PseudonymTable): string {
  const replaced = table.filter(({ name, pseudonym }) => name !== pseudonym);
  return replaced.length === 0 ? text : pseudonymise(text, replaced);
}

/** A block within a sentence gets lines of its own. */
function ownLines(block: string, text: string, { at, text: written }: { at: number; text: string }): string {
  const isStart = at === 0 || text[at - 1] === "\n";
  const end = at + written.length;
  const isEnd = end === text.length || text[end] === "\n";
  return `${isStart ? "" : "\n"}${block}${isEnd ? "" : "\n"}`;
}
