import type { ReactNode } from "react";
import type { Preparation } from "../../app/writer-actions";
import { fillWords } from "../../core/sheets/fill-words";
import { isMonth } from "../../core/values/month";
import { useWording, type Language, type Wording } from "../words";
import { costText, kilobytes, useWriterWords, type WriterWords } from "./writer-words";

/** Who would get how much, and what it would cost. */
export function PreviewFacts({ preparation, model }: { preparation: Preparation; model: string }) {
  const wording = useWording();
  const { language, number } = wording;
  const words = useWriterWords().preview;
  const { endpoint, prompt, bodies, bytes, inputTokens, outputTokens, prices } = preparation;
  const tokens = { input: number(inputTokens), output: number(outputTokens) };
  const facts: readonly (readonly [string, ReactNode])[] = [
    [words.goesTo, <strong key="host">{endpoint.host}</strong>],
    [words.region, words.regions[endpoint.region]],
    [words.model, model],
    [
      words.prompt,
      fillWords(words.promptVersion, { name: prompt.name, version: prompt.version }) +
        (prompt.isOwn ? ` (${words.promptOwn})` : ""),
    ],
    [words.requests, number(bodies.length)],
    [words.size, fillWords(words.sizeValue, { size: kilobytes(bytes, wording) })],
    [words.tokens, fillWords(words.tokensValue, tokens)],
    [words.cost, costSentence(preparation, words, language)],
  ];
  return (
    <>
      <dl className="writer-facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {prices && (
        <p className="muted row-detail">
          {fillWords(words.prices[prices.source], { stand: standText(prices.stand, wording) })}
        </p>
      )}
    </>
  );
}

/** `März 2026` for a month; other stands as they are. */
function standText(stand: string, { month }: Wording): string {
  return isMonth(stand) ? month(stand) : stand;
}

function costSentence(
  { costTenthousandths, prices }: Preparation,
  words: WriterWords["preview"],
  language: Language,
): string {
  if (prices?.source === "local") return words.costNone;
  if (costTenthousandths === null) return words.costUnknown;
  return fillWords(words.costValue, { cost: costText(costTenthousandths, language) });
}
