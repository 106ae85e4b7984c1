// The small variant: one use of full zod anywhere keeps all of it in the chunk that the pane's first look shares.
import * as z from "zod/mini";
import type { Template } from "../core/templates/template";
import { isMonth, type Month } from "../core/values/month";

const month = z.custom<Month>((value) => typeof value === "string" && isMonth(value), {
  error: "expected a month such as 2027-01",
});
const text = z.string().check(z.minLength(1));
const count = z.int().check(z.positive());
const row = z.catchall(z.object({ id: text, name: text }), z.union([z.string(), z.number(), z.boolean()]));

/** Shape of `templates/*.yaml`; strict, so that a misspelt setting is noticed instead of ignored. */
const templateSchema = z.strictObject({
  name: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  title: text,
  description: text,
  stand: month,
  note: text,
  settings: z.strictObject({
    company: z.optional(z.string()),
    industry: z.optional(z.string()),
    employees: z.optional(count),
    state: z.optional(z.string()),
    projectStart: z.optional(month),
    horizonMonths: z.optional(count),
    fiscalYearStart: z.optional(z.int().check(z.minimum(1), z.maximum(12))),
    timeScheme: z.optional(z.enum(["A", "B", "P", "T"])),
    discountRate: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
    capacity: z.optional(z.number().check(z.positive())),
    yearBudgets: z.optional(z.array(z.number().check(z.nonnegative()))),
  }),
  modules: z.array(z.strictObject({ name: text, goal: text })),
  dataSources: z.array(row),
  useCases: z.array(row),
});

/**
 * Checks a template source.
 * @throws z.core.$ZodError that names every wrong field by its path
 */
export function parseTemplate(source: unknown): Template {
  return templateSchema.parse(source);
}
