/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import type { FieldComparison } from "../../../src/app/writer-actions";
import { comparisonKey } from "../../../src/ui/writer/review-choices";
import {
  accessibilityProblems,
  isDisabled,
  openTexts,
  press,
  settle,
  spoken,
  type,
  write,
} from "../support/texts-view";
import { comparisons, generatedTexts, storedView } from "../support/writer-samples";

afterEach(cleanup);

function held(): { until: Promise<void>; release: () => Promise<void> } {
  let resolve = (): void => undefined;
  const until = new Promise<void>((done) => (resolve = done));
  return { until, release: () => settle(() => resolve()) };
}

describe("a run", () => {
  test("shows its progress by module, is spoken module by module, and can be cancelled", async () => {
    const { writer } = await openTexts();
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

  test("comes into sight by itself", async () => {
    const { writer } = await openTexts();
    await press("Vorschau erstellen");
    const shown: (string | null)[] = [];
    const note = ({ target }: Event) =>
      shown.push((target as Element).querySelector("h2")?.textContent ?? null);
    document.addEventListener("scrolledIntoView", note);
    writer.hold = held().until;
    await press(/^Texte schreiben lassen/);
    await settle(() => writer.tell({ kind: "receiving", characters: 12, module: "m1" }));
    document.removeEventListener("scrolledIntoView", note);
    expect(shown).toEqual(["Das Modell schreibt"]);
  });

  test("outlives a look at another tab", async () => {
    const { writer } = await openTexts();
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
    const { writer } = await openTexts("de", (prepared) => {
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
    const { writer } = await openTexts();
    await write();
    expect(document.activeElement?.textContent).toBe("Prüfen");
    expect(screen.getByText(/^Wer etwas sucht/)).toBeTruthy();
    expect(screen.getByText(/^„Wissen“ umfasst 2/)).toBeTruthy();
    expect(screen.getByText("0 angenommen, 0 abgelehnt, 3 offen")).toBeTruthy();
    expect(screen.getByText("Der Text nennt eine Zahl, die nicht im Plan steht.")).toBeTruthy();
    expect(writer.calls).not.toContain("accept");
  });

  test("accepted texts are written with the reviewer's name, and the pane says so", async () => {
    const { writer, store } = await openTexts();
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

  test("typing a name or deciding about a text draws no other text anew", async () => {
    const read: string[] = [];
    const watched = comparisons.map((each): FieldComparison => ({
      ...each,
      get problems() {
        read.push(comparisonKey(each));
        return each.problems;
      },
    }));
    await openTexts("de", (prepared) => {
      prepared.generated = { ...generatedTexts(), comparisons: watched };
    });
    await write();
    read.length = 0;
    for (const name of ["A", "AB", "ABC"]) await type(/^Geprüft von/, name);
    expect(read).toEqual([]);
    const choice = within(screen.getByRole("group", { name: "Ziel und Nutzen: Entscheidung" }));
    await settle(() => fireEvent.click(choice.getByRole("radio", { name: "Annehmen" })));
    expect(read).toEqual(["m1/goal"]);
  });

  test("all and none are one press each", async () => {
    await openTexts();
    await write();
    await press("Alle annehmen");
    expect(screen.getByText("3 angenommen, 0 abgelehnt, 0 offen")).toBeTruthy();
    await press("Keinen annehmen");
    expect(screen.getByText("0 angenommen, 3 abgelehnt, 0 offen")).toBeTruthy();
  });

  test("discarded texts can be had back with what was decided, until others come", async () => {
    await openTexts();
    await write();
    await press("Alle annehmen");
    await press("Alle verwerfen");
    expect(screen.queryByText(/angenommen, /)).toBeNull();
    expect(document.activeElement?.textContent).toBe("Prüfen");
    await press("Texte zurückholen");
    expect(screen.getByText("3 angenommen, 0 abgelehnt, 0 offen")).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("Prüfen");
    await press("Alle verwerfen");
    await press(/^Texte schreiben lassen/);
    expect(screen.getByText("0 angenommen, 0 abgelehnt, 3 offen")).toBeTruthy();
  });

  test("a write that fails keeps the review", async () => {
    const { writer, store } = await openTexts();
    await write();
    await press("Alle annehmen");
    await type(/^Geprüft von/, "AB");
    writer.failWith = "protected";
    await press("3 Texte in den Fahrplan übernehmen");
    expect(store.getState().notice).toMatchObject({ kind: "failed" });
    expect(screen.getByText("3 angenommen, 0 abgelehnt, 0 offen")).toBeTruthy();
  });
});
