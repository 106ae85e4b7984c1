import type { ReportWords } from "../../core/reports/reports-words";

/** Texts of the reports. */
export const reportsEn: ReportWords = {
  dashboard: {
    title: "Dashboard",
    intro: "The state of the AI programme on one page. The figures follow the other result sheets.",
    none: "–",
    covers:
      "Costs and benefits count from the project start to the end of the horizon, programme costs included; benefits from the month after the work is done.",
    lowerBound: "Some costs are still missing: all costs are lower bounds.",
    thisMonth: "Month of the run",
    figures: {
      useCases: "Use cases",
      selected: "of which selected",
      quickWins: "Quick wins",
      firstYear: "Cost {year}",
      limit: "Budget limit {year}",
      total: "Cost within the horizon",
      benefit: "Benefit within the horizon",
      return: "ROI within the horizon",
      presentValue: "Net present value",
      breakEven: "Spending covered from",
      progress: "Mean progress",
      issues: "Open errors and warnings",
    },
    charts: {
      matrix: "Benefit and effort",
      quadrants: "Use cases by quadrant",
      budget: "Cost by year and budget limit",
      load: "Load by quarter",
      cash: "Spending and return, cumulated",
      count: "Number",
      personDays: "Person-days",
    },
    data: {
      all: "All",
      selected: "Selected",
      cost: "Cost",
      limit: "Limit",
      load: "Needed",
      capacity: "Capacity",
      spent: "Spending",
      returned: "Benefit and funding",
    },
    lists: {
      risks: "Risks by class",
      unrated: "not rated yet",
      aiAct: "AI Act (pre-check, no legal advice)",
      kpis: "State of the KPIs",
      milestones: "Next milestones",
      milestonesNote:
        "For each stage the next beginning from the month of the run on; +1 means one more in that month.",
      stage: "Stage",
      month: "Month",
    },
  },
};
