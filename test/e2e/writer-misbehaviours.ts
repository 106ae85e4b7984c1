import type { ModelFailureKind } from "../../src/core/writing/model-failure";
import type { Script } from "../support/model-server";
import { answerFor, answerValue } from "../support/model-server-answers";
import {
  byRequest,
  failure,
  hang,
  html,
  json,
  page,
  sse,
  status,
  type Reply,
} from "../support/model-server-replies";

/** What a server does, and what becomes of it. */
export interface Misbehaviour {
  does: string;
  script: Script;
  /** Null where the run goes well all the same. */
  failure: ModelFailureKind | null;
  /** How many of the texts come to a review. */
  texts: "all" | "some" | "none";
}

/** Nothing in it that a check could object to. */
export const sentence = "Die Beteiligten sprechen früh miteinander und klären, wer wofür zuständig ist.";
const english = "The people involved talk to each other early and agree on who is in charge of what.";

export const honest = (body: string): string => answerFor(body, () => sentence);
const answering = (make: (body: string) => Reply): Reply => byRequest(({ body }) => make(body));
/** Everything but the last piece, so that some modules are whole. */
const beginning = (body: string): string => honest(body).slice(0, -500);

/** @param key what was sent as key; a server that quotes it back is the worst of its kind */
export function misbehaviours(key: string): readonly Misbehaviour[] {
  const well = { failure: null, texts: "all" } as const;
  const ends = (kind: ModelFailureKind, texts: Misbehaviour["texts"] = "none") => ({ failure: kind, texts });
  return [
    { does: "401", script: failure(401, { message: `Incorrect API key: ${key}` }), ...ends("wrongKey") },
    { does: "403", script: status(403), ...ends("forbidden") },
    {
      does: "404 for the model",
      script: failure(404, { code: "model_not_found", message: "The model `test-model` does not exist" }),
      ...ends("unknownModel"),
    },
    {
      does: "429 with retry-after, then an answer",
      script: [failure(429, {}, { "retry-after": "1" }), answering((body) => sse(honest(body)))],
      ...well,
    },
    { does: "429 without retry-after", script: status(429), ...ends("rateLimited") },
    { does: "500", script: status(500), ...ends("serverError") },
    { does: "no answer in time", script: hang(), ...ends("timeout") },
    {
      does: "silence in the middle",
      script: answering((body) => sse(beginning(body), { end: "hang" })),
      ...ends("timeout", "some"),
    },
    {
      does: "a connection that is cut",
      script: answering((body) => sse(beginning(body), { end: "cut" })),
      ...ends("connectionLost", "some"),
    },
    {
      does: "an answer that ends at its limit",
      script: answering((body) => sse(beginning(body), { finish: "length" })),
      ...ends("truncated", "some"),
    },
    { does: "a refusal", script: json(null, { message: { refusal: "I cannot." } }), ...ends("refused") },
    { does: "a content filter", script: json("", { finish: "content_filter" }), ...ends("contentFiltered") },
    {
      does: "no choices",
      script: page(200, { "content-type": "application/json" }, { choices: [] }),
      ...ends("emptyAnswer"),
    },
    { does: "a page in HTML with status 200", script: html(), ...ends("loginPage") },
    {
      does: "JSON in a fence",
      script: answering((body) => sse(`\`\`\`json\n${honest(body)}\n\`\`\``)),
      ...well,
    },
    {
      does: "thinking aloud",
      script: answering((body) => sse(`<think>Vielleicht 7 Euro?</think>\n${honest(body)}`)),
      ...well,
    },
    {
      does: "members that nobody asked for",
      script: answering((body) => {
        const answer = answerValue(body, () => sentence) as object;
        return sse(JSON.stringify({ roi: 300, ...answer, m9: { goal: "Das spart 40 %." } }));
      }),
      ...well,
    },
    {
      does: "another language",
      script: answering((body) => sse(answerFor(body, () => english))),
      failure: null,
      texts: "none",
    },
    {
      does: "200 KB",
      script: answering((body) => sse(honest(body).padEnd(200_000), { pieceLength: 2_000 })),
      ...ends("answerTooLarge", "some"),
    },
  ];
}
