// The small variant: one use of full zod anywhere keeps all of it in the chunk that the pane's first look shares.
import * as z from "zod/mini";
import { checkTemplate, type TemplateProblem } from "../core/templates/check-template";
import type { Template } from "../core/templates/template";
import { isMonth, type Month } from "../core/values/month";

const month = z.custom<Month>((value) => typeof value === "string" && isMonth(value), {
  params: { expected: "month" },
});
const text = z.string().check(z.minLength(1));
const count = z.int().check(z.positive());
const value = z.union([z.string(), z.number(), z.boolean()]);
const rows = z.array(z.record(z.string(), value));

/** Frame of `templates/*.yaml`; strict, so that a misspelt setting is noticed. Rows are checked by the catalogue. */
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
    further: z.optional(z.record(z.string(), value)),
  }),
  modules: z.array(z.catchall(z.object({ name: text, goal: text }), value)),
  dataSources: rows,
  useCases: rows,
  tables: z.optional(z.record(z.string(), rows)),
});

export type TemplateReading =
  { template: Template; problems: readonly [] } | { template: null; problems: readonly TemplateProblem[] };

/** Checks a template source: its frame, then every row against the catalogue. */
export function readTemplate(source: unknown): TemplateReading {
  const parsed = templateSchema.safeParse(source);
  if (!parsed.success) return { template: null, problems: parsed.error.issues.flatMap(frameProblems) };
  const template = withModuleTable({ ...parsed.data, tables: parsed.data.tables ?? {} });
  const problems = checkTemplate(template);
  return problems.length > 0 ? { template: null, problems } : { template, problems: [] };
}

/** Modules stand once in a source; what they say beyond name and goal is rows of the modules' table. */
function withModuleTable(template: Template): Template {
  const { modules, tables } = template;
  if (modules.every((module) => Object.keys(module).length <= 2)) return template;
  const rows = modules.map(({ name, ...fields }, index) => ({
    id: `MO-${String(index + 1).padStart(2, "0")}`,
    module: name,
    ...fields,
  }));
  return { ...template, tables: { modules: rows, ...tables } };
}

type FrameIssue = z.core.$ZodIssue;

function frameProblems(issue: FrameIssue): TemplateProblem[] {
  const path = issue.path.map((step) => (typeof step === "number" ? `#${step + 1}` : String(step)));
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ key: "unknownField", path: [...path, key], params: { known: "" } }));
  if (issue.code === "custom") return [{ key: "expectedMonth", path, params: {} }];
  if (issue.code !== "invalid_type") return [{ key: "wrongShape", path, params: {} }];
  const expected: Readonly<Record<string, TemplateProblem["key"]>> = {
    string: "expectedText",
    number: "expectedNumber",
    int: "expectedNumber",
  };
  return [{ key: expected[issue.expected] ?? "wrongShape", path, params: {} }];
}
