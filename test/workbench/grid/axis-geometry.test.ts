import fc from "fast-check";
import { AxisGeometry } from "../../../src/workbench/grid/axis-geometry";

const axis = new AxisGeometry({
  count: 10,
  defaultSize: 20,
  sizes: new Map([
    [2, 50],
    [3, 0],
    [7, 5],
  ]),
});

test.each([
  [0, 0],
  [2, 40],
  [3, 90],
  [4, 90],
  [8, 155],
  [10, 195],
])("row %i starts at pixel %i", (index, pixels) => {
  expect(axis.offset(index)).toBe(pixels);
});

test.each([
  [0, 0],
  [39, 1],
  [40, 2],
  [89, 2],
  [90, 4],
  [-5, 0],
  [10_000, 9],
])("pixel %i belongs to row %i", (pixels, index) => {
  expect(axis.indexAt(pixels)).toBe(index);
});

test("hidden rows are stepped over, the edge stops", () => {
  expect(axis.nextVisible(2, 1)).toBe(4);
  expect(axis.nextVisible(4, -1)).toBe(2);
  expect(axis.nextVisible(0, -1)).toBe(0);
});

test("offsets are the sums of sizes, and every pixel finds its row again", () => {
  const sizes = fc.dictionary(fc.integer({ min: 0, max: 199 }).map(String), fc.integer({ min: 0, max: 80 }));
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 199 }), (deviations, index) => {
      const map = new Map(Object.entries(deviations).map(([key, size]) => [Number(key), size]));
      const geometry = new AxisGeometry({ count: 200, defaultSize: 20, sizes: map });
      let sum = 0;
      for (let row = 0; row < index; row++) sum += geometry.size(row);
      expect(geometry.offset(index)).toBe(sum);
      if (geometry.size(index) > 0) expect(geometry.indexAt(sum)).toBe(index);
    }),
    { seed: 20261120 },
  );
});
