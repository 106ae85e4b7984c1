/** Parts of the governance checklist. */
export const checklistGroups = [
  "tools",
  "policy",
  "legal",
  "fairness",
  "labelling",
  "dataGovernance",
  "privacyPrinciples",
  "audits",
] as const;
export type ChecklistGroup = (typeof checklistGroups)[number];

/** One thing to check; its number is stable, because a person's status is kept by it. */
export interface ChecklistItem {
  id: string;
  group: ChecklistGroup;
  key: ChecklistKey;
}

const keysByGroup = {
  tools: ["approver", "criteria", "approvedList", "euServices"],
  policy: ["policyWritten", "allowedData", "allowedContent", "secrets", "policyTraining"],
  legal: [
    "gdpr",
    "eprivacy",
    "unfairCompetition",
    "aiAct",
    "copyright",
    "liability",
    "resultChecks",
    "worksCouncil",
  ],
  fairness: ["humanDecides", "biasAudit", "objection", "explainable"],
  labelling: ["websiteNotice", "customerNotice", "editorialCheck", "synthetic"],
  dataGovernance: ["dataOwners", "qualityRules", "accessRights", "purposeRecord"],
  privacyPrinciples: ["purposeLimitation", "minimisation", "transparency", "protection", "anonymisation"],
  audits: ["performanceReview", "complianceAudit", "registerReview"],
} as const satisfies Readonly<Record<ChecklistGroup, readonly string[]>>;

export type ChecklistKey = (typeof keysByGroup)[ChecklistGroup][number];

const prefixes: Readonly<Record<ChecklistGroup, string>> = {
  tools: "W",
  policy: "R",
  legal: "J",
  fairness: "F",
  labelling: "K",
  dataGovernance: "D",
  privacyPrinciples: "G",
  audits: "A",
};

/** All points in the order of their groups. New ones go to the end of a group, or the numbers would shift. */
export const checklist: readonly ChecklistItem[] = checklistGroups.flatMap((group) =>
  keysByGroup[group].map((key, index) => ({ id: `${prefixes[group]}-${index + 1}`, group, key })),
);
