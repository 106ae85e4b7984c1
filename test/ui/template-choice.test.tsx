/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { createPaneStore } from "../../src/app/pane-store";
import { Pane } from "../../src/ui/pane";
import { ScriptedActions } from "./support/scripted-actions";
import { noWriter } from "./support/scripted-writer";

configure({ defaultHidden: true });

let actions: ScriptedActions;

async function openPane(language: "de" | "en", prepare?: (actions: ScriptedActions) => void): Promise<void> {
  actions = new ScriptedActions();
  prepare?.(actions);
  const store = createPaneStore(actions, language);
  render(<Pane store={store} writer={noWriter} language={language} appearance="light" />);
  await act(async () => {
    await store.start();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

const part = (name: string | RegExp) => screen.findByRole<HTMLInputElement>("checkbox", { name });
const press = (name: string, role = "button") =>
  act(async () => {
    fireEvent.click(screen.getByRole(role, { name }));
    await new Promise((resolve) => setTimeout(resolve, 0));
  });

afterEach(cleanup);

test("an empty workbook offers every template with all its sheets", async () => {
  await openPane("de", (prepared) => (prepared.plan = null));
  const choice = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Vorlage" });
  expect(within(choice).getAllByRole("option")).toHaveLength(9);
  fireEvent.change(choice, { target: { value: "handel" } });
  expect(screen.getByText(/^Für einen Händler mit etwa zehn Filialen/)).toBeTruthy();
  for (const box of screen.getAllByRole<HTMLInputElement>("checkbox")) expect(box.checked).toBe(true);
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  fireEvent.click(await part("Rollen"));
  await press("Ausgewählte Blätter einfügen");
  expect(actions.calls).toEqual(["analyse", "insertTemplate handel", "analyse"]);
  expect(screen.getByRole("status").textContent).toMatch(
    /^Eingefügt: \d+ Blätter\. Sehen Sie die Zeilen durch/,
  );
  expect(actions.inserted).toEqual(expect.arrayContaining(["start", "useCases"]));
  expect(actions.inserted).not.toContain("roles");
});

test("in a workbook with data its own tables cannot be inserted a second time", async () => {
  await openPane("en");
  await press("Tools", "tab");
  await act(async () => {
    fireEvent.click(screen.getByRole("heading", { name: "Templates" }));
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  const cases = await part(/^Use cases/);
  expect([cases.checked, cases.disabled]).toEqual([false, true]);
  const scales = await part("Scales");
  expect([scales.checked, scales.disabled]).toEqual([true, false]);
  expect(screen.getByText(/contents of the templates are in German/)).toBeTruthy();
});
