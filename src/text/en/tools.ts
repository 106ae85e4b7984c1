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
    hint: "Choose what you need. Each sheet is updated by the following runs until you delete it.",
    none: "All sheets are in the workbook already.",
    present: "In the workbook already",
    all: "All {count} sheets",
    add: "Create sheets",
    addCount: "Create {count} {count?sheet|sheets}",
    groups: {
      reports: "Reports",
      planning: "Planning",
      money: "Money",
      law: "Law and risk",
      people: "People and inventory",
    },
    about: {
      dashboard: "Key figures and charts on one page",
      kpis: "Target and actual per KPI with a traffic light",
      roi: "Promised and proven benefit per quarter",
      economics: "Net present value, payback and cash flow",
      tasks: "Who does what by when, with a status to tick off",
      horizons: "Goals for the short, medium and long term",
      startPlan: "The first 90 days by week",
      modules: "Use cases per module with purpose and benefit",
      gates: "Questions before each step from idea to operation",
      scores: "How each score comes about and how firm the ranking is",
      register: "Each AI with purpose, class, approval and review date",
      risks: "Risks by probability and impact",
      privacy: "What data protection still asks for, case by case",
      governance: "Roles, boards and review calendar",
      inventory: "Systems, data and skills: what is there already",
      ratingRound: "Ratings of several people compared",
      change: "Who is informed, involved and trained, and when",
    },
  },
  law: {
    heading: "AI Act: pre-check",
    noAdvice: "A first estimate, no legal advice.",
    stand: "Rules as of {date}.",
    hint: "The class follows from name, description and what you state per use case. Open a case for reason and questions.",
    classes: {
      prohibited: "Prohibited",
      high: "High risk",
      review: "Still to be clarified",
      limited: "Limited risk",
      minimal: "Minimal risk",
    },
    openQuestions: "{count} {count?question|questions}",
    reason: "Reason",
    questions: "This would change the class",
    show: "To {id} in the table",
    sheetHint:
      "To keep it with approval and review date: create the sheets “AI register” and “Governance” under “Tools”.",
  },
};
