import {
  criteria,
  type DataSource,
  type PlanInput,
  type RecordPlace,
  type Settings,
  type UseCase,
} from "../../../src/core/records";
import { defaultWeights } from "../../../src/core/scoring/score";

const noPlace: RecordPlace = { sheet: "Anwendungsfälle", table: null, row: 2, columns: {} };

/** Ratings that give the middle score; overwritten by what a test is about. */
export const middleRatings: UseCase["ratings"] = {
  benefit: 3,
  feasibility: 3,
  effort: 3,
  acceptance: 3,
  risk: 3,
  visibility: 3,
};

/** A use case of one month without costs, people or relations. */
export function useCase(
  id: string,
  given: Partial<Omit<UseCase, "ratings">> & { ratings?: Partial<UseCase["ratings"]> } = {},
): UseCase {
  return {
    name: `Anwendungsfall ${id}`,
    area: "",
    module: "",
    description: "",
    aiType: "",
    owner: "",
    status: "",
    dataSources: [],
    predecessors: [],
    excludes: [],
    durationMonths: 1,
    personDays: 0,
    earliestStart: null,
    fixedStart: null,
    oneOffCents: 0,
    runningCentsPerMonth: 0,
    benefitCentsPerYear: null,
    mandatory: false,
    progress: null,
    actualStart: null,
    actualEnd: null,
    further: {},
    place: noPlace,
    ...given,
    id,
    ratings: { ...middleRatings, ...given.ratings },
  };
}

/** A data source whose three ratings have columns. */
export function dataSource(id: string, given: Partial<DataSource> = {}): DataSource {
  const columns = Object.fromEntries(
    ["completeness", "timeliness", "consistency"].map((key) => [key, { letter: "A", header: key }]),
  );
  return {
    id,
    name: `Quelle ${id}`,
    system: "",
    owner: "",
    format: "",
    completeness: 5,
    timeliness: 5,
    consistency: 5,
    relevance: null,
    personalData: null,
    silo: null,
    api: null,
    further: {},
    place: { sheet: "Datenquellen", table: null, row: 2, columns },
    ...given,
  };
}

/** The contract's defaults with a project start in January 2027. */
export const defaultSettings: Settings = {
  company: "",
  industry: "",
  employees: null,
  language: "de",
  state: "",
  projectStart: "2027-01",
  horizonMonths: 36,
  fiscalYearStart: 1,
  timeScheme: "A",
  discountRate: 0.05,
  capacity: null,
  yearBudgetsCents: [],
  benefitThreshold: 3,
  effortThreshold: 3,
  weights: defaultWeights,
  durationByEffort: [1, 2, 3, 6, 9],
  further: {},
};

/** A plan input of the given use cases; all criteria have a column. */
export function planInput(
  useCases: readonly UseCase[],
  settings: Partial<Settings> = {},
  more: Partial<PlanInput> = {},
): PlanInput {
  return {
    useCases,
    dataSources: [],
    settings: { ...defaultSettings, ...settings },
    settingUses: [],
    criteriaWithColumn: criteria,
    tables: [],
    further: {},
    ...more,
  };
}
