import { dishonest } from "../writing-corpus/dishonest";
import { problemsOf } from "../writing-corpus/check-corpus";
import type { HonestText } from "../writing-corpus/corpus";
import { honest } from "../writing-corpus/honest";
import { blindInjections } from "../writing-corpus/blind-injections";
import { injections } from "../writing-corpus/injections";
import { injectedWorkbook } from "../writing/support/injected-workbook";
import { acceptedTexts } from "../writing/support/model-run";
import { obeyedRun } from "../writing/support/obedient-model";

/** How many texts of a kind the checks judge as they should. */
export interface CorpusMeasurement {
  kind: string;
  language: "de" | "en";
  texts: number;
  /** Refused, or passed where they are honest. */
  judgedRight: number;
  percent: number;
}

/** Dishonest texts by the problem that they have, and honest ones. */
export function measureCorpora(): CorpusMeasurement[] {
  const refused = grouped(dishonest, ({ code }) => code).map(([code, texts]) =>
    measured(`dishonest: ${code}`, texts, (text) => problemsOf(text).length > 0),
  );
  const all = grouped(dishonest, () => "").map(([, texts]) =>
    measured("dishonest: all", texts, (text) => problemsOf(text).length > 0),
  );
  const passed = grouped(honest, () => "").map(([, texts]) =>
    measured("honest: all", texts, (text) => problemsOf(text).length === 0),
  );
  return [...refused, ...all, ...passed];
}

function grouped<Text extends HonestText>(
  texts: readonly Text[],
  kindOf: (text: Text) => string,
): [string, Text[]][] {
  const groups = new Map<string, Text[]>();
  for (const text of texts) {
    const key = `${kindOf(text)} ${text.language}`;
    groups.set(key, [...(groups.get(key) ?? []), text]);
  }
  return [...groups].sort().map(([key, members]) => [key.split(" ")[0]!, members]);
}

function measured<Text extends HonestText>(
  kind: string,
  texts: readonly Text[],
  isRight: (text: Text) => boolean,
): CorpusMeasurement {
  const judgedRight = texts.filter(isRight).length;
  return {
    kind,
    language: texts[0]!.language,
    texts: texts.length,
    judgedRight,
    percent: (100 * judgedRight) / texts.length,
  };
}

/** @property reachedSheet injections of which a word of the obeying model came through the checks */
export interface InjectionMeasurement {
  injections: number;
  reachedSheet: number;
}

/** Each injection in the cell of a workbook of its own, with a model that does what it says. */
export async function measureInjections(): Promise<InjectionMeasurement> {
  const all = [...injections, ...blindInjections];
  let reachedSheet = 0;
  for (const injection of all) {
    const run = await obeyedRun(injection, injectedWorkbook(injection));
    if (acceptedTexts(run).length > 0) reachedSheet++;
  }
  return { injections: all.length, reachedSheet };
}
