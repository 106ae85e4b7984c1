import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Script } from "node:vm";
import { JSDOM, VirtualConsole } from "jsdom";
import type { DOMWindow } from "jsdom";
import type { ExcelHost } from "../host";
import { readLibraryMetadata } from "../wire/class-metadata";
import type { LibraryMetadata } from "../wire/class-metadata";

export interface OfficePageOptions {
  locale: string;
  /**
   * Globals for the page that a browser has and jsdom lacks (fetch, AbortController), or that the caller wants to
   * share (Date, Error). Never JSON: what it parses would be foreign to the page, and office.js asks
   * `instanceof Array`.
   */
  globals?: Record<string, unknown>;
  /** Let office.js itself refuse members above the declared requirement sets; by itself it does not check. */
  checksRequirementSets?: boolean;
}

/** A page without a browser in which the unmodified office.js of node_modules runs. */
export interface OfficePage {
  readonly window: DOMWindow;
  /** What the loaded library says about its classes. */
  metadata(): LibraryMetadata;
  /** Runs a script in the page, e.g. a built bundle of the add-in. */
  run(script: string, fileName: string): unknown;
  close(): void;
}

const origin = "https://localhost:3000";
/**
 * office.js goes on starting after `onReady`; with this call it listens to events, commands and custom functions,
 * and no batch of its own comes between those of the add-in.
 */
const lastStartCall = "SetOsfControlContainerReadyForCustomFunctions";
const libraryUrl = `${origin}/office/`;

/**
 * Opens a page, loads office.js against the host and waits until the library has started completely.
 * @param connect gives the host its way into the page; called once before anything is loaded
 */
export async function openOfficePage(
  connect: (page: OfficePage) => ExcelHost,
  options: OfficePageOptions,
): Promise<OfficePage> {
  const page = new JsdomOfficePage(options);
  page.connect(connect(page));
  await page.load(options);
  return page;
}

class JsdomOfficePage implements OfficePage {
  readonly window: DOMWindow;
  private readonly dom: JSDOM;
  private isOpen = true;
  private readonly started: Promise<void>;
  private noteStarted: () => void = () => undefined;

  constructor({ locale, globals = {} }: OfficePageOptions) {
    this.dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
      url: pageUrl(locale),
      runScripts: "outside-only",
      pretendToBeVisual: true,
      virtualConsole: new VirtualConsole().sendTo(console, { omitJSDOMErrors: true }),
    });
    this.window = this.dom.window;
    this.started = new Promise((resolve) => (this.noteStarted = resolve));
    Object.assign(this.window, globals);
    // jsdom has no document.domain; office.js compares it with the host's address to decide whether to trust it.
    Object.defineProperty(this.window.document, "domain", { value: "localhost", configurable: true });
    loadScriptsFromDisk(this.window, (file) => this.run(readLibraryFile(file), file));
  }

  metadata(): LibraryMetadata {
    return readLibraryMetadata((this.window as unknown as { Excel: object }).Excel);
  }

  run(script: string, fileName: string): unknown {
    return compiled(script, fileName).runInContext(this.dom.getInternalVMContext());
  }

  close(): void {
    this.isOpen = false;
    this.window.close();
  }

  /** Puts the host where a browser has the parent window. */
  connect(host: ExcelHost): void {
    const { window } = this;
    const deliver = (data: string) => {
      if (this.isOpen) window.dispatchEvent(new window.MessageEvent("message", { data, origin }));
    };
    const receive = host.attach({ send: (text) => setImmediate(deliver, text), origin });
    const take = (text: string) => {
      if (!this.isOpen) return;
      receive(text);
      if (text.includes(lastStartCall)) this.noteStarted();
    };
    const parent = { postMessage: (text: string) => setImmediate(take, text) };
    Object.defineProperty(window, "parent", { value: parent, configurable: true });
  }

  async load({ checksRequirementSets = false }: OfficePageOptions): Promise<void> {
    const { document } = this.window;
    // The library finds its own address by looking for its script tag.
    const tag = document.createElement("script");
    tag.type = "x/none";
    tag.src = `${libraryUrl}office.js`;
    document.head.insertBefore(tag, null);
    this.run(readLibraryFile("office.js"), "office.js");
    const library = this.window as unknown as OfficeGlobals;
    await library.Office.onReady();
    library.OfficeExtension.CommonUtility._doApiNotSupportedCheck = checksRequirementSets;
    await this.started;
  }
}

interface OfficeGlobals {
  Office: { onReady(): Promise<unknown> };
  OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

/** The host's address must come last, else office.js takes what follows as part of it. */
function pageUrl(locale: string): string {
  const host = `Excel$Web$16.01$${locale}$standin$$disableLogging$3`;
  return `${origin}/taskpane.html?_host_Info=${host}#&_serializer_version=1&_xdm_Info=standin|addin|${origin}`;
}

/** office.js adds script tags for its parts; here they run from node_modules instead of the network. */
function loadScriptsFromDisk(window: DOMWindow, run: (file: string) => void): void {
  const { prototype } = window.Node;
  const append = prototype.appendChild;
  prototype.appendChild = function appendChild<Child extends Node>(this: Node, child: Child): Child {
    const script = child as unknown as HTMLScriptElement;
    if (script.tagName !== "SCRIPT" || !script.src.startsWith(libraryUrl))
      return append.call(this, child) as Child;
    setImmediate(() => {
      run(script.src.slice(libraryUrl.length));
      script.onload?.(new window.Event("load"));
    });
    return child;
  };
}

const libraryFolder = path.join(
  path.dirname(
    createRequire(path.join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json"),
  ),
  "dist",
);
const libraryFiles = new Map<string, string>();
const scripts = new Map<string, Script>();

function readLibraryFile(file: string): string {
  let text = libraryFiles.get(file);
  if (text === undefined)
    libraryFiles.set(file, (text = readFileSync(path.join(libraryFolder, file), "utf8")));
  return text;
}

/** The library has 1.4 MB; compiling it once serves all pages of a process. */
function compiled(script: string, fileName: string): Script {
  let result = scripts.get(script);
  if (!result) scripts.set(script, (result = new Script(script, { filename: fileName })));
  return result;
}
