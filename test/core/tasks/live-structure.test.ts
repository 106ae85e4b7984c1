import { contentOf } from "../../../src/core/sheets/cell-content";
import type { SheetSpec } from "../../../src/core/sheets/sheet-spec";
import { sectionFrame, sectionOf, timeSchemes } from "../../../src/core/tasks/sections";
import { allTasks } from "../../../src/core/tasks/task-sources";
import { sheetsDe } from "../../../src/text/de/sheets";
import { tasksDe } from "../../../src/text/de/tasks";
import { putCell } from "../../standin/calculation/sheet-builder";
import { goldenCases } from "../sheets/cases/golden-cases";
import { planned, tableOf } from "../sheets/support/sheet-builders";
import { differences, written, type WrittenWorkbook } from "../sheets/support/written-workbook";
import { contextOf, record, sheetsOf, smallPlan, tables, threeUseCases } from "./support";

const sheets = sheetsOf(smallPlan);
const spec = (key: string) => sheets.find((each) => each.key === key) as SheetSpec;

function at(key: string, name: string, id: string, column: string) {
  const table = tableOf(spec(key), name);
  return {
    row: table.at.row + 1 + table.rows.findIndex((row) => row.id === id),
    column: table.at.column + table.columns.findIndex((each) => each.key === column),
  };
}

function sheetIn(workbook: WrittenWorkbook, key: string) {
  return workbook.document.sheets.find((each) => each.name === spec(key).name)!;
}

function shown(workbook: WrittenWorkbook, key: string, name: string, id: string, column: string) {
  const place = at(key, name, id, column);
  return sheetIn(workbook, key).cells.get(place.row, place.column)?.value ?? "";
}

function type(
  workbook: WrittenWorkbook,
  [key, name, id, column]: readonly [string, string, string, string],
  value: string | number,
) {
  const place = at(key, name, id, column);
  putCell(sheetIn(workbook, key), place.row, place.column, value);
  workbook.calculation.invalidateAll();
  workbook.calculation.recalculateNow();
}

describe("every formula of the structure sheets shows what the core computed", () => {
  const plans = [
    ...goldenCases.map(({ name, plan }) => ({ name, plan })),
    { name: "three use cases", plan: smallPlan },
    ...(["B", "P", "T"] as const).map((timeScheme) => ({
      name: `scheme ${timeScheme}`,
      plan: planned(threeUseCases, { timeScheme }),
    })),
  ];
  test.each(plans)("$name", ({ plan }) => {
    const all = sheetsOf(plan);
    expect(differences(written(plan, all), all)).toEqual([]);
  });
});

describe("another view in the drop-down", () => {
  test.each(timeSchemes)(
    "%s sorts every task into one of its sections, and the overview follows",
    (scheme) => {
      const workbook = written(smallPlan, sheets);
      type(workbook, ["tasks", "KI_Aufgaben_Ansicht", "view", "view"], tasksDe.views[scheme]);
      const tasks = allTasks(contextOf(smallPlan));
      const frame = sectionFrame("2027-01");
      const labels = sheetsDe.phases[scheme];
      for (const task of tasks) {
        const section = labels[sectionOf(scheme, task.start, frame)];
        expect(shown(workbook, "tasks", "KI_Aufgaben", task.id, "section")).toBe(section);
      }
      const counts = (["p1", "p2", "p3"] as const).map((section) => {
        expect(shown(workbook, "tasks", "KI_Aufgaben_Abschnitte", section, "section")).toBe(labels[section]);
        return Number(shown(workbook, "tasks", "KI_Aufgaben_Abschnitte", section, "count"));
      });
      expect(counts.reduce((sum, count) => sum + count)).toBe(tasks.length);
    },
  );
});

describe("a status typed into the list", () => {
  test("counts in the overview and ends the deadline", () => {
    const workbook = written(smallPlan, sheets);
    const before = Number(shown(workbook, "tasks", "KI_Aufgaben_Abschnitte", "p1", "doneCount"));
    type(workbook, ["tasks", "KI_Aufgaben", "UC-03:pilot", "status"], "erledigt");
    expect(shown(workbook, "tasks", "KI_Aufgaben", "UC-03:pilot", "due")).toBe("erledigt");
    expect(shown(workbook, "tasks", "KI_Aufgaben_Abschnitte", "p1", "doneCount")).toBe(before + 1);
  });

  test("is overdue after its end, as long as it is not done", () => {
    const own = tables({ tasks: [record("AU-01", { task: "Alt", start: "2026-11-01", end: "2026-12-09" })] });
    const table = tableOf(
      sheetsOf(planned(threeUseCases, {}, own)).find(({ key }) => key === "tasks") as SheetSpec,
      "KI_Aufgaben",
    );
    const due = table.columns.findIndex(({ key }) => key === "due");
    const cell = table.rows.find(({ id }) => id === "AU-01")!.cells[due]!;
    expect(cell.kind === "formula" && contentOf(cell.expected, 1900)).toBe("überfällig");
  });
});

describe("the stage gate", () => {
  const criteria = tasksDe.gateCriteria.filter(({ isRequired }) => isRequired);

  test("is passed only when every required criterion is a yes", () => {
    const workbook = written(smallPlan, sheets);
    criteria.forEach(({ key }, index) => {
      expect(shown(workbook, "gates", "KI_Reifepruefung_Ergebnis", "UC-02", "result")).toBe("offen");
      type(workbook, ["gates", "KI_Reifepruefung", `UC-02:${key}`, "answer"], "ja");
      expect(shown(workbook, "gates", "KI_Reifepruefung_Ergebnis", "UC-02", "fulfilled")).toBe(index + 1);
    });
    expect(shown(workbook, "gates", "KI_Reifepruefung_Ergebnis", "UC-02", "result")).toBe("bestanden");
    expect(shown(workbook, "gates", "KI_Reifepruefung_Ergebnis", "UC-02", "step")).toBe("bereit für Betrieb");
  });

  test("is failed by a single no, but not by a recommendation", () => {
    const workbook = written(smallPlan, sheets);
    type(workbook, ["gates", "KI_Reifepruefung", "UC-02:exit", "answer"], "nein");
    expect(shown(workbook, "gates", "KI_Reifepruefung_Ergebnis", "UC-02", "result")).toBe("offen");
    type(workbook, ["gates", "KI_Reifepruefung", "UC-02:backup", "answer"], "nein");
    expect(shown(workbook, "gates", "KI_Reifepruefung_Ergebnis", "UC-02", "result")).toBe("nicht bestanden");
  });
});

describe("the start plan's progress", () => {
  test("is the mean over the steps, where a done one counts as 100 %", () => {
    const workbook = written(smallPlan, sheets);
    const [first, second] = tableOf(spec("startPlan"), "KI_Startplan").rows;
    type(workbook, ["startPlan", "KI_Startplan", first!.id, "status"], "erledigt");
    type(workbook, ["startPlan", "KI_Startplan", second!.id, "progress"], 0.5);
    expect(shown(workbook, "startPlan", "KI_Startplan_Stand", "p1", "progress")).toBeCloseTo(1.5 / 4, 9);
    expect(shown(workbook, "startPlan", "KI_Startplan_Stand", "total", "progress")).toBeCloseTo(1.5 / 13, 9);
  });

  test("shows what the test changed against the value before", () => {
    const workbook = written(smallPlan, sheets);
    type(workbook, ["startPlan", "KI_Pilot_Messwerte", "time", "before"], 20);
    type(workbook, ["startPlan", "KI_Pilot_Messwerte", "time", "week9"], 15);
    expect(shown(workbook, "startPlan", "KI_Pilot_Messwerte", "time", "change")).toBeCloseTo(-0.25, 9);
    type(workbook, ["startPlan", "KI_Pilot_Messwerte", "time", "week10"], 5);
    expect(shown(workbook, "startPlan", "KI_Pilot_Messwerte", "time", "change")).toBeCloseTo(-0.75, 9);
  });
});
