/** What a funding application asks for, in the order in which it is usually asked. */
export const fundingTopicKeys = [
  "company",
  "contact",
  "startingPoint",
  "data",
  "need",
  "goals",
  "content",
  "innovation",
  "partners",
  "timetable",
  "cost",
  "benefit",
  "exploitation",
  "measurement",
  "risks",
  "privacy",
  "aiAct",
  "sustainability",
] as const;
export type FundingTopicKey = (typeof fundingTopicKeys)[number];

/** Who has a part in the pilot. */
export const pilotRoles = ["lead", "result", "system", "data", "test", "privacy"] as const;
export type PilotRole = (typeof pilotRoles)[number];

/** The checklists of the sheet for it. */
export const reportChecklists = ["infrastructure", "production", "privacy", "tools", "exercises"] as const;
export type ReportChecklist = (typeof reportChecklists)[number];

/** Answer to a point of a checklist. */
export type CheckState = "yes" | "no" | "open" | "notRelevant";
