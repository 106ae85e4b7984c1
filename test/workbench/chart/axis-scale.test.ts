import fc from "fast-check";
import { axisScale, niceStep } from "../../../src/workbench/chart/axis-scale";

const free = { min: null, max: null, majorUnit: null, includeZero: true };

test.each([
  [[1, 5], [0, 6], 1],
  [[12_500, 225_009], [0, 250_000], 50_000],
  [[-30, 70], [-40, 80], 20],
  [[0.1, 0.42], [0, 0.5], 0.1],
  [[], [0, 1], 0.2],
])("values %j are shown from and to %j", (values, [min, max], step) => {
  const scale = axisScale({ ...free, values });
  expect([scale.min, scale.max, scale.ticks[1]! - scale.ticks[0]!]).toEqual([
    min,
    max,
    expect.closeTo(step, 9),
  ]);
});

test("a chart's own ends and unit are obeyed", () => {
  const scale = axisScale({ values: [1, 5], min: 0.5, max: 5.5, majorUnit: 1, includeZero: false });
  expect(scale).toEqual({ min: 0.5, max: 5.5, ticks: [0.5, 1.5, 2.5, 3.5, 4.5, 5.5] });
});

test.each([
  [0.7, 1],
  [1.1, 2],
  [3, 5],
  [37, 50],
  [60, 100],
  [0, 1],
])("a step of %d becomes %d", (rough, nice) => expect(niceStep(rough)).toBeCloseTo(nice, 12));

test("every value lies on its axis, and the axis has few lines", () => {
  const numbers = fc.array(
    fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(numbers, fc.boolean(), (values, includeZero) => {
      const { min, max, ticks } = axisScale({ ...free, values, includeZero });
      for (const value of values) {
        expect(value).toBeGreaterThanOrEqual(min - Math.abs(min) * 1e-9);
        expect(value).toBeLessThanOrEqual(max + Math.abs(max) * 1e-9);
      }
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThan(20);
    }),
    { seed: 20261120 },
  );
});
