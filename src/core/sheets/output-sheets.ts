import { dashboardSheet } from "../reports/dashboard-sheet";
import { onePagerSheet } from "../reports/one-pager-sheet";
import { pilotSheet } from "../reports/pilot-sheet";
import { checklistsSheet } from "../reports/checklists-sheet";
import { fundingSheet } from "../reports/funding-sheet";
import { isKpiSheetUsed, kpiSheet } from "../kpis/kpi-sheet";
import { returnSheet } from "../kpis/return-sheet";
import { changeSheet } from "../tasks/change-sheet";
import { gatesSheet } from "../tasks/gates-sheet";
import { horizonsSheet } from "../tasks/horizons-sheet";
import { isChangeUsed, isGateUsed, isStartPlanUsed, isTaskListUsed } from "../tasks/used-tables";
import { startPlanSheet } from "../tasks/start-plan-sheet";
import { tasksSheet } from "../tasks/tasks-sheet";
import { hasModuleDescriptions, modulesSheet } from "../modules/modules-sheet";
import { inventorySheet, isInventoryUsed } from "../inventory/inventory-sheet";
import { economicsSheet, hasMoneyTables } from "../money/economics-sheet";
import type { Plan } from "../plan";
import { assumptionsSheet } from "../assumptions/assumptions-sheet";
import { hasRatingForms, ratingRoundSheet } from "../ratings/rating-round-sheet";
import { scoresSheet } from "../scoring/scores-sheet";
import { governanceSheet, hasGovernance } from "../governance/governance-sheet";
import { privacySheet } from "../governance/privacy-sheet";
import { registerSheet } from "../governance/register-sheet";
import { hasRisks, riskSheet } from "../risks/risk-sheet";
import { hasProposals, proposalsSheet } from "../writing/record/proposals-sheet";
import { hasLog, protocolSheet } from "../writing/record/protocol-sheet";
import type { WritingRecord } from "../writing/record/writing-record";
import { budgetSheet } from "./budget-sheet";
import { checkSheet } from "./check-sheet";
import { matrixSheet } from "./matrix-sheet";
import { roadmapSheet } from "./roadmap-sheet";
import type { SheetContext } from "./sheet-context";
import type { SheetSpec } from "./sheet-spec";
import type { OutputSheetName } from "./sheet-words";

/** An output sheet and how it is made. */
export interface OutputSheetKind {
  key: OutputSheetName;
  /** Whether the workbook's own tables ask for it, e.g. a filled table of risks for the risk matrix. */
  isUsed?: (plan: Plan) => boolean;
  /** Shows what a model left in the workbook: there as long as this says so, whoever asks for it. */
  isRemembered?: (writing: WritingRecord) => boolean;
  make: (context: SheetContext) => SheetSpec;
}

/**
 * All output sheets in the order of their tabs. Every run writes those that are not in `furtherSheetKeys`; these
 * appear when the workbook's settings, the pane or the command line ask for them, and on every later run as long as
 * they are there: deleting the sheet ends it.
 */
export const outputSheets: readonly OutputSheetKind[] = [
  { key: "dashboard", make: dashboardSheet },
  { key: "onePager", make: onePagerSheet },
  { key: "matrix", make: matrixSheet },
  { key: "budget", make: budgetSheet },
  { key: "roadmap", make: roadmapSheet },
  { key: "tasks", isUsed: isTaskListUsed, make: tasksSheet },
  { key: "horizons", make: horizonsSheet },
  { key: "startPlan", isUsed: isStartPlanUsed, make: startPlanSheet },
  { key: "modules", isUsed: hasModuleDescriptions, make: modulesSheet },
  { key: "gates", isUsed: isGateUsed, make: gatesSheet },
  { key: "change", isUsed: isChangeUsed, make: changeSheet },
  { key: "economics", make: economicsSheet, isUsed: hasMoneyTables },
  { key: "scores", make: scoresSheet },
  { key: "ratingRound", isUsed: hasRatingForms, make: ratingRoundSheet },
  { key: "inventory", isUsed: isInventoryUsed, make: inventorySheet },
  { key: "risks", make: riskSheet, isUsed: hasRisks },
  { key: "privacy", make: privacySheet },
  { key: "register", make: registerSheet },
  { key: "governance", make: governanceSheet, isUsed: hasGovernance },
  { key: "kpis", isUsed: isKpiSheetUsed, make: kpiSheet },
  { key: "roi", make: returnSheet },
  { key: "pilotPlan", make: pilotSheet },
  { key: "fundingDescription", make: fundingSheet },
  { key: "checklists", make: checklistsSheet },
  { key: "proposals", isRemembered: hasProposals, make: proposalsSheet },
  { key: "check", make: checkSheet },
  { key: "assumptions", make: assumptionsSheet },
  { key: "writerLog", isRemembered: hasLog, make: protocolSheet },
];
