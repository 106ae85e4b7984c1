import type { ModelFailure } from "../../core/writing/model-failure";
import type { FieldProblem } from "../../core/writing/checks/text-problem";
import { failureSentence, problemSentence } from "../model-words";
import type { ModelTexts } from "../text-model-port";
import type { Generated, GenerateOptions, Preparation } from "../writer-actions";
import { compareTexts, type NewText } from "./compare-texts";
import { finishedTexts } from "./finished-texts";
import { loggedCall } from "./logged-call";
import { standingTexts } from "./planned-workbook";
import type { TextOrder } from "./prepare-texts";
import type { WriterParts } from "./writer-parts";

/**
 * Sends what was prepared and sets the new texts beside the standing ones. No cell changes; the run is logged in the
 * workbook whatever comes of it, because its data have left.
 */
export async function generateTexts(
  parts: WriterParts,
  preparation: Preparation,
  { signal, onProgress, earlier, language }: GenerateOptions & { language: "de" | "en" },
): Promise<Generated> {
  const textOrder = preparation.order as TextOrder;
  const { order, workbook } = textOrder;
  const finished = earlier && finishedTexts(earlier, textOrder);
  const model = await parts.model();
  const { result: texts, log } = await loggedCall(
    parts,
    { purpose: "texts", order: textOrder },
    (listeners) => model.write({ ...order, ...finished }, { signal, onProgress, ...listeners }),
    ({ checks }) => checks,
  );
  const { standing, facts } = standingTexts(workbook);
  const newText = (place: { module: string; field: string }) => newTextOf(texts, place, language);
  return {
    texts,
    order: textOrder,
    comparisons: compareTexts(standing, facts, newText),
    message: texts.failure && messageOf(texts, texts.failure, language),
    log,
  };
}

function newTextOf(
  { fields, summary, problems }: ModelTexts,
  { module, field }: { module: string; field: string },
  language: "de" | "en",
): NewText | null {
  const ofModule: Readonly<Record<string, string | undefined>> = fields[module] ?? {};
  const proposed = module === "summary" ? summary : ofModule[field];
  if (proposed) return { proposed };
  const place = module === "summary" ? "summary" : `${module}.${field}`;
  const found = problems.filter(({ path }) => isAt(path, place));
  return found.length === 0 ? null : { problems: sentencesOf(found, language) };
}

/** `m1.risks[0].risk` is at `m1.risks`; so is a problem of the whole module at each of its fields. */
function isAt(path: string, place: string): boolean {
  const next = path.slice(place.length, place.length + 1);
  return (
    (path.startsWith(place) && (next === "" || next === "." || next === "[")) || place.startsWith(`${path}.`)
  );
}

/** One sentence per kind of problem: enough to see why the text does not come. */
function sentencesOf(problems: readonly FieldProblem[], language: "de" | "en"): string[] {
  const firsts = problems.filter(({ code }, at) => problems.findIndex((other) => other.code === code) === at);
  return firsts.map((problem) => problemSentence(problem, language));
}

function messageOf(texts: ModelTexts, failure: ModelFailure, language: "de" | "en"): string {
  const isPart = texts.summary !== null || Object.keys(texts.fields).length > 0;
  return failureSentence(failure, language, isPart);
}
