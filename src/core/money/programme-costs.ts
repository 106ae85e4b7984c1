import { horizonEndOf } from "../budget/year-budgets";
import type { CostKind, CostRhythm } from "../catalogue/cost-columns";
import { issueAt, nowhere, type Issue } from "../issues";
import { placeOf, type PlanInput } from "../records";
import { costLines, type CostLine } from "./cost-lines";
import type { PaymentSeries } from "./payment-series";

/** A cost that belongs to the programme as a whole, from a cost line without use case or from a setting. */
export interface ProgrammeLine extends PaymentSeries {
  /** ID of the cost line, or the key of the setting. */
  id: string;
  /** Key of the setting it comes from, else null. */
  settingKey: string | null;
  kind: CostKind;
  name: string;
  rhythm: CostRhythm;
  noticeMonths: number | null;
}

export interface ProgrammeReading {
  lines: readonly ProgrammeLine[];
  issues: readonly Issue[];
}

/**
 * Costs of the programme: booked in full when due, a yearly one every twelve months from its start on. A line without
 * a start begins with the project, one without an end runs up to the horizon. Money beyond the horizon does not count.
 */
export function programmeLines(input: PlanInput): ProgrammeReading {
  const issues: Issue[] = [];
  const fromLines = costLines(input).flatMap((line): ProgrammeLine[] => {
    if (line.useCases.length > 0) {
      if (line.start ?? line.end) issues.push(lineIssue(line, "costLineDates"));
      return [];
    }
    const series = seriesOf(line, input);
    if (series.last < series.first) {
      issues.push(lineIssue(line, "costLineNeverRuns"));
      return [];
    }
    const { id, kind, name, rhythm, noticeMonths } = line;
    return [{ id, settingKey: null, kind, name, rhythm, noticeMonths, ...series }];
  });
  return { lines: [...fromLines, ...settingLines(input, issues)], issues };
}

function seriesOf(line: CostLine, { settings }: PlanInput): PaymentSeries {
  const { amountCents, rhythm } = line;
  const first = line.start ?? settings.projectStart;
  if (rhythm === "once") return { amountCents, first, last: first, everyMonths: 1 };
  const horizonEnd = horizonEndOf(settings);
  // A start beyond the horizon never pays, which is no contradiction between two entries of the user's.
  const last = line.end ?? (first > horizonEnd ? first : horizonEnd);
  return { amountCents, first, last, everyMonths: rhythm === "yearly" ? 12 : 1 };
}

function lineIssue(line: CostLine, code: "costLineDates" | "costLineNeverRuns"): Issue {
  const { id, place, start } = line;
  const severity = code === "costLineDates" ? "info" : "warning";
  return issueAt(placeOf(place, start === null ? "end" : "start"), severity, code, {
    ids: [id],
    params: { id },
  });
}

function settingLines(input: PlanInput, issues: Issue[]): ProgrammeLine[] {
  const { settings } = input;
  const { projectStart } = settings;
  const amountOf = (key: string) => {
    const value = settings.further[key];
    return typeof value === "number" ? value : null;
  };
  const perPerson = amountOf("trainingPerPerson");
  const people = amountOf("peopleToTrain");
  if ((perPerson === null) !== (people === null)) issues.push(halfTraining(input, perPerson === null));
  const given = [
    { key: "trainingPerPerson", kind: "training", amount: (perPerson ?? 0) * (people ?? 0) },
    { key: "externalConsulting", kind: "consulting", amount: amountOf("externalConsulting") ?? 0 },
    { key: "innovationBudget", kind: "innovation", amount: amountOf("innovationBudget") ?? 0 },
  ] as const;
  return given
    .filter(({ amount }) => amount > 0)
    .map(({ key, kind, amount }) => {
      const isYearly = key === "innovationBudget";
      return {
        id: key,
        settingKey: key,
        kind,
        name: "",
        rhythm: isYearly ? "yearly" : "once",
        noticeMonths: null,
        amountCents: amount,
        first: projectStart,
        last: isYearly ? horizonEndOf(settings) : projectStart,
        everyMonths: isYearly ? 12 : 1,
      };
    });
}

function halfTraining({ settingUses }: PlanInput, isAmountMissing: boolean): Issue {
  const given = isAmountMissing ? "peopleToTrain" : "trainingPerPerson";
  const use = settingUses.find(({ key }) => key === given);
  const missing = isAmountMissing ? "trainingPerPerson" : "peopleToTrain";
  return issueAt(use?.place ?? nowhere, "info", "trainingIncomplete", { params: { key: missing } });
}
