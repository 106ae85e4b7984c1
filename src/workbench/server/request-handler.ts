import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { findFile, mediaType } from "./static-files";
import type { StartWorkbook } from "./start-workbook";

const officeOnCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";
/** Where this server offers the library; its loader fetches its other files beside itself. */
const officeHere = "/office-js/";
const startWorkbookPath = "/start-workbook";

export interface HandlerOptions {
  /** Searched in this order; the add-in lies at the same paths that its manifest names. */
  folders: readonly string[];
  officeFolder: string;
  /** Point the add-in's pages to the library in node_modules instead of Microsoft's CDN, so that it works offline. */
  useLocalOffice: boolean;
  startWorkbook: StartWorkbook | null;
}

/** Answers GET and HEAD for the page, the built add-in, the library and the first workbook. */
export function createRequestHandler(options: HandlerOptions) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response, options).catch((cause: unknown) => {
      console.error(cause);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: HandlerOptions,
): Promise<void> {
  if (!isLocalHost(request.headers.host)) return refuse(response, 403);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  const path = pathOf(request.url ?? "/");
  if (path === null) return refuse(response, 400);
  if (path === startWorkbookPath) return sendStartWorkbook(response, options.startWorkbook);
  const file = path.startsWith(officeHere)
    ? await findFile(options.officeFolder, path.slice(officeHere.length))
    : await findInFolders(options.folders, path === "/" ? "index.html" : path.slice(1));
  if (!file) return refuse(response, 404);
  const isPage = file.endsWith(".html");
  const content = await readFile(file);
  response.setHeader("Content-Type", mediaType(file));
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.end(isPage && options.useLocalOffice ? withLocalOffice(content.toString("utf8")) : content);
}

/** Any page on the web can send requests to localhost under a name of its own; only the real name is answered. */
export function isLocalHost(host: string | undefined): boolean {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host ?? "");
}

function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0]!);
  } catch {
    return null;
  }
}

async function findInFolders(folders: readonly string[], path: string): Promise<string | null> {
  for (const folder of folders) {
    const file = await findFile(folder, path);
    if (file) return file;
  }
  return null;
}

async function sendStartWorkbook(response: ServerResponse, workbook: StartWorkbook | null): Promise<void> {
  if (!workbook) return refuse(response, 204);
  response.setHeader("Content-Type", mediaType(workbook.path));
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("X-File-Name", encodeURIComponent(workbook.name));
  response.end(await readFile(workbook.path));
}

export function withLocalOffice(html: string): string {
  return html.replaceAll(officeOnCdn, officeHere);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status);
  response.end();
}
