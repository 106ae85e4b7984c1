import { infrastructureKeys, type InfrastructureKey } from "../catalogue/inventory-settings";
import type { Settings } from "../records";

/** Yes answers that make a company ready in principle (of four questions). */
const neededYes = 3;

export interface InfrastructureCheck {
  answers: readonly { key: InfrastructureKey; answer: boolean | null }[];
  yes: number;
  open: number;
  /** Null while open answers decide. */
  ready: boolean | null;
}

/** Three of four questions with yes mean: ready for AI in principle. */
export function infrastructureCheck({ further }: Pick<Settings, "further">): InfrastructureCheck {
  const answers = infrastructureKeys.map((key) => {
    const answer = further[key];
    return { key, answer: typeof answer === "boolean" ? answer : null };
  });
  const yes = answers.filter(({ answer }) => answer === true).length;
  const open = answers.filter(({ answer }) => answer === null).length;
  return { answers, yes, open, ready: yes >= neededYes ? true : yes + open < neededYes ? false : null };
}
