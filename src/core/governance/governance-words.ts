import type { AiActClass } from "../law/assessment";
import type { LegalBasis, ProcessingLocation, ProcessorContract } from "../catalogue/privacy-choices";
import type { ToolApproval } from "../catalogue/tool-columns";
import type { StandardRole } from "./accountability";
import type { ChecklistGroup, ChecklistKey } from "./checklist";
import type {
  AssessmentReason,
  PointState,
  PrivacyPointKey,
  ReleaseReason,
  ReleaseState,
} from "./privacy-check";
import type { CompanyReview } from "./review-calendar";
import type { ToolPointKey, ToolVerdict } from "./tool-check";

type Words<Key extends string> = Readonly<Record<Key, string>>;

interface Heading {
  heading: string;
  note: string;
}

/** How a point of the data-protection check is worded. */
export interface PrivacyPointWords {
  name: string;
  /** What is missing and why it matters; an open answer and a gap differ. */
  open: string;
  gap: string;
  next: string;
  basis: string;
}

/** Words of data protection, register and governance. Headers of tables hold letters, digits and spaces only. */
export interface GovernanceWords {
  open: string;
  yes: string;
  no: string;
  states: Words<PointState>;
  locations: Words<ProcessingLocation>;
  contracts: Words<ProcessorContract>;
  legalBases: Words<LegalBasis>;
  aiActClasses: Words<AiActClass>;
  stand: string;
  privacy: {
    title: string;
    intro: string;
    sources: Heading;
    points: Heading;
    usage: Heading;
    nothingOpen: string;
    noSources: string;
    columns: Words<
      | "id"
      | "source"
      | "owner"
      | "personal"
      | "release"
      | "why"
      | "purpose"
      | "legalBasis"
      | "location"
      | "openPoints"
      | "assessment"
      | "checkedBy"
      | "checkedOn"
      | "remark"
      | "point"
      | "state"
      | "basis"
      | "missing"
      | "next"
      | "useCase"
      | "sourceId"
      | "usedFor"
      | "sourcePurpose"
    >;
    lights: Words<ReleaseState>;
    reasons: Words<ReleaseReason>;
    assessmentReasons: Words<AssessmentReason>;
    assessmentNeeded: string;
    assessmentNotSeen: string;
    checks: Readonly<Record<PrivacyPointKey, PrivacyPointWords>>;
    task: string;
    assessmentTask: string;
  };
  register: {
    title: string;
    intro: string;
    columns: Words<
      | "id"
      | "useCase"
      | "purpose"
      | "tool"
      | "vendor"
      | "sources"
      | "personal"
      | "class"
      | "basis"
      | "questions"
      | "role"
      | "owner"
      | "oversight"
      | "labelling"
      | "approval"
      | "approvedOn"
      | "interval"
      | "operation"
      | "nextReview"
      | "remark"
    >;
    roles: readonly string[];
    approvals: readonly string[];
    rolePrompt: { title: string; message: string };
    approvalPrompt: { title: string; message: string };
    labelling: Words<AiActClass | "open">;
    classQuestion: string;
  };
  governance: {
    title: string;
    intro: string;
    accountability: Heading;
    roles: Heading;
    tools: Heading;
    noTools: string;
    checklist: Heading;
    reviews: Heading;
    columns: Words<
      | "id"
      | "useCase"
      | "accountable"
      | "systemOwner"
      | "oversight"
      | "state"
      | "from"
      | "hint"
      | "role"
      | "tasks"
      | "person"
      | "deputy"
      | "concerns"
      | "remark"
      | "tool"
      | "points"
      | "vendor"
      | "location"
      | "verdict"
      | "approved"
      | "alternative"
      | "area"
      | "point"
      | "basis"
      | "owner"
      | "status"
      | "due"
      | "subject"
      | "content"
      | "interval"
      | "planned"
      | "last"
      | "next"
    >;
    settled: string;
    vacant: string;
    filled: string;
    proposal: string;
    unaccountable: string;
    wholeCompany: string;
    roleNames: Words<StandardRole>;
    roleTasks: Words<StandardRole>;
    approvals: Words<ToolApproval>;
    verdicts: Words<ToolVerdict>;
    toolPoints: Readonly<Record<ToolPointKey, { open: string; gap: string }>>;
    groups: Words<ChecklistGroup>;
    items: Readonly<Record<ChecklistKey, { point: string; basis: string }>>;
    statusPrompt: { title: string; message: string };
    companyReviews: Readonly<Record<CompanyReview, { subject: string; content: string }>>;
    useCaseReview: string;
    tasks: Words<"accountable" | "shadowTool" | "clarifyTool" | "review">;
    taskBasis: Words<"accountable" | "tool" | "review" | "privacy" | "assessment">;
  };
}
