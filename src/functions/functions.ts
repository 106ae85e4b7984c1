/**
 * Entry of the bundle that Excel loads first: registers the custom functions while the script loads, because cells
 * may be waiting for them (a late registration shows #NAME?). Nothing here reaches React, zod or openai.
 */
import { ice, phase, rice, riskFigure, wsjf } from "./comparison-functions";
import { budget, budgetPlan, payback, presentValue, roi, totalCost } from "./money-functions";
import { dataReadiness, matrix, quadrant, score } from "./rating-functions";

/** Every function by its id in the metadata; a test compares both. */
export const customFunctions = {
  SCORE: score,
  QUADRANT: quadrant,
  MATRIX: matrix,
  DATENREIFE: dataReadiness,
  RISIKO: riskFigure,
  PHASE: phase,
  RICE: rice,
  ICE: ice,
  WSJF: wsjf,
  BUDGET: budget,
  BUDGETPLAN: budgetPlan,
  TCO: totalCost,
  ROI: roi,
  AMORTISATION: payback,
  KAPITALWERT: presentValue,
};

for (const [id, implementation] of Object.entries(customFunctions))
  CustomFunctions.associate(id, implementation);
