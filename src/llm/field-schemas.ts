import * as z from "zod/mini";
import { answerLimits, type FieldAnswer } from "../core/writing/answer";
import type { BriefModule } from "../core/writing/brief/brief";
import type { FieldProblem, TextProblemCode } from "../core/writing/checks/text-problem";
import type { ModuleField } from "../core/roadmap/roadmap-draft";

/** A field with more than these is written anew anyway. */
const problemsPerField = 6;

/** A field as it came: its value where it has the right shape, else what is wrong with it. */
export type ReadField<Value> = { value: Value; problems: [] } | { value: null; problems: FieldProblem[] };

const trimmed = z.string().check(z.trim(), z.minLength(1));
const entryText = trimmed.check(z.maxLength(answerLimits.textLength));
const summaryText = trimmed.check(z.maxLength(answerLimits.summaryLength));

/**
 * Shape of one field. Fields are read one by one, so that a bad one does not spoil the others; members that nobody asked
 * for are dropped.
 */
function fieldSchema(field: ModuleField, module: BriefModule): z.ZodMiniType<FieldAnswer> {
  switch (field) {
    case "goal":
      return entryText;
    case "successFactors":
    case "dependencies":
    case "communication":
      return entries(entryText);
    case "milestones":
      return entries(z.object({ milestone: oneOf(module.milestones), text: entryText }));
    case "responsibilities":
      return entries(z.object({ owner: oneOf(module.owners), text: entryText }));
    case "quickWins":
      return entries(z.object({ useCase: oneOf(module.quickWins), text: entryText }));
    case "risks":
      return entries(z.object({ risk: entryText, measure: entryText }));
  }
}

function entries<Entry>(entry: z.ZodMiniType<Entry>) {
  return z.array(entry).check(z.minLength(1), z.maxLength(answerLimits.entries));
}

/** References are looked up again after arrival: a server that was asked for a schema need not have kept to it. */
function oneOf(values: readonly string[]) {
  return z.enum(values as [string, ...string[]]);
}

/** Reads a field of a module; `path` names it in problems, e.g. `m1.goal`. */
export function readField(field: ModuleField, raw: unknown, module: BriefModule): ReadField<FieldAnswer> {
  return checked(fieldSchema(field, module), raw, `${module.id}.${field}`);
}

export function readSummary(raw: unknown): ReadField<string> {
  return checked(summaryText, raw, "summary");
}

export interface RawProposal {
  title: string;
  reason: string;
}

const titleLength = 160;
const proposal = z.object({
  title: trimmed.check(z.maxLength(titleLength)),
  reason: entryText,
});

export function readProposal(raw: unknown): ReadField<RawProposal> {
  return checked(proposal, raw, "proposals");
}

function checked<Value>(schema: z.ZodMiniType<Value>, raw: unknown, path: string): ReadField<Value> {
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data, problems: [] };
  const issues = result.error.issues.slice(0, problemsPerField);
  return { value: null, problems: issues.map((issue) => problemOf(issue, raw, path)) };
}

function problemOf(issue: z.core.$ZodIssue, raw: unknown, path: string): FieldProblem {
  const steps = issue.path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`));
  const value = valueAt(raw, issue.path);
  return {
    path: path + steps.join(""),
    code: codeOf(issue, value),
    found: typeof value === "string" ? value.slice(0, 60) : "",
  };
}

function codeOf(issue: z.core.$ZodIssue, value: unknown): TextProblemCode {
  switch (issue.code) {
    case "too_big":
      return "tooLong";
    case "too_small":
      return "missing";
    case "invalid_value":
      if (typeof value === "string")
        return issue.path.at(-1) === "owner" ? "unknownOwner" : "unknownReference";
      break;
  }
  return value === undefined || value === null ? "missing" : "wrongType";
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === "object" && value !== null ? (value as never)[step] : undefined),
    raw,
  );
}
