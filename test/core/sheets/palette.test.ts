import { colors, roleStyles } from "../../../src/core/sheets/palette";

/** Relative luminance after WCAG 2.2. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [low, high] = [luminance(first), luminance(second)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe("every look can be read", () => {
  test.each(Object.entries(roleStyles))("%s", (_, { fill, color }) => {
    if (!color) return;
    // Large or bold text needs 3, bars' legend cells are 9 points and not bold.
    expect(contrast(color, fill ?? colors.paper)).toBeGreaterThanOrEqual(3.9);
  });
});

describe("neighbouring bars differ in lightness, so that a grey printout and any colour vision tell them apart", () => {
  test.each([
    ["preparation and pilot", colors.barPreparation, colors.barPilot],
    ["pilot and evaluation", colors.barPilot, colors.barEvaluation],
    ["evaluation and rollout", colors.barEvaluation, colors.barRollout],
    ["done and preparation", colors.barDone, colors.barPreparation],
    ["done and rollout", colors.barDone, colors.barRollout],
  ])("%s", (_, first, second) => {
    expect(contrast(first, second)).toBeGreaterThanOrEqual(1.25);
  });
});
