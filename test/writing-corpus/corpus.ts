import type { ModuleField } from "../../src/core/roadmap/roadmap-draft";
import type { TextProblemCode } from "../../src/core/writing/checks/text-problem";
import type { PlanNames } from "./context";

/** A text that a model could write about the plan of `context.ts`. */
export interface HonestText {
  name: string;
  language: "de" | "en";
  field: ModuleField | "summary";
  text: string;
  /** Milestone, owner or use case of the entry, where the field has entries with a reference. */
  reference?: string;
  /** What the plan is about, where it is another than the ordinary one. */
  plan?: PlanNames;
}

/** The same with the problem that must be found in it. */
export interface DishonestText extends HonestText {
  code: TextProblemCode;
}

/** A company with a plan of its own, and texts about it. */
export interface CompanyTexts {
  language: "de" | "en";
  plan: PlanNames;
  honest: readonly Row[];
  dishonest: Readonly<Partial<Record<TextProblemCode, readonly Row[]>>>;
}

/** `text`, or with its field (`goal` otherwise), or with the reference of its entry too. */
export type Row = string | readonly [string, HonestText["field"], string?];

/** Rows of one field; a row that names its field and reference stays as it is. */
export function fieldRows(field: HonestText["field"], rows: readonly Row[]): Row[] {
  return rows.map((row) => (typeof row === "string" ? [row, field] : row));
}

/** Honest texts of one language. */
export function honestRows(language: "de" | "en", rows: readonly Row[]): HonestText[] {
  return rows.map((row) => textOf(language, row));
}

/** Dishonest texts of one language by the code that must be found. */
export function dishonestRows(
  language: "de" | "en",
  byCode: Readonly<Partial<Record<TextProblemCode, readonly Row[]>>>,
): DishonestText[] {
  return Object.entries(byCode).flatMap(([code, rows]) =>
    rows.map((row) => {
      const text = textOf(language, row);
      return { ...text, name: `${code}: ${text.name}`, code: code as TextProblemCode };
    }),
  );
}

function textOf(language: "de" | "en", row: Row): HonestText {
  const [text, field, reference] = typeof row === "string" ? ([row, "goal"] as const) : row;
  const name = `${language} ${field} ${text.slice(0, 50).replace(/\s+/g, " ")}`;
  return { name, language, field, text, ...(reference && { reference }) };
}
