import fc from "fast-check";
import type { ModelProgress, ModelTexts } from "../../../src/app/text-model-port";
import { answerBounds } from "../../../src/llm/client/read-answer";
import { createTextModel } from "../../../src/llm/text-model";
import { honestAnswer, orderFor } from "./write-with";

/**
 * Whatever a server does, and wherever the network cuts it into pieces: the same texts, the same failure. Bytes come by
 * a `fetch` of the test, since a real connection does not let pieces be chosen.
 */
const key = "sk-test-0123456789abcdef";

/** Bytes of a body, and whether the connection breaks behind them. */
interface Body {
  bytes: Uint8Array;
  breaks: boolean;
}

const encoded = (text: string, breaks = false): Body => ({ bytes: new TextEncoder().encode(text), breaks });
const event = (data: unknown, lineEnd = "\n") => `data: ${JSON.stringify(data)}${lineEnd}${lineEnd}`;
const delta = (content: object, finish: string | null = null) => ({
  choices: [{ index: 0, delta: content, finish_reason: finish }],
});
const usage = { prompt_tokens: 100, completion_tokens: 20 };

interface Streamed {
  /** Events behind the text. */
  then?: readonly unknown[];
  lineEnd?: string;
  breaks?: boolean;
}

function streamed(text: string, { then = [], lineEnd = "\n", breaks = false }: Streamed = {}): Body {
  const pieces = text.match(/[\s\S]{1,60}/gu) ?? [];
  const events = [...pieces.map((content) => delta({ content })), ...then];
  return encoded(events.map((each) => event(each, lineEnd)).join(""), breaks);
}

const done = [delta({}, "stop"), { choices: [], usage }];
/** All of the first module and the beginning of the next. */
const half = (whole: string) => whole.slice(0, whole.indexOf('"m2"') + 40);
const withKey = (whole: string) => whole.replace('"m2":{"goal":"', `"m2":{"goal":"${key}`);
const wordy = (whole: string) => `${half(whole)}${" und so weiter".repeat(12_000)}`;

/** What a server does, by the honest answer to what it was asked; a second list is for the next request. */
const courses: Record<string, (whole: string) => readonly Body[]> = {
  "a whole answer": (whole) => [streamed(whole, { then: done })],
  "a whole answer in lines that end otherwise": (whole) => [streamed(whole, { then: done, lineEnd: "\r\n" })],
  "one that is cut, then refused": (whole) => [streamed(half(whole), { breaks: true, lineEnd: "\r" })],
  "one that just ends": (whole) => [streamed(half(whole))],
  "a truncated one": (whole) => [streamed(half(whole), { then: [delta({}, "length")] })],
  "a refusal in the middle": (whole) => [
    streamed(half(whole), { then: [delta({ refusal: "No." }), ...done] }),
  ],
  "the filter in the middle": (whole) => [streamed(half(whole), { then: [delta({}, "content_filter")] })],
  "an error in the middle and words behind it": (whole) => [
    streamed(half(whole), {
      then: [
        { error: { message: "x", type: "server_error" } },
        delta({ content: whole.slice(half(whole).length) }),
        { error: { message: "x", code: "insufficient_quota" } },
      ],
    }),
  ],
  "words behind the end": (whole) => [
    encoded(`${event(delta({ content: half(whole) }))}data: [DONE]\n\n${event(delta({ content: "}}" }))}`),
  ],
  "the key in the middle": (whole) => [streamed(withKey(whole), { then: done })],
  "the key at last": (whole) => [streamed(`${whole.slice(0, -1)},"x":"${key}"}`, { then: done })],
  "far too many words": (whole) => [streamed(wordy(whole), { then: done })],
  "far too many bytes": (whole) => [
    encoded(`${event(delta({ content: half(whole) }))}: ${"x".repeat(answerBounds.bytes)}\n\n`),
  ],
  "a damaged member": (whole) => [streamed(whole.replace('"m2":{', '"m2":{,'), { then: done })],
  "another answer behind a cut": (whole) => [
    streamed(half(whole), { breaks: true }),
    streamed(whole, { then: done }),
  ],
  "one body": (whole) => [
    encoded(JSON.stringify({ choices: [{ message: { content: whole }, finish_reason: "stop" }], usage })),
  ],
  "a page": () => [encoded("<html>Anmeldung</html>")],
};

/** What a run tells, with the beginning of every answer. */
type Heard = ModelProgress | { kind: "request" };

/** Later requests get the last body; a repair, too, so that nothing but the first answers counts. */
async function write(course: (whole: string) => readonly Body[], cutsOf: (length: number) => number[]) {
  const progress: Heard[] = [];
  let requests = 0;
  const order = orderFor("http://model.test/v1");
  const bodies = course(honestAnswer(order.bodies[0]!));
  const model = createTextModel({
    fetch: async () => {
      const { bytes, breaks } = bodies[Math.min(requests++, bodies.length - 1)]!;
      return new Response(streamOf(bytes, cutsOf(bytes.length), breaks));
    },
    now: () => performance.now(),
    wait: async () => undefined,
    pageOrigin: null,
  });
  const access = { ...order.access, apiKey: key };
  const texts = await model.write(
    { ...order, access },
    { onProgress: (each) => progress.push(each), onRequest: () => progress.push({ kind: "request" }) },
  );
  return { texts, progress, requests };
}

/** Each piece is asked for by itself: an error would sweep away those that wait. */
function streamOf(bytes: Uint8Array, cuts: readonly number[], breaks: boolean): ReadableStream<Uint8Array> {
  const ends = [...cuts, bytes.length].sort((one, other) => one - other);
  let at = 0;
  return new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const end = ends.shift();
      if (end === undefined) return breaks ? controller.error(new Error("cut")) : controller.close();
      controller.enqueue(bytes.slice(at, end));
      at = end;
    },
  });
}

const told = ({ fields, summary, problems, checks, usage, failure, repairs }: ModelTexts) => ({
  ...{ fields, summary, problems, checks, usage, failure, repairs },
});

/** Numbers of finished modules, and within each answer the characters that have come. */
function expectGrowing(progress: readonly Heard[]): void {
  let [done, characters] = [0, 0];
  for (const each of progress) {
    if (each.kind === "request") characters = 0;
    if (each.kind === "module") expect(each.done).toBe((done += 1));
    if (each.kind !== "receiving") continue;
    expect(each.characters).toBeGreaterThanOrEqual(characters);
    characters = each.characters;
  }
}

test.each(Object.entries(courses))("%s comes to the same however the network cuts it", async (_, course) => {
  const whole = await write(course, () => []);
  const isLong = course(honestAnswer(orderFor("http://model.test").bodies[0]!))[0]!.bytes.length > 100_000;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(9_999), { maxLength: 40 }), async (at) => {
      const cut = await write(course, (length) => at.map((share) => Math.floor((share / 10_000) * length)));
      expect([told(cut.texts), cut.requests]).toEqual([told(whole.texts), whole.requests]);
      expectGrowing(cut.progress);
    }),
    { numRuns: isLong ? 8 : 25 },
  );
});

test("single bytes come to the same, too", async () => {
  for (const name of ["one that is cut, then refused", "the key in the middle", "a damaged member"]) {
    const whole = await write(courses[name]!, () => []);
    const bytes = await write(courses[name]!, (length) => Array.from({ length }, (_, index) => index));
    expect([name, told(bytes.texts)]).toEqual([name, told(whole.texts)]);
  }
});

test.each([
  ["one that just ends", "connectionLost"],
  ["a truncated one", "truncated"],
  ["a refusal in the middle", "refused"],
  ["the filter in the middle", "contentFiltered"],
  ["an error in the middle and words behind it", "serverError"],
  ["the key in the middle", "unusableAnswer"],
  ["far too many words", "answerTooLarge"],
  ["far too many bytes", "answerTooLarge"],
])("with %s the module that was complete before stays", async (name, kind) => {
  const { texts } = await write(courses[name]!, () => []);
  expect(texts.failure?.kind).toBe(kind);
  expect(Object.keys(texts.fields)).toEqual(["m1"]);
  expect(JSON.stringify(texts)).not.toContain(key);
});

test.each<[string, (whole: string) => string]>([
  ["whole", (whole) => whole],
  [
    "with words and a fence around it",
    (whole) => `Gern:\n\`\`\`json\n${whole}\n\`\`\`\nViel Erfolg {damit}!`,
  ],
  ["damaged", (whole) => whole.replace('"m2":{', '"m2":{,')],
  ["with the key", withKey],
  ["far too long", wordy],
  ["broken off behind words", (whole) => `Gern: ${half(whole)}`],
])("an answer that is %s comes to the same as a stream and in one body", async (_, change) => {
  const inOneBody = (whole: string) => [
    encoded(
      JSON.stringify({ choices: [{ message: { content: change(whole) }, finish_reason: "stop" }], usage }),
    ),
  ];
  const asStream = (whole: string) => [streamed(change(whole), { then: done })];
  const [one, other] = [await write(inOneBody, () => []), await write(asStream, () => [])];
  expect([told(one.texts).fields, one.texts.failure]).toEqual([
    told(other.texts).fields,
    other.texts.failure,
  ]);
  expect(Object.keys(one.texts.fields)).toContain("m1");
});
