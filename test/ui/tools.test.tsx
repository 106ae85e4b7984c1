/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { createPaneStore } from "../../src/app/pane-store";
import { furtherSheetKeys } from "../../src/core/sheets/output-sheet-keys";
import { toolsDe } from "../../src/text/de/tools";
import { toolsEn } from "../../src/text/en/tools";
import { Pane } from "../../src/ui/pane";
import { groupedSheets } from "../../src/ui/tools/sheet-groups";
import { outputSheets, ScriptedActions } from "./support/scripted-actions";
import { noWriter } from "./support/scripted-writer";

configure({ defaultHidden: true });

let actions: ScriptedActions;

async function settle(step: () => void): Promise<void> {
  await act(async () => {
    step();
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

const press = (name: string | RegExp, role = "button") =>
  settle(() => fireEvent.click(screen.getByRole(role, { name })));

async function openTab(language: "de" | "en", tab: string, prepare?: (actions: ScriptedActions) => void) {
  actions = new ScriptedActions();
  prepare?.(actions);
  const store = createPaneStore(actions, language);
  render(<Pane store={store} writer={noWriter} language={language} appearance="light" />);
  await settle(() => void store.start());
  await press(tab, "tab");
}

async function accessibilityProblems(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const status = (): string | null => screen.getAllByRole("status").at(-1)!.textContent;

afterEach(cleanup);

test("every sheet that can be asked for stands in one group and says what it is", () => {
  const grouped = groupedSheets().flatMap(({ keys }) => keys);
  expect([...grouped].sort()).toEqual([...furtherSheetKeys].sort());
  for (const words of [toolsDe, toolsEn]) {
    expect(Object.keys(words.sheets.about).sort()).toEqual([...furtherSheetKeys].sort());
    expect(new Set(Object.values(words.sheets.about)).size).toBe(furtherSheetKeys.length);
  }
});

describe.each([
  ["de", "Werkzeuge", ["Weitere Blätter", "Vorlagen", "Bewertungsrunde", "Liste zuordnen"]],
  ["en", "Tools", ["Further sheets", "Templates", "Rating round", "Map a list"]],
] as const)("the tools (%s)", (language, tab, headings) => {
  test("are sections that open one by one, in order of use, and pass axe when all are open", async () => {
    await openTab(language, tab);
    const panel = within(screen.getByRole("tabpanel", { name: tab }));
    expect(panel.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual(
      headings,
    );
    expect(
      [...document.querySelectorAll(".section-folded > details")].map((it) => it.hasAttribute("open")),
    ).toEqual([true, false, false, false]);
    expect(await accessibilityProblems()).toEqual([]);
    for (const heading of headings.slice(1)) await press(heading, "heading");
    expect(panel.getByRole("textbox")).toBeTruthy();
    expect(await accessibilityProblems()).toEqual([]);
  });
});

test("a folded tool does no work before it is opened", async () => {
  const asked: string[] = [];
  await openTab("de", "Werkzeuge", (prepared) => {
    prepared.proposeMapping = async () => {
      asked.push("mapping");
      return prepared.mappingView;
    };
  });
  expect(asked).toEqual([]);
  await press("Liste zuordnen", "heading");
  expect(asked).toEqual(["mapping"]);
});

describe("further sheets", () => {
  const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("checkbox", { name });

  test("the chosen ones are written, named in the message and offered as chips, no longer to choose", async () => {
    let asked: readonly string[] = [];
    await openTab("de", "Werkzeuge", (prepared) => {
      const write = prepared.write;
      prepared.write = async (options) => {
        asked = (options as { sheets?: readonly string[] }).sheets ?? [];
        const outcome = await write(options);
        const added = asked.map((key) => ({
          key,
          sheetName: key === "register" ? "KI-Register" : "Aufgaben",
        }));
        const sheets = [...outputSheets, ...added];
        return { ...outcome, sheets, analysis: { ...outcome.analysis, outputs: sheets } };
      };
    });
    await press("Fahrplan erstellen");
    await settle(() => fireEvent.click(box(/^KI-Register/)));
    await settle(() => fireEvent.click(box(/^Aufgaben/)));
    await press("2 Blätter erstellen");
    expect([...asked].sort()).toEqual(["register", "tasks"]);
    expect(status()).toMatch(/^Neu in der Mappe: (KI-Register und Aufgaben|Aufgaben und KI-Register)\./);
    expect(screen.queryByRole("checkbox", { name: /^KI-Register/ })).toBeNull();
    await settle(() => fireEvent.click(screen.getAllByRole("button", { name: "Zum Blatt KI-Register" })[0]!));
    expect(actions.selected).toEqual([{ sheet: "KI-Register", address: "A1" }]);
  });

  test("one box chooses all and none", async () => {
    await openTab("en", "Tools");
    const all = box(`All ${furtherSheetKeys.length} sheets`);
    await settle(() => fireEvent.click(all));
    expect(screen.getByRole("button", { name: `Create ${furtherSheetKeys.length} sheets` })).toBeTruthy();
    await settle(() => fireEvent.click(all));
    expect(screen.getByRole("button", { name: "Create sheets" }).getAttribute("aria-disabled")).toBe("true");
  });

  test("while they are written the run can be cancelled, and what was chosen stays chosen", async () => {
    await openTab("de", "Werkzeuge");
    actions.hold = new Promise(() => undefined);
    await settle(() => fireEvent.click(box(/^KI-Register/)));
    await press("1 Blatt erstellen");
    expect(status()).toBe("Fahrplan wird erstellt");
    await press("Abbrechen");
    expect(status()).toBe("Abgebrochen. Die Mappe ist wieder wie vorher.");
    expect(box(/^KI-Register/).checked).toBe(true);
  });
});

describe.each([
  ["de", "Recht", "Voreinschätzung, keine Rechtsberatung.", "Begründung"],
  ["en", "Law", "A first estimate, no legal advice.", "Reason"],
] as const)("the AI-Act pre-check (%s)", (language, tab, noAdvice, reason) => {
  test("shows every use case once under its class with reasons, and says that it is no advice", async () => {
    await openTab(language, tab);
    const panel = screen.getByRole("tabpanel", { name: tab });
    expect(within(panel).getByText(noAdvice)).toBeTruthy();
    const cases = [...panel.querySelectorAll("details")].map((it) => it.querySelector("strong")?.textContent);
    expect([...cases].sort()).toEqual(["UC-01", "UC-02", "UC-03", "UC-04"]);
    expect(within(panel).getAllByText(reason).length).toBeGreaterThan(0);
    expect(panel.textContent).not.toMatch(/[{}]|undefined/);
    await settle(() => panel.querySelectorAll("details").forEach((it) => (it.open = true)));
    expect(await accessibilityProblems()).toEqual([]);
    await press(/UC-03/);
    expect(actions.selected).toEqual([{ sheet: "Anwendungsfälle", address: "B6" }]);
  });
});

test("the day of the rules is named", async () => {
  await openTab("de", "Recht");
  expect(screen.getByRole("tabpanel", { name: "Recht" }).textContent).toMatch(
    /Stand der Regeln: \d\d\.\d\d\.20\d\d\./,
  );
});
