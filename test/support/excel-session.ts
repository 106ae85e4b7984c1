import { createHost } from "../../src/standin/create-host";
import type { StandinHost } from "../../src/standin/create-host";
import { newDocument, newSheet } from "../../src/standin/document/new-document";
import type { WorkbookDocument } from "../../src/standin/document/workbook-document";
import { openOfficePage } from "../../src/standin/node/office-page";
import type { OfficePage } from "../../src/standin/node/office-page";
import { lowerRequirementSets } from "../../src/standin/wire/requirement-sets";

export interface ExcelSession {
  host: StandinHost;
  page: OfficePage;
  document: WorkbookDocument;
}

export interface ExcelSessionOptions {
  /** A workbook with one empty sheet `Tabelle1` when left out. */
  document?: WorkbookDocument;
  locale?: string;
  /** Sets that this Excel has less of, e.g. `{ ExcelApi: "1.9" }`; members above them are refused. */
  requirements?: Record<string, string | null>;
  payloadLimitBytes?: number;
  now?: () => Date;
}

const globalNames = ["Office", "Excel", "OfficeExtension", "CustomFunctions"] as const;
let current: ExcelSession | null = null;

/**
 * Opens a workbook in the stand-in and puts the real office.js on `globalThis`, as in a page of the add-in.
 * Call {@link stopExcel} afterwards.
 */
export async function startExcel(options: ExcelSessionOptions = {}): Promise<ExcelSession> {
  const { locale = "de-DE", document = emptyDocument(), requirements = {}, payloadLimitBytes, now } = options;
  let host!: StandinHost;
  const page = await openOfficePage(
    (opening) => {
      const requirementSets = lowerRequirementSets(requirements);
      const metadata = () => opening.metadata();
      host = createHost(document, { metadata, locale, requirementSets, payloadLimitBytes, now });
      return host;
    },
    // With the test's own Error and Date `instanceof` holds on both sides.
    { locale, checksRequirementSets: true, globals: { Error, Date, Promise } },
  );
  const globals = globalThis as unknown as Record<string, unknown>;
  for (const name of globalNames) globals[name] = (page.window as unknown as Record<string, unknown>)[name];
  host.meter.reset();
  current = { host, page, document };
  return current;
}

/**
 * Closes the workbook. What the add-in called in vain, or tracked and never released, must not go unnoticed.
 * @param expectations `unsupported`: members that the test called on purpose
 */
export async function stopExcel(expectations: { unsupported?: readonly string[] } = {}): Promise<void> {
  const session = current;
  if (!session) return;
  current = null;
  // office.js releases tracked objects in a batch of its own that nobody waits for.
  for (let turn = 0; turn < 20 && session.host.trackedObjectCount > 0; turn++)
    await new Promise(setImmediate);
  session.page.close();
  for (const name of globalNames) delete (globalThis as unknown as Record<string, unknown>)[name];
  expect([...session.host.unsupported].sort()).toEqual([...(expectations.unsupported ?? [])].sort());
  expect(session.host.trackedObjectCount).toBe(0);
}

/** A workbook with one empty sheet. */
export function emptyDocument(sheetName = "Tabelle1"): WorkbookDocument {
  const document = newDocument();
  document.sheets.push(newSheet(document, sheetName));
  return document;
}
