import type { ModelLimits, ModelUsage, SentRequest } from "../../../src/app/text-model-port";
import { estimateTokens } from "../../../src/core/writing/request/estimate-tokens";
import { expectedOutputTokens } from "../../../src/core/writing/request/output-tokens";
import { smallBrief } from "../../core/writing/schema/small-brief";
import { startModelServer } from "../../support/model-server";
import { cut, failure, hang, json, sse, status, type Reply } from "../../support/model-server-replies";
import { honestAnswer, orderFor, testModel } from "./write-with";

/** What a provider puts on the bill for a request: tokens of four characters, as much as it has written. */
interface Billed {
  reply: Reply;
  /** Text that the model wrote, seen or not; null where no model was asked. */
  wrote: string | null;
}

const tokens = (text: string) => Math.ceil(text.length / 4);
const half = (whole: string) => whole.slice(0, Math.ceil(whole.length * 0.6));
const lie = (whole: string) => whole.replace('"goal":"', '"goal":"99 ');
const thoughts = "Erst denken, dann schreiben. ".repeat(40);

const whole = (text: string): Billed => ({
  reply: sse(text, { usage: null }),
  wrote: text,
});
const counted = (text: string): Billed => ({
  reply: json(text, { usage: { prompt_tokens: 700, completion_tokens: tokens(text) } }),
  wrote: text,
});
const broken = (text: string): Billed => ({ reply: sse(half(text), { end: "cut" }), wrote: half(text) });
const truncated = (text: string): Billed => ({
  reply: sse(half(text), { finish: "length", usage: null }),
  wrote: half(text),
});
const thinking = (text: string): Billed => ({
  reply: sse(text, { usage: null, message: { reasoning_content: thoughts } }),
  wrote: thoughts + text,
});
/** Thoughts stand in no text and only in the total. */
const thinkingUnseen = (text: string): Billed => ({
  reply: json(text, {
    usage: {
      prompt_tokens: 700,
      completion_tokens: tokens(text),
      total_tokens: 700 + tokens(thoughts + text),
    },
  }),
  wrote: thoughts + text,
});
const countsNothing = (text: string): Billed => ({
  reply: sse(text, { usage: { prompt_tokens: 0, completion_tokens: 0 } }),
  wrote: text,
});
const unasked = (reply: Reply) => (): Billed => ({ reply, wrote: null });

type Course = readonly ((answer: string) => Billed)[];
const courses: readonly (readonly [string, Course])[] = [
  ["one answer", [counted]],
  ["one answer that nobody counted", [whole]],
  ["a count of nothing", [countsNothing]],
  ["thoughts that are sent along", [thinking]],
  ["thoughts that only the total holds", [thinkingUnseen]],
  ["a cut, then the answer", [broken, counted]],
  ["a cut before the first byte, then the answer", [() => ({ reply: cut(), wrote: "" }), counted]],
  ["three cuts", [broken, broken, broken, unasked(status(500))]],
  ["a gateway that gives up on the model", [() => ({ reply: status(504), wrote: "" }), counted]],
  ["trouble, then the answer", [unasked(status(500)), unasked(status(429)), counted]],
  ["a looser mode", [unasked(failure(400, { message: "response_format is not supported" })), counted]],
  ["a looser mode after a cut", [broken, unasked(status(400)), counted]],
  ["a truncated answer and its rest", [truncated, counted]],
  ["a repair", [(text) => counted(lie(text)), counted]],
  ["a cut, a lie, a cut, a repair", [broken, (text) => whole(lie(text)), broken, counted]],
];

const parts = {
  "one part": smallBrief.parts,
  "two parts": [
    { modules: ["m1"], hasSummary: false, data: "eins" },
    { modules: ["m2"], hasSummary: true, data: "zwei" },
  ],
};

interface Run {
  usage: ModelUsage;
  failure: string | null;
  sent: readonly SentRequest[];
  usages: readonly ModelUsage[];
  /** Bodies as they arrived. */
  bodies: readonly string[];
  bill: { input: number; output: number };
}

async function run(course: Course, limits: Partial<ModelLimits>, split: keyof typeof parts): Promise<Run> {
  const bill = { input: 0, output: 0 };
  const server = await startModelServer(({ body }, index) => {
    const { reply, wrote } = course[Math.min(index, course.length - 1)]!(honestAnswer(body));
    if (wrote !== null) {
      bill.input += Math.min(700, tokens(body));
      bill.output += tokens(wrote);
    }
    return reply;
  });
  const [sent, usages]: [SentRequest[], ModelUsage[]] = [[], []];
  try {
    const order = orderFor(server.url, { ...smallBrief, parts: parts[split] });
    const { usage, failure } = await testModel().write(
      { ...order, limits: { ...order.limits, timeoutSeconds: 10, ...limits } },
      { onRequest: (each) => sent.push(each), onUsage: (each) => usages.push(each) },
    );
    const bodies = server.requests.map(({ body }) => body);
    return { usage, failure: failure?.kind ?? null, sent, usages, bodies, bill };
  } finally {
    await server.close();
  }
}

const splits = Object.keys(parts) as (keyof typeof parts)[];

describe.each(splits)("%s", (split) => {
  test.each(courses)("%s counts at least what is billed", async (_, course) => {
    const { usage, sent, usages, bodies, bill } = await run(course, {}, split);
    expect(sent.map(({ body }) => body)).toEqual(bodies);
    expect(usage.requests).toBe(bodies.length);
    expect(usage.inputTokens).toBeGreaterThanOrEqual(bill.input);
    expect(usage.outputTokens).toBeGreaterThanOrEqual(bill.output);
    expect(usages.at(-1)).toEqual(usage);
    expect(sent.map(({ isFollowUp }) => isFollowUp)).toEqual(
      bodies.map((body) => body.includes('"role":"assistant"')),
    );
  });
});

test.each(courses)("%s stays below any cap", async (_, course) => {
  const free = await run(course, {}, "two parts");
  for (const share of [0.3, 0.6, 0.9, 1.5]) {
    const maxTokens = Math.round(share * 2 * (free.usage.inputTokens + free.usage.outputTokens) + 500);
    const { bill, failure, bodies } = await run(course, { maxTokens }, "two parts");
    expect(bill.input + bill.output).toBeLessThanOrEqual(maxTokens);
    if (bodies.length < free.bodies.length) expect(failure).not.toBeNull();
  }
});

test("an answer that never comes counts with what was sent", async () => {
  const course = [() => ({ reply: hang(), wrote: "" })];
  const { usage, bill } = await run(course, { timeoutSeconds: 1 }, "one part");
  expect(usage).toMatchObject({ requests: 1, outputTokens: 0, isEstimated: true });
  expect(usage.inputTokens).toBeGreaterThanOrEqual(bill.input);
});

test("what broke off counts as its estimate, because the provider may have written on", async () => {
  const input = estimateTokens(orderFor("http://model.test/v1").bodies[0]!);
  const estimate = input + expectedOutputTokens(smallBrief, smallBrief.parts[0]!);
  const runTo = (maxTokens: number) => run([broken, counted], { maxTokens }, "one part");
  expect(await runTo(2 * estimate - 1)).toMatchObject({ failure: "capReached", usage: { requests: 1 } });
  expect(await runTo(2 * estimate)).toMatchObject({ failure: null, usage: { requests: 2 } });
});

test("a cap on money counts every try, too", async () => {
  const server = await startModelServer(({ body }) => broken(honestAnswer(body)).reply);
  const order = orderFor(server.url);
  const input = estimateTokens(order.bodies[0]!);
  const limits = { ...order.limits, maxCostTenthousandths: Math.ceil((2 * input) / 100) };
  const prices = { input: 1, output: 0 };
  const { failure, usage } = await testModel().write({ ...order, limits, prices }, {});
  await server.close();
  expect([failure?.kind, usage.requests]).toEqual(["capReached", 2]);
});
