import type { TaskWords } from "../../core/tasks/tasks-words";

const lead = "Project lead";
const it = "IT";
const department = "Department";
const management = "Management";

/** The twelve weeks of the start plan. */
export const startPlanStepsEn: TaskWords["startPlanSteps"] = [
  {
    week: 1,
    lastWeek: 1,
    task: "Talk to every area: where does routine cost most time?",
    result: "Notes and a list of possible use cases",
    owner: lead,
  },
  {
    week: 2,
    lastWeek: 2,
    task: "Take stock of the data: sources, quality, silos, personal data",
    result: "Table of data sources with rated quality",
    owner: it,
  },
  {
    week: 3,
    lastWeek: 3,
    task: "Check the infrastructure: systems, interfaces, network, security",
    result: "Overview of systems with what suits AI",
    owner: it,
  },
  {
    week: 4,
    lastWeek: 4,
    task: "Record skills and win champions",
    result: "A contact and a training need for each area",
    owner: lead,
  },
  {
    week: 5,
    lastWeek: 5,
    task: "Rate the use cases and choose exactly one pilot (proposal: {pilot})",
    result: "Decision with its reason",
    owner: management,
  },
  {
    week: 5,
    lastWeek: 6,
    task: "Project plan of the pilot: milestones, roles, measurable success criteria",
    result: "Project plan with the value before and the target of each measure",
    owner: lead,
  },
  {
    week: 6,
    lastWeek: 6,
    task: "Measure the value before and settle data protection",
    result: "Measured present value; clearance or conditions",
    owner: department,
  },
  {
    week: 7,
    lastWeek: 8,
    task: "Build the prototype: {pilot}",
    result: "A version that outsiders can operate",
    owner: it,
  },
  {
    week: 8,
    lastWeek: 8,
    task: "Brief the test group and prepare the test",
    result: "Named testers, test cases, feedback form",
    owner: department,
  },
  {
    week: 9,
    lastWeek: 10,
    task: "Test with real users in their daily work",
    result: "Feedback and figures (table below)",
    owner: department,
  },
  {
    week: 10,
    lastWeek: 10,
    task: "Improve what disturbed most in the test",
    result: "List of changes with their effect",
    owner: it,
  },
  {
    week: 11,
    lastWeek: 11,
    task: "Evaluate the results and calculate the pilot's ROI",
    result: "Comparison with the value before and the target; ROI",
    owner: lead,
  },
  {
    week: 12,
    lastWeek: 12,
    task: "Decide on the 12-month roadmap: roll out, improve or stop",
    result: "Decided roadmap (sheet Horizons) and the next use case",
    owner: management,
  },
];

/** What the test collects. */
export const feedbackEn: TaskWords["feedback"] = [
  { key: "users", measure: "Active testers", unit: "people" },
  { key: "uses", measure: "Uses per person and week", unit: "count" },
  { key: "time", measure: "Handling time per case", unit: "minutes" },
  { key: "correct", measure: "Results usable without correction", unit: "%" },
  { key: "errors", measure: "Reported errors", unit: "count" },
  { key: "response", measure: "Response time of the system", unit: "seconds" },
  { key: "satisfaction", measure: "Satisfaction of the testers", unit: "mark 1–5 (5 = very good)" },
  { key: "cost", measure: "Cost of use per week", unit: "€" },
];

export const changeMeasuresEn: TaskWords["changeMeasures"] = {
  communication: "{area}: say early and openly what “{name}” changes and what it does not",
  champions: "{area}: win a champion and give them the time",
  experiments: "{area}: fixed hours to try things out without pressure to perform",
  training: "{area}: train the users of “{name}”, on its limits as well",
};

/** Criteria for the step from prototype to operation. */
export const gateCriteriaEn: TaskWords["gateCriteria"] = [
  {
    key: "owner",
    criterion: "Owner of the system named",
    isRequired: true,
    evidence: "Name, who also answers for wrong results",
  },
  {
    key: "kpi",
    criterion: "Target reached in the pilot",
    isRequired: true,
    evidence: "Figure against the value before",
  },
  {
    key: "quality",
    criterion: "Error rate known and acceptable",
    isRequired: true,
    evidence: "Test report with real cases",
  },
  {
    key: "backup",
    criterion: "Backup and recovery rehearsed",
    isRequired: true,
    evidence: "Report of a restored backup",
  },
  {
    key: "monitoring",
    criterion: "Operation and quality of results monitored",
    isRequired: true,
    evidence: "Thresholds and who is alerted",
  },
  {
    key: "users",
    criterion: "Users and rights managed",
    isRequired: true,
    evidence: "Roles, joiners and leavers settled",
  },
  {
    key: "compliance",
    criterion: "Data protection and legal rules settled",
    isRequired: true,
    evidence: "Clearance by data protection or legal",
  },
  {
    key: "cost",
    criterion: "Cost per month known and approved",
    isRequired: true,
    evidence: "Offer or measured use",
  },
  {
    key: "fallback",
    criterion: "Fallback for outages described",
    isRequired: true,
    evidence: "A procedure that works without AI",
  },
  { key: "training", criterion: "Users trained", isRequired: true, evidence: "List of participants" },
  {
    key: "support",
    criterion: "Contact for questions in place",
    isRequired: false,
    evidence: "Mailbox or person",
  },
  {
    key: "exit",
    criterion: "Change of provider possible",
    isRequired: false,
    evidence: "Data export and notice period",
  },
];

/** What plans fail on and what helps. */
export const pitfallsEn: TaskWords["pitfalls"] = [
  {
    key: "data",
    area: "technical",
    pitfall: "Weak data are only noticed in the pilot",
    countermeasure: "Rate the sources beforehand and plan time to clean them",
    check: "dataQuality",
  },
  {
    key: "perfection",
    area: "technical",
    pitfall: "Flawless results are expected from day one",
    countermeasure: "Plan evaluation and improvement cycles, show the learning curve",
    check: "baseline",
  },
  {
    key: "owners",
    area: "organisational",
    pitfall: "Nobody answers for wrong results",
    countermeasure: "Name owners before the start and write it down",
    check: "owners",
  },
  {
    key: "training",
    area: "organisational",
    pitfall: "The effort for training is underrated",
    countermeasure: "Train before every rollout, on the limits as well",
    check: "training",
  },
  {
    key: "running",
    area: "budget",
    pitfall: "Running costs are missing from the sums",
    countermeasure: "Record licences, cloud and maintenance per month and secure them",
    check: "runningCosts",
  },
  {
    key: "hopping",
    area: "budget",
    pitfall: "Constant change of tools costs time and knowledge",
    countermeasure: "Choose few providers by fixed criteria and stay with them",
    check: "toolHopping",
  },
  {
    key: "hype",
    area: "expectation",
    pitfall: "Big promises without a figure",
    countermeasure: "Estimate the benefit of each use case, measure it in the pilot",
    check: "unclearReturn",
  },
  {
    key: "island",
    area: "expectation",
    pitfall: "The solution stays beside the actual process",
    countermeasure: "Plan the rollout together with the workflow",
    check: "integration",
  },
  {
    key: "fear",
    area: "organisational",
    pitfall: "People fear for their work and do not join in",
    countermeasure: "Involve them and the works council early, take questions seriously",
    check: null,
  },
];
