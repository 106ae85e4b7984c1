import type { ChildProcess } from "node:child_process";
import type { WorkbookDocument } from "../../src/standin/document/workbook-document";
import { findTool, requireOrSkip } from "../support/optional-tools";
import { WorkbenchBrowser, startWorkbench } from "./workbench-browser";

// Building the pages may come first, and a shared machine may be slow; this limit only ends a hung run.
jest.setTimeout(600_000);
const withChromium = requireOrSkip("chromium");

describe("from an empty workbook to a plan that is worked with", () => {
  let server: ChildProcess | null = null;
  let workbench: WorkbenchBrowser;

  beforeAll(async () => {
    const chromium = findTool("chromium");
    if (!chromium) return;
    const started = await startWorkbench("--port", "3740");
    server = started.process;
    workbench = await WorkbenchBrowser.open(chromium, started.address, { empty: true });
  });

  afterAll(async () => {
    await workbench?.close();
    server?.kill();
  });

  const pane = () => workbench.pane;
  const button = (name: string | RegExp) => pane().getByRole("button", { name });
  const says = (text: RegExp) =>
    pane().getByRole("status").filter({ hasText: text }).waitFor({ state: "attached" });

  /** Address of a table's cell by header and by row after the header. */
  const addressOf = (table: string, column: string, row: number) =>
    workbench.page.evaluate(
      ([name, header, offset]) => {
        const { sheets } = (window as unknown as { workbench: { workbook: WorkbookDocument } }).workbench
          .workbook;
        const found = sheets.flatMap((sheet) => sheet.tables).find((it) => it.name === name)!;
        const index = found.columns.findIndex((it) => it.name === header);
        const at = found.area.column + index;
        const letters = at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(39 + at)}`;
        return `${letters}${found.area.row + offset + 1}`;
      },
      [table, column, row] as const,
    );

  withChromium("a template is chosen and inserted", async () => {
    await pane().getByRole("combobox", { name: "Vorlage" }).selectOption("handel");
    await button("Ausgewählte Blätter einfügen").click();
    await workbench.waitForPaneButton("Fahrplan erstellen");
    await says(/^Eingefügt: \d+ Blätter/);
    // The button that was clicked is gone with the first step.
    expect(await workbench.focusedText()).toBe("Fahrplan erstellen");
    expect(await workbench.sheetNames()).toEqual(
      expect.arrayContaining(["Anwendungsfälle", "Risiken", "Rollen"]),
    );
  });

  withChromium("a run that is cancelled half way leaves no sheet behind", async () => {
    const before = await workbench.sheetNames();
    await button("Fahrplan erstellen").click();
    // The run is short: a click that waits until the bar stands still would come too late.
    await button("Abbrechen").dispatchEvent("click");
    await says(/^Abgebrochen\. Die Mappe ist wieder wie vorher\./);
    expect(await workbench.sheetNames()).toEqual(before);
  });

  withChromium("the roadmap is made, and the pane does not call its own writing a change", async () => {
    await button("Fahrplan erstellen").click();
    await workbench.waitForPaneButton("Fahrplan aktualisieren");
    expect(await workbench.sheetNames()).toEqual(
      expect.arrayContaining(["Matrix", "Budget", "Fahrplan", "Prüfung"]),
    );
    await says(/^Der Fahrplan ist fertig/);
    const alarms = await pane()
      .locator("body")
      .evaluate(
        (body) =>
          new Promise<number>((resolve) => {
            const text = "seit der letzten Prüfung geändert";
            let seen = (body.textContent ?? "").includes(text) ? 1 : 0;
            const observer = new MutationObserver(
              () => (seen += (body.textContent ?? "").includes(text) ? 1 : 0),
            );
            observer.observe(body, { subtree: true, childList: true, characterData: true });
            setTimeout(() => resolve(seen), 3000);
          }),
      );
    expect(alarms).toBe(0);
  });

  withChromium(
    "a pane of Excel's usual width has its tabs in one line, and nothing is cut in it",
    async () => {
      const tabs = pane().getByRole("tab");
      for (const width of [320, 210]) {
        await workbench.resizePane(width);
        for (const tab of await tabs.all()) {
          await tab.click();
          await pane().getByRole("tabpanel").getByRole("heading", { level: 2 }).first().waitFor();
          expect([width, await workbench.cutTexts()]).toEqual([width, []]);
          const tops = await tabs.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
          if (width === 320) expect(new Set(tops).size).toBe(1);
        }
      }
      await workbench.resizePane(320);
    },
  );

  withChromium("what the keyboard comes to is not behind the message at the top", async () => {
    await pane()
      .getByRole("tab", { name: /Werkzeuge/ })
      .click();
    await pane().locator("summary").last().focus();
    const isBehind = () =>
      pane()
        .locator(".messages")
        .evaluate((messages) => {
          const { top, bottom } = messages.getBoundingClientRect();
          const { activeElement } = document;
          const isAmong = activeElement?.closest(".commands, .messages");
          return top <= 0 && !isAmong && (activeElement?.getBoundingClientRect().top ?? 0) < bottom;
        });
    const behind = [];
    for (let count = 0; count < 25; count++) {
      await workbench.page.keyboard.press("Shift+Tab");
      behind.push(await isBehind());
    }
    expect(behind).not.toContain(true);
  });

  withChromium("page and pane pass axe", async () => {
    expect(await workbench.accessibilityProblems()).toEqual([]);
    for (const tab of [/Probleme/, /Matrix/, /Recht/, /Werkzeuge/]) {
      await pane().getByRole("tab", { name: tab }).click();
      await pane().getByRole("tabpanel").getByRole("heading", { level: 2 }).first().waitFor();
      expect(await workbench.accessibilityProblems()).toEqual([]);
    }
  });

  withChromium("two further sheets are written and stand in the message as buttons", async () => {
    await pane()
      .getByRole("checkbox", { name: /^KI-Register/ })
      .check();
    await pane()
      .getByRole("checkbox", { name: /^Aufgaben/ })
      .check();
    await button("2 Blätter erstellen").click();
    await says(/^Neu in der Mappe: (KI-Register und Aufgaben|Aufgaben und KI-Register)\./);
    await button("Zum Blatt Aufgaben").first().click();
    await workbench.page.locator('[role=tab][data-sheet="Aufgaben"][aria-selected="true"]').waitFor();
  });

  withChromium("a status chosen from the cell's list is still there after the next run", async () => {
    const address = await addressOf("KI_Aufgaben", "Status", 2);
    await workbench.goTo(address);
    await workbench.page.locator("[data-drop-down]").first().click();
    await workbench.page.getByRole("option", { name: "in Arbeit" }).click();
    expect(await workbench.text(address)).toBe("in Arbeit");
    await button("Fahrplan aktualisieren").click();
    await says(/^Der Fahrplan ist fertig.*erhalten\.$/);
    await workbench.showSheet("Aufgaben");
    expect(await workbench.text(address)).toBe("in Arbeit");
  });

  withChromium("F6 leads from the cells to the sheet tabs, the pane, the ribbon and back", async () => {
    const place = () =>
      workbench.page.evaluate(() => {
        const active = document.activeElement;
        return active?.tagName === "IFRAME"
          ? "pane"
          : (active?.getAttribute("role") ?? active?.tagName ?? "");
      });
    await workbench.page.getByRole("grid").focus();
    const places = [await place()];
    for (let count = 0; count < 4; count++) {
      await workbench.page.keyboard.press("F6");
      places.push(await place());
    }
    expect(places).toEqual(["grid", "tab", "pane", "BUTTON", "grid"]);
    await workbench.page.keyboard.press("Shift+F6");
    await workbench.page.keyboard.press("Shift+F6");
    expect(await place()).toBe("pane");
  });

  withChromium("a protected sheet is told with what to do, and nothing is half written", async () => {
    await workbench.page.evaluate(() => {
      const { workbook } = (window as unknown as { workbench: { workbook: WorkbookDocument } }).workbench;
      workbook.sheets.find(({ name }) => name === "Matrix")!.protection = {
        allowed: new Set(),
        hasPassword: false,
      };
    });
    await button("Fahrplan aktualisieren").click();
    await says(/ist geschützt\. Heben Sie den Schutz unter „Überprüfen“ auf/);
  });
});
