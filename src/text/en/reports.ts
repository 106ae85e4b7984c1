import type { ReportWords } from "../../core/reports/reports-words";
import { fundingEn, pilotEn } from "./report-projects";

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
  onePager: {
    title: "Executive summary",
    intro: "One page to print: what is planned, what it costs and brings, what to decide.",
    what: "What it is about",
    year: "Year",
    cost: "What it costs",
    top: "The five best use cases",
    why: "Why",
    next: "Next steps (90 days)",
    risksAndLaw: "Risks and law",
    decision: "Decisions asked for",
    nothingScheduled: "No use case is scheduled yet; the reasons are on the sheet Budget.",
    goals: "Goals: {goals}",
    goalsMissing:
      "Goals and benefits have no figures yet: fill in the table “Goals” or the column “Benefit (€/year)”.",
    benefitGoal:
      "Goal: {benefit} of benefit per year once everything runs ({count} {count?use case states|use cases state} a benefit).",
    benefit: "{benefit} benefit per year",
    risk: "Largest of {count} {count?risk|risks}: {risk} ({class}, value {value} of 25). {measure}",
    risksUnrated: "The risks are not rated yet: enter probability and impact.",
    measure: "Measure: {measure}",
    measureMissing: "A measure is still missing.",
    law: "AI Act: {counts} (pre-check as of {stand}, no legal advice).",
    lawNothing: "AI Act: no use case to judge yet.",
    duty: "Next duty: {duty} ({article}, from {date}).",
    decisions: {
      id: "No",
      decision: "Decision",
      amount: "Amount",
      until: "Until",
      result: "Result",
      remark: "Remark",
      open: "open",
      yes: "yes",
      no: "no",
      budget: "Release the money: {label}",
      pilot: "Start the pilot: {id} {name}",
      pilotOpen: "Choose a pilot: none is scheduled yet",
      accountability: "Name who answers for wrong results of the AI",
      ids: { budget: "D1", pilot: "D2", accountability: "D3" },
    },
  },
  topics: {
    id: "No",
    title: "Topic",
    content: "From the plan",
    answer: "Own words",
    state: "State",
    answered: "filled in",
    open: "please fill in",
    fromPlan: "from the plan",
  },
  checklists: {
    title: "Checklists",
    intro:
      "Five lists to tick off. State, evidence and owners stay on every run; “not relevant” does not count. Legal points are pre-checks, no legal advice.",
    progressHeading: "State of each list",
    itemsHeading: "Points",
    id: "No",
    list: "List",
    point: "Point",
    state: "State",
    until: "Until",
    checkedOn: "Checked on",
    proof: "Evidence",
    owner: "Owner",
    purpose: "What for",
    count: "Points",
    doneCount: "Met",
    refusedCount: "Not met",
    share: "Share",
    verdict: "Result",
    complete: "complete",
    gaps: "close the gaps",
    inWork: "in work",
    states: { yes: "yes", no: "no", open: "open", notRelevant: "not relevant" },
    lists: {
      infrastructure: {
        name: "Infrastructure",
        purpose: "From three of four “yes” on, the technology is ready for AI in principle.",
      },
      production: {
        name: "From prototype to operation",
        purpose: "What must be there before a trial becomes a service that others rely on.",
      },
      privacy: { name: "GDPR principles", purpose: "What holds for any processing of personal data." },
      tools: { name: "Tools", purpose: "Whether the AI tools in use are approved and regulated." },
      exercises: {
        name: "Team exercises",
        purpose: "Eleven short exercises that lead a team from first steps to a roadmap of its own.",
      },
    },
    evidence: "{point} (evidence: {evidence})",
    toolPoint: "{tool}: approved, contract and place of processing settled",
    exercises: [
      {
        id: "M-01",
        point: "Basics: everybody names two things they do over and over; together mark where AI could help.",
      },
      {
        id: "M-02",
        point:
          "Benefit: write down three decisions made by feeling although there are data, and what a better one would be worth.",
      },
      {
        id: "M-03",
        point:
          "Data: enter all data sources in the table, rate their quality and mark those fit for a first trial.",
      },
      {
        id: "M-04",
        point:
          "Office: choose one tiresome administrative task, such as offers or customer records, and try an AI tool on it for a week.",
      },
      {
        id: "M-05",
        point:
          "Production: find one process that eats time or material and clarify which data about it exist digitally.",
      },
      {
        id: "M-06",
        point:
          "Services: collect recurring work such as appointments or invoices and test a tool on one of them.",
      },
      {
        id: "M-07",
        point:
          "Customers: count the ten most frequent enquiries and decide which may be answered automatically.",
      },
      {
        id: "M-08",
        point:
          "Introduction: set a measurable goal for the pilot, choose a tool and plan the steps with dates.",
      },
      {
        id: "M-09",
        point: "Law and ethics: list all AI tools in use, check data protection and agree on rules of use.",
      },
      {
        id: "M-10",
        point:
          "Roadmap: set one goal with measures for each of three horizons (3–6 months, 1–2 years, 3–5 years).",
      },
      {
        id: "M-11",
        point:
          "AI Act: classify every use case provisionally and answer the open questions in the AI register.",
      },
    ],
  },
  pilot: pilotEn,
  funding: fundingEn,
};
