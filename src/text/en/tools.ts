import type { toolsDe } from "../de/tools";

/** Words of the pane's tools; they come with their tab. */
export const toolsEn: typeof toolsDe = {
  sheets: {
    heading: "Further sheets",
    hint: "Each sheet is updated by the following runs until you delete it.",
    none: "All sheets are in the workbook already.",
    add: "Create sheets",
  },
};
