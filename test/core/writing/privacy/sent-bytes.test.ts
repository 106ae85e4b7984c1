import type { AnswerMode } from "../../../../src/app/text-model-port";
import { makeWritingOrder } from "../../../../src/app/writer/writing-order";
import { createTextModel } from "../../../../src/llm/text-model";
import { answerFor } from "../../../support/model-server-answers";
import { useCase } from "../../support/plan-builders";
import { planned } from "../../sheets/support/sheet-builders";

/** A plan that needs several requests. */
const plan = planned(
  Array.from({ length: 80 }, (_, index) =>
    useCase(`UC-${index + 1}`, {
      name: `Vorhaben ${"abcdefghij"[index % 10]} für die Abteilung`,
      module: `Block ${"ABCDEFGHIJKLMN"[index % 14]}`,
      owner: index % 2 === 0 ? "Anna Wiebold" : "Jonas Fritz",
      predecessors: index > 14 ? [`UC-${index - 14}`] : [],
    }),
  ),
  { company: "Nordkap GmbH" },
);

const orderIn = (mode: AnswerMode) =>
  makeWritingOrder({
    plan,
    language: "de",
    access: { provider: "ollama", baseUrl: "http://localhost:11434/v1", apiKey: "", model: "m", mode },
    limits: { timeoutSeconds: 60, maxTokens: null, maxCostTenthousandths: null },
    prices: null,
    release: {},
  }).order;

/** A server that answers every question, or refuses from a number of them on. */
function modelThat(answers: (sent: number) => boolean) {
  const sent: string[] = [];
  const model = createTextModel({
    fetch: async (_, init) => {
      const body = String(init?.body);
      sent.push(body);
      if (!answers(sent.length)) return new Response("", { status: 401 });
      const text = (path: string) =>
        path.endsWith("owner") ? "" : "Die Fachabteilung prüft die Ergebnisse gemeinsam mit der IT.";
      const message = { role: "assistant", content: answerFor(body, text) };
      return Response.json({ choices: [{ index: 0, message, finish_reason: "stop" }] });
    },
    now: () => performance.now(),
    wait: async () => undefined,
    pageOrigin: null,
  });
  return { sent, model };
}

const modes: readonly AnswerMode[] = ["jsonSchema", "jsonObject", "prompt"];

test.each(modes)("in mode %s every part goes out as it was shown, in order", async (mode) => {
  const order = orderIn(mode);
  expect(order.bodies.length).toBeGreaterThan(2);
  const { sent, model } = modelThat(() => true);
  await model.write(order, {});
  expect(sent.filter((body) => order.bodies.includes(body))).toEqual(order.bodies);
  expect(sent[0]).toBe(order.bodies[0]);
});

test.each(modes)("in mode %s a run that goes on sends what is left as it was shown", async (mode) => {
  const order = orderIn(mode);
  const broken = modelThat((count) => count <= 1);
  const first = await broken.model.write(order, {});
  expect(first.failure).not.toBeNull();
  expect(Object.keys(first.fields).length).toBeGreaterThan(0);
  const { sent, model } = modelThat(() => true);
  const rest = await model.write({ ...order, finished: first.fields, finishedSummary: first.summary }, {});
  expect(rest.failure).toBeNull();
  const shown = sent.filter((body) => order.bodies.includes(body));
  const isDone = order.brief.parts[0]!.modules.every((id) => Object.keys(first.fields[id] ?? {}).length > 0);
  expect(shown).toEqual(isDone ? order.bodies.slice(1) : order.bodies);
  expect(sent[0]).toBe(shown[0]);
});

test.each(modes)("in mode %s no name goes out in any turn", async (mode) => {
  const order = orderIn(mode);
  const { sent, model } = modelThat(() => true);
  await model.write(order, {});
  expect(sent.join()).not.toMatch(/Wiebold|Fritz|Nordkap/);
});
