import type { JsonSchema } from "./answer-schema";

/** More proposals than these nobody rates. */
export const proposalLimit = 8;

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
