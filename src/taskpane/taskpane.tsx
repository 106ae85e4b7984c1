/**
 * Entry of the task pane. Wiring only: associates the ribbon's commands while the page loads, waits for Office, makes
 * the store over the app's verbs and renders it.
 */
import { createRoot } from "react-dom/client";
import { createPaneStore, type PaneStore } from "../app/pane-store";
import { associateCommands, type CommandName } from "../commands/commands";
import { OutsideExcel } from "../ui/outside-excel";
import { Pane } from "../ui/pane";
import { lazyActions } from "./lazy-actions";
import { onAppearance } from "./office-appearance";
import { languageOf } from "./office-language";

const stepOfCommand: Readonly<Record<CommandName, "analyse" | "write" | "freeze">> = {
  checkTables: "analyse",
  createRoadmap: "write",
  freezeValues: "freeze",
};

const started = Office.onReady().then(({ host }) => start(host === Office.HostType.Excel));
associateCommands((name) => void started.then((store) => store?.run({ step: stepOfCommand[name] })));

/** Renders the pane; null where the page was opened outside Excel. */
function start(inExcel: boolean): PaneStore | null {
  const element = document.getElementById("pane");
  if (!element) throw new Error("The page lacks the element for the pane.");
  const root = createRoot(element);
  const language = languageOf(Office.context?.displayLanguage);
  document.documentElement.lang = language;
  if (!inExcel) {
    root.render(<OutsideExcel language={language} />);
    return null;
  }
  const store = createPaneStore(lazyActions(), language);
  const writer = async () => (await import("./writer-actions")).createPaneWriter(language);
  onAppearance((appearance) =>
    root.render(<Pane store={store} writer={writer} language={language} appearance={appearance} />),
  );
  void store.start();
  return store;
}
