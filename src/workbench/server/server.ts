import { createServer } from "node:https";
import { join } from "node:path";
import { findCertificate } from "./certificate";
import { listenOnFreePort } from "./free-port";
import { createRequestHandler } from "./request-handler";
import { readOptions, usage } from "./server-options";
import type { ServerOptions } from "./server-options";
import { findStartWorkbook } from "./start-workbook";

/**
 * Starts the workbench's server and prints its address.
 * @param start.root the project's folder
 * @param start.arguments what was typed after `npm start --`
 */
export async function run(start: { root: string; arguments: readonly string[] }): Promise<void> {
  const options = readOptions(start.arguments);
  if (typeof options === "string") {
    console.error(`${options}\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  const startWorkbook = findStartWorkbook(start.root, options.open);
  if (startWorkbook instanceof Error) {
    console.error(startWorkbook.message);
    process.exitCode = 2;
    return;
  }
  const certificate = await findCertificate();
  const handler = createRequestHandler({
    folders: [join(start.root, "dist/workbench"), join(start.root, "dist/addin")],
    officeFolder: join(start.root, "node_modules/@microsoft/office-js/dist"),
    useLocalOffice: !options.keepCdn,
    startWorkbook,
  });
  const server = createServer({ key: certificate.key, cert: certificate.cert }, handler);
  const port = await listenOnFreePort(server, options.port);
  announce(port, options, certificate.isTrusted);
}

function announce(port: number, options: ServerOptions, isTrusted: boolean): void {
  if (port !== options.port) console.log(`Port ${options.port} is taken, using ${port}.`);
  console.log(`KI-Fahrplan workbench: https://localhost:${port}/`);
  console.log(
    isTrusted
      ? "Certificate: the one that office-addin-dev-certs installed. Stop with Ctrl-C."
      : "Certificate: made here, so the browser warns once – continue to localhost there, or run `npx office-addin-dev-certs install` for one it trusts. Stop with Ctrl-C.",
  );
}
