import type { BriefPart, WritingBrief } from "./brief";

/** Plain JSON schema: objects, arrays, strings, enums; nothing numeric, no patterns, every member required. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Shape of the answer to one part. */
export function answerSchema(brief: WritingBrief, part: BriefPart): JsonSchema {
  throw new Error(`not built ${brief.language}${part.data}`);
}
