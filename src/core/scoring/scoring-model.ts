import type { PresetKey } from "../catalogue/scoring-settings";
import type { ScoringColumn } from "../catalogue/use-case-scoring-columns";
import type { Criterion } from "../records";

/** What a scoring model may look at; `readiness` is the data readiness of the listed sources as a rating 1–5. */
export type ModelCriterion = Criterion | ScoringColumn | "personDays" | "readiness";

/** A criterion with its fixed anchors: `worst` earns nothing, `best` everything; what lies beyond counts as the anchor. */
export interface ModelFactor {
  criterion: ModelCriterion;
  worst: number;
  best: number;
  /** Data readiness caps it, as contract rule 1 caps the feasibility. */
  capped?: boolean;
}

/** What a term is called where it is more than one criterion. */
export type TermKey = ModelCriterion | "costOfDelay";

export interface ModelTerm {
  key: TermKey;
  /** Added up; each is the first of its alternatives whose column exists. */
  parts: readonly (readonly ModelFactor[])[];
  /** Ignored by logarithmic models, whose weights follow from the anchors. */
  weight: number;
}

/**
 * A preset. Score = 100·Σw·u/Σw over the terms that have a column. Linear: u = (x − worst)/(best − worst). Logarithmic
 * (products and ratios such as RICE): u = ln(x/worst)/ln(best/worst) with w = |ln(best/worst)|, so that the score is
 * 100·ln(v/min)/ln(max/min) of the usual figure v. The anchors are fixed, so no row changes another row's score.
 */
export interface ScoringModel {
  key: PresetKey;
  scale: "linear" | "logarithmic";
  terms: readonly ModelTerm[];
}

const rating = (criterion: ModelCriterion): ModelFactor => ({ criterion, worst: 1, best: 5 });
const cost = (criterion: ModelCriterion): ModelFactor => ({ criterion, worst: 5, best: 1 });
const cappedFeasibility: ModelFactor = { ...rating("feasibility"), capped: true };
const term = (weight: number, ...alternatives: readonly ModelFactor[]): ModelTerm => ({
  key: alternatives[0]!.criterion,
  parts: [alternatives],
  weight,
});

const confidence: ModelFactor = { criterion: "confidence", worst: 0.1, best: 1 };
const reach: ModelFactor = { criterion: "reach", worst: 1, best: 100_000 };
const impact: ModelFactor = { criterion: "impact", worst: 0.25, best: 3 };
/** RICE counts person-months of 20 days; the constant cancels out of the ratio to the anchors. */
const personDays: ModelFactor = { criterion: "personDays", worst: 400, best: 1 };

/** The presets: the four sets of the documents (R26–R29) and the usual ones of product management. */
export const scoringModels: readonly ScoringModel[] = [
  {
    key: "threeCriteria",
    scale: "linear",
    terms: [term(30, rating("benefit")), term(25, cappedFeasibility), term(25, cost("effort"))],
  },
  {
    key: "pilotCriteria",
    scale: "linear",
    // Data count by themselves here, so they do not cap the feasibility as well.
    terms: [
      term(25, rating("benefit")),
      term(25, rating("dataAvailability"), rating("readiness")),
      term(25, rating("feasibility")),
      term(25, rating("acceptance")),
    ],
  },
  {
    key: "effortBenefit",
    scale: "linear",
    terms: [term(50, rating("benefit")), term(50, cost("effort"))],
  },
  {
    key: "impactFeasibility",
    scale: "logarithmic",
    terms: [term(1, rating("benefit")), term(1, cappedFeasibility)],
  },
  {
    key: "rice",
    scale: "logarithmic",
    terms: [
      term(1, reach),
      term(1, impact, rating("benefit")),
      term(1, confidence),
      { ...term(1, personDays, cost("effort")), key: "effort" },
    ],
  },
  {
    key: "ice",
    scale: "logarithmic",
    terms: [
      { ...term(1, rating("benefit")), key: "benefit" },
      term(1, confidence),
      term(1, { criterion: "ease", worst: 1, best: 10 }, cost("effort")),
    ],
  },
  {
    key: "wsjf",
    scale: "logarithmic",
    terms: [
      {
        key: "costOfDelay",
        parts: [[rating("benefit")], [rating("timeCriticality")], [rating("riskReduction")]],
        weight: 1,
      },
      term(1, { criterion: "jobSize", worst: 20, best: 1 }, cost("effort")),
    ],
  },
  {
    key: "bxt",
    scale: "linear",
    terms: [
      term(1, rating("benefit")),
      term(1, rating("experience"), rating("acceptance")),
      term(1, cappedFeasibility),
    ],
  },
];
