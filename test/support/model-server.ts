import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { page, type Reply, type ServedRequest } from "./model-server-replies";

/** What is answered to which question: the same always, one after the other (the last stays), or by rule. */
export type Script = Reply | readonly Reply[] | ((request: ServedRequest, index: number) => Reply);

export interface ModelServerOptions {
  /** Lets web pages of any origin call; without it the server answers as one that has never heard of browsers. */
  cors?: boolean;
  /** What stands at other paths, e.g. `/login`; everything else there is 404. */
  pages?: Readonly<Record<string, Reply>>;
}

export interface ModelServer {
  /** Base address for a client: with `/v1`, without `/chat/completions`. */
  url: string;
  /** Without any path. */
  origin: string;
  /** Questions to the model in the order of their arrival. */
  requests: readonly ServedRequest[];
  /** What else was asked for: probes, followed redirects, wrong paths. */
  visits: readonly ServedRequest[];
  /** Preflight requests of browsers. */
  preflights: readonly ServedRequest[];
  /** Ends hanging answers, too. Rejects if a script threw. */
  close(): Promise<void>;
}

/** A model server on this machine that does what a script says, also what no decent server does. */
export async function startModelServer(
  script: Script,
  { cors = true, pages = {} }: ModelServerOptions = {},
): Promise<ModelServer> {
  const log = {
    requests: [] as ServedRequest[],
    visits: [] as ServedRequest[],
    preflights: [] as ServedRequest[],
  };
  const replyTo = (request: ServedRequest): Reply => {
    if (request.method === "OPTIONS") {
      log.preflights.push(request);
      return page(cors ? 204 : 405, {}, "");
    }
    const isQuestion = request.method === "POST" && request.path.endsWith("/chat/completions");
    if (!isQuestion) {
      log.visits.push(request);
      return pages[request.path] ?? page(404, { "content-type": "text/plain" }, "Not found");
    }
    log.requests.push(request);
    return scripted(script, request, log.requests.length - 1);
  };
  const mistakes: unknown[] = [];
  const server = createServer((incoming, response) => {
    const answered = async () => {
      const request = await readRequest(incoming);
      // The client went away.
      if (!request) return;
      if (cors) allowPages(response, request);
      await replyTo(request).send(response, request);
    };
    answered().catch((mistake: unknown) => {
      mistakes.push(mistake);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin}/v1`,
    origin,
    ...log,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      if (mistakes.length > 0) throw mistakes[0];
    },
  };
}

/** Address at which nothing listens. */
export async function deadAddress(): Promise<string> {
  const server = await startModelServer(page(500, {}, ""));
  await server.close();
  return server.url;
}

function scripted(script: Script, request: ServedRequest, index: number): Reply {
  if (typeof script === "function") return script(request, index);
  if ("send" in script) return script;
  const reply = script[Math.min(index, script.length - 1)];
  if (!reply) throw new Error("an empty list of replies");
  return reply;
}

async function readRequest(incoming: IncomingMessage): Promise<ServedRequest | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
  } catch {
    return null;
  }
  const url = new URL(incoming.url ?? "/", "http://server");
  return {
    method: incoming.method ?? "",
    path: url.pathname,
    query: url.search,
    headers: incoming.headers,
    body: Buffer.concat(chunks).toString("utf8"),
    time: performance.now(),
  };
}

function allowPages(response: ServerResponse, { headers }: ServedRequest): void {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-expose-headers", "retry-after, retry-after-ms");
  const wanted = headers["access-control-request-headers"];
  if (wanted) response.setHeader("access-control-allow-headers", wanted);
}
