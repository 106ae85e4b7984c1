/** @jest-environment jsdom */
import { cleanup, render, screen, within } from "@testing-library/react";
import { createPaneStore } from "../../../src/app/pane-store";
import { Pane } from "../../../src/ui/pane";
import { ScriptedActions } from "../support/scripted-actions";
import { noWriter } from "../support/scripted-writer";
import {
  accessibilityProblems,
  isDisabled,
  openEverything,
  openTexts,
  panel,
  press,
  settle,
  spoken,
  type,
} from "../support/texts-view";
import { generatedTexts, storedView } from "../support/writer-samples";

afterEach(cleanup);

test("stored texts are marked as reviewed or given back to the rules", async () => {
  const { writer } = await openTexts("de", (prepared) => (prepared.stored = storedView));
  expect(writer.calls).not.toContain("storedTexts");
  await openEverything();
  expect(screen.getByText("Text der Regeln zu Risiken.")).toBeTruthy();
  const ofReviewed = screen.getByLabelText("Risiken und Maßnahmen: was geschieht");
  expect([...ofReviewed.children].map(({ textContent }) => textContent)).toEqual([
    "Behalten",
    "Zurück zu den Regeln",
  ]);
  await type("Ziel und Nutzen: was geschieht", "reviewed");
  await type("Risiken und Maßnahmen: was geschieht", "toRules");
  expect(isDisabled("2 Änderungen in den Fahrplan schreiben")).toBe(true);
  await type(/^Geprüft von/, "AB");
  await press("2 Änderungen in den Fahrplan schreiben");
  expect(writer.storedDecisions).toEqual({ toRules: ["m2/risks"], reviewed: ["m1/goal"], reviewer: "AB" });
});

test("proposals are asked for after a look at the request, and only chosen ones are kept", async () => {
  const { writer } = await openTexts();
  await openEverything();
  await type("Was", "risk");
  await type("Für Modul", "m1");
  await press("Anfrage ansehen");
  expect(writer.asked).toMatchObject({ kind: "risk", module: "m1" });
  expect(spoken()).toBe("Vorschau fertig: 1 Anfrage an gateway.example, 2 KB.");
  await press("Vorschläge holen: 1 Anfrage an gateway.example");
  expect(spoken()).toBe("2 Vorschläge");
  expect(screen.getByText(/^1 wurde weggelassen/)).toBeTruthy();
  expect(isDisabled("Auf das Blatt „KI-Vorschläge“")).toBe(true);
  await press(/^Fehlende Rechte/, "checkbox");
  await press("1 auf das Blatt „KI-Vorschläge“");
  expect(writer.kept.map(({ id }) => id)).toEqual(["V-02"]);
});

test("a sheet with the prompt makes the preview outdated", async () => {
  await openTexts();
  await openEverything();
  await press("Vorschau erstellen");
  await press("Prompt bearbeiten");
  const section = within(screen.getByRole("region", { name: "Prompt" }));
  expect(section.getByText(/^Das Blatt „Prompt“ steht in der Mappe/)).toBeTruthy();
  expect(isDisabled(/^Texte schreiben lassen/)).toBe(true);
});

test("while the pane writes, nothing begins here", async () => {
  const { actions } = await openTexts();
  actions.hold = new Promise(() => undefined);
  await press("Fahrplan erstellen");
  expect(isDisabled("Verbindung prüfen")).toBe(true);
  expect(isDisabled("Vorschau erstellen")).toBe(true);
});

test("verbs that cannot be loaded are told, and the pane stays", async () => {
  const store = createPaneStore(new ScriptedActions(), "de");
  render(<Pane store={store} writer={noWriter} language="de" appearance="light" />);
  await settle(() => void store.start());
  await press("Texte", "tab");
  expect(screen.getByRole("alert").textContent).toMatch(/konnte nicht geladen werden/);
  await press("Matrix", "tab");
  expect(screen.getByRole("img")).toBeTruthy();
});

describe.each([
  ["de", "Vorschau erstellen", /^Texte schreiben lassen/],
  ["en", "Make preview", /^Have texts written/],
] as const)("everything open (%s)", (language, prepare, send) => {
  test("passes axe, leaves no gap, and has one heading per section in order", async () => {
    await openTexts(language, (prepared) => {
      prepared.stored = storedView;
      prepared.generated = generatedTexts("timeout", "!");
    });
    await press(prepare);
    await press(send);
    await openEverything();
    expect(await accessibilityProblems()).toEqual([]);
    const headings = within(panel())
      .getAllByRole("heading", { level: 2 })
      .map(({ textContent }) => textContent);
    expect(headings).toEqual(
      language === "de"
        ? ["Wer schreibt?", "Was würde gesendet?", "Prüfen", "Texte im Fahrplan", "Vorschläge", "Prompt"]
        : ["Who writes?", "What would be sent?", "Review", "Texts in the roadmap", "Suggestions", "Prompt"],
    );
    // Styles and literal requests have braces of their own.
    panel()
      .querySelectorAll("style, .writer-payload")
      .forEach((each) => each.remove());
    expect(panel().textContent).not.toMatch(/[{}]|undefined|NaN/);
  });
});
