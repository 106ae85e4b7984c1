import { fillWords } from "../../sheets/fill-words";
import type { JsonSchema } from "../request/answer-schema";
import type { WritingBrief } from "../brief/brief";
import { dataBlock, freeLabel } from "./data-block";
import { examplePlaceholder, type ChatMessage, type PromptValues } from "./prompt-messages";
import { quoted } from "./prompt-values";
import type { PromptWords } from "./prompt-words";
import type { Proposal } from "../record/writing-record";

/** Name and version of the request for proposals, for the log; it is no prompt that anybody edits. */
export const suggestionPrompt = { name: "suggestions", version: "1" } as const;

/**
 * Asks for proposals of one kind for a module. The data are those of the module's part, so nothing else leaves the
 * workbook than for the texts.
 * @param options.module ID of the module in the brief
 */
export function suggestionMessages(options: {
  brief: WritingBrief;
  module: string;
  kind: Proposal["kind"];
  /** Null: the server holds the model to {@link proposalSchema}. */
  schema: JsonSchema | null;
  words: PromptWords;
  values: PromptValues;
  /** Titles that were proposed or kept before, with the names of people and firms replaced. */
  present?: readonly string[];
}): ChatMessage[] {
  const { brief, module, kind, schema, words, values, present = [] } = options;
  const { system, task, kinds, present: presentIntro } = words.suggestions;
  const data = brief.parts.find(({ modules }) => modules.includes(module))?.data ?? "{}";
  const title = brief.modules.find(({ id }) => id === module)?.title ?? module;
  const titles = present.map((each) => quoted(each, words)).join(", ");
  const asked = fillWords(task, {
    wanted: kinds[kind],
    module: `${quoted(title, words)} (${module})`,
    company: values.company ?? words.someCompany,
    industry: values.industry ?? words.notStated,
    tone: values.tone ?? words.tones.factual,
  });
  const label = freeLabel(words.dataLabel, [asked, titles, data]);
  const user = [
    asked,
    ...(titles === "" ? [] : [fillWords(presentIntro, { titles })]),
    `${words.dataAppended}\n${dataBlock(data, label)}`,
    ...(schema ? [`${words.schemaIntro}\n${JSON.stringify(schema)}`] : []),
  ];
  return [
    { role: "system", content: fillWords(system, { example: examplePlaceholder(brief) }) },
    { role: "user", content: user.join("\n\n") },
  ];
}
