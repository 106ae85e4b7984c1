/**
 * The roadmap's text as data. Texts hold no figures of their own: wherever a month, an amount or a count belongs,
 * they name a fact as `{{UC-03.start}}`, and {@link resolveFacts} puts the plan's value there. So the rule-based
 * writer and a language model fill the same fields, field by field, and neither can state a number that is not
 * in the plan.
 */
export interface RoadmapDraft {
  summary: string;
  /** Absent: by rules. */
  summaryMark?: TextMark;
  modules: readonly ModuleDraft[];
}

/** Says of a text that a model wrote it, and who answers for it. */
export interface TextMark {
  model: string;
  /** ISO date. */
  date: string;
  /** Who accepted it; null: nobody checked it. */
  reviewedBy: string | null;
}

/** The text fields of a module in the order in which they are shown. */
export const moduleFields = [
  "goal",
  "milestones",
  "responsibilities",
  "successFactors",
  "dependencies",
  "quickWins",
  "risks",
  "communication",
] as const;
export type ModuleField = (typeof moduleFields)[number];

export interface ModuleDraft {
  /** Key of the module's facts: `m1`, `m2` … in the order of the plan. */
  id: string;
  /** The user's own module or area name. */
  title: string;
  fields: Readonly<Record<ModuleField, string>>;
  /** Fields that a model wrote; the others are by rules. */
  marks?: Readonly<Partial<Record<ModuleField, TextMark>>>;
}

/** Worded values by fact name, e.g. `UC-03.start` → „März 2027“. */
export type Facts = Readonly<Record<string, string>>;

const placeholder = /\{\{([^{}]+)\}\}/g;

/** A text with its facts put in; an unknown fact stays visible as written. Values are never expanded again. */
export function resolveFacts(text: string, facts: Facts): string {
  return text.replace(placeholder, (written, name: string) => {
    const key = name.trim();
    return Object.hasOwn(facts, key) ? (facts[key] as string) : written;
  });
}

/** Fact names that a text uses, in order of appearance, for checking a draft. */
export function factNames(text: string): string[] {
  return [...text.matchAll(placeholder)].map((match) => (match[1] as string).trim());
}
