import type { Plan } from "../plan";
import type { AreaWords } from "../sheets/area-words";
import type { FactContext } from "../roadmap/roadmap-facts";
import type { WritingBrief } from "./brief";
import type { ReleaseChoices } from "./release-choice";

export interface BriefOptions extends FactContext {
  plan: Plan;
  areaWords: AreaWords;
  phases: Readonly<Record<string, Readonly<Record<string, string>>>>;
  release: ReleaseChoices;
}

export function makeBrief(options: BriefOptions): WritingBrief {
  throw new Error(`not built ${options.language}`);
}
