import { checklist } from "../governance/checklist";
import { checkTools } from "../governance/tool-check";
import { infrastructureCheck } from "../inventory/infrastructure";
import { fillWords } from "../sheets/fill-words";
import type { SheetContext } from "../sheets/sheet-context";
import { gateCriteria } from "../tasks/gates";
import type { CheckState, ReportChecklist } from "./report-keys";

/** A point to tick off; its ID is stable, because a person's answer is kept by it. */
export interface CheckItem {
  id: string;
  list: ReportChecklist;
  point: string;
  /** What the workbook says already; a person's answer has precedence. */
  state: CheckState;
}

/** All points list by list. What other sheets ask as well is asked in their words and starts with their answers. */
export function checkItems(context: SheetContext): CheckItem[] {
  return [
    ...infrastructureItems(context),
    ...productionItems(context),
    ...governanceItems(context, "privacyPrinciples", "privacy"),
    ...governanceItems(context, "tools", "tools"),
    ...toolItems(context),
    ...context.areaWords.reports.checklists.exercises.map(({ id, point }): CheckItem => ({
      id,
      list: "exercises",
      point,
      state: "open",
    })),
  ];
}

function infrastructureItems({ plan, areaWords }: SheetContext): CheckItem[] {
  return infrastructureCheck(plan.input.settings).answers.map(({ key, answer }, index) => ({
    id: `I-${index + 1}`,
    list: "infrastructure",
    point: areaWords.inventory.infrastructure[key],
    state: answer === null ? "open" : answer ? "yes" : "no",
  }));
}

function productionItems(context: SheetContext): CheckItem[] {
  const { evidence } = context.areaWords.reports.checklists;
  return gateCriteria(context).map(({ key, criterion, evidence: proof }) => ({
    id: `P-${key}`,
    list: "production",
    point: proof ? fillWords(evidence, { point: criterion, evidence: proof }) : criterion,
    state: "open",
  }));
}

function governanceItems(
  { areaWords }: SheetContext,
  group: "privacyPrinciples" | "tools",
  list: ReportChecklist,
): CheckItem[] {
  const { items } = areaWords.governance.governance;
  const { evidence } = areaWords.reports.checklists;
  return checklist
    .filter((each) => each.group === group)
    .map(({ id, key }) => ({
      id,
      list,
      point: fillWords(evidence, { point: items[key].point, evidence: items[key].basis }),
      state: "open",
    }));
}

/** One point per AI tool in use. */
function toolItems({ plan, areaWords }: SheetContext): CheckItem[] {
  const { toolPoint } = areaWords.reports.checklists;
  return checkTools(plan.input).map(({ id, tool, verdict }) => ({
    id: `T-${id}`,
    list: "tools",
    point: fillWords(toolPoint, { tool }),
    state: verdict === "fine" ? "yes" : verdict === "shadow" ? "no" : "open",
  }));
}
