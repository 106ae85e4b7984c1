import type { GovernanceWords } from "../../core/governance/governance-words";
import { governanceSheetEn } from "./governance-sheet";
import { privacyEn } from "./privacy";

/** Words of data protection, AI register and governance. */
export const governanceEn: GovernanceWords = {
  open: "open",
  yes: "yes",
  no: "no",
  states: { open: "open", gap: "to do", met: "met" },
  locations: {
    eu: "EU/EEA",
    thirdCountrySafeguards: "third country with safeguards",
    thirdCountry: "third country",
    unknown: "unknown",
  },
  contracts: { yes: "yes", no: "no", notNeeded: "not needed" },
  legalBases: {
    consent: "consent",
    contract: "contract",
    legalObligation: "legal obligation",
    vitalInterests: "vital interests",
    publicTask: "public task",
    legitimateInterests: "legitimate interests",
  },
  aiActClasses: {
    prohibited: "prohibited",
    high: "high risk",
    limited: "limited",
    minimal: "minimal",
    review: "to be reviewed",
  },
  stand: "Preliminary assessment, not legal advice; rules as of {date}.",
  privacy: privacyEn,
  register: {
    title: "AI register",
    intro:
      "Each use case with purpose, tool, data and class. The light columns are yours to fill in; your entries are kept on every run.",
    columns: {
      id: "ID",
      useCase: "Use case",
      purpose: "Purpose",
      tool: "Model or tool",
      vendor: "Vendor",
      sources: "Data sources",
      personal: "Personal data",
      class: "AI Act class",
      basis: "Basis of the class",
      questions: "Open questions",
      role: "Our role",
      owner: "Owner",
      oversight: "Human oversight",
      labelling: "Labelling",
      approval: "Approval",
      approvedOn: "Approved on",
      interval: "Review interval months",
      operation: "First review",
      nextReview: "Next review",
      remark: "Remark",
    },
    roles: ["deployer", "provider", "provider and deployer", "open"],
    approvals: ["open", "requested", "approved", "rejected"],
    rolePrompt: {
      title: "Our role",
      message: "A deployer uses an AI system, a provider puts it into service under its own name.",
    },
    approvalPrompt: { title: "Approval", message: "open, requested, approved or rejected" },
    labelling: {
      prohibited: "not applicable: must not be operated",
      high: "inform those concerned; check duties of notice case by case",
      limited: "notice or labelling needed (Art. 50 AI Act)",
      minimal: "no duty seen; voluntary notice where others are affected",
      review: "settle the class first",
      open: "settle the class first",
    },
    classQuestion: "The class under the AI Act is still to be determined.",
  },
  governance: governanceSheetEn,
};
