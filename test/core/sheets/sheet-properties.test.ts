import fc from "fast-check";
import { areaAddress } from "../../../src/core/sheets/a1";
import { makeSheets } from "../../../src/core/sheets/make-sheets";
import { printSpec } from "../../support/print-spec";
import type { Area, SheetSpec, SpecCell, TableBlock } from "../../../src/core/sheets/sheet-spec";
import { english, german, tableOf } from "./support/sheet-builders";
import { randomPlan } from "./support/random-portfolio";
import { differences, written } from "./support/written-workbook";

const runs = { seed: 20261120, numRuns: 30 };

function tables(spec: SheetSpec): TableBlock[] {
  return spec.blocks.filter((block): block is TableBlock => block.kind === "table");
}

function cells(spec: SheetSpec): SpecCell[] {
  return spec.blocks.flatMap((block) => {
    if (block.kind === "cells") return block.rows.flat();
    return block.kind === "table" ? block.rows.flatMap((row) => row.cells) : [];
  });
}

function overlaps(first: Area, second: Area): boolean {
  return (
    first.row < second.row + second.rows &&
    second.row < first.row + first.rows &&
    first.column < second.column + second.columns &&
    second.column < first.column + first.columns
  );
}

function tableArea(table: TableBlock): Area {
  return { ...table.at, rows: table.rows.length + 1, columns: table.columns.length };
}

describe("for any plan", () => {
  test("every formula shows what the core computed", () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const sheets = makeSheets(plan, german);
        expect(differences(written(plan, sheets), sheets)).toEqual([]);
      }),
      runs,
    );
  });

  test.each([
    ["German", german],
    ["English", english],
  ])("Excel accepts the %s tables", (_, options) => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        for (const spec of makeSheets(plan, options)) {
          const found = tables(spec);
          for (const table of found) {
            const headers = table.columns.map((column) => column.header.toLowerCase());
            expect(new Set(headers).size).toBe(headers.length);
            expect(headers.filter((header) => !/^[\p{L}\p{N} ]+$/u.test(header))).toEqual([]);
            expect(table.rows.length).toBeGreaterThan(0);
            const ids = table.rows.map((row) => row.id);
            expect(new Set(ids).size).toBe(ids.length);
          }
          const crossing = found.flatMap((first, index) =>
            found
              .slice(index + 1)
              .filter((second) => overlaps(tableArea(first), tableArea(second)))
              .map((second) => [areaAddress(tableArea(first)), areaAddress(tableArea(second))]),
          );
          expect(crossing).toEqual([]);
        }
      }),
      runs,
    );
  });

  test("no text becomes a formula, and no formula holds a user's text", () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        for (const spec of makeSheets(plan, german)) {
          for (const cell of cells(spec)) {
            if (cell.kind !== "formula") continue;
            expect(cell.formula.length).toBeLessThanOrEqual(8192);
            expect(cell.formula).not.toContain("7*7");
          }
        }
      }),
      runs,
    );
  });

  test("the Fahrplan needs no custom function", () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const roadmap = makeSheets(plan, german).find((spec) => spec.key === "roadmap") as SheetSpec;
        const used = cells(roadmap).filter((cell) => cell.kind === "formula" && /KI\./.test(cell.formula));
        expect(used).toEqual([]);
      }),
      runs,
    );
  });

  test("totals equal the sum of their lines to the cent", () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const budget = makeSheets(plan, german).find((spec) => spec.key === "budget") as SheetSpec;
        const sums = ["KI_Budget", "KI_Budget_Jahre", "KI_Budget_Module", "KI_Budget_Quartale"].map(
          (name) => {
            const table = tableOf(budget, name);
            const column = table.columns.findIndex((each) => each.key === "total");
            return table.rows.reduce((sum, row) => sum + centsOf(row.cells[column]), 0);
          },
        );
        expect(sums).toEqual(sums.map(() => plan.budget.totalCents));
      }),
      runs,
    );
  });

  test("the same plan prints the same sheets", () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        expect(makeSheets(plan, german).map(printSpec)).toEqual(makeSheets(plan, german).map(printSpec));
      }),
      { ...runs, numRuns: 10 },
    );
  });
});

function centsOf(cell: SpecCell | undefined): number {
  const content = cell?.kind === "formula" ? cell.expected : cell;
  return content?.kind === "money" ? content.cents : 0;
}
