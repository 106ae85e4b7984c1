import type { JsonSchema } from "./answer-schema";

/** What the members of a proposal are about, told to the model. */
export type ProposalWords = Readonly<Record<"proposals" | "title" | "reason", string>>;

/** More proposals than these nobody rates. */
export const proposalLimit = 8;

/** Shape of an answer with proposals: names and reasons only, no ratings and no figures. */
export function proposalSchema(words: ProposalWords): JsonSchema {
  const properties = {
    title: { type: "string", description: words.title },
    reason: { type: "string", description: words.reason },
  };
  const proposal = {
    type: "object",
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
  return {
    type: "object",
    properties: { proposals: { type: "array", items: proposal, description: words.proposals } },
    required: ["proposals"],
    additionalProperties: false,
  };
}
