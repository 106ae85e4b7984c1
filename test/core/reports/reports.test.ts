import fc from "fast-check";
import { pilotIssues } from "../../../src/core/reports/pilot-choice";
import { fitted, linesOf, tallestFor } from "../../../src/core/reports/report-parts";
import { pilotProposal } from "../../../src/core/scoring/quick-win-candidate";
import { makeSheets } from "../../../src/core/sheets/make-sheets";
import type { SheetSpec } from "../../../src/core/sheets/sheet-spec";
import { putCell } from "../../standin/calculation/sheet-builder";
import { useCase } from "../support/plan-builders";
import { german, planned, tableOf } from "../sheets/support/sheet-builders";
import { written, type WrittenWorkbook } from "../sheets/support/written-workbook";
import { smallPlan, threeUseCases } from "../tasks/support";
import { reportSheets } from "./support";

const sheetsOf = (plan = smallPlan, requested: readonly string[] = reportSheets) =>
  makeSheets(plan, { ...german, requested });
const specOf = (key: string, plan = smallPlan) => sheetsOf(plan).find((each) => each.key === key)!;

/** Points from the first to the last row that holds anything. */
function heightOf({ blocks, print }: SheetSpec): number {
  const heights = new Map<number, number>();
  let last = print.area ? print.area.row + print.area.rows - 1 : 0;
  for (const block of blocks) {
    if (block.kind === "rowHeight") {
      for (let row = block.row; row < block.row + block.rows; row++) heights.set(row, block.height);
    }
    if (print.area) continue;
    if (block.kind === "cells") last = Math.max(last, block.at.row + block.rows.length - 1);
    if (block.kind === "table") last = Math.max(last, block.at.row + block.rows.length);
  }
  return Array.from({ length: last + 1 }, (_, row) => heights.get(row) ?? 15).reduce(
    (sum, each) => sum + each,
  );
}

describe("the executive summary is one page", () => {
  const words = fc.array(
    fc.constantFrom("KI", "Bestandsoptimierung", "für", "Auftragsbearbeitung", "W".repeat(60)),
    {
      minLength: 1,
      maxLength: 60,
    },
  );
  test("whatever the names and descriptions are", () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 9 }), (names) => {
        const plan = planned(
          names.map((name, index) =>
            useCase(`UC-${index + 1}`, {
              name: name.join(" "),
              description: name.join(" "),
              durationMonths: 2,
            }),
          ),
        );
        const spec = specOf("onePager", plan);
        expect(heightOf(spec)).toBeLessThanOrEqual(tallestFor(spec.columnWidths, "portrait"));
      }),
      { numRuns: 15 },
    );
  });

  test("and so is the dashboard", () => {
    const spec = specOf("dashboard");
    expect(heightOf(spec)).toBeLessThanOrEqual(tallestFor(spec.columnWidths.slice(0, 12), "landscape"));
  });

  test("no chart covers another or a cell with content", () => {
    const { blocks } = specOf("dashboard");
    const charts = blocks.filter((block) => block.kind === "chart");
    const covered = charts.flatMap(({ area }) =>
      Array.from({ length: area.rows * area.columns }, (_, index) =>
        [area.row + Math.floor(index / area.columns), area.column + (index % area.columns)].join(),
      ),
    );
    const filled = blocks.flatMap((block) =>
      block.kind === "cells"
        ? block.rows.flatMap((cells, row) =>
            cells.map((_, column) => [block.at.row + row, block.at.column + column].join()),
          )
        : [],
    );
    expect(charts.length).toBeGreaterThanOrEqual(4);
    expect(new Set(covered).size).toBe(covered.length);
    expect(filled.filter((cell) => covered.includes(cell))).toEqual([]);
  });
});

describe("a text that has to fit", () => {
  test("is never higher than asked for and loses nothing where there is room", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400 }),
        fc.integer({ min: 8, max: 90 }),
        fc.integer({ min: 1, max: 5 }),
        (text, width, lines) => {
          fc.pre(!text.includes("\n"));
          const shown = fitted(text, width, lines);
          expect(linesOf(shown, width)).toBeLessThanOrEqual(lines);
          if (linesOf(text, width) <= lines) expect(shown).toBe(text);
          else expect(shown.endsWith(" …") || shown === "…").toBe(true);
        },
      ),
    );
  });
});

describe("the setting „Pilot“", () => {
  const withPilot = (pilot: string) => planned(threeUseCases, { further: { pilot } });
  const chosen = (pilot: string) => {
    const plan = withPilot(pilot);
    return pilotProposal(plan.useCases, plan.input.settings)?.useCase.id;
  };
  const usual = pilotProposal(smallPlan.useCases, smallPlan.input.settings)?.useCase.id;
  const other = threeUseCases.find(({ id }) => id !== usual)!;

  test("takes an ID or a name, in any case", () => {
    expect(chosen(other.id)).toBe(other.id);
    expect(chosen(` ${other.id.toLowerCase()} `)).toBe(other.id);
    expect(chosen(other.name.toUpperCase())).toBe(other.id);
  });

  test("leaves the proposal and says so where it names nothing that is scheduled", () => {
    expect(chosen("UC-99")).toBe(usual);
    expect(pilotIssues(withPilot("UC-99"))).toMatchObject([{ code: "notAChoice", severity: "warning" }]);
    expect(pilotIssues(withPilot(other.id))).toEqual([]);
    expect(pilotIssues(smallPlan)).toEqual([]);
  });

  test("decides what the pilot plan is about", () => {
    const content = tableOf(specOf("pilotPlan", withPilot(other.id)), "KI_Pilotplan").rows[0]!.cells[2];
    expect(content).toMatchObject({ text: expect.stringContaining(other.name) as string });
  });
});

function place(spec: SheetSpec, name: string, id: string, column: string) {
  const table = tableOf(spec, name);
  return {
    row: table.at.row + 1 + table.rows.findIndex((row) => row.id === id),
    column: table.at.column + table.columns.findIndex((each) => each.key === column),
  };
}

function type(
  workbook: WrittenWorkbook,
  spec: SheetSpec,
  at: { row: number; column: number },
  value: string,
) {
  const sheet = workbook.document.sheets.find((each) => each.name === spec.name)!;
  putCell(sheet, at.row, at.column, value);
  workbook.calculation.invalidateAll();
  workbook.calculation.recalculateNow();
}

function shown(workbook: WrittenWorkbook, spec: SheetSpec, at: { row: number; column: number }) {
  return workbook.document.sheets.find((each) => each.name === spec.name)!.cells.get(at.row, at.column)
    ?.value;
}

describe("what a person fills in counts at once", () => {
  test("a checklist's progress follows the answers; what is not relevant does not count", () => {
    const workbook = written(smallPlan, sheetsOf());
    const spec = specOf("checklists");
    const answer = (id: string, state: string) =>
      type(workbook, spec, place(spec, "KI_Checklisten", id, "state"), state);
    answer("I-1", "ja");
    answer("I-2", "nein");
    answer("I-3", "entfällt");
    const of = (column: string) => shown(workbook, spec, place(spec, "KI_Checklisten_Stand", "L1", column));
    expect([of("count"), of("doneCount"), of("refusedCount")]).toEqual([3, 1, 1]);
    expect(of("share")).toBeCloseTo(1 / 3, 9);
    expect(of("verdict")).toBe("Lücken schließen");
    for (const id of ["I-2", "I-4"]) answer(id, "ja");
    expect(of("verdict")).toBe("vollständig");
  });

  test("the pilot goes on only with a yes to every required criterion, and stops at one no", () => {
    const workbook = written(smallPlan, sheetsOf());
    const spec = specOf("pilotPlan");
    const gate = tableOf(spec, "KI_Pilot_Freigabe");
    const verdict = { row: gate.at.row - 1, column: 2 };
    const required = gate.rows.filter(({ cells }) => (cells[4] as { text: string }).text === "ja");
    expect(shown(workbook, spec, verdict)).toMatch(/^Noch offen/);
    for (const { id } of required) type(workbook, spec, place(spec, gate.name, id, "answer"), "ja");
    expect(shown(workbook, spec, verdict)).toMatch(/^Weiter/);
    type(workbook, spec, place(spec, gate.name, required[0]!.id, "answer"), "nein");
    expect(shown(workbook, spec, verdict)).toMatch(/^Stopp/);
  });

  test("a gap of the project description is closed by own words", () => {
    const workbook = written(smallPlan, sheetsOf());
    const spec = specOf("fundingDescription");
    const state = place(spec, "KI_Projektbeschreibung", "A02", "state");
    expect(shown(workbook, spec, state)).toBe("bitte ergänzen");
    type(workbook, spec, place(spec, "KI_Projektbeschreibung", "A02", "answer"), "Anna Berger, GmbH");
    expect(shown(workbook, spec, state)).toBe("ergänzt");
  });
});
