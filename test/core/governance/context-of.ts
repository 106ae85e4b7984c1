import { makeInsights } from "../../../src/core/insights/make-insights";
import type { Plan } from "../../../src/core/plan";
import { draftRoadmap } from "../../../src/core/roadmap/draft-roadmap";
import type { SheetOptions } from "../../../src/core/sheets/make-sheets";
import type { SheetContext } from "../../../src/core/sheets/sheet-context";
import { german } from "../sheets/support/sheet-builders";

/** What one sheet is made from, without making the others. */
export function contextOf(plan: Plan, options: SheetOptions = german): SheetContext {
  return { plan, ...options, insights: makeInsights(plan), draft: draftRoadmap({ plan, ...options }) };
}
