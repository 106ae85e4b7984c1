import type { RisksWords } from "../../core/risks/risks-words";

/** Words of the risk matrix. */
export const risksEn: RisksWords = {
  title: "Risk matrix",
  intro:
    "Value = probability × impact. The ratings stand in the table “Risks”; a change there moves the entry at once.",
  introProposals:
    "No risks are recorded yet. The list proposes the usual ones; how likely and how bad they are is for you to judge.",
  gridHeading: "Where the risks lie",
  gridNote: "The further up and right, the more urgent. Risks without ratings are not in the grid.",
  listHeading: "Ranking",
  listNote:
    "Largest value first. The residual risk stays blank until it is rated how far the measure lowers it.",
  proposalsNote:
    "Proposals: rate them here in the light columns. For dates and owners copy the rows into a table “Risks”.",
  probabilityAxis: "Probability ↑",
  impactAxis: "Impact →",
  probabilities: ["very unlikely", "unlikely", "possible", "likely", "almost certain"],
  impacts: ["insignificant", "low", "noticeable", "severe", "threatening"],
  columns: {
    id: "ID",
    rank: "Rank",
    risk: "Risk",
    kind: "Kind",
    useCases: "Concerns",
    probability: "Probability",
    impact: "Impact",
    value: "Risk value",
    class: "Class",
    measure: "Measure",
    effect: "Effect",
    residualProbability: "Probability afterwards",
    residualImpact: "Impact afterwards",
    residual: "Residual risk",
    residualClass: "Class afterwards",
    owner: "Owner",
    due: "Due",
    status: "Status",
    overdue: "Delay",
    position: "Position",
    sourceRow: "Source row",
    field: "Field",
    place: "Place in field",
  },
  wholeProgramme: "whole programme",
  overdueMark: "overdue",
  proposal: "proposal, not yet rated",
  legend: {
    class: "Class",
    from: "from value",
    count: "Count",
    date: "Day for “overdue”",
    unrated: "not rated",
  },
  classes: {
    critical: { name: "critical", meaning: "Lower it before the start, or do not start" },
    high: { name: "high", meaning: "Needs a measure with a date and an owner" },
    medium: { name: "medium", meaning: "Weigh a measure and keep watching" },
    low: { name: "low", meaning: "Bear it and look again at the next review" },
  },
  kinds: {
    technical: "technical",
    legal: "legal",
    organisational: "organisational",
    financial: "financial",
  },
  effects: { avoidance: "Avoidance", mitigation: "Mitigation" },
  states: { open: "open", inProgress: "in progress", done: "done", accepted: "accepted" },
  ratingPrompt: { title: "Rating", message: "Whole number from 1 (low) to 5 (high)" },
  proposals: {
    outage: {
      risk: "The AI system or the vendor's service fails and the process stops.",
      measure: "Describe and practise manual operation as a fallback, limit downtime by contract.",
    },
    dataQuality: {
      risk: "Incomplete or wrong data lead to useless results.",
      measure: "Rate and clean data sources before the pilot, keep sampling the inputs.",
    },
    unexpectedAnswers: {
      risk: "The model answers wrongly, makes things up or misses the point, and nobody notices.",
      measure:
        "Human check before any effect on others, measure the error rate, set a limit for switching off.",
    },
    vendorLockIn: {
      risk: "Dependence on a vendor or frequent changes of tools drive cost and training effort.",
      measure: "Agree on data export and notice periods, change tools only by common criteria.",
    },
    privacy: {
      risk: "Personal data are used without a legal basis or end up in the wrong tool.",
      measure: "Release light per data source, processing agreements, pseudonyms and a policy that all know.",
    },
    liability: {
      risk: "A wrong AI result harms customers and the contract does not settle liability.",
      measure: "Settle liability and cooperation in contracts with vendors and customers, check insurance.",
    },
    compliance: {
      risk: "Duties under the AI Act, the GDPR or copyright law are violated.",
      measure: "Keep the AI register, classify use cases before they start, plan deadlines as tasks.",
    },
    resistance: {
      risk: "Staff reject the solution or work around it.",
      measure:
        "Involve those concerned and the works council early, show benefits in the pilot, name contacts.",
    },
    unclearRoles: {
      risk: "Nobody is in charge when a result is wrong or the system must be adapted.",
      measure: "Put down in writing who is accountable for each use case before it starts.",
    },
    training: {
      risk: "Too little training: the solution is used wrongly or not at all.",
      measure: "Train before release, record attendance, refresh after changes.",
    },
    runningCosts: {
      risk: "Running costs for licences, operation and upkeep were underestimated.",
      measure: "Measure costs in the pilot, set a monthly limit and compare every quarter.",
    },
  },
  taskMeasure: "Risk {id}: {measure}",
};
