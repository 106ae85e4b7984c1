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
  dataSources: readonly TemplateDataSource[];
  useCases: readonly TemplateUseCase[];
}

export interface TemplateModule {
  name: string;
  goal: string;
}

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
}

/** Values by column key of the data-source table. Ratings 1–5. */
export interface TemplateDataSource {
  id: string;
  name: string;
  [column: string]: string | number | boolean | undefined;
}

/** Values by column key of the use-case table; costs in euros, months as `YYYY-MM`, progress as a fraction. */
export interface TemplateUseCase {
  id: string;
  name: string;
  [column: string]: string | number | boolean | undefined;
}
