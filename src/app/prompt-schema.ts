// The small variant, as in template-schema.
import * as z from "zod/mini";
import type { PromptTemplate } from "../core/writing/prompts/prompt";

const text = z.string().check(z.minLength(1));

/** Shape of `templates/prompts/*.yaml`; strict, so that a misspelt member is noticed. */
const promptSchema = z.strictObject({
  name: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  version: text,
  stand: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  industries: z.array(text),
  employeesBelow: z.optional(z.int().check(z.positive())),
  de: text,
  en: text,
});

/**
 * A prompt that comes with the add-in.
 * @throws ZodError for a source of another shape, which is a fault of the add-in
 */
export function readPromptTemplate(source: unknown): PromptTemplate {
  const { de, en, ...template } = promptSchema.parse(source);
  return { ...template, texts: { de, en } };
}
