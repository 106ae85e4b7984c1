import type { Plan } from "../plan";
import type { Insights } from "./insights";

/** Everything that follows from a plan, area by area. Pure. */
export function makeInsights(_plan: Plan): Insights {
  return { issues: [] };
}
