import fc from "fast-check";
import {
  contains,
  overlaps,
  placeLabels,
  type Box,
  type LabelRequest,
  type Surroundings,
} from "../../src/ui/matrix/label-layout";

const frame: Box = { x: 24, y: 6, width: 260, height: 270 };
const empty: Surroundings = { frame, obstacles: [], avoided: [] };

const requests: fc.Arbitrary<LabelRequest[]> = fc.array(
  fc.record({
    x: fc.integer({ min: 30, max: 280 }),
    y: fc.integer({ min: 10, max: 270 }),
    radius: fc.integer({ min: 4, max: 14 }),
    texts: fc.constantFrom(["UC-01"], ["UC-01, UC-02", "UC-01 +1", "2×"], ["Dokumenten…"]),
  }),
  { maxLength: 40 },
);

test("labels never lie on each other, on points or obstacles, nor outside the frame", () => {
  const obstacle: Box = { x: 24, y: 6, width: 60, height: 13 };
  fc.assert(
    fc.property(requests, (points) => {
      const labels = placeLabels(points, { ...empty, obstacles: [obstacle] });
      const placed = labels.filter((label) => label !== null);
      for (const [index, label] of placed.entries()) {
        expect(contains(frame, label)).toBe(true);
        expect(overlaps(label, obstacle)).toBe(false);
        expect(placed.slice(index + 1).filter((other) => overlaps(label, other))).toEqual([]);
      }
      for (const [index, label] of labels.entries()) {
        if (!label) continue;
        expect(points[index]?.texts).toContain(label.text);
        const foreign = points.filter(
          (point) => point.x !== points[index]?.x || point.y !== points[index]?.y,
        );
        const covered = foreign.filter(({ x, y, radius }) =>
          overlaps(label, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }),
        );
        expect(covered).toEqual([]);
      }
    }),
    { seed: 20261120, numRuns: 200 },
  );
});

test("a lone point gets its full text on the right", () => {
  const [label] = placeLabels([{ x: 100, y: 100, radius: 5, texts: ["UC-01, UC-02", "2×"] }], empty);
  expect(label).toMatchObject({ text: "UC-01, UC-02", x: 108 });
});

test("text is shortened before a label is given up", () => {
  const wall: Box = { x: 24, y: 6, width: 260, height: 60 };
  const narrow: Surroundings = {
    frame: { x: 90, y: 90, width: 40, height: 20 },
    obstacles: [wall],
    avoided: [],
  };
  const texts = ["UC-01, UC-02, UC-03", "3×"];
  expect(placeLabels([{ x: 100, y: 100, radius: 5, texts }], narrow)[0]?.text).toBe("3×");
  const tiny = { ...narrow, frame: { x: 95, y: 95, width: 10, height: 10 } };
  expect(placeLabels([{ x: 100, y: 100, radius: 5, texts }], tiny)).toEqual([null]);
});

test("a dividing line is crossed only where nothing else is left", () => {
  const line: Box = { x: 119, y: 6, width: 2, height: 270 };
  const point = { x: 112, y: 100, radius: 5, texts: ["UC-01"] };
  const [beside] = placeLabels([point], { ...empty, avoided: [line] });
  expect(beside && overlaps(beside, line)).toBe(false);
  const everywhere: Box = { ...frame };
  expect(placeLabels([point], { ...empty, avoided: [everywhere] })[0]?.text).toBe("UC-01");
});
