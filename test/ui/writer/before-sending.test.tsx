/** @jest-environment jsdom */
import { cleanup, screen } from "@testing-library/react";
import { modelFailuresDe } from "../../../src/text/de/model-failures";
import {
  isDisabled,
  openEverything,
  openTexts,
  panel,
  press,
  settle,
  spoken,
  type,
  write,
} from "../support/texts-view";
import { preparation, settingsWithModel } from "../support/writer-samples";

afterEach(cleanup);

describe("settings", () => {
  test("without a model the form is open and says that rules write", async () => {
    const { writer } = await openTexts(
      "de",
      (prepared) => (prepared.settings = { ...settingsWithModel, model: "" }),
    );
    expect(screen.getByText(/^Zurzeit: feste Regeln/)).toBeTruthy();
    expect(isDisabled("Verbindung prüfen")).toBe(true);
    expect(isDisabled("Vorschau erstellen")).toBe(true);
    await type("Modell", "test-model");
    expect(isDisabled("Vorschau erstellen")).toBe(false);
    expect(writer.saved.at(-1)).toMatchObject({ model: "test-model" });
  });

  test("the key is hidden, is not completed, and is for this session unless somebody says otherwise", async () => {
    const { writer } = await openTexts();
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

  test("without its key nobody is asked, but what would be sent can be seen", async () => {
    await openTexts("de", (prepared) => (prepared.settings = { ...settingsWithModel, provider: "openai" }));
    expect(isDisabled("Verbindung prüfen")).toBe(true);
    await press("Vorschau erstellen");
    expect(isDisabled(/^Texte schreiben lassen/)).toBe(true);
    expect(screen.getAllByText(/^Tragen Sie den API-Schlüssel ein/)).toHaveLength(2);
    await type("API-Schlüssel", "secret-key");
    await press("Vorschau erneuern");
    expect(isDisabled("Verbindung prüfen")).toBe(false);
    expect(isDisabled(/^Texte schreiben lassen/)).toBe(false);
  });

  test("each provider says what a model is called there", async () => {
    await openTexts("de", (prepared) => (prepared.settings = { ...settingsWithModel, model: "" }));
    await type("Anbieter", "ollama");
    expect((screen.getByLabelText("Modell") as HTMLInputElement).placeholder).toMatch(/^z\. B\. /);
    await type("Anbieter", "azure");
    expect((screen.getByLabelText("Bereitstellung") as HTMLInputElement).placeholder).toMatch(/Azure/);
  });

  test.each([
    ["Adresse", "api.example/v1", /^! Die Adresse muss mit https/],
    ["Höchstens Token je Lauf", "viele", /^! Die Token je Lauf/],
    ["Eingabe (€)", "umsonst", /^! Der Preis muss eine Zahl sein/],
  ])("what is wrong with „%s“ stands there", async (label, value, told) => {
    await openTexts();
    const field = screen.getByLabelText(label);
    expect(field.getAttribute("aria-invalid")).toBe("false");
    await type(label, value);
    expect(field.getAttribute("aria-invalid")).toBe("true");
    const note = document.getElementById(field.getAttribute("aria-describedby")!.split(" ")[0]!);
    expect(note?.textContent).toMatch(told);
    expect(isDisabled("Verbindung prüfen")).toBe(true);
  });

  test("prices are read as the language writes them", async () => {
    const { writer } = await openTexts();
    await type("Eingabe (€)", "2,50");
    expect(screen.getAllByText(/Tragen Sie beide Preise ein/)).not.toEqual([]);
    await type("Ausgabe (€)", "1.000");
    expect(writer.saved.at(-1)?.prices).toEqual({ input: 2.5, output: 1000 });
  });

  test("the connection test names the model, or what to do", async () => {
    const { writer } = await openTexts();
    await press("Verbindung prüfen");
    expect(spoken()).toBe(
      "Die Verbindung steht: test-model hat nach 0,4 s geantwortet. Antwortform: Festes Schema.",
    );
    writer.report = { failure: { kind: "wrongKey", status: 401 }, mode: null, model: null, milliseconds: 90 };
    await press("Verbindung prüfen");
    expect(spoken()).toBe(modelFailuresDe.wrongKey);
    expect(screen.getByText("(HTTP-Status 401)")).toBeTruthy();
  });

  test("what is spoken is what ended last, whatever else is still on the page", async () => {
    const { actions } = await openTexts();
    await write();
    expect(spoken()).toMatch(/^3 neue Texte\./);
    await press("Verbindung prüfen");
    expect(spoken()).toMatch(/^Die Verbindung steht/);
    await press("Vorschau erneuern");
    expect(spoken()).toBe("Vorschau fertig: 2 Anfragen an gateway.example, 40,3 KB.");
    await settle(() => actions.edit());
    expect(spoken()).toMatch(/^Mappe oder Einstellungen haben sich geändert/);
    await press("Vorschau erneuern");
    await openEverything();
    await press("Prompt bearbeiten");
    expect(spoken()).toMatch(/^Das Blatt „Prompt“ steht in der Mappe/);
    await press("Alle verwerfen");
    expect(spoken()).toBe("");
  });
});

describe("the preview", () => {
  test("shows recipient, size, tokens and cost, and the requests literally", async () => {
    const { writer } = await openTexts();
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
    const { actions } = await openTexts();
    await press("Vorschau erstellen");
    await settle(() => actions.edit());
    expect(spoken()).toMatch(/^Mappe oder Einstellungen haben sich geändert/);
    expect(isDisabled(/^Texte schreiben lassen/)).toBe(true);
    await press("Vorschau erneuern");
    expect(isDisabled(/^Texte schreiben lassen/)).toBe(false);
  });

  test("another light prepares anew with all choices, and releasing more than usual is warned about", async () => {
    const { writer } = await openTexts();
    await press("Vorschau erstellen");
    await type("Beschreibung: was gesendet wird", "send");
    expect(writer.prepared.map(({ release }) => release)).toEqual([null, { "useCases.description": "send" }]);
    expect(screen.getByText(/^1 Spalte gibt mehr frei als üblich/)).toBeTruthy();
    await press("Alle wie üblich");
    expect(writer.prepared.at(-1)?.release).toEqual({});
    expect(screen.queryByText(/gibt mehr frei als üblich/)).toBeNull();
  });

  test("trouble with the workbook is told", async () => {
    const { writer } = await openTexts();
    writer.failWith = "cellEditing";
    await press("Vorschau erstellen");
    expect(spoken()).toMatch(/^Eine Zelle wird gerade bearbeitet/);
  });
});
