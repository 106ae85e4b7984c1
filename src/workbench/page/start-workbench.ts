import { createHost } from "../../standin/create-host";
import type { StandinHost } from "../../standin/create-host";
import type { FunctionsMetadata } from "../../standin/custom-functions/function-metadata";
import type { WorkbookDocument } from "../../standin/document/workbook-document";
import { newDocument, newSheet } from "../../standin/document/new-document";
import { openWorkbook } from "../../standin/package/open-workbook";
import { saveWorkbook } from "../../standin/package/save-workbook";
import { readLibraryMetadata } from "../../standin/wire/class-metadata";
import { WorkbookSession } from "../session/workbook-session";
import { readAddInManifest } from "../shell/add-in-manifest";
import type { AddInManifest } from "../shell/add-in-manifest";
import { ask } from "../shell/message-box";
import { englishWords, germanWords } from "../words";
import type { WorkbenchWords } from "../words";
import { addInAddress, connectFrame } from "./add-in-frame";
import { acceptDroppedFiles, chooseFile, download } from "./file-transfer";
import { WorkbenchPage } from "./workbench-page";

declare global {
  interface Window {
    /** For tests and the browser's console: what the open workbook holds, and what the stand-in lacked. */
    workbench: { readonly workbook: WorkbookDocument | null; readonly unsupported: readonly string[] };
  }
}

/** Opens the page: manifest, first workbook, add-in. `?lang=en` shows everything in English. */
export async function startWorkbench(): Promise<void> {
  const isEnglish = new URLSearchParams(window.location.search).get("lang") === "en";
  const locale = isEnglish ? "en-US" : "de-DE";
  document.documentElement.lang = isEnglish ? "en" : "de";
  const workbench = new Workbench(isEnglish ? englishWords : germanWords, locale);
  window.workbench = workbench;
  await workbench.start();
}

class Workbench {
  private readonly page: WorkbenchPage;
  private session: WorkbookSession | null = null;
  private manifest: AddInManifest | null = null;
  private disconnect: () => void = () => undefined;

  constructor(
    private readonly words: WorkbenchWords,
    private readonly locale: string,
  ) {
    this.page = new WorkbenchPage(words, {
      open: () => void this.chooseAndOpen(),
      save: () => this.save(),
      runAddInFunction: (name) => void this.runAddInFunction(name),
    });
    acceptDroppedFiles(words.dropHere, (file) => void this.openFile(file));
    window.addEventListener("beforeunload", (event) => {
      if (this.session?.isDirty) event.preventDefault();
    });
  }

  get workbook(): WorkbookDocument | null {
    return this.session?.workbook ?? null;
  }

  get unsupported(): readonly string[] {
    return [...(this.session?.host.unsupported ?? [])];
  }

  async start(): Promise<void> {
    this.manifest = await loadManifest(this.locale);
    if (this.manifest) this.page.showAddIn(this.manifest);
    const response = await fetch("start-workbook");
    if (response.status !== 200) return this.open(emptyWorkbook(this.words), this.words.emptyWorkbookName);
    const name = decodeURIComponent(response.headers.get("X-File-Name") ?? "Mappe.xlsx");
    this.openBytes(new Uint8Array(await response.arrayBuffer()), name);
    if (!this.session) this.open(emptyWorkbook(this.words), this.words.emptyWorkbookName);
  }

  private async chooseAndOpen(): Promise<void> {
    const file = await chooseFile();
    if (file) await this.openFile(file);
  }

  private async openFile(file: File): Promise<void> {
    const { words } = this;
    if (this.session?.isDirty && (await ask(words.unsavedQuestion, [words.open, words.cancel])) !== 0) return;
    this.page.status.say(words.opening(file.name));
    this.openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  private openBytes(bytes: Uint8Array, name: string): void {
    try {
      this.open(openWorkbook(bytes, { fileName: name }), name);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      void ask(this.words.cannotOpen(name, reason), [this.words.ok]);
      this.page.status.say(this.words.ready);
    }
  }

  /** A workbook gets a host and an add-in of its own, as each Excel window does. */
  private open(workbook: WorkbookDocument, name: string): void {
    this.disconnect();
    let frame: HTMLIFrameElement | null = null;
    const host = createHost(workbook, {
      fileName: name,
      locale: this.locale,
      addinName: this.manifest?.name,
      metadata: () => readLibraryMetadata((frame!.contentWindow as unknown as { Excel: object }).Excel),
    });
    this.session = new WorkbookSession(host, name, this.locale);
    this.page.showWorkbook(this.session);
    // Programs without a formula engine leave formulas without results.
    void host.recalculate();
    if (!this.manifest) return this.page.pane.showMessage(this.words.paneMissing);
    frame = this.page.pane.load(
      this.manifest.name,
      addInAddress(this.manifest.panePath, this.locale, window.location.origin),
    );
    this.disconnect = connectFrame(frame, host);
    void this.connectFunctions(host);
  }

  private async runAddInFunction(name: string): Promise<void> {
    try {
      await this.session?.host.invokeCommand(name);
    } catch {
      // The button can be clicked before the add-in's page is ready.
      this.page.status.say(this.words.paneLoading);
    }
  }

  private async connectFunctions(host: StandinHost): Promise<void> {
    const functions = this.manifest?.functions;
    const response = functions ? await fetch(functions.metadataPath) : null;
    if (functions && response?.ok) {
      host.connectCustomFunctions(functions.namespace, (await response.json()) as FunctionsMetadata);
    }
  }

  private save(): void {
    const { session } = this;
    if (!session) return;
    download(saveWorkbook(session.workbook), session.fileName);
    session.isDirty = false;
    this.page.status.say(this.words.saved(session.fileName));
  }
}

async function loadManifest(locale: string): Promise<AddInManifest | null> {
  const response = await fetch("manifest.xml");
  if (!response.ok) return null;
  return readAddInManifest(new DOMParser().parseFromString(await response.text(), "text/xml"), locale);
}

function emptyWorkbook(words: WorkbenchWords): WorkbookDocument {
  const workbook = newDocument();
  workbook.sheets.push(newSheet(workbook, words.newSheetName(1)));
  return workbook;
}
