import type { ModelRunOptions, ModelTexts, WritingOrder } from "../app/text-model-port";
import { answerSchema } from "../core/writing/request/answer-schema";
import type { BriefPart } from "../core/writing/brief/brief";
import type { ModelFailure } from "../core/writing/model-failure";
import { expectedOutputTokens } from "../core/writing/request/output-tokens";
import type { FieldProblem } from "../core/writing/checks/text-problem";
import { countWanted, wantedOfPart, type WantedFields } from "../core/writing/request/wanted-fields";
import { effectOf } from "./client/failure-effects";
import { ModelRun } from "./model-run";
import { PartTexts } from "./part-texts";
import { PartWriter } from "./part-writer";
import { writerWords } from "./writer-words";
import type { ModelSurroundings } from "./model-surroundings";

/**
 * Asks for the texts of a brief, part by part: ask, check each module as soon as it is complete, name what is wrong and
 * ask once more, keep what passes. Trouble is part of the result; only an abort rejects.
 */
export async function writeTexts(
  order: WritingOrder,
  options: ModelRunOptions,
  surroundings: ModelSurroundings,
): Promise<ModelTexts> {
  const run = new ModelRun(order, options, surroundings);
  const { brief, bodies } = order;
  const words = writerWords[brief.language];
  const wanted = brief.parts.map((part) => stillWanted(order, part));
  const results = wanted.map((each) => new PartTexts(each, brief, words.fieldText));
  const total = brief.modules.length;
  let done = total - wanted.reduce((sum, each) => sum + each.modules.length, 0);
  let failure: ModelFailure | null = null;
  let repairs = 0;
  const problems: FieldProblem[] = [];
  for (const [index, part] of brief.parts.entries()) {
    if (countWanted(wanted[index]!) === 0) continue;
    const texts = results[index]!;
    const writer = new PartWriter({
      run,
      texts,
      body: bodies[index]!,
      access: order.access,
      outputTokens: expectedOutputTokens(brief, part),
      schemaFor: (fields) => answerSchema(brief, part, fields),
      words: words.prompts,
      onModule: ({ id, title }) =>
        options.onProgress?.({ kind: "module", module: id, title, done: ++done, total }),
      onProgress: options.onProgress,
    });
    const ended = await writer.write();
    repairs += writer.repairs;
    const isEnd = ended !== null && !effectOf(ended.kind).goesOn;
    // What ends the run says more than what befell one part.
    failure = isEnd ? ended : (failure ?? ended);
    // Where the request failed, that is why fields are missing, and no fault of the texts.
    problems.push(...(ended ? texts.found() : texts.problems()));
    if (isEnd) break;
  }
  return { ...collected(order, wanted, results), problems, usage: run.limits.usage, failure, repairs };
}

/**
 * What a part asks for without what an earlier run has finished. A part of which every module has come is not asked
 * again for the sake of a field that failed; one that is asked anyway may bring such a field, too.
 */
function stillWanted({ brief, finished = {}, finishedSummary }: WritingOrder, part: BriefPart): WantedFields {
  const { modules, summary } = wantedOfPart(brief, part);
  const isMissing = modules.some(({ module }) => Object.keys(finished[module.id] ?? {}).length === 0);
  const wantsSummary = summary && !finishedSummary;
  if (!isMissing && !wantsSummary) return { modules: [], summary: false };
  const open = modules.map(({ module, fields }) => ({
    module,
    fields: fields.filter((field) => finished[module.id]?.[field] === undefined),
  }));
  return { modules: open.filter(({ fields }) => fields.length > 0), summary: wantsSummary };
}

function collected(
  { finished, finishedSummary }: WritingOrder,
  wanted: readonly WantedFields[],
  results: readonly PartTexts[],
): Pick<ModelTexts, "fields" | "summary" | "checks"> {
  const sum = (count: (part: PartTexts) => number) => results.reduce((total, part) => total + count(part), 0);
  const passed = sum((part) => part.passedIn("first"));
  const repaired = sum((part) => part.passedIn("repair"));
  const asked = wanted.reduce((total, each) => total + countWanted(each), 0);
  const fields = [finished ?? {}, ...results.map((part) => part.fields())].reduce(mergedFields, {});
  return {
    fields,
    summary: results.map((part) => part.summary()).find((text) => text !== null) ?? finishedSummary ?? null,
    checks: { passed, repaired, replaced: asked - passed - repaired },
  };
}

function mergedFields(one: ModelTexts["fields"], other: ModelTexts["fields"]): ModelTexts["fields"] {
  const entries = Object.entries(other).map(([id, fields]) => [id, { ...one[id], ...fields }] as const);
  return { ...one, ...Object.fromEntries(entries) };
}
