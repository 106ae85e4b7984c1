import type { PlannedUseCase } from "../plan";
import { fillWords } from "../sheets/fill-words";
import { numberText } from "../sheets/number-words";
import type { SheetContext } from "../sheets/sheet-context";
import type { ActiveModel } from "./active-model";
import { termPoints, type TermPoints } from "./model-score";
import { feasibilityCap } from "./score";

/** Which criterion carries a score, which costs it most, and what is open, in words. */
export function driverText(context: SheetContext, model: ActiveModel, planned: PlannedUseCase): string {
  const { areaWords, language } = context;
  const { criteria, sheet } = areaWords.scoring;
  const points = termPoints(model, { useCase: planned.useCase, readiness: planned.dataReadinessRange });
  const known = points.filter(({ low, high }) => low === high);
  const open = points.filter(({ low, high }) => low !== high).map(({ key }) => criteria[key]);
  const best = extreme(known, ({ low, most }) => low / most);
  const worst = extreme(known, ({ low, most }) => most - low);
  const sentence =
    best && worst && known.length > 1
      ? fillWords(sheet.driverText, {
          best: criteria[best.key],
          bestPoints: numberText(best.low, language),
          bestMost: numberText(best.most, language),
          worst: criteria[worst.key],
          worstLost: numberText(worst.most - worst.low, language),
        })
      : "";
  const rest = open.length > 0 ? fillWords(sheet.driverOpen, { criteria: open.join(", ") }) : "";
  return [sentence, rest].filter((part) => part !== "").join(" · ");
}

/** That weak data hold the feasibility down, and how far; "" where they do not. */
export function capText({ areaWords, language }: SheetContext, planned: PlannedUseCase): string {
  const { useCase, cappedFeasibility, dataReadiness, weakestDataSource } = planned;
  const { feasibility } = useCase.ratings;
  if (feasibility === null || cappedFeasibility === null || dataReadiness === null) return "";
  if (cappedFeasibility >= feasibility) return "";
  return fillWords(areaWords.scoring.sheet.capText, {
    source: weakestDataSource ?? "",
    readiness: numberText(dataReadiness, language),
    cap: numberText(feasibilityCap(dataReadiness), language),
  });
}

function extreme(points: readonly TermPoints[], measure: (each: TermPoints) => number): TermPoints | null {
  return points.reduce<TermPoints | null>(
    (found, each) => (found && measure(found) >= measure(each) ? found : each),
    null,
  );
}
