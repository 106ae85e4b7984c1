import { problemsOf } from "../../../writing-corpus/check-corpus";
import { dishonest } from "../../../writing-corpus/dishonest";
import { honest } from "../../../writing-corpus/honest";

describe("honest texts pass", () => {
  test.each(honest)("$name", (text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});

describe("dishonest texts are refused for the right reason", () => {
  test.each(dishonest)("$name", (text) => {
    expect(problemsOf(text).map((problem) => problem.code)).toContain(text.code);
  });
});
