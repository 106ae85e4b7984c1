/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { createPaneStore } from "../../src/app/pane-store";
import { proposeMapping } from "../../src/core/mapping/propose-mapping";
import { Pane } from "../../src/ui/pane";
import { germanProjects, type ForeignList } from "../core/mapping/foreign-lists";
import { sheet, workbook } from "../core/support/source-builder";
import { ScriptedActions } from "./support/scripted-actions";
import { noWriter } from "./support/scripted-writer";

configure({ defaultHidden: true });

let actions: ScriptedActions;

async function settle(step: () => void): Promise<void> {
  await act(async () => {
    step();
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

async function openWith(
  { name, rows }: ForeignList,
  remembered: ScriptedActions["mappingView"]["remembered"] = [],
) {
  actions = new ScriptedActions();
  actions.plan = null;
  actions.mappingView = { lists: proposeMapping(workbook([sheet(name, rows)])), remembered };
  const store = createPaneStore(actions, "de");
  render(<Pane store={store} writer={noWriter} language="de" appearance="light" />);
  await act(() => store.start());
  await settle(() => undefined);
}

const meaningOf = (header: string) => screen.getByLabelText<HTMLSelectElement>(`„${header}“ bedeutet`);
const section = () => screen.getByRole("region", { name: "Liste zuordnen" });
const effect = () => within(section()).getByRole("status").textContent;

afterEach(cleanup);

test("a list of another shape is offered with what its columns are and what becomes of its values", async () => {
  await openWith(germanProjects);
  expect(meaningOf("Projekt").value).toBe("name");
  expect(meaningOf("Komplexität").value).toBe("effort");
  expect(meaningOf("Prio").value).toBe("");
  expect(screen.getByRole("group", { name: "Umrechnung von „Geschätzter Nutzen“ auf 1–5" })).toBeTruthy();
  expect(effect()).toBe("4 Anwendungsfälle werden gelesen.8 Werte werden auf 1–5 umgerechnet.");
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});

test("what a person chose is what is remembered", async () => {
  await openWith(germanProjects);
  await settle(() => fireEvent.change(meaningOf("Prio"), { target: { value: "visibility" } }));
  const group = within(screen.getByRole("group", { name: "Umrechnung von „Geschätzter Nutzen“ auf 1–5" }));
  await settle(() => fireEvent.change(group.getByLabelText("„hoch“ zählt als"), { target: { value: "4" } }));
  await settle(() => fireEvent.click(screen.getByRole("button", { name: "Übernehmen" })));
  expect(actions.calls).toContain("saveMapping");
  const [[saved]] = actions.savedMappings as [[(typeof actions.savedMappings)[number][number]]];
  expect(saved).toMatchObject({ kind: "useCases", sheet: "Projektliste", table: null });
  expect(saved.columns).toContainEqual({ header: "Prio", field: "visibility", unit: null, scale: null });
  expect(saved.columns).toContainEqual({
    header: "Geschätzter Nutzen",
    field: "benefit",
    unit: null,
    scale: {
      kind: "steps",
      steps: expect.arrayContaining([
        ["hoch", 4],
        ["mittel", 3],
      ]),
    },
  });
});

test("two columns for one meaning, or none for the name, can't be taken over", async () => {
  await openWith(germanProjects);
  await settle(() => fireEvent.change(meaningOf("Prio"), { target: { value: "benefit" } }));
  expect(effect()).toBe("„Nutzen“ ist zweimal gewählt; nur eine Spalte kann das sein.");
  await settle(() => fireEvent.change(meaningOf("Prio"), { target: { value: "" } }));
  await settle(() => fireEvent.change(meaningOf("Projekt"), { target: { value: "" } }));
  expect(effect()).toBe("Noch fehlt die Spalte mit dem Namen. Wählen Sie bei einer Spalte „Anwendungsfall“.");
  await settle(() => fireEvent.click(screen.getByRole("button", { name: "Übernehmen" })));
  expect(actions.savedMappings).toEqual([]);
});

test("a remembered mapping is shown and can be deleted", async () => {
  const columns = [{ header: "Projekt", field: "name", unit: null, scale: null }];
  await openWith(germanProjects, [{ kind: "useCases", sheet: "Projektliste", table: null, columns }]);
  expect(meaningOf("Komplexität").value).toBe("");
  await settle(() => fireEvent.click(screen.getByRole("button", { name: "Zuordnung löschen" })));
  expect(actions.savedMappings).toEqual([[]]);
});

test("without any list the section says what one needs", async () => {
  await openWith({ name: "Leer", rows: [["Hallo"]] });
  expect(section().textContent).toMatch(/Auf keinem Blatt steht eine Liste/);
});
