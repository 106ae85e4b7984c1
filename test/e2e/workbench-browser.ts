import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type * as Axe from "axe-core";
import { chromium } from "playwright-core";
import type { Browser, FrameLocator, Page } from "playwright-core";

const root = join(__dirname, "..", "..");

/** `npm start` as a person runs it; resolves with its address once the server listens. */
export function startWorkbench(...options: string[]): Promise<{ process: ChildProcess; address: string }> {
  return new Promise((resolve, reject) => {
    const started = spawn(process.execPath, [join(root, "src/workbench/start.mjs"), ...options], {
      cwd: root,
    });
    let output = "";
    const onData = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /https:\/\/localhost:\d+\//.exec(output)?.[0];
      if (address) resolve({ process: started, address });
    };
    started.stdout.on("data", onData);
    started.stderr.on("data", onData);
    started.on("exit", (code) => reject(new Error(`The workbench ended with ${code}:\n${output}`)));
  });
}

/** The page in Chromium, with words for what a person does there. */
export class WorkbenchBrowser {
  /** Errors and messages of page and pane; empty when all went well. */
  readonly complaints: string[] = [];
  /** Every line in the console and every address that was asked for, for looking for what must not stand there. */
  readonly traces: string[] = [];

  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  /**
   * @param options.empty as if the server had no workbook to start with
   * @param options.models beginnings of addresses that the pane may ask, too; that they refuse is no complaint
   */
  static async open(
    executablePath: string,
    address: string,
    { empty = false, models = [] }: { empty?: boolean; models?: readonly string[] } = {},
  ): Promise<WorkbenchBrowser> {
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: "de-DE",
      acceptDownloads: true,
      // Wide enough for a Gantt of three years beside its table.
      viewport: { width: 3000, height: 1100 },
    });
    const page = await context.newPage();
    const opened = new WorkbenchBrowser(browser, page);
    opened.listen([address, ...models]);
    if (empty) await page.route("**/start-workbook", (route) => route.fulfill({ status: 204, body: "" }));
    await page.goto(address);
    return opened;
  }

  /** @param own beginnings of addresses; the first is the page's, what the browser says about the others is no complaint */
  private listen(own: readonly [string, ...string[]]): void {
    const [, ...models] = own;
    this.page.on("pageerror", (error) => this.complaints.push(error.message));
    this.page.on("console", (message) => {
      const line = `${message.text()} ${message.location().url}`;
      this.traces.push(line);
      const isRefusal = /^(Failed to load resource|Access to fetch at)/.test(line);
      if (message.type() !== "error" || (isRefusal && models.some((model) => line.includes(model)))) return;
      this.complaints.push(message.text());
    });
    this.page.on("request", (request) => {
      const url = request.url();
      this.traces.push(url);
      if (/^https?:/.test(url) && !own.some((beginning) => url.startsWith(beginning)))
        this.complaints.push(`request to ${url}`);
    });
  }

  get pane(): FrameLocator {
    return this.page.frameLocator(".pane-frame");
  }

  /** Gives the pane another width: dragged, or in effect by larger text. */
  async resizePane(pixels: number): Promise<void> {
    // One of them is the line at its left.
    await this.page.addStyleTag({ content: `.task-pane { width: ${pixels + 1}px !important }` });
    await this.nextPainting();
  }

  /** Texts of the pane that stick out of it or are cut off, however far down. */
  cutTexts(): Promise<string[]> {
    return this.pane.locator(".pane").evaluate((pane) => {
      const isCut = (element: Element) =>
        element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5 ||
        (getComputedStyle(element).overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1);
      return [...pane.querySelectorAll("*")]
        .filter((each) => !each.closest(".visually-hidden, input, option") && isCut(each))
        .map((each) => `${each.tagName} ${each.className} ${each.textContent}`);
    });
  }

  /** What has the keyboard's focus in the pane. */
  focusedText(): Promise<string | null> {
    return this.pane.locator("body").evaluate(() => document.activeElement?.textContent ?? null);
  }

  /** Waits for a button in the pane; a failure tells what the pane shows instead. */
  async waitForPaneButton(name: string): Promise<void> {
    try {
      await this.pane.getByRole("button", { name }).waitFor({ timeout: 120_000 });
    } catch (cause) {
      const shown = await this.pane.locator("body").innerText();
      throw new Error(`The pane has no button „${name}“ but shows:\n${shown}`, { cause });
    }
  }

  sheetNames(): Promise<string[]> {
    return this.page.getByRole("tab").allTextContents();
  }

  async showSheet(name: string): Promise<void> {
    await this.page.locator(`[role=tab][data-sheet="${name}"]`).click();
  }

  /** Selects a cell or area of the shown sheet by the name box and brings it into sight. */
  async goTo(address: string): Promise<void> {
    await this.page.getByLabel("Namenfeld").fill(address);
    await this.page.getByLabel("Namenfeld").press("Enter");
    await this.cell(address.split(":")[0]!).waitFor();
    await this.nextPainting();
  }

  /** The page paints once per frame. */
  private async nextPainting(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  cell(address: string) {
    return this.page.locator(`[data-address="${address}"]`);
  }

  /** What a cell of the shown sheet shows. */
  async text(address: string): Promise<string> {
    await this.goTo(address);
    return (await this.cell(address).textContent()) ?? "";
  }

  /** The text of a cell in sight as soon as it is another one. */
  async textOtherThan(address: string, before: string): Promise<string> {
    const changed = ([wanted, old]: readonly [string, string]) => {
      const text = document.querySelector(`[data-address="${wanted}"]`)?.textContent ?? "";
      return text !== old && !text.startsWith("#");
    };
    await this.page.waitForFunction(changed, [address, before] as const);
    return (await this.cell(address).textContent()) ?? "";
  }

  /** Types over a cell of the shown sheet. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Background colours of the cells of a row (0-based) that are in sight, by 0-based column, as painted. */
  rowColors(row: number): Promise<[column: number, color: string][]> {
    return this.page
      .locator(`[role=row][aria-rowindex="${row + 1}"] [role=gridcell]`)
      .evaluateAll((cells) =>
        cells.map((cell): [number, string] => [
          Number(cell.getAttribute("aria-colindex")) - 1,
          getComputedStyle(cell).backgroundColor,
        ]),
      );
  }

  /** What axe finds on the page and in the pane; rules that need no frame of the host are all on. */
  async accessibilityProblems(): Promise<string[]> {
    const problems: string[] = [];
    for (const frame of this.page.frames()) {
      // A script element would be refused: the pane allows none but its own.
      await frame.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
      problems.push(
        ...(await frame.evaluate(async () => {
          const { axe } = window as unknown as { axe: typeof Axe };
          const { violations } = await axe.run(document, { iframes: false });
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
        })),
      );
    }
    return problems;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}
