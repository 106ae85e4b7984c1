import fc from "fast-check";
import { sumCents } from "../../../src/core/values/money";
import type { SheetSpec, SpecCell } from "../../../src/core/sheets/sheet-spec";
import { horizonsOf } from "../../../src/core/tasks/horizons";
import { allTasks } from "../../../src/core/tasks/task-sources";
import { startPlanSteps } from "../../../src/core/tasks/start-plan";
import { randomPlan } from "../sheets/support/random-portfolio";
import { planned, tableOf } from "../sheets/support/sheet-builders";
import { contextOf, record, sheetsOf, smallPlan, tables, threeUseCases } from "./support";

const horizons = (plan: typeof smallPlan) => {
  const context = contextOf(plan);
  return horizonsOf(context, allTasks(context));
};

describe("the start plan", () => {
  test("fills twelve weeks in order and tries out one use case", () => {
    const steps = startPlanSteps(contextOf(smallPlan));
    const weeks = steps.flatMap(({ week, lastWeek }) =>
      Array.from({ length: lastWeek - week + 1 }, (_, index) => week + index),
    );
    expect([...new Set(weeks)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(steps.find(({ week }) => week === 7)?.task).toContain("Belege lesen");
    expect(steps.find(({ week }) => week === 11)?.task).toContain("ROI");
    expect(steps.at(-1)?.task).toContain("12-Monats-Roadmap");
  });

  test("begins on the first Monday of the project", () => {
    const tasks = allTasks(contextOf(smallPlan)).filter(({ kind }) => kind === "startPlan");
    expect(tasks[0]).toMatchObject({ start: "2027-01-04", end: "2027-01-08" });
    expect(tasks.at(-1)).toMatchObject({ start: "2027-03-22", end: "2027-03-26" });
  });

  test("takes the workbook's own weeks instead, in their order; a blank week is that of the row above", () => {
    const own = tables({
      startPlan: [
        record("SP-01", { task: "Später", week: 5, lastWeek: 6 }),
        record("SP-02", { task: "Auch dann", week: null }),
        record("SP-03", { task: "Zuerst", week: 2, lastWeek: 1 }),
      ],
    });
    const steps = startPlanSteps(contextOf(planned(threeUseCases, {}, own)));
    expect(steps.map(({ task, week, lastWeek }) => [task, week, lastWeek])).toEqual([
      ["Zuerst", 2, 2],
      ["Später", 5, 6],
      ["Auch dann", 5, 5],
    ]);
  });

  test("leaves the choice of the pilot open while nothing is scheduled", () => {
    const steps = startPlanSteps(contextOf(planned([])));
    expect(steps.find(({ week }) => week === 7)?.task).toContain("noch zu wählen");
  });
});

describe("horizons", () => {
  test("have one goal each, and what it takes", () => {
    expect(horizons(smallPlan).map(({ from, to, goal }) => [from, to, goal])).toEqual([
      [
        "2027-01",
        "2027-06",
        "Bis Juni 2027 sind 2 Anwendungsfälle in Betrieb: Belege lesen und Angebote entwerfen.",
      ],
      [
        "2027-07",
        "2027-12",
        "Bis Dezember 2027 sind 3 Anwendungsfälle in Betrieb: Belege lesen, Angebote entwerfen und Mahnungen vorschlagen.",
      ],
      [
        "2028-01",
        "2029-12",
        "Der Betrieb läuft: 3 Anwendungsfälle werden regelmäßig gemessen und verbessert.",
      ],
    ]);
    expect(horizons(smallPlan)[0]!.measures).toContain("90-Tage-Plan umsetzen (13 Schritte)");
  });

  test("aim at the own goals that are due in them, else at what the plan reaches", () => {
    const goals = [
      ["Angebote bis März 2027 um 30 % schneller", "2027-03-31"],
      ["80 % der Belege bis Mai 2027 automatisch", "2027-05-31"],
      ["Zufriedenheit steigern", null],
    ].map(([goal, due], index) => record(`ZI-0${index + 1}`, { goal: goal!, due: due! }));
    const own = horizons(planned(threeUseCases, {}, tables({ goals }))).map(({ goal }) => goal);
    expect(own[0]).toBe("Angebote bis März 2027 um 30 % schneller\n80 % der Belege bis Mai 2027 automatisch");
    expect(own.slice(1)).toEqual(
      horizons(smallPlan)
        .slice(1)
        .map(({ goal }) => goal),
    );
  });

  test("hold every scheduled use case in exactly one, and all money of the plan", () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const found = horizons(plan).flatMap(({ starts }) => starts.map(({ useCase }) => useCase.id));
        const scheduled = plan.useCases
          .filter(({ selected, start }) => selected && start)
          .map(({ useCase }) => useCase.id);
        expect([...found].sort()).toEqual([...scheduled].sort());
        const sheet = sheetsOf(plan).find(({ key }) => key === "horizons") as SheetSpec;
        const table = tableOf(sheet, "KI_Horizonte");
        const total = table.columns.findIndex(({ key }) => key === "total");
        expect(sumCents(table.rows.map(({ cells }) => centsOf(cells[total]!)))).toBe(plan.budget.totalCents);
      }),
      { numRuns: 30 },
    );
  });

  test("say what to do first where nothing is scheduled", () => {
    expect(horizons(planned([]))[0]!.goal).toBe("Noch nichts eingeplant: Vorhaben sammeln und bewerten.");
  });
});

function centsOf(cell: SpecCell): number {
  return cell.kind === "formula" && cell.expected.kind === "money" ? cell.expected.cents : NaN;
}
