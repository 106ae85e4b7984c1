import { act, configure, fireEvent, render, screen } from "@testing-library/react";
import axe from "axe-core";
import { createPaneStore, type PaneStore } from "../../../src/app/pane-store";
import { Pane } from "../../../src/ui/pane";
import { ScriptedActions } from "./scripted-actions";
import { ScriptedWriter } from "./scripted-writer";

configure({ defaultHidden: true });
// jsdom has no layout; what was brought into sight is told to whoever wants to know.
Element.prototype.scrollIntoView = function (this: Element) {
  this.dispatchEvent(new CustomEvent("scrolledIntoView", { bubbles: true }));
};

/** The pane with its view „Texte“ open, and what stands behind it. */
export interface TextsView {
  actions: ScriptedActions;
  writer: ScriptedWriter;
  store: PaneStore;
}

export async function openTexts(
  language: "de" | "en" = "de",
  prepare?: (writer: ScriptedWriter) => void,
): Promise<TextsView> {
  const actions = new ScriptedActions();
  const writer = new ScriptedWriter();
  prepare?.(writer);
  const store = createPaneStore(actions, language);
  render(<Pane store={store} writer={writer.load} language={language} appearance="light" />);
  await settle(() => void store.start());
  await press(language === "de" ? "Texte" : "Texts", "tab");
  return { actions, writer, store };
}

export async function settle(step: () => void): Promise<void> {
  await act(async () => {
    step();
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

const named = (name: string | RegExp, role = "button") => screen.getByRole(role, { name });
export const press = (name: string | RegExp, role = "button") =>
  settle(() => fireEvent.click(named(name, role)));
export const isDisabled = (name: string | RegExp) => named(name).getAttribute("aria-disabled") === "true";
export const type = (label: string | RegExp, value: string) =>
  settle(() => fireEvent.change(screen.getByLabelText(label), { target: { value } }));
export const panel = () => screen.getByRole("tabpanel", { name: /^Text/ });
/** What the view's own live region says. */
export const spoken = () => panel().querySelector('.writer > [role="status"]')!.textContent;

/** From the preview to the review. */
export async function write(): Promise<void> {
  await press("Vorschau erstellen");
  await press(/^Texte schreiben lassen/);
}

export async function openEverything(): Promise<void> {
  // What opens may have something to open inside.
  for (let depth = 0; depth < 3; depth++)
    await settle(() =>
      panel()
        .querySelectorAll("details")
        .forEach((each) => (each.open = true)),
    );
}

export async function accessibilityProblems(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
