import {
  measureCorpora,
  measureInjections,
  type CorpusMeasurement,
  type InjectionMeasurement,
} from "./writer-corpora";
import { measureTimes, type WriterTimes } from "./writer-times";
import { measureTokens, type TokenMeasurement } from "./writer-tokens";

/** What a language model is let do, what it costs, and how long one waits for it. */
export interface WriterMeasurement {
  corpora: CorpusMeasurement[];
  injections: InjectionMeasurement;
  tokens: TokenMeasurement[];
  times: WriterTimes[];
}

export async function measureWriter(): Promise<WriterMeasurement> {
  // The first run loads the client, which no user of the second run waits for.
  await measureTimes(5);
  return {
    corpora: measureCorpora(),
    injections: await measureInjections(),
    tokens: [10, 30, 100, 200].map(measureTokens),
    times: await measureTimes(30),
  };
}
