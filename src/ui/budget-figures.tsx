import type { Plan } from "../core/plan";
import { Section } from "./section";
import { useWording } from "./words";
import { fillWords } from "../core/sheets/fill-words";

const namedAtOnce = 6;

/** The budget in three figures, and what must be known to read them. */
export function BudgetFigures({ plan }: { plan: Plan }) {
  const { words, euros, month, list, number } = useWording();
  const { budget, schedule } = plan;
  const figures = [
    [words.budget.oneOff, budget.oneOffCents],
    [words.budget.running, budget.runningCents],
    [words.budget.total, budget.totalCents],
  ] as const;
  const scheduled = plan.useCases.filter((useCase) => useCase.start !== null).length;
  const over = budget.byYear.filter((year) => year.limitCents !== null && year.totalCents > year.limitCents);
  const named = budget.incomplete.slice(0, namedAtOnce);
  const unnamed = budget.incomplete.length - named.length;
  return (
    <Section heading={fillWords(words.budget.heading, { month: month(plan.horizonEnd) })}>
      <dl className="figures">
        {figures.map(([label, cents]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {budget.incomplete.length > 0 && <span className="at-least">{words.budget.atLeast} </span>}
              {euros(cents)}
            </dd>
          </div>
        ))}
      </dl>
      <p className="muted">
        {schedule.start && schedule.end
          ? fillWords(words.budget.selected, {
              selected: number(scheduled),
              all: number(plan.useCases.length),
              start: month(schedule.start),
              end: month(schedule.end),
            })
          : words.budget.nothingScheduled}
      </p>
      {named.length > 0 && (
        <p className="muted">
          {fillWords(words.budget.incomplete, {
            ids: list(unnamed > 0 ? [...named, fillWords(words.matrix.more, { count: unnamed })] : named),
          })}
        </p>
      )}
      {over.map((year) => (
        <p key={year.year} className="over-limit">
          {fillWords(words.budget.overLimit, {
            year: year.year,
            total: euros(year.totalCents),
            limit: euros(year.limitCents ?? 0),
          })}
        </p>
      ))}
    </Section>
  );
}
