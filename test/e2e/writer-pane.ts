import type { Locator } from "playwright-core";
import type { WorkbookDocument } from "../../src/standin/document/workbook-document";
import type { WorkbenchBrowser } from "./workbench-browser";

/** What a person does in the pane's view „Texte“, and what is read there. */
export class WriterPane {
  constructor(private readonly workbench: WorkbenchBrowser) {}

  button(name: string | RegExp): Locator {
    return this.workbench.pane.getByRole("button", { name, exact: true });
  }

  section(name: string): Locator {
    return this.workbench.pane.getByRole("region", { name, exact: true });
  }

  field(name: string): Locator {
    return this.workbench.pane.getByLabel(name, { exact: true });
  }

  choice(name: string): Locator {
    return this.workbench.pane.getByRole("combobox", { name, exact: true });
  }

  async open(): Promise<void> {
    await this.workbench.pane.getByRole("tab", { name: "Texte" }).click();
    await this.section("Wer schreibt?").waitFor();
  }

  /** Opens what is folded under a summary. */
  async unfold(summary: string | RegExp, within: Pick<Locator, "locator"> = this.workbench.pane) {
    const found = within.locator("summary", { hasText: summary }).first();
    const isOpen = await found.evaluate((element) => (element.parentElement as HTMLDetailsElement).open);
    if (!isOpen) await found.click();
  }

  async useModel(address: string, key: string): Promise<void> {
    await this.unfold(/^Einstellungen$/);
    await this.choice("Anbieter").selectOption("compatible");
    await this.field("Adresse").fill(address);
    await this.field("Modell").fill("test-model");
    await this.field("API-Schlüssel").fill(key);
  }

  /** Seconds that a run may take. */
  async allowSeconds(seconds: number): Promise<void> {
    await this.unfold(/^Einstellungen$/);
    await this.unfold(/^Grenzen/);
    await this.field("Höchstens Sekunden je Lauf").fill(String(seconds));
  }

  /** What the connection test says. */
  async connection(): Promise<string> {
    await this.button("Verbindung prüfen").click();
    await this.button("Verbindung prüfen").waitFor();
    return this.section("Wer schreibt?").locator(".writer-message").innerText();
  }

  /** Makes the preview, or makes it anew. */
  async prepare(): Promise<void> {
    await this.button(/^Vorschau (erstellen|erneuern)$/).click();
    await this.readyToSend();
  }

  /** Until the preview is there and may be sent. */
  async readyToSend(): Promise<void> {
    await this.workbench.pane
      .locator('button:not([aria-disabled="true"])', { hasText: /^Texte schreiben lassen/ })
      .waitFor();
  }

  /** Literal text of the only request. */
  async payload(): Promise<string> {
    await this.unfold("Wortlaut der Anfragen");
    const shown = this.workbench.pane.getByRole("region", { name: "Wortlaut der Anfrage 1 von 1" });
    return (await shown.textContent()) ?? "";
  }

  async send(): Promise<void> {
    await this.button(/^Texte schreiben lassen/).click();
  }

  /** Until the run shows a text. */
  async runSays(text: string | RegExp): Promise<void> {
    await this.section("Das Modell schreibt").getByText(text).first().waitFor();
  }

  /** Begins to note what the view's live region says. */
  async listen(): Promise<void> {
    await this.workbench.pane.locator('.writer > [role="status"]').evaluate((region) => {
      const heard: string[] = [];
      Object.assign(region, { heard });
      const note = () => heard.push(region.textContent ?? "");
      new MutationObserver(note).observe(region, { childList: true, characterData: true, subtree: true });
    });
  }

  /** What a screen reader has read out since then. */
  heard(): Promise<string[]> {
    return this.workbench.pane
      .locator('.writer > [role="status"]')
      .evaluate((region) => (region as unknown as { heard: string[] }).heard);
  }

  /** Until the review is there; what it says before the texts begin. */
  async outcome(): Promise<string> {
    const review = this.section("Prüfen");
    await review.waitFor();
    return review.evaluate((section) =>
      [...section.querySelectorAll(":scope > .writer-message, :scope > p:not([role])")]
        .map((element) => element.textContent)
        .join(" "),
    );
  }

  /** A field of the review, opened: new text, standing text and the choice between them. */
  async proposal(module: string, field: string): Promise<Locator> {
    const review = this.section("Prüfen");
    await this.unfold(module, review);
    const ofModule = review.locator("details", {
      has: this.workbench.page.locator(`summary >> text="${module}"`),
    });
    return ofModule.locator(".writer-field-review", {
      has: this.workbench.page.getByRole("heading", { name: field, exact: true }),
    });
  }

  /** Runs the rules over the workbook, as somebody does who wants no model. */
  async updateRoadmap(): Promise<void> {
    await this.button(/^Fahrplan (erstellen|aktualisieren)$/).click();
    await this.notice(/^Der Fahrplan ist fertig/);
  }

  /** Until the pane tells what came of a step. */
  async notice(text: RegExp): Promise<void> {
    await this.workbench.pane
      .getByRole("status")
      .filter({ hasText: text })
      .first()
      .waitFor({ state: "attached" });
  }

  /** Values of a sheet by place; null where there is no such sheet. */
  sheet(name: string): Promise<Record<string, unknown> | null> {
    return this.workbench.page.evaluate((wanted) => {
      const { workbook } = (window as unknown as { workbench: { workbook: WorkbookDocument } }).workbench;
      const sheet = workbook.sheets.find((each) => each.name === wanted);
      if (!sheet) return null;
      const cells = [...sheet.cells.entries()];
      return Object.fromEntries(cells.map(([row, column, { value }]) => [`${row},${column}`, value]));
    }, name);
  }

  /** Everything that the workbook holds by its name: sheets with formulas, formats and tables, the add-in's state. */
  parts(): Promise<Record<string, string>> {
    return this.workbench.page.evaluate(() => {
      const { workbook } = (window as unknown as { workbench: { workbook: WorkbookDocument } }).workbench;
      const sheets = workbook.sheets.map(({ name, cells, tables }) => [name, [[...cells.entries()], tables]]);
      const parts = [...sheets, ["names", workbook.names], ["settings", [...workbook.settings]]];
      const state = workbook.customXmlParts.map(({ xml }) => xml).join();
      return {
        ...Object.fromEntries(parts.map(([name, content]) => [name, JSON.stringify(content)])),
        state,
      } as Record<string, string>;
    });
  }
}
