import fc from "fast-check";
import { matrixGrid, quadrantOf } from "../../../src/core/scoring/quadrant";
import { seeded } from "../support/plan-arbitraries";

describe("rule 2: quadrants", () => {
  test.each([
    [4, 3, "quickWin"],
    [3, 3, "filler"],
    [3.01, 3, "quickWin"],
    [4, 3.01, "strategic"],
    [3, 4, "defer"],
    [null, 3, null],
    [4, null, null],
  ] as const)("benefit %p, effort %p", (benefit, effort, quadrant) => {
    expect(quadrantOf(benefit, effort)).toBe(quadrant);
  });

  test("the grid holds every item exactly once, in the given order", () => {
    const item = fc.record({
      id: fc.string(),
      benefit: fc.option(fc.integer({ min: 1, max: 5 })),
      effort: fc.option(fc.integer({ min: 1, max: 5 })),
    });
    fc.assert(
      fc.property(
        fc.array(item),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 5 }),
        (items, benefit, effort) => {
          const grid = matrixGrid(items, { benefit, effort });
          for (const [quadrant, ids] of Object.entries(grid)) {
            const expected = items.filter(
              (each) =>
                (quadrantOf(each.benefit, each.effort, { benefit, effort }) ?? "unplaced") === quadrant,
            );
            expect(ids).toEqual(expected.map(({ id }) => id));
          }
        },
      ),
      seeded,
    );
  });
});
