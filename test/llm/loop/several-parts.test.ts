import { json, sse, status } from "../../support/model-server-replies";
import { smallBrief } from "../../core/writing/schema/small-brief";
import { honestAnswer, writeWith } from "./write-with";

/** A plan that does not fit one request. */
const allFields = 8 + 6 + 1;
const messagesOf = (body: string) => (JSON.parse(body) as { messages: { content: string }[] }).messages;

const brief = {
  ...smallBrief,
  parts: [
    { modules: ["m1"], hasSummary: false, data: "eins" },
    { modules: ["m2"], hasSummary: true, data: "zwei" },
  ],
};
const twoParts = (order: { bodies: readonly string[] }) => {
  const [whole] = order.bodies;
  return { brief, bodies: brief.parts.map(({ data }) => whole!.replace('"{}"', `"${data}"`)) };
};

test("parts are asked one after the other, literally", async () => {
  const { texts, requests } = await writeWith(({ body }) => sse(honestAnswer(body)), twoParts);
  expect(texts.checks.passed).toBe(allFields);
  expect(requests.map(({ body }) => messagesOf(body)[1]!.content)).toEqual(["eins", "zwei"]);
});

test("a refused part does not stop the next", async () => {
  const { texts } = await writeWith(
    ({ body }, index) =>
      index === 0 ? json(null, { message: { refusal: "No." } }) : sse(honestAnswer(body)),
    twoParts,
  );
  expect(Object.keys(texts.fields)).toEqual(["m2"]);
  expect(texts.failure).toEqual({ kind: "refused" });
});

test("what ended the run is told, not what befell a part before", async () => {
  const { texts } = await writeWith(
    (_, index) => (index === 0 ? json(null, { message: { refusal: "No." } }) : status(403)),
    twoParts,
  );
  expect(texts.failure).toEqual({ kind: "forbidden", status: 403 });
});

test("a part that is asked again may bring what failed in it before, and loses nothing", async () => {
  const finished = { m1: { goal: "Steht schon." } };
  const { texts } = await writeWith(
    ({ body }) => sse(honestAnswer(body)),
    () => ({ finished }),
  );
  expect(texts.fields["m1"]).toMatchObject(finished.m1);
  expect(Object.keys(texts.fields["m1"]!)).toEqual(expect.arrayContaining(smallBrief.modules[0]!.fields));
  expect(texts.checks).toEqual({ passed: allFields - 1, repaired: 0, replaced: 0 });
});

test("what an earlier run finished is not asked again", async () => {
  const finished = { m1: { goal: "Steht schon." } };
  const { texts, requests } = await writeWith(
    ({ body }) => sse(honestAnswer(body)),
    (order) => ({ ...twoParts(order), finished }),
  );
  expect(requests.map(({ body }) => messagesOf(body)[1]!.content)).toEqual(["zwei"]);
  expect(texts.fields["m1"]).toEqual(finished.m1);
  expect(texts.checks.passed).toBe(7);
});

test("the cap stops before a request that would pass it", async () => {
  const { texts, requests } = await writeWith(
    ({ body }) => sse(honestAnswer(body), { usage: { prompt_tokens: 9_000, completion_tokens: 1_000 } }),
    (order) => ({ ...twoParts(order), limits: { ...order.limits, maxTokens: 12_000 } }),
  );
  expect(requests).toHaveLength(1);
  expect(texts.failure).toEqual({ kind: "capReached" });
  expect(Object.keys(texts.fields)).toEqual(["m1"]);
});

test("so does the cap on money", async () => {
  const { texts, requests } = await writeWith(
    ({ body }) => sse(honestAnswer(body)),
    (order) => ({
      ...twoParts(order),
      limits: { ...order.limits, maxCostTenthousandths: 5 },
      prices: { input: 10, output: 30 },
    }),
  );
  expect(requests).toHaveLength(0);
  expect(texts.failure).toEqual({ kind: "capReached" });
});
