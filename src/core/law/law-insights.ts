import type { Plan } from "../plan";
import { answersOf } from "./answers";
import type { AiActAssessment, Obligation } from "./assessment";
import { classifyUseCase } from "./classify-use-case";
import { calendarOf, lawDatesOf } from "./law-calendar";
import { obligationsOf } from "./obligations";

/** The AI Act pre-check of a plan. */
export interface LawInsights {
  /** By use-case ID. */
  aiAct: ReadonlyMap<string, AiActAssessment>;
  /** By date. */
  obligations: readonly Obligation[];
}

/** Classifies every use case and lists the duties that follow. */
export function lawInsights(plan: Plan): LawInsights {
  const calendar = calendarOf(lawDatesOf(plan.input));
  const personal = new Map(plan.input.dataSources.map(({ id, personalData }) => [id, personalData]));
  const aiAct = new Map(
    plan.useCases.map(({ useCase }) => {
      const { name, description, area, aiType, dataSources, further } = useCase;
      const personalData = dataSources.some((id) => personal.get(id) === true) ? true : null;
      const subject = { name, description, area, aiType, personalData, answers: answersOf(further) };
      return [useCase.id, classifyUseCase(subject, calendar)] as const;
    }),
  );
  return { aiAct, obligations: obligationsOf(plan, aiAct) };
}
