import type { MaturityDimension } from "../inventory/maturity-questions";
import type { TemplateProblemKey } from "./check-template";

/** Words that the sheets of a template need; `src/text/{de,en}/template.ts` fulfil it. */
export interface TemplateWords {
  sheets: { start: string; scales: string };
  start: {
    heading: string;
    subtitle: string;
    steps: readonly string[];
    resultHeading: string;
    results: readonly (readonly string[])[];
    tablesHeading: string;
    tableRows: string;
    modulesHeading: string;
    noteHeading: string;
    notes: readonly string[];
  };
  useCases: { title: string; hint: string };
  dataSources: { title: string; hint: string };
  settings: {
    title: string;
    hint: string;
    explanation: string;
    group: string;
    planGroup: string;
    furtherGroup: string;
  };
  furtherHint: string;
  scales: { title: string; hint: string; criterion: string; useCases: string; dataSources: string };
  note: string;
  yes: string;
  no: string;
  prompt: string;
  assessmentHint: string;
  wrongStatement: string;
  dimensions: Readonly<Record<MaturityDimension, string>>;
  wrongTitle: string;
  wrongRating: string;
  wrongAmount: string;
  wrongFraction: string;
  problems: Readonly<Record<TemplateProblemKey, string>>;
  areas: readonly string[];
  aiTypes: readonly string[];
  statuses: readonly string[];
}
