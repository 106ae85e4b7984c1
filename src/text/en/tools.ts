import type { toolsDe } from "../de/tools";

/** Words of the pane's tools; they come with their tab. */
export const toolsEn: typeof toolsDe = {
  ratings: {
    heading: "Rating round",
    hint: "Several people rate independently, each on a sheet of their own. Then the sheet “Rating round” shows median, spread and who deviates; nothing is taken over into your table by itself.",
    names: "Names, one per line",
    privacy: "The others' forms are hidden. That is no protection: anybody can show them.",
    start: "Create rating forms",
    files:
      "For a blind round use one file per person (npm run ratings). Bring a filled form into this workbook with Excel's “Move or Copy”.",
    evaluate: "Evaluate the round",
  },
  sheets: {
    heading: "Further sheets",
    hint: "Each sheet is updated by the following runs until you delete it.",
    none: "All sheets are in the workbook already.",
    add: "Create sheets",
  },
};
