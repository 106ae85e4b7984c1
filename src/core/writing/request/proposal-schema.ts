import type { JsonSchema } from "./answer-schema";

/** More proposals than these nobody rates. */
export const proposalLimit = 8;

/** Six proposals with reasons; at most also what a reasoning model thinks before. */
export const proposalTokens = { expected: 1_200, most: 6_000 } as const;

const text = { type: "string" };

/** Shape of an answer with proposals: names and reasons only, no ratings and no figures. */
export const proposalSchema: JsonSchema = {
  type: "object",
  properties: {
    proposals: {
      type: "array",
      items: {
        type: "object",
        properties: { title: text, reason: text },
        required: ["title", "reason"],
        additionalProperties: false,
      },
    },
  },
  required: ["proposals"],
  additionalProperties: false,
};
