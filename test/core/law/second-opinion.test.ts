import { objections, opinionsOf } from "./opinion-table";
import { secondOpinionTable } from "./second-opinion-cases";
import { unseenTable } from "./second-opinion-unseen";

describe.each([
  ["a second opinion", secondOpinionTable],
  ["a second opinion on cases that the rules had not seen", unseenTable],
])("%s", (_, table) => {
  test.each(opinionsOf(table))("$title", (opinion) => {
    expect(objections(opinion)).toEqual([]);
  });
});
