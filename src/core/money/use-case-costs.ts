import type { CostKind, CostRhythm } from "../catalogue/cost-columns";
import { issueAt, type Issue } from "../issues";
import { placeOf, type PlanInput, type UseCase } from "../records";
import { listedReadiness } from "../scoring/data-readiness";
import type { Cents } from "../values/money";
import { costLines, type CostLine } from "./cost-lines";
import { dividedCents, scaledCents } from "./payment-series";
import { isPrototype } from "./prototype";

/** What one cost line adds to one use case. */
export interface UseCaseCostLine {
  lineId: string;
  useCaseId: string;
  kind: CostKind;
  name: string;
  rhythm: CostRhythm;
  oneOffCents: Cents;
  /** A yearly amount is a twelfth of it, rounded so that the lines of a use case add up. */
  runningCentsPerMonth: Cents;
  noticeMonths: number | null;
}

/** The use cases as the plan counts them, and how their amounts came about. */
export interface DetailedUseCases {
  useCases: readonly UseCase[];
  lines: readonly UseCaseCostLine[];
  /** Use cases whose blank cell was answered by lines, by column. */
  answered: Readonly<Record<"oneOffCost" | "runningCost", readonly string[]>>;
  issues: readonly Issue[];
}

/** Readiness below it (a mean rating below 3) means cleaning comes first. */
const lowReadiness = 50;

/**
 * Applies the rules about money to the use cases; without cost lines and settings it changes nothing.
 * 1. A blank cost is the sum of the use case's lines (once; monthly plus a twelfth of yearly). A filled one counts,
 *    a difference is told.
 * 2. A prototype's one-off cost times „Faktor Prototyp → Produktion" is what the productive system costs.
 * 3. „Puffer Datenbereinigung" stretches the duration and, where no line pays for the cleaning, adds to the one-off
 *    cost of use cases with poor or locked-in data.
 */
export function detailedUseCases(input: PlanInput): DetailedUseCases {
  const lines = linesByUseCase(costLines(input));
  const issues: Issue[] = [];
  const answered = { oneOffCost: [] as string[], runningCost: [] as string[] };
  const useCases = input.useCases.map((useCase) => {
    const own = lines.get(useCase.id) ?? [];
    const sums = sumOf(own);
    const counted = { ...useCase };
    for (const { column, key, sum } of [
      { column: "oneOffCost", key: "oneOffCents", sum: sums.oneOff },
      { column: "runningCost", key: "runningCentsPerMonth", sum: sums.running },
    ] as const) {
      if (sum === null) continue;
      if (useCase[key] === null) {
        counted[key] = sum;
        answered[column].push(useCase.id);
      } else if (useCase[key] !== sum) issues.push(differs(useCase, column, useCase[key], sum));
    }
    return withBuffer(withFactor(counted, input, issues), input, { own, issues });
  });
  return { useCases, lines: input.useCases.flatMap(({ id }) => lines.get(id) ?? []), answered, issues };
}

function linesByUseCase(all: readonly CostLine[]): Map<string, UseCaseCostLine[]> {
  const byUseCase = new Map<string, { line: CostLine; cents: Cents }[]>();
  for (const line of all) {
    const parts = dividedCents(line.amountCents, line.useCases.length);
    for (const [index, id] of line.useCases.entries()) {
      const others = byUseCase.get(id) ?? [];
      others.push({ line, cents: parts[index]! });
      byUseCase.set(id, others);
    }
  }
  return new Map([...byUseCase].map(([id, parts]) => [id, useCaseLines(id, parts)]));
}

/** Twelfths of yearly amounts are rounded on their running total, so that their sum is rounded once only. */
function useCaseLines(
  useCaseId: string,
  parts: readonly { line: CostLine; cents: Cents }[],
): UseCaseCostLine[] {
  let yearly = 0;
  return parts.map(({ line, cents }) => {
    const before = Math.round(yearly / 12);
    if (line.rhythm === "yearly") yearly += cents;
    const twelfth = Math.round(yearly / 12) - before;
    return {
      lineId: line.id,
      useCaseId,
      kind: line.kind,
      name: line.name,
      rhythm: line.rhythm,
      oneOffCents: line.rhythm === "once" ? cents : 0,
      runningCentsPerMonth: line.rhythm === "monthly" ? cents : twelfth,
      noticeMonths: line.noticeMonths,
    };
  });
}

function sumOf(lines: readonly UseCaseCostLine[]): { oneOff: Cents | null; running: Cents | null } {
  const once = lines.filter(isOneOff);
  const running = lines.filter((line) => !isOneOff(line));
  return {
    oneOff: once.length === 0 ? null : once.reduce((sum, line) => sum + line.oneOffCents, 0),
    running: running.length === 0 ? null : running.reduce((sum, line) => sum + line.runningCentsPerMonth, 0),
  };
}

function isOneOff(line: UseCaseCostLine): boolean {
  return line.rhythm === "once";
}

function differs(
  useCase: UseCase,
  column: "oneOffCost" | "runningCost",
  cellCents: Cents,
  linesCents: Cents,
): Issue {
  const { id, place } = useCase;
  const params = { id, cellCents, linesCents };
  return issueAt(placeOf(place, column), "info", "costLinesDiffer", { ids: [id], params });
}

function withFactor(useCase: UseCase, { settings }: PlanInput, issues: Issue[]): UseCase {
  const factor = settings.further["productionFactor"];
  const { id, place, status, oneOffCents } = useCase;
  if (typeof factor !== "number" || factor === 1 || !oneOffCents || !isPrototype(status)) return useCase;
  const scaled = scaledCents(oneOffCents, factor);
  const params = { id, status, factor, beforeCents: oneOffCents, afterCents: scaled };
  issues.push(issueAt(placeOf(place, "oneOffCost"), "info", "prototypeCostScaled", { ids: [id], params }));
  return { ...useCase, oneOffCents: scaled };
}

function withBuffer(
  useCase: UseCase,
  { settings, dataSources }: PlanInput,
  { own, issues }: { own: readonly UseCaseCostLine[]; issues: Issue[] },
): UseCase {
  const share = settings.further["cleaningBuffer"];
  if (typeof share !== "number" || share === 0) return useCase;
  const listed = dataSources.filter(({ id }) => useCase.dataSources.includes(id));
  const silo = listed.find((source) => source.silo === true);
  const readiness = listedReadiness(listed).range?.high ?? 100;
  if (!silo && readiness >= lowReadiness) return useCase;
  const { id, place, oneOffCents } = useCase;
  const isPaid = own.some(({ kind }) => kind === "dataCleaning");
  const scaled = isPaid || !oneOffCents ? oneOffCents : scaledCents(oneOffCents, 1 + share);
  const addedCents = (scaled ?? 0) - (oneOffCents ?? 0);
  const params = { id, percent: share * 100, addedCents };
  issues.push(
    issueAt(placeOf(place, "durationMonths"), "info", "cleaningBufferAdded", { ids: [id], params }),
  );
  return { ...useCase, oneOffCents: scaled, durationBuffer: share };
}
