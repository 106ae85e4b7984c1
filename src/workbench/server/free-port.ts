import type { Server } from "node:https";

const portsToTry = 20;

/**
 * Listens on this machine only, on the wanted port or the next free one.
 * @returns the port that it became
 */
export async function listenOnFreePort(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + portsToTry && port <= 65_535; port++) {
    if (await tryListen(server, port)) return port;
  }
  throw new Error(`No free port from ${wanted} to ${wanted + portsToTry - 1}.`);
}

function tryListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (cause: NodeJS.ErrnoException) => {
      server.removeListener("listening", onListening);
      if (cause.code === "EADDRINUSE" || cause.code === "EACCES") resolve(false);
      else reject(cause);
    };
    const onListening = () => {
      server.removeListener("error", onError);
      resolve(true);
    };
    server.once("error", onError);
    server.once("listening", onListening);
    server.listen({ port, host: "127.0.0.1" });
  });
}
