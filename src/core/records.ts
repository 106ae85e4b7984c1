import type { FurtherUseCaseColumn } from "./catalogue/further-use-case-columns";
import type { CellPlace } from "./issues";
import type { RatingScale } from "./mapping/rating-scale";
import type { Cents } from "./values/money";
import type { Month } from "./values/month";

/** Rating criteria in the fixed order of `gewichte`. */
export const criteria = ["benefit", "feasibility", "effort", "acceptance", "risk", "visibility"] as const;
export type Criterion = (typeof criteria)[number];

/** Columns of the use-case table by key; headers, units and synonyms are in the catalogue. */
export type UseCaseColumn =
  | "id"
  | "name"
  | "area"
  | "module"
  | "description"
  | "aiType"
  | "owner"
  | "status"
  | Criterion
  | "dataSources"
  | "predecessors"
  | "excludes"
  | "durationMonths"
  | "personDays"
  | "earliestStart"
  | "fixedStart"
  | "oneOffCost"
  | "runningCost"
  | "annualBenefit"
  | "mandatory"
  | "progress"
  | "actualStart"
  | "actualEnd"
  | FurtherUseCaseColumn;

/**
 * Value of a further column: text, choice key, month or ISO date as text; euros stay euros here; `ids` as a list of
 * use-case IDs; null where the user said nothing usable.
 */
export type FieldValue = string | number | boolean | readonly string[] | null;

/** Values by column key; a column that does not exist is absent. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** A use case as read: typed, in canonical units; `null` where the user said nothing usable. */
export interface UseCase {
  id: string;
  name: string;
  area: string;
  module: string;
  description: string;
  aiType: string;
  owner: string;
  status: string;
  /** 1–5, only for criteria; a criterion without a column is absent from {@link PlanInput.criteriaWithColumn}. */
  ratings: Readonly<Record<Criterion, number | null>>;
  /** IDs of existing data sources. */
  dataSources: readonly string[];
  /** IDs of existing use cases, without duplicates. */
  predecessors: readonly string[];
  /** IDs of existing use cases; exclusion is symmetric wherever it is used. */
  excludes: readonly string[];
  /** As entered, > 0; may be fractional (scheduling rounds up). */
  durationMonths: number | null;
  /** Share by which the duration is stretched for cleaning data, e.g. 0.25; absent = none. Only the planning sets it. */
  durationBuffer?: number;
  personDays: number | null;
  earliestStart: Month | null;
  fixedStart: Month | null;
  oneOffCents: Cents | null;
  runningCentsPerMonth: Cents | null;
  benefitCentsPerYear: Cents | null;
  mandatory: boolean;
  /** 0–1. */
  progress: number | null;
  actualStart: Month | null;
  actualEnd: Month | null;
  /** Values of `catalogue/further-use-case-columns`, as far as the columns exist. */
  further: FieldValues;
  place: RecordPlace;
}

/** Where a record stands, so that formulas and issues can point at its cells. */
export interface RecordPlace {
  sheet: string;
  /** Name of the Excel table, or null for a plain range. */
  table: string | null;
  /** Excel row number. */
  row: number;
  /**
   * Column letters and the user's header by column key, for the columns that exist; `scale` where the cells hold
   * ratings on another scale than 1–5.
   */
  columns: Readonly<Record<string, ColumnPlace>>;
}

export interface ColumnPlace {
  letter: string;
  /** Without white space around it. */
  header: string;
  /** The cell has white space around the header, so that formulas can't name the column by it. */
  isPadded?: true;
  scale?: RatingScale;
}

/** The place of one cell of a record. */
export function placeOf(place: RecordPlace, column: string): CellPlace {
  const found = place.columns[column];
  return {
    sheet: place.sheet,
    table: place.table,
    row: place.row,
    column: found?.header ?? null,
    address: found ? `${found.letter}${place.row}` : null,
  };
}

export interface DataSource {
  id: string;
  name: string;
  system: string;
  owner: string;
  format: string;
  /** 1–5 each. */
  completeness: number | null;
  timeliness: number | null;
  consistency: number | null;
  relevance: number | null;
  personalData: boolean | null;
  silo: boolean | null;
  api: boolean | null;
  /** Values of `catalogue/further-data-source-columns`, as far as the columns exist. */
  further: FieldValues;
  place: RecordPlace;
}

export type TimeScheme = "A" | "B" | "P" | "T";

/** Plan settings after reading and defaulting. */
export interface Settings {
  company: string;
  industry: string;
  employees: number | null;
  language: "de" | "en";
  state: string;
  projectStart: Month;
  horizonMonths: number;
  /** Month number 1–12. */
  fiscalYearStart: number;
  timeScheme: TimeScheme;
  /** A fraction: 0.05 = 5 %. */
  discountRate: number;
  /** Person-days per month; null = unlimited. */
  capacity: number | null;
  /** Budget limits by ordinal: index 0 is the fiscal year of the project start; null = no limit. */
  yearBudgetsCents: readonly (Cents | null)[];
  benefitThreshold: number;
  effortThreshold: number;
  weights: Readonly<Record<Criterion, number>>;
  /** Months for effort 1–5. */
  durationByEffort: readonly [number, number, number, number, number];
  /** Values of `catalogue/further-settings` that have an entry; money in cents. */
  further: Readonly<Record<string, string | number | boolean>>;
}

/** One setting with where it came from; `key` is stable and independent of the language. */
export interface SettingUse {
  key: string;
  value: string | number | boolean | null;
  source: "cell" | "default";
  /** The cell, where there is one. */
  place: CellPlace | null;
}

/** Everything read from the workbook; input of the planning. */
export interface PlanInput {
  useCases: readonly UseCase[];
  dataSources: readonly DataSource[];
  settings: Settings;
  settingUses: readonly SettingUse[];
  /** Criteria whose column exists; only these enter the score. */
  criteriaWithColumn: readonly Criterion[];
  /** Tables that were used, for the pane's overview. */
  tables: readonly FoundTable[];
  /** Records of `catalogue/further-tables` by kind; read them with `recordsOf`. */
  further: Readonly<Record<string, readonly TableRecord[]>>;
  /** Filled forms of a rating round, in the order of their tables; names of people stay out of state and reports. */
  ratingForms?: readonly FilledForm[];
}

/** One answer: 1–5, or that the rater does not know. */
export type RatingAnswer = number | "unknown";

/** A row of a form as filled in. */
export interface FormRow {
  id: string;
  name: string;
  answers: Readonly<Partial<Record<Criterion, RatingAnswer>>>;
  comment: string;
}

/** A rater's form. The name is personal: it stays in the workbook's sheets. */
export interface FilledForm {
  rater: string;
  rows: readonly FormRow[];
}

/** A row of a further table. */
export interface TableRecord<Key extends string = string> {
  /** From the cell, else assigned in row order. */
  id: string;
  values: Readonly<Record<Key, FieldValue>>;
  place: RecordPlace;
}

export interface FoundTable {
  /** `useCases`, `dataSources`, `settings` or the kind of a further table. */
  kind: string;
  sheet: string;
  /** Name of the Excel table, or null for a plain range. */
  table: string | null;
  /** Excel row number of the header. */
  headerRow: number;
  /** Records read. */
  rowCount: number;
  /** A1 address of the whole table. */
  address: string;
  /** Headers without a catalogue column; kept and left alone. */
  unknownHeaders: readonly string[];
}
