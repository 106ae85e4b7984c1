import type { LawInsights } from "../../law/law-insights";
import type { FactContext } from "../../roadmap/fact-wording";
import type { Facts } from "../../roadmap/roadmap-draft";
import type { BriefReader } from "./brief-reader";

/** What the parts of a brief are made from. */
export interface BriefContext extends FactContext {
  reader: BriefReader;
  /** Every fact in the model's world: worded, names replaced. */
  facts: Facts;
  /** Labels of the sections of the plan's time scheme by phase. */
  sections: Readonly<Record<string, string>>;
  /** A small plan is told with all its values; of a large one the model reads which facts there are. */
  isDetailed: boolean;
  law: LawInsights;
  /** The same as far as it follows from what is told. */
  toldLaw: LawInsights;
}
