import fc from "fast-check";
import { shiftArea, type Shift } from "../../../src/standin/model/area-shift";
import { containsCell, intersectAreas, subtractArea } from "../../../src/standin/document/areas";
import type { CellArea } from "../../../src/standin/document/cell-document";

const seed = { seed: 20261120 };
const area: fc.Arbitrary<CellArea> = fc.record({
  row: fc.nat(12),
  column: fc.nat(12),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
});
const insertion = fc
  .record({
    axis: fc.constantFrom<Shift["axis"][]>("row", "column"),
    at: fc.nat(14),
    count: fc.integer({ min: 1, max: 4 }),
    bandFirst: fc.nat(8),
    breadth: fc.nat(10),
  })
  .map(({ breadth, ...rest }): Shift => ({ ...rest, kind: "insert", bandLast: rest.bandFirst + breadth }));

test("deleting what was inserted brings every area back", () => {
  fc.assert(
    fc.property(area, insertion, (before, insert) => {
      const moved = shiftArea(insert, before);
      expect(moved && shiftArea({ ...insert, kind: "delete" }, moved)).toEqual(before);
    }),
    seed,
  );
});

test("an area loses exactly the deleted cells", () => {
  fc.assert(
    fc.property(area, insertion, (before, insert) => {
      const deletion: Shift = { ...insert, kind: "delete" };
      const after = shiftArea(deletion, before);
      if (after === before) return;
      const [first, length] =
        insert.axis === "row" ? [before.row, before.rows] : [before.column, before.columns];
      const lost = Array.from({ length }, (_, index) => first + index).filter(
        (index) => index >= insert.at && index < insert.at + insert.count,
      ).length;
      const left = after ? (insert.axis === "row" ? after.rows : after.columns) : 0;
      expect(left).toBe(length - lost);
    }),
    seed,
  );
});

test("an area minus another: the parts are disjoint and cover the rest", () => {
  fc.assert(
    fc.property(area, area, (whole, hole) => {
      const parts = subtractArea(whole, hole);
      for (let row = 0; row < 20; row++) {
        for (let column = 0; column < 20; column++) {
          const expected = containsCell(whole, row, column) && !containsCell(hole, row, column) ? 1 : 0;
          expect(parts.filter((part) => containsCell(part, row, column))).toHaveLength(expected);
        }
      }
      expect(parts.every((part) => !intersectAreas(part, hole))).toBe(true);
    }),
    { ...seed, numRuns: 50 },
  );
});
