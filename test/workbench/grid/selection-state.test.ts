import { areaAddress, cellAddress, parseArea } from "../../../src/workbench/grid/cell-areas";
import {
  extendTo,
  jump,
  selectArea,
  selectCell,
  step,
  walk,
} from "../../../src/workbench/grid/selection-state";
import { fillTarget } from "../../../src/workbench/grid/pointer-actions";
import { sheetGeometry } from "../../../src/workbench/grid/sheet-geometry";
import { workbookWith } from "../build-document";

const at = (address: string) => parseArea(address)!;
const { sheet } = workbookWith({ B2: 1, B3: 2, B4: 3, B8: 4, D2: "x" });
sheet.merges = [at("D4:E5")];
const geometry = sheetGeometry(sheet, 1, new Map());

test.each([
  ["a block's end", "B2", "down", "B4"],
  ["the next block", "B4", "down", "B8"],
  ["the sheet's end", "B8", "down", "B1048576"],
  ["the next filled cell to the right", "B2", "right", "D2"],
  ["the start of a block", "B4", "up", "B2"],
] as const)("Ctrl and an arrow lead to %s", (_, from, direction, to) => {
  expect(cellAddress(jump(at(from), direction, sheet, geometry))).toBe(to);
});

test("a step leaves a merged area as a whole", () => {
  expect(cellAddress(step(at("D4"), "right", sheet, geometry))).toBe("F4");
  expect(cellAddress(step(at("D4"), "down", sheet, geometry))).toBe("D6");
});

test("selecting takes whole merged areas", () => {
  expect(areaAddress(selectCell(at("E5"), sheet.merges).area)).toBe("D4:E5");
  const start = selectCell(at("C3"), sheet.merges);
  expect(areaAddress(extendTo(start, at("D4"), sheet.merges).area)).toBe("C3:E5");
});

test("Enter and Tab walk through a selection and begin again", () => {
  let selection = selectArea(at("B2:C3"), []);
  const walked = [1, 2, 3, 4].map(() => {
    selection = { ...selection, active: walk(selection, "right") };
    return cellAddress(selection.active);
  });
  expect(walked).toEqual(["C2", "B3", "C3", "B2"]);
  expect(cellAddress(walk(selectArea(at("B2:C3"), []), "down"))).toBe("B3");
});

test.each([
  ["B2:B3", "B6", "B2:B6"],
  ["B4", "B2", "B2:B4"],
  ["B2", "E3", "B2:E2"],
  ["B2:C3", "C3", null],
])("filling %s towards %s covers %s", (source, end, target) => {
  const area = fillTarget(at(source), at(end));
  expect(area && areaAddress(area)).toBe(target);
});

test.each(["B3", "$B$3:D8", "xfd1048576"])("%s is an address", (text) =>
  expect(parseArea(text)).not.toBeNull(),
);
test.each(["", "3B", "A0", "XFE1", "Summe", "A1:"])("„%s“ is none", (text) =>
  expect(parseArea(text)).toBeNull(),
);
