import { dividerBetween, matrixPoints } from "../../src/ui/matrix/matrix-points";
import { useCase } from "../core/support/plan-builders";
import { planned } from "../core/sheets/support/sheet-builders";

test("use cases with equal ratings share a point, best rank first; those without a rating have none", () => {
  const plan = planned([
    useCase("A", { ratings: { benefit: 4, effort: 2, risk: 5 } }),
    useCase("B", { ratings: { benefit: 4, effort: 2, risk: 1 } }),
    useCase("C", { ratings: { benefit: 1, effort: 5 } }),
    useCase("D", { ratings: { effort: null } }),
  ]);
  expect(matrixPoints(plan.useCases)).toEqual([
    { benefit: 4, effort: 2, quadrant: "quickWin", ids: ["B", "A"] },
    { benefit: 1, effort: 5, quadrant: "defer", ids: ["C"] },
  ]);
});

test.each([
  [[1, 2, 3, 4, 5], 3, 3.5],
  [[3, 3.2], 3, 3.1],
  [[1, 5], 3, 3.5],
  [[], 3, 3.5],
  [[5], 5, 5.25],
])(
  "the line between low and high for ratings %j and threshold %d is at %d",
  (ratings, threshold, expected) => {
    const divider = dividerBetween(ratings, threshold);
    expect(divider).toBeCloseTo(expected, 9);
    expect(ratings.every((rating) => rating > threshold === rating > divider)).toBe(true);
  },
);
