import { createTextModel } from "../../src/llm/text-model";
import { startModelServer, type Script } from "../support/model-server";
import { answerFor } from "../support/model-server-answers";
import { json, sse } from "../support/model-server-replies";
import { portfolio, writingOrder } from "./writer-tokens";

/** When a user sees the first module, and when all texts are there. */
export interface WriterTimes {
  server: string;
  useCases: number;
  modules: number;
  firstModuleSeconds: number;
  endSeconds: number;
}

/** A server that thinks for half a second and then writes a piece of 20 characters every 10 ms. */
const thinking = 500;
const piece = { length: 20, pause: 10 } as const;
const sentence = "Die Beteiligten sprechen früh miteinander und klären, wer wofür zuständig ist.";
const answer = (body: string) => answerFor(body, () => sentence);

const streaming: Script = ({ body }) =>
  sse(answer(body), { pieceLength: piece.length, pause: piece.pause, delay: thinking });

/** The same pace, but nothing is told before everything is written. */
const waiting: Script = ({ body }) =>
  json(answer(body), { delay: thinking + (answer(body).length / piece.length) * piece.pause });

export async function measureTimes(count: number): Promise<WriterTimes[]> {
  return [await timesOf("streams", streaming, count), await timesOf("answers whole", waiting, count)];
}

async function timesOf(server: string, script: Script, count: number): Promise<WriterTimes> {
  const { plan } = portfolio(count);
  const model = await startModelServer(script);
  try {
    const { order } = writingOrder(plan, model.url);
    const started = performance.now();
    const seconds = () => (performance.now() - started) / 1000;
    let first: number | null = null;
    await createTextModel({
      fetch,
      now: () => performance.now(),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      pageOrigin: null,
    }).write(order, {
      onProgress: ({ kind }) => {
        if (kind === "module") first ??= seconds();
      },
    });
    const endSeconds = seconds();
    const modules = order.brief.modules.length;
    return { server, useCases: count, modules, firstModuleSeconds: first ?? endSeconds, endSeconds };
  } finally {
    await model.close();
  }
}
