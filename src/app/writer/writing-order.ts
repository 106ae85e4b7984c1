import { answerSchema } from "../../core/writing/request/answer-schema";
import type { BriefPart, WritingBrief } from "../../core/writing/brief/brief";
import { estimateTokens } from "../../core/writing/request/estimate-tokens";
import { expectedOutputTokens, maxOutputTokens } from "../../core/writing/request/output-tokens";
import type { Prompt } from "../../core/writing/prompts/prompt";
import { promptMessages } from "../../core/writing/prompts/prompt-messages";
import { promptValues } from "../../core/writing/prompts/prompt-values";
import type { ReleaseChoices } from "../../core/writing/brief/release-choice";
import { requestBody } from "../../core/writing/request/request-body";
import type { Plan } from "../../core/plan";
import { briefOf } from "../brief-of";
import { promptInForce, promptWords } from "../prompts";
import type { ModelAccess, ModelLimits, ModelPrices, WritingOrder } from "../text-model-port";

export interface OrderOptions {
  plan: Plan;
  language: "de" | "en";
  access: ModelAccess;
  limits: ModelLimits;
  prices: ModelPrices | null;
  release: ReleaseChoices;
}

/** An order with what is told about it. */
export interface PreparedOrder {
  order: WritingOrder;
  prompt: Prompt;
  inputTokens: number;
  /** Upper estimate. */
  outputTokens: number;
}

/** Everything that would be asked of a model for the texts of a plan; the bodies are literally what is sent first. */
export function makeWritingOrder(options: OrderOptions): PreparedOrder {
  const { plan, language, access, limits, prices, release } = options;
  const brief = briefOf(plan, language, release);
  const prompt = promptInForce(plan, language);
  const bodies = brief.parts.map((part) => partBody(part, { brief, prompt, plan, access, release }));
  return {
    order: { access, brief, bodies, limits, prices },
    prompt,
    inputTokens: sum(bodies.map(estimateTokens)),
    outputTokens: sum(brief.parts.map((part) => expectedOutputTokens(brief, part))),
  };
}

function partBody(
  part: BriefPart,
  context: {
    brief: WritingBrief;
    prompt: Prompt;
    plan: Plan;
    access: ModelAccess;
    release: ReleaseChoices;
  },
): string {
  const { brief, prompt, plan, access, release } = context;
  const { provider, model, mode } = access;
  const words = promptWords[brief.language];
  const schema = answerSchema(brief, part);
  const messages = promptMessages({
    brief,
    part,
    prompt,
    schema: mode === "jsonSchema" ? null : schema,
    words,
    values: promptValues({ plan, brief, part, release, words }),
  });
  return requestBody({
    provider,
    model,
    mode,
    messages,
    schema,
    maxOutputTokens: maxOutputTokens(brief, part),
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
