import { textProblemCodes } from "../../../../src/core/writing/checks/text-problem";
import { textProblemsDe } from "../../../../src/text/de/text-problems";
import { textProblemsEn } from "../../../../src/text/en/text-problems";

test.each([
  ["de", textProblemsDe],
  ["en", textProblemsEn],
])("%s: every problem has a sentence for the model and a shorter one for the reviewer", (_, words) => {
  expect(Object.keys(words)).toEqual([...textProblemCodes]);
  for (const { repair, review } of Object.values(words)) {
    expect(repair).toMatch(/\.$/);
    expect(review).toMatch(/\.$/);
    expect(review.length).toBeLessThan(repair.length);
    expect(`${repair}${review}`.replaceAll("{found}", "")).not.toMatch(/[{}]/);
  }
});
