import { fillWords } from "../sheets/fill-words";
import { moneyText, numberText } from "../sheets/number-words";
import type { IsoDate } from "../values/day";
import type { Cents } from "../values/money";
import { monthNumberOf, yearOf, type Month } from "../values/month";
import type { Phase, Plan, Quadrant } from "../plan";
import type { TimeScheme } from "../records";
import type { Stage } from "./milestones";
import type { RoadmapWords } from "./roadmap-words";
import type { LawWords } from "../law/law-words";
import type { LawInsights } from "../law/law-insights";

/** What facts are worded with. What is absent has no facts: without the law's words there is no class to name. */
export interface FactContext {
  plan: Plan;
  language: "de" | "en";
  words: {
    months: readonly string[];
    common: { noModule: string };
    stages: Readonly<Record<Stage, string>>;
    phases?: Readonly<Record<TimeScheme, Readonly<Record<Phase, string>>>>;
    quadrants?: Readonly<Record<Quadrant, string>>;
  };
  roadmapWords: RoadmapWords;
  areaWords?: { law: Pick<LawWords, "classes"> };
  /** Computed where it is not handed in. */
  insights?: Pick<LawInsights, "aiAct">;
}

/** How values become the words that stand in a text. */
export interface FactWording {
  month: (month: Month) => string;
  date: (date: IsoDate) => string;
  /** A lower bound begins with „mindestens". */
  money: (cents: Cents, isLowerBound?: boolean) => string;
  number: (value: number) => string;
  /** A fraction: 0.25 is 25 %. */
  percent: (fraction: number) => string;
  /** Number of use cases. */
  count: (count: number) => string;
  months: (count: number) => string;
}

/** Wording in the run's language. */
export function factWording({
  language,
  words,
  roadmapWords,
}: Pick<FactContext, "language" | "words" | "roadmapWords">): FactWording {
  return {
    month: (month) => `${words.months[monthNumberOf(month) - 1]} ${yearOf(month)}`,
    date: (date) => (language === "de" ? date.split("-").reverse().join(".") : date),
    money: (cents, isLowerBound = false) =>
      (isLowerBound ? `${roadmapWords.atLeast} ` : "") + moneyText(cents, language),
    number: (value) => numberText(value, language),
    percent: (fraction) => `${numberText(fraction * 100, language)}${language === "de" ? "\u00A0%" : "%"}`,
    count: (count) => fillWords(roadmapWords.useCases, { count }),
    months: (count) => fillWords(roadmapWords.months, { count }),
  };
}

/** Facts under the names that `nameOf` makes of their keys. */
export function prefixed(
  facts: Readonly<Record<string, string>>,
  nameOf: (key: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [nameOf(key), value]));
}

/** Name of a use case's fact; braces would end the placeholder. */
export function caseFactName(id: string, key: string): string {
  return `${id.replaceAll(/[{}]/g, "")}.${key}`;
}

/** Name of a data source's fact. */
export function sourceFact(id: string, key: string): string {
  return `source.${id.replaceAll(/[{}]/g, "")}.${key}`;
}
