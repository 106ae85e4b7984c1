import type { ModuleField } from "../../roadmap/roadmap-draft";
import type { BriefModule, BriefPart, WritingBrief } from "../brief/brief";
import { wantedOfPart, type WantedFields } from "./wanted-fields";

/** Plain JSON schema: objects, arrays, strings, enums; nothing numeric, no patterns, every member required. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Shape of the answer to one part, or of those fields of it that are `wanted`. What each field is about stands once in
 * the rules above the prompt, not in the schema of every module. Limits of length are not in it either, because many
 * servers refuse a schema with them; they are checked afterwards.
 */
export function answerSchema(
  brief: WritingBrief,
  part: BriefPart,
  wanted: WantedFields = wantedOfPart(brief, part),
): JsonSchema {
  const members: Record<string, JsonSchema> = {};
  for (const { module, fields } of wanted.modules) {
    const schemas = fields.map((field) => [field, fieldSchema(field, module)]);
    members[module.id] = closedObject(Object.fromEntries(schemas));
  }
  if (wanted.summary) members["summary"] = text;
  return closedObject(members);
}

const text: JsonSchema = { type: "string" };

function fieldSchema(field: ModuleField, module: BriefModule): JsonSchema {
  switch (field) {
    case "goal":
      return text;
    case "successFactors":
    case "dependencies":
    case "communication":
      return listOf(text);
    case "milestones":
      return listOf(closedObject({ milestone: oneOf(module.milestones), text }));
    case "responsibilities":
      return listOf(closedObject({ owner: oneOf(module.owners), text }));
    case "quickWins":
      return listOf(closedObject({ useCase: oneOf(module.quickWins), text }));
    case "risks":
      return listOf(closedObject({ risk: text, measure: text }));
  }
}

function closedObject(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}

function listOf(items: JsonSchema): JsonSchema {
  return { type: "array", items };
}

function oneOf(values: readonly string[]): JsonSchema {
  return { type: "string", enum: [...new Set(values)] };
}
