import type { Issue } from "../core/issues";
import type { PlausibilityWords } from "../core/plausibility/plausibility-words";
import { referenceFigures, type ReferenceKey } from "../core/plausibility/reference-figures";
import type { WordParams } from "../core/sheets/fill-words";
import { plausibilityDe } from "../text/de/plausibility";
import { plausibilityEn } from "../text/en/plausibility";

const words: Readonly<Record<"de" | "en", PlausibilityWords>> = { de: plausibilityDe, en: plausibilityEn };

/** The sentence of a plausibility finding with its gaps, followed by where the figures come from. */
export function plausibilitySentence({ params }: Issue, language: "de" | "en"): string {
  const { rules, evidence, evidenceUndated } = words[language];
  const sentence = rules[params["rule"] as keyof typeof rules];
  const first = params["stand"] === undefined ? evidenceUndated : evidence;
  const second = (params["otherStand"] === undefined ? evidenceUndated : evidence)
    .replace("{source}", "{otherSource}")
    .replace("{stand}", "{otherStand}");
  return [
    sentence,
    ...(params["source"] === undefined ? [] : [first]),
    ...(params["otherSource"] === undefined ? [] : [second]),
  ].join(" ");
}

/** Sources and examples in words; a source that we do not know is the user's own text. */
export function plausibilityLabels({ params }: Issue, language: "de" | "en"): WordParams {
  const sources: Readonly<Record<string, string>> = words[language].sources;
  const named = ["source", "otherSource"].flatMap((key) => {
    const source = params[key];
    return typeof source === "string"
      ? [[key, Object.hasOwn(sources, source) ? sources[source]! : source] as const]
      : [];
  });
  const example = params["example"] as ReferenceKey | undefined;
  return {
    ...Object.fromEntries(named),
    ...(example ? { example: referenceFigures[example].label[language] } : {}),
  };
}
