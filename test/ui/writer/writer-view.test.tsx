/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { createPaneStore, type PaneStore } from "../../../src/app/pane-store";
import { modelFailuresDe } from "../../../src/text/de/model-failures";
import { Pane } from "../../../src/ui/pane";
import { ScriptedActions } from "../support/scripted-actions";
import { noWriter, ScriptedWriter } from "../support/scripted-writer";
import { generatedTexts, preparation, settingsWithModel, storedView } from "../support/writer-samples";

configure({ defaultHidden: true });

let actions: ScriptedActions;
let writer: ScriptedWriter;
let store: PaneStore;

async function settle(step: () => void): Promise<void> {
  await act(async () => {
    step();
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

const named = (name: string | RegExp, role = "button") => screen.getByRole(role, { name });
const press = (name: string | RegExp, role = "button") => settle(() => fireEvent.click(named(name, role)));
const isDisabled = (name: string | RegExp) => named(name).getAttribute("aria-disabled") === "true";
const type = (label: string | RegExp, value: string) =>
  settle(() => fireEvent.change(screen.getByLabelText(label), { target: { value } }));
const panel = () => screen.getByRole("tabpanel", { name: /^Text/ });
/** What the view's own live region says. */
const spoken = () => panel().querySelector('.writer > [role="status"]')!.textContent;

async function openTexts(language: "de" | "en" = "de", prepare?: (writer: ScriptedWriter) => void) {
  actions = new ScriptedActions();
  writer = new ScriptedWriter();
  prepare?.(writer);
  store = createPaneStore(actions, language);
  render(<Pane store={store} writer={writer.load} language={language} appearance="light" />);
  await settle(() => void store.start());
  await press(language === "de" ? "Texte" : "Texts", "tab");
}

/** From the preview to the review. */
async function write(): Promise<void> {
  await press("Vorschau erstellen");
  await press(/^Texte schreiben lassen/);
}

async function openEverything(): Promise<void> {
  // What opens may have something to open inside.
  for (let depth = 0; depth < 3; depth++)
    await settle(() =>
      panel()
        .querySelectorAll("details")
        .forEach((each) => (each.open = true)),
    );
}

async function accessibilityProblems(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

function held(): { until: Promise<void>; release: () => Promise<void> } {
  let resolve = (): void => undefined;
  const until = new Promise<void>((done) => (resolve = done));
  return { until, release: () => settle(() => resolve()) };
}

afterEach(cleanup);

describe("settings", () => {
  test("without a model the form is open and says that rules write", async () => {
    await openTexts("de", (prepared) => (prepared.settings = { ...settingsWithModel, model: "" }));
    expect(screen.getByText(/^Zurzeit: feste Regeln/)).toBeTruthy();
    expect(isDisabled("Verbindung prüfen")).toBe(true);
    expect(isDisabled("Vorschau erstellen")).toBe(true);
    await type("Modell", "test-model");
    expect(isDisabled("Vorschau erstellen")).toBe(false);
    expect(writer.saved.at(-1)).toMatchObject({ model: "test-model" });
  });

  test("the key is hidden, is not completed, and is for this session unless somebody says otherwise", async () => {
    await openTexts();
    const key = screen.getByLabelText("API-Schlüssel") as HTMLInputElement;
    expect([key.type, key.autocomplete]).toEqual(["password", "off"]);
    await type("API-Schlüssel", "secret-key");
    expect(writer.saved.at(-1)).toMatchObject({ apiKey: "secret-key", keepKey: false });
    await press("Auf diesem Gerät behalten", "checkbox");
    expect(writer.saved.at(-1)).toMatchObject({ keepKey: true });
    expect(screen.getByText(/unverschlüsselt in diesem Browserprofil/)).toBeTruthy();
    expect(document.body.innerHTML.replace(/<input[^>]*>/g, "")).not.toContain("secret-key");
    await type("Anbieter", "openai");
    expect(writer.saved.at(-1)).toMatchObject({ provider: "openai", apiKey: "", keepKey: false });
  });

  test("an http address of another machine is warned about", async () => {
    await openTexts();
    await type("Adresse", "http://10.0.0.5/v1");
    expect(screen.getByText(/darf eine http-Adresse nur auf diesem Rechner aufrufen/)).toBeTruthy();
  });

  test("prices are read as the language writes them", async () => {
    await openTexts();
    await type("Eingabe (€)", "2,50");
    expect(screen.getAllByText(/Tragen Sie beide Preise ein/)).not.toEqual([]);
    await type("Ausgabe (€)", "1.000");
    expect(writer.saved.at(-1)?.prices).toEqual({ input: 2.5, output: 1000 });
  });

  test("the connection test names the model, or what to do", async () => {
    await openTexts();
    await press("Verbindung prüfen");
    expect(spoken()).toBe(
      "Die Verbindung steht: test-model hat nach 0,4 s geantwortet. Antwortform: Festes Schema.",
    );
    writer.report = { failure: { kind: "wrongKey", status: 401 }, mode: null, model: null, milliseconds: 90 };
    await press("Verbindung prüfen");
    expect(spoken()).toBe(modelFailuresDe.wrongKey);
    expect(screen.getByText("(HTTP-Status 401)")).toBeTruthy();
  });
});

describe("the preview", () => {
  test("shows recipient, size, tokens and cost, and the requests literally", async () => {
    await openTexts();
    await press("Vorschau erstellen");
    const facts = panel().querySelector(".writer-facts")!.textContent;
    expect(facts).toContain("gateway.example");
    expect(facts).toContain("40,3 KB");
    expect(facts).toMatch(/0,0213\s€/);
    const payload = screen.getByRole("region", { name: "Wortlaut der Anfrage 1 von 2" });
    expect(payload.textContent).toBe(preparation.bodies[0]);
    expect(payload.tabIndex).toBe(0);
    await type("Anfrage", "1");
    expect(screen.getByRole("region", { name: "Wortlaut der Anfrage 2 von 2" }).textContent).toBe(
      preparation.bodies[1],
    );
    expect(isDisabled("Texte schreiben lassen: 2 Anfragen an gateway.example")).toBe(false);
    expect(writer.calls).not.toContain("generate");
  });

  test("an unknown price is called unknown", async () => {
    await openTexts("de", (prepared) => {
      prepared.preparation = { ...preparation, costTenthousandths: null, prices: null };
    });
    await press("Vorschau erstellen");
    expect(panel().querySelector(".writer-facts")!.textContent).toContain("unbekannt");
  });

  test("an edited workbook makes it outdated until it is made anew", async () => {
    await openTexts();
    await press("Vorschau erstellen");
    await settle(() => actions.edit());
    expect(spoken()).toMatch(/^Mappe oder Einstellungen haben sich geändert/);
    expect(isDisabled(/^Texte schreiben lassen/)).toBe(true);
    await press("Vorschau erneuern");
    expect(isDisabled(/^Texte schreiben lassen/)).toBe(false);
  });

  test("another light prepares anew with all choices, and releasing more than usual is warned about", async () => {
    await openTexts();
    await press("Vorschau erstellen");
    await type("Beschreibung: was gesendet wird", "send");
    expect(writer.prepared.map(({ release }) => release)).toEqual([null, { "useCases.description": "send" }]);
    expect(screen.getByText(/^1 Spalte gibt mehr frei als üblich/)).toBeTruthy();
    await press("Alle wie üblich");
    expect(writer.prepared.at(-1)?.release).toEqual({});
    expect(screen.queryByText(/gibt mehr frei als üblich/)).toBeNull();
  });

  test("trouble with the workbook is told", async () => {
    await openTexts();
    writer.failWith = "cellEditing";
    await press("Vorschau erstellen");
    expect(spoken()).toMatch(/^Eine Zelle wird gerade bearbeitet/);
  });
});

describe("a run", () => {
  test("shows its progress by module, is spoken module by module, and can be cancelled", async () => {
    await openTexts();
    await press("Vorschau erstellen");
    const { until } = held();
    writer.hold = until;
    await press(/^Texte schreiben lassen/);
    await settle(() => {
      writer.tell({ kind: "module", module: "m1", title: "Wissen", done: 1, total: 3 });
      writer.tell({ kind: "receiving", characters: 1234, module: "m2" });
    });
    const modules = within(screen.getByRole("region", { name: "Das Modell schreibt" }));
    expect(modules.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "✓Wissenfertig",
      "▸Vertriebläuft",
      "·Servicewartet",
    ]);
    expect(modules.getByText("1.234 Zeichen empfangen")).toBeTruthy();
    expect(spoken()).toBe("1 von 3 Modulen fertig");
    await settle(() => writer.tell({ kind: "waiting", seconds: 19.2 }));
    expect(spoken()).toBe("1 von 3 Modulen fertig. Der Server kann gerade nicht: neuer Versuch in 20 s");
    expect(await accessibilityProblems()).toEqual([]);
    await press("Abbrechen");
    expect(spoken()).toBe("Abgebrochen. In der Mappe wurde nichts geändert.");
    expect(screen.queryByRole("heading", { name: "Prüfen" })).toBeNull();
    expect(document.activeElement?.textContent).toBe("Was würde gesendet?");
  });

  test("outlives a look at another tab", async () => {
    await openTexts();
    await press("Vorschau erstellen");
    const { until, release } = held();
    writer.hold = until;
    await press(/^Texte schreiben lassen/);
    await press("Matrix", "tab");
    await release();
    await press("Texte", "tab");
    expect(screen.getByRole("heading", { name: "Prüfen" })).toBeTruthy();
  });

  test("that failed in part says why and asks for the rest only", async () => {
    await openTexts("de", (prepared) => {
      prepared.generated = generatedTexts("rateLimited", "Ein Modul fehlt.");
    });
    await write();
    expect(spoken()).toMatch(/^Ein Modul fehlt\./);
    const first = writer.generated;
    writer.generated = generatedTexts();
    await press("Fehlende Module erneut anfragen");
    expect(writer.sent?.earlier).toBe(first);
    expect(screen.queryByText("Ein Modul fehlt.")).toBeNull();
  });
});

describe("the review", () => {
  test("has the focus, shows new beside old, and nothing is decided", async () => {
    await openTexts();
    await write();
    expect(document.activeElement?.textContent).toBe("Prüfen");
    expect(screen.getByText(/^Wer etwas sucht/)).toBeTruthy();
    expect(screen.getByText(/^„Wissen“ umfasst 2/)).toBeTruthy();
    expect(screen.getByText("0 angenommen, 0 abgelehnt, 3 offen")).toBeTruthy();
    expect(screen.getByText("Der Text nennt eine Zahl, die nicht im Plan steht.")).toBeTruthy();
    expect(writer.calls).not.toContain("accept");
  });

  test("accepted texts are written with the reviewer's name, and the pane says so", async () => {
    await openTexts();
    await write();
    expect(isDisabled("In den Fahrplan übernehmen")).toBe(true);
    const choice = within(screen.getByRole("group", { name: "Ziel und Nutzen: Entscheidung" }));
    await settle(() => fireEvent.click(choice.getByRole("radio", { name: "Annehmen" })));
    expect(screen.getByText("Tragen Sie ein, wer geprüft hat.")).toBeTruthy();
    await type(/^Geprüft von/, " AB ");
    writer.stored = storedView;
    await press("1 Text in den Fahrplan übernehmen");
    expect(writer.accepted).toMatchObject({ accepted: ["m1/goal"], reviewer: "AB", language: "de" });
    expect(store.getState().notice).toMatchObject({ kind: "written" });
    expect(spoken()).toBe("");
    expect(screen.queryByRole("heading", { name: "Prüfen" })).toBeNull();
    expect(document.activeElement?.textContent).toBe("Texte im Fahrplan");
    expect(screen.getByText("1 davon ist noch ungeprüft.")).toBeTruthy();
  });

  test("all and none are one press each", async () => {
    await openTexts();
    await write();
    await press("Alle annehmen");
    expect(screen.getByText("3 angenommen, 0 abgelehnt, 0 offen")).toBeTruthy();
    await press("Keinen annehmen");
    expect(screen.getByText("0 angenommen, 3 abgelehnt, 0 offen")).toBeTruthy();
  });

  test("a write that fails keeps the review", async () => {
    await openTexts();
    await write();
    await press("Alle annehmen");
    await type(/^Geprüft von/, "AB");
    writer.failWith = "protected";
    await press("3 Texte in den Fahrplan übernehmen");
    expect(store.getState().notice).toMatchObject({ kind: "failed" });
    expect(screen.getByText("3 angenommen, 0 abgelehnt, 0 offen")).toBeTruthy();
  });
});

test("stored texts are marked as reviewed or given back to the rules", async () => {
  await openTexts("de", (prepared) => (prepared.stored = storedView));
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
  await openTexts();
  await openEverything();
  await type("Was", "risk");
  await type("Für Modul", "m1");
  await press("Anfrage ansehen");
  expect(writer.asked).toMatchObject({ kind: "risk", module: "m1" });
  await press("Vorschläge holen: 1 Anfrage an gateway.example");
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
  expect(screen.getByText(/^Das Blatt „Prompt“ steht in der Mappe/)).toBeTruthy();
  expect(isDisabled(/^Texte schreiben lassen/)).toBe(true);
});

test("while the pane writes, nothing begins here", async () => {
  await openTexts();
  actions.hold = new Promise(() => undefined);
  await press("Fahrplan erstellen");
  expect(isDisabled("Verbindung prüfen")).toBe(true);
  expect(isDisabled("Vorschau erstellen")).toBe(true);
});

test("verbs that cannot be loaded are told, and the pane stays", async () => {
  actions = new ScriptedActions();
  store = createPaneStore(actions, "de");
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
