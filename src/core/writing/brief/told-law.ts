import { lawInsights, type LawInsights } from "../../law/law-insights";
import type { Plan } from "../../plan";
import type { UseCase } from "../../records";
import type { BriefReader } from "./brief-reader";

/**
 * The pre-check of the law as far as it follows from what is told. A class that a held-back description brings about
 * would tell of it: by default descriptions stay, so „prohibited“ because of a word in one stays, too.
 */
export function toldLaw(plan: Plan, reader: BriefReader): LawInsights {
  const isPersonalTold = reader.allows("dataSources.personalData");
  return lawInsights({
    ...plan,
    useCases: plan.useCases.map((each) => ({ ...each, useCase: toldUseCase(each.useCase, reader) })),
    input: {
      ...plan.input,
      dataSources: plan.input.dataSources.map((source) =>
        isPersonalTold ? source : { ...source, personalData: null },
      ),
    },
  });
}

/** A use case without what the pre-check would read in held-back columns. */
function toldUseCase(useCase: UseCase, reader: BriefReader): UseCase {
  const isTold = (key: string) => reader.allows(`useCases.${key}`);
  const told = (key: "name" | "description" | "area" | "aiType") => (isTold(key) ? useCase[key] : "");
  return {
    ...useCase,
    name: told("name"),
    description: told("description"),
    area: told("area"),
    aiType: told("aiType"),
    dataSources: isTold("dataSources") ? useCase.dataSources : [],
    further: Object.fromEntries(Object.entries(useCase.further).filter(([key]) => isTold(key))),
  };
}
