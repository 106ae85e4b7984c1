import type { Month } from "../values/month";

/**
 * A workbook template as a consultant writes it (`templates/*.yaml`): plain values by column key.
 * Texts are in the template's own language; headers, lists and explanations come from the catalogue.
 */
export interface Template {
  /** Name on the command line, e.g. `handel`. */
  name: string;
  title: string;
  description: string;
  /** Month the figures were last reviewed. */
  stand: Month;
  /** Stands beside every row, so that nobody takes an assumption for a measurement. */
  note: string;
  settings: TemplateSettings;
  modules: readonly TemplateModule[];
  dataSources: readonly TemplateRow[];
  useCases: readonly TemplateRow[];
  /** Rows of further tables by kind, as `catalogue/further-tables` names them; `modules` come from above. */
  tables: Readonly<Record<string, readonly TemplateRow[]>>;
}

/** What the modules' table asks for; with name and goal alone a template has no such table. */
export type TemplateModule = TemplateRow & { readonly name: string; readonly goal: string };

export interface TemplateSettings {
  company?: string | undefined;
  industry?: string | undefined;
  employees?: number | undefined;
  state?: string | undefined;
  projectStart?: Month | undefined;
  horizonMonths?: number | undefined;
  fiscalYearStart?: number | undefined;
  timeScheme?: "A" | "B" | "P" | "T" | undefined;
  /** A fraction. */
  discountRate?: number | undefined;
  /** Person-days per month. */
  capacity?: number | undefined;
  /** Euros by year of the project. */
  yearBudgets?: readonly number[] | undefined;
  /** Of `catalogue/further-settings`; money in euros, choices by key. */
  further?: Readonly<Record<string, TemplateValue>> | undefined;
}

export type TemplateValue = string | number | boolean;

/**
 * Values by column key of the row's table: ratings 1–5, money in euros, months as `YYYY-MM`, days as ISO dates,
 * progress as a fraction, choices by key, references as IDs separated by `;`.
 */
export type TemplateRow = Readonly<Record<string, TemplateValue | undefined>>;
