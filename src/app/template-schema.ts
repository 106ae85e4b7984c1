import { z } from "zod";
import type { Template } from "../core/templates/template";
import { isMonth, type Month } from "../core/values/month";

const month = z.custom<Month>((value) => typeof value === "string" && isMonth(value), {
  error: "expected a month such as 2027-01",
});
const row = z
  .object({ id: z.string().min(1), name: z.string().min(1) })
  .catchall(z.union([z.string(), z.number(), z.boolean()]));

/** Shape of `templates/*.yaml`; strict, so that a misspelt setting is noticed instead of ignored. */
const templateSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(1),
  description: z.string().min(1),
  stand: month,
  note: z.string().min(1),
  settings: z.strictObject({
    company: z.string().optional(),
    industry: z.string().optional(),
    employees: z.number().int().positive().optional(),
    state: z.string().optional(),
    projectStart: month.optional(),
    horizonMonths: z.number().int().positive().optional(),
    fiscalYearStart: z.number().int().min(1).max(12).optional(),
    timeScheme: z.enum(["A", "B", "P", "T"]).optional(),
    discountRate: z.number().min(0).max(1).optional(),
    capacity: z.number().positive().optional(),
    yearBudgets: z.array(z.number().nonnegative()).optional(),
  }),
  modules: z.array(z.strictObject({ name: z.string().min(1), goal: z.string().min(1) })),
  dataSources: z.array(row),
  useCases: z.array(row),
});

/**
 * Checks a template source.
 * @throws z.ZodError that names every wrong field by its path
 */
export function parseTemplate(source: unknown): Template {
  return templateSchema.parse(source);
}
