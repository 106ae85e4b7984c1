import { fillWords } from "../../../src/core/sheets/fill-words";

test.each([
  [1, "1 Fall"],
  ["1", "1 Fall"],
  [2, "2 Fälle"],
  [0, "0 Fälle"],
  ["1.001", "1.001 Fälle"],
])("%j chooses between one and many: %s", (count, expected) => {
  expect(fillWords("{count} {count?Fall|Fälle}", { count })).toBe(expected);
});

test("values are put in as they are, an unknown gap becomes empty", () => {
  expect(fillWords("{name}{constructor}: {other?eins|viele}", { name: "{count}" })).toBe("{count}: viele");
});
