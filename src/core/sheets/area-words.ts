import type { ReportWords } from "../reports/reports-words";
import type { KpiWords } from "../kpis/kpi-words";
import type { GovernanceWords } from "../governance/governance-words";
import type { LawWords } from "../law/law-words";
import type { MoneyWords } from "../money/money-words";
import type { TaskWords } from "../tasks/tasks-words";
import type { ModuleWords } from "../modules/module-words";
import type { InventoryWords } from "../inventory/inventory-words";
import type { RisksWords } from "../risks/risks-words";
import type { AssumptionWords } from "../assumptions/assumptions-words";
import type { PlausibilityWords } from "../plausibility/plausibility-words";
import type { RatingWords } from "../ratings/rating-words";
import type { ScoringWords } from "../scoring/scoring-words";
import type { WritingWords } from "../writing/record/writing-words";

/**
 * Words of the areas beyond matrix, budget, roadmap and check: one member per area, whose type stands in the area's
 * own folder and whose texts in `src/text/{de,en}/<area>.ts`.
 */
export interface AreaWords {
  kpis: KpiWords;
  reports: ReportWords;
  governance: GovernanceWords;
  law: LawWords;
  money: MoneyWords;
  tasks: TaskWords;
  modules: ModuleWords;
  inventory: InventoryWords;
  risks: RisksWords;
  assumptions: AssumptionWords;
  plausibility: PlausibilityWords;
  scoring: ScoringWords;
  ratings: RatingWords;
  writing: WritingWords;
}
