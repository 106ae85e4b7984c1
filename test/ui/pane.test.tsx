/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { createPaneStore, type PaneStore } from "../../src/app/pane-store";
import { Pane } from "../../src/ui/pane";
import type { Language } from "../../src/ui/words";
import { ScriptedActions } from "./support/scripted-actions";
import { noWriter } from "./support/scripted-writer";

// Working out what is hidden takes jsdom most of the time; panels that are not shown are not rendered at all.
configure({ defaultHidden: true });

let actions: ScriptedActions;
let store: PaneStore;

/** Renders the pane over scripted verbs and waits for its first look at the workbook. */
async function openPane(
  language: Language = "de",
  prepare?: (actions: ScriptedActions) => void,
): Promise<void> {
  actions = new ScriptedActions();
  prepare?.(actions);
  store = createPaneStore(actions, language);
  render(<Pane store={store} writer={noWriter} language={language} appearance="light" />);
  await act(async () => {
    await store.start();
    // The overview comes in a chunk of its own.
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

async function press(name: string | RegExp, role = "button"): Promise<void> {
  // Lazy views resolve in turns of their own.
  await act(async () => {
    fireEvent.click(screen.getByRole(role, { name }));
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

/** A promise that a test resolves when it has seen enough. */
function held(): { until: Promise<void>; release: () => Promise<void> } {
  let resolve = (): void => undefined;
  const until = new Promise<void>((done) => (resolve = done));
  return { until, release: () => act(async () => resolve()) };
}

/** Rules that need a layout engine (colour contrast) are looked at in Chromium instead. */
async function accessibilityProblems(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const status = (): string | null => screen.getByRole("status").textContent;

afterEach(cleanup);

describe("first step", () => {
  test("an empty workbook offers sample tables and then the roadmap", async () => {
    await openPane("de", (prepared) => (prepared.plan = null));
    expect(screen.getByRole("heading", { name: "Willkommen" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Fahrplan erstellen" })).toBeNull();
    expect(await accessibilityProblems()).toEqual([]);
    await press("Beispieltabellen einfügen");
    expect(actions.calls).toEqual(["analyse", "insertSample", "analyse"]);
    expect(status()).toMatch(/^Die Beispieltabellen stehen in der Mappe: Anwendungsfälle und Datenquellen/);
    await press("Fahrplan erstellen");
    expect(status()).toBe(
      "Der Fahrplan ist fertig: Matrix, Budget, Fahrplan und Prüfung. 2 von Ihnen geänderte Zellen blieben erhalten.",
    );
  });
});

describe("overview", () => {
  test("shows tables, problems and the budget in three figures with German numbers", async () => {
    await openPane();
    expect(screen.getByRole("button", { name: /Anwendungsfälle.*4 Zeilen/ })).toBeTruthy();
    const budget = screen.getByRole("region", { name: /Budget bis/ });
    expect(
      within(budget)
        .getAllByRole("definition")
        .map((item) => item.textContent?.replaceAll("\u00a0", " ")),
    ).toEqual([
      "mindestens 37.500 €",
      expect.stringMatching(/^mindestens [\d.]+ €$/),
      expect.stringMatching(/^mindestens [\d.]+ €$/),
    ]);
    expect(screen.getByText("1 Einstellung steht auf Vorgabe")).toBeTruthy();
    expect(await accessibilityProblems()).toEqual([]);
  });

  test("a click on a table or a problem goes to its place", async () => {
    await openPane();
    await press(/Anwendungsfälle.*4 Zeilen/);
    await press(/Anwendungsfälle!C7/);
    expect(actions.selected).toEqual([
      { sheet: "Anwendungsfälle", address: "A3:H7" },
      { sheet: "Anwendungsfälle", address: "C7" },
    ]);
  });

  test("generated sheets can be opened and frozen", async () => {
    await openPane();
    await press("Fahrplan erstellen");
    await press("Zum Blatt Fahrplan");
    expect(actions.selected).toEqual([{ sheet: "Fahrplan", address: "A1" }]);
    expect(screen.getByRole("button", { name: "Fahrplan aktualisieren" })).toBeTruthy();
    await press("Werte einfrieren");
    expect(status()).toBe("12 Formeln sind jetzt Werte.");
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe("tabs", () => {
  test("follow arrow keys, Home and End, with one tab stop", async () => {
    await openPane();
    const tab = (name: RegExp): HTMLElement => screen.getByRole("tab", { name });
    const key = async (name: string): Promise<void> => {
      await act(async () => {
        fireEvent.keyDown(screen.getByRole("tablist"), { key: name });
        await new Promise((resolve) => setTimeout(resolve, 0));
      });
    };
    tab(/^Plan/).focus();
    await key("ArrowRight");
    expect(document.activeElement).toBe(tab(/Probleme/));
    expect(tab(/Probleme/).getAttribute("aria-selected")).toBe("true");
    await key("End");
    expect(document.activeElement).toBe(tab(/Werkzeuge/));
    await key("ArrowRight");
    expect(document.activeElement).toBe(tab(/^Plan/));
    expect(screen.getAllByRole("tab").map((element) => element.tabIndex)).toEqual([0, -1, -1, -1, -1, -1]);
  });

  test("problems can be filtered by kind", async () => {
    await openPane();
    await press(/Probleme/, "tab");
    const items = (): number =>
      within(screen.getByRole("region", { name: "Probleme" })).queryAllByRole("listitem").length;
    const all = items();
    expect(all).toBe(actions.plan?.issues.length);
    fireEvent.change(screen.getByRole("combobox"), { target: { value: "warning" } });
    expect(items()).toBeLessThan(all);
    fireEvent.change(screen.getByRole("combobox"), { target: { value: "plausibility" } });
    expect(items()).toBe(0);
    expect(screen.getByText("Keine dieser Art.")).toBeTruthy();
    expect(await accessibilityProblems()).toEqual([]);
  });

  test("the matrix is a described picture with lists that go to the rows", async () => {
    await openPane();
    await press("Matrix", "tab");
    const picture = screen.getByRole("img", { name: "Nutzen und Aufwand" });
    expect(picture.querySelectorAll("circle").length).toBe(2);
    expect(picture.textContent).toContain("UC-01, UC-02");
    expect(screen.getByRole("heading", { name: /Ohne Nutzen oder Aufwand/ })).toBeTruthy();
    await press(/UC-03 Preisprognose/);
    expect(actions.selected).toEqual([{ sheet: "Anwendungsfälle", address: "B6" }]);
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe("steps", () => {
  test("a running step is announced, can be cancelled and leaves the pane usable", async () => {
    await openPane();
    const { until } = held();
    actions.hold = until;
    await press("Fahrplan erstellen");
    expect(status()).toBe("Fahrplan wird erstellt");
    expect(screen.getByRole("progressbar", { name: "Fahrplan wird erstellt" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Neu prüfen" }).getAttribute("aria-disabled")).toBe("true");
    expect(await accessibilityProblems()).toEqual([]);
    await press("Abbrechen");
    expect(status()).toBe("Abgebrochen. Die Mappe ist wieder wie vorher.");
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  test("a failure says what to do and offers to try again", async () => {
    await openPane();
    actions.failWith = "cellEditing";
    await press("Fahrplan erstellen");
    expect(status()).toMatch(/^Eine Zelle wird gerade bearbeitet\. Schließen Sie mit Eingabe/);
    expect(await accessibilityProblems()).toEqual([]);
    actions.failWith = null;
    await press("Erneut versuchen");
    expect(status()).toMatch(/^Der Fahrplan ist fertig/);
    await press("Meldung schließen");
    expect(screen.queryByText(/Der Fahrplan ist fertig/)).toBeNull();
  });

  test("a failed first look is told, not left blank", async () => {
    await openPane("de", (prepared) => (prepared.failWith = "hostBusy"));
    expect(status()).toMatch(/^Excel ist beschäftigt/);
    actions.failWith = null;
    await press("Erneut versuchen");
    expect(screen.getByRole("tab", { name: /^Plan/ })).toBeTruthy();
  });

  test("a cell that cannot be shown is told", async () => {
    await openPane();
    actions.failWith = "protected";
    await press(/Anwendungsfälle!C7/);
    expect(status()).toMatch(/ist geschützt/);
  });
});

test("an English Office gets English words and numbers", async () => {
  await openPane("en");
  expect(screen.getByRole("button", { name: "Create roadmap" })).toBeTruthy();
  expect(screen.getByText(/€37,500/)).toBeTruthy();
  expect(screen.getByRole("main").textContent).not.toMatch(/[{}]|undefined|Fahrplan|Anwendungsfall/);
  expect(await accessibilityProblems()).toEqual([]);
});
