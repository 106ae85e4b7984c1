import type { Insights } from "../insights/insights";
import type { Issue } from "../issues";
import type { Plan, PlannedUseCase } from "../plan";
import type { UseCase } from "../records";
import type { RoadmapDraft } from "../roadmap/roadmap-draft";
import type { RoadmapWords } from "../roadmap/roadmap-words";
import type { Month } from "../values/month";
import type { WritingRecord } from "../writing/record/writing-record";
import type { AreaWords } from "./area-words";
import { fillWords } from "./fill-words";
import { moneyText, numberText } from "./number-words";
import type { SheetKey } from "./sheet-spec";
import type { SheetWords } from "./sheet-words";
import { monthNumberOf, yearOf } from "../values/month";

/** What every sheet is made from. */
export interface SheetContext {
  plan: Plan;
  words: SheetWords;
  /** Words of the further areas. */
  areaWords: AreaWords;
  /** What else follows from the plan. */
  insights: Insights;
  language: "de" | "en";
  roadmapWords: RoadmapWords;
  /** Words an issue; wording is shared with the pane and the JSON. */
  issueText: (issue: Issue) => string;
  /** Label of a setting by its key. */
  settingLabel: (key: string) => string;
  /** Text of the roadmap, by rules or by a model. */
  draft: RoadmapDraft;
  /** What the workbook remembers of a model. Absent: nothing. */
  writing?: WritingRecord;
  /** Sheets of this run: a formula may name the tables of these only. Absent: nobody said so. */
  written?: ReadonlySet<SheetKey>;
}

/** A month in words, e.g. „Mrz 2027". */
export function monthText(context: Pick<SheetContext, "words">, month: Month): string {
  return `${context.words.months[monthNumberOf(month) - 1]} ${yearOf(month)}`;
}

/** An ISO date in the notation of the language. */
export function dateText(context: Pick<SheetContext, "language">, isoDate: string): string {
  const [year, month, day] = isoDate.split("-");
  return context.language === "de" ? `${day}.${month}.${year}` : isoDate;
}

/** What a use case is grouped by: its module, else its area, else nothing. */
export function moduleOf(context: Pick<SheetContext, "words">, useCase: UseCase): string {
  return useCase.module || useCase.area || context.words.common.noModule;
}

/** Company, number of use cases and date below each title. */
export function subtitle(context: SheetContext): string {
  const { plan, words } = context;
  const params = {
    company: plan.input.settings.company,
    count: plan.useCases.length,
    date: dateText(context, plan.today),
  };
  const sentence = params.company ? words.common.subtitle : words.common.subtitleWithoutCompany;
  return fillWords(sentence, params);
}

/** Footer of the printout. */
export function footer(context: SheetContext): string {
  return fillWords(context.words.common.footer, { date: dateText(context, context.plan.today) });
}

/** Why a use case is selected or not. */
export function reasonText(context: SheetContext, planned: Pick<PlannedUseCase, "reason">): string {
  const { code, params } = planned.reason;
  const { reasons } = context.words;
  if (code === "selected" && params["neededBy"] !== undefined) return fillWords(reasons.neededBy, params);
  if (code === "predecessorNotSelected" && params["excludedBy"] !== undefined) {
    return fillWords(reasons.predecessorExcluded, params);
  }
  const worded = Object.entries(params).map(([name, value]): [string, string | number] => {
    if (typeof value !== "number" || name === "year") return [name, value];
    return [
      name,
      name.endsWith("Cents") ? moneyText(value, context.language) : numberText(value, context.language),
    ];
  });
  return fillWords(reasons[code], Object.fromEntries(worded));
}

/** Selected and scheduled: what the totals cover. */
export function isCounted(planned: PlannedUseCase): boolean {
  return planned.selected && planned.start !== null && planned.end !== null;
}
