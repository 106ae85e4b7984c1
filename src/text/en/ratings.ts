import type { RatingWords } from "../../core/ratings/rating-words";

/** Words of the rating round: one form per person, sheet “Rating round”. */
export const ratingsEn: RatingWords = {
  form: {
    title: "Rating sheet",
    hint: "Rate each row by itself from 1 to 5; the cell's prompt says what the steps mean. “don't know” is a valid answer.",
    privacy:
      "Hidden sheets are no protection: whoever has the workbook can show them. For blind rounds each person gets a file of their own.",
    sheetName: "Rating {rater}",
    unknown: "don't know",
    wrongTitle: "Only 1 to 5",
    wrong: "Please choose 1, 2, 3, 4, 5 or “don't know”, or leave the cell empty.",
  },
  sheet: {
    title: "Rating round",
    intro:
      "What the participants estimated independently, greatest disagreement first. From a spread of 2 points on, talk about it.",
    privacy:
      "Names stay in this workbook. Nothing is taken over by itself: the agreed values stand below as a list to copy into your table.",
    raters: "Participants: {raters}",
    noRaters: "No rating sheets yet. Create them in the task pane under Tools or with npm run ratings.",
    criterion: "Criterion",
    count: "Answers",
    unknown: "Don t know",
    median: "Median",
    mean: "Mean",
    spread: "Spread",
    deviation: "Deviation",
    outliers: "Deviating",
    state: "State",
    discuss: "discuss",
    agree: "agreed",
    nobody: "no answer",
    agreed: "Agreed value",
    current: "In the table",
    change: "Change",
    changeNew: "new",
    changeOther: "different",
    changeSame: "same",
    raterColumn: "R{number}",
    key: "Key",
    copyHeading: "Agreed values to copy",
    copyNote:
      "In the order of your table. Select the values, copy them and paste them there as values; blank cells mean: no answer.",
    outlierText: "{rater} ({rating})",
  },
};
