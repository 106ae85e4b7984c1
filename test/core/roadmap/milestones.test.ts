import { milestonesOf, stageOffset } from "../../../src/core/roadmap/milestones";

describe("milestones in whole months", () => {
  test.each([
    [1, ["2027-01", "2027-01", "2027-01", "2027-01", "2027-02"]],
    [2, ["2027-01", "2027-01", "2027-02", "2027-02", "2027-03"]],
    [3, ["2027-01", "2027-02", "2027-03", "2027-03", "2027-04"]],
    [4, ["2027-01", "2027-02", "2027-03", "2027-04", "2027-05"]],
    [6, ["2027-01", "2027-02", "2027-04", "2027-05", "2027-07"]],
    [12, ["2027-01", "2027-03", "2027-08", "2027-09", "2028-01"]],
  ])("of a use case of %d months", (months, expected) => {
    const { preparation, pilot, evaluation, rollout, operation } = milestonesOf("2027-01", months);
    expect([preparation, pilot, evaluation, rollout, operation]).toEqual(expected);
  });

  test("never go back, whatever the duration", () => {
    for (let months = 1; months <= 120; months++) {
      const offsets = (["preparation", "pilot", "evaluation", "rollout"] as const).map((stage) =>
        stageOffset(stage, months),
      );
      expect([...offsets].sort((first, second) => first - second)).toEqual(offsets);
      expect(offsets.at(-1)).toBeLessThanOrEqual(months);
    }
  });
});
