import type { PresetKey } from "../catalogue/scoring-settings";
import type { ModelCriterion, TermKey } from "./scoring-model";

/** Words about scores; headers are parts of formulas, so they hold letters, digits and spaces only. */
export interface ScoringWords {
  models: Readonly<Record<PresetKey | "contract", string>>;
  /** Short names for headers of the comparison. */
  modelHeaders: Readonly<Record<PresetKey | "contract", string>>;
  criteria: Readonly<Record<ModelCriterion | TermKey, string>>;
  /** On the matrix above the weights; gap `model`. */
  matrixHeading: string;
  /** How the criteria enter each kind of model. */
  rule: Readonly<Record<"linear" | "logarithmic", string>>;
  sheet: Readonly<
    Record<
      | "title"
      | "intro"
      | "modelLine"
      | "pilotLine"
      | "pilotNone"
      | "pointsHeading"
      | "pointsNote"
      | "points"
      | "open"
      | "from"
      | "to"
      | "score"
      | "rank"
      | "driver"
      | "driverText"
      | "driverOpen"
      | "cap"
      | "capText"
      | "quickWin"
      | "rule"
      | "gate"
      | "sourceRow"
      | "chartTitle"
      | "chartPoints"
      | "comparisonHeading"
      | "comparisonNote"
      | "places"
      | "often"
      | "share"
      | "bestRank"
      | "worstRank"
      | "yes"
      | "no"
      | "openMark",
      string
    >
  >;
}
