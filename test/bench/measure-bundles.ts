import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { findTool } from "../support/optional-tools";

/** First load of the task pane: what the browser must fetch before it can paint. */
export interface BundleMeasurement {
  file: string;
  kilobytes: number;
  gzipKilobytes: number;
}

/** Scripts that taskpane.html names, in its order. */
export function measureBundles(addinFolder: string): BundleMeasurement[] {
  const page = readFileSync(path.join(addinFolder, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/<script[^>]+src="?([^\s">]+)/g)].map((match) => match[1]!);
  return scripts
    .filter((script) => !/^https?:/.test(script))
    .map((file) => {
      const bytes = readFileSync(path.join(addinFolder, file));
      return {
        file,
        kilobytes: bytes.length / 1024,
        gzipKilobytes: gzipSync(bytes, { level: 9 }).length / 1024,
      };
    });
}

/** Milliseconds to first contentful paint; office.js is a stub as in the comparison with Microsoft's scaffold. */
export async function measureFirstPaint(addinFolder: string, runs = 5): Promise<number[] | null> {
  const executablePath = findTool("chromium");
  if (executablePath === null) return null;
  const server = await serve(addinFolder);
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
  });
  try {
    const address = `http://localhost:${(server.address() as AddressInfo).port}/taskpane.html`;
    const times: number[] = [];
    for (let run = 0; run <= runs; run++) {
      const context = await browser.newContext({ viewport: { width: 350, height: 700 } });
      const page = await context.newPage();
      await page.route("https://appsforoffice.microsoft.com/**", (route) =>
        route.fulfill({ contentType: "text/javascript", body: officeStub }),
      );
      await page.goto(address);
      times.push(await page.evaluate(firstContentfulPaint));
      await context.close();
    }
    return times.slice(1);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Just enough of office.js for the pane to believe it is in Excel; everything behind `Excel.run` then fails. */
const officeStub = `window.CustomFunctions = { associate() {} };
window.Office = { HostType: { Excel: "Excel" }, EventType: {}, onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }),
  actions: { associate() {} }, context: { displayLanguage: "de-DE" } };`;

/** Runs in the page. */
function firstContentfulPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const entry = list.getEntriesByName("first-contentful-paint")[0];
      if (entry) resolve(entry.startTime);
    }).observe({ type: "paint", buffered: true });
  });
}

function serve(folder: string): Promise<Server> {
  const types: Readonly<Record<string, string>> = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".json": "application/json",
    ".png": "image/png",
  };
  const server = createServer((request, response) => {
    const name = path.basename(new URL(request.url ?? "/", "http://localhost").pathname);
    try {
      const body = gzipSync(readFileSync(path.join(folder, name)));
      response.writeHead(200, {
        "content-type": types[path.extname(name)] ?? "text/plain",
        "content-encoding": "gzip",
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, "localhost", () => resolve(server)));
}
