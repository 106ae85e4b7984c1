import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Automation, RunRequest, RunResult } from "../automation/run-types";
import { createHost, type StandinHost } from "../standin/create-host";
import { registeredFunctions } from "../standin/custom-functions/registered-functions";
import type { WorkbookDocument } from "../standin/document/workbook-document";
import type { TripRecord } from "../standin/host";
import { openOfficePage, type OfficePage } from "../standin/node/office-page";

/** Name under which the automation bundle puts itself on its page (see run-types). */
const automationName = "kiFahrplan";
/** Prefix of the add-in's functions in cells, from its manifest. */
const functionNamespace = "KI";

export interface AddinSession {
  run(request: RunRequest): Promise<RunResult>;
  roundTrips(): number;
  trips(): readonly TripRecord[];
  /** What the add-in called and the stand-in does not have; a run with any is not to be trusted. */
  unsupported(): readonly string[];
  close(): void;
}

/**
 * Opens a document in the Excel stand-in and loads the built add-in into a page with the real office.js.
 * @param distFolder where the built bundles are
 */
export async function openAddin(document: WorkbookDocument, distFolder: string): Promise<AddinSession> {
  const host: { current: StandinHost | null } = { current: null };
  const page = await openOfficePage(
    (opening) => {
      // No payload limit would hide what Excel on the web refuses, so the default of 5 MB stays.
      host.current = createHost(document, { metadata: () => opening.metadata(), locale: "de-DE" });
      return host.current;
    },
    {
      locale: "de-DE",
      globals: { fetch, AbortController, AbortSignal, Headers, Request, Response, TextDecoder, TextEncoder },
    },
  );
  const excel = host.current!;
  await runBundle(page, path.join(distFolder, "automation", "functions.js"));
  const metadata = JSON.parse(
    await readFile(path.join(distFolder, "automation", "functions-en.json"), "utf8"),
  );
  excel.setCustomFunctions(registeredFunctions(page.window, functionNamespace, metadata));
  await runBundle(page, path.join(distFolder, "automation", "automation.js"));
  const automation = (page.window as unknown as Record<string, Automation>)[automationName]!;
  excel.meter.reset();
  return {
    run: async (request) => {
      const result = await automation.run(request);
      await excel.recalculate();
      return result;
    },
    roundTrips: () => excel.meter.roundTrips,
    trips: () => excel.meter.trips,
    unsupported: () => [...excel.unsupported].sort(),
    close: () => page.close(),
  };
}

async function runBundle(page: OfficePage, file: string): Promise<void> {
  page.run(await readFile(file, "utf8"), file);
}
