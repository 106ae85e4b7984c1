import {
  choiceColumn,
  dateColumn,
  idColumn,
  ratingColumn,
  referencesColumn,
  required,
  textColumn,
  type Choice,
  type Column,
} from "./column";
import type { FurtherTable } from "./further-table";
import { impactAnchors, probabilityAnchors } from "./risk-anchors";

export type RiskKind = "technical" | "legal" | "organisational" | "financial";
export type MeasureEffect = "avoidance" | "mitigation";
export type RiskStatus = "open" | "inProgress" | "done" | "accepted";

export type RiskColumn =
  | "id"
  | "risk"
  | "kind"
  | "useCases"
  | "probability"
  | "impact"
  | "measure"
  | "effect"
  | "residualProbability"
  | "residualImpact"
  | "owner"
  | "due"
  | "status";

const riskKinds: readonly Choice<RiskKind>[] = [
  { key: "technical", label: { de: "technisch", en: "technical" }, synonyms: ["Technik", "IT"] },
  { key: "legal", label: { de: "rechtlich", en: "legal" }, synonyms: ["Recht", "Compliance", "juristisch"] },
  {
    key: "organisational",
    label: { de: "organisatorisch", en: "organisational" },
    synonyms: ["Organisation", "organizational", "menschlich"],
  },
  {
    key: "financial",
    label: { de: "finanziell", en: "financial" },
    synonyms: ["Finanzen", "Kosten", "cost"],
  },
];

const measureEffects: readonly Choice<MeasureEffect>[] = [
  { key: "avoidance", label: { de: "Vermeidung", en: "Avoidance" }, synonyms: ["vermeiden", "avoid"] },
  {
    key: "mitigation",
    label: { de: "Schadensbegrenzung", en: "Mitigation" },
    synonyms: ["begrenzen", "Begrenzung", "mitigate", "Damage limitation"],
  },
];

const riskStates: readonly Choice<RiskStatus>[] = [
  { key: "open", label: { de: "offen", en: "open" }, synonyms: ["neu", "new"] },
  { key: "inProgress", label: { de: "in Arbeit", en: "in progress" }, synonyms: ["laufend", "läuft"] },
  { key: "done", label: { de: "umgesetzt", en: "done" }, synonyms: ["erledigt", "fertig", "closed"] },
  { key: "accepted", label: { de: "akzeptiert", en: "accepted" }, synonyms: ["getragen", "hingenommen"] },
];

const columns: readonly Column<RiskColumn>[] = [
  idColumn({
    label: { de: "ID", en: "ID" },
    synonyms: ["Risiko-ID", "Risk ID", "Nr", "No"],
    hint: {
      de: "Eindeutige Kennung; leer = wird vergeben (RI-01 …)",
      en: "Unique key; blank = assigned (RI-01 …)",
    },
  }),
  required(
    textColumn("risk", {
      label: { de: "Risiko", en: "Risk" },
      synonyms: ["Risikobeschreibung", "Beschreibung", "Description", "Name"],
      hint: {
        de: "Was passieren kann, in einem Satz (Pflicht)",
        en: "What may happen, in one sentence (required)",
      },
    }),
  ),
  choiceColumn(
    "kind",
    {
      label: { de: "Art", en: "Kind" },
      synonyms: ["Risikoart", "Kategorie", "Type", "Category"],
      hint: {
        de: "technisch, rechtlich, organisatorisch oder finanziell",
        en: "technical, legal, organisational or financial",
      },
    },
    riskKinds,
  ),
  referencesColumn("useCases", {
    label: { de: "Anwendungsfall", en: "Use case" },
    synonyms: ["Anwendungsfälle", "Use cases", "Betrifft"],
    hint: {
      de: "IDs oder Namen; leer = betrifft das ganze Vorhaben",
      en: "IDs or names; blank = concerns the whole programme",
    },
  }),
  ratingColumn(
    "probability",
    {
      label: { de: "Eintrittswahrscheinlichkeit", en: "Probability" },
      synonyms: ["Wahrscheinlichkeit", "Likelihood"],
      hint: { de: "1–5, 5 = tritt ziemlich sicher ein", en: "1–5, 5 = almost certain" },
    },
    probabilityAnchors,
  ),
  ratingColumn(
    "impact",
    {
      label: { de: "Auswirkung", en: "Impact" },
      synonyms: ["Schaden", "Schadensausmaß", "Severity"],
      hint: { de: "1–5, 5 = bedroht das Unternehmen", en: "1–5, 5 = threatens the company" },
    },
    impactAnchors,
  ),
  textColumn("measure", {
    label: { de: "Maßnahme", en: "Measure" },
    synonyms: ["Gegenmaßnahme", "Countermeasure", "Action"],
    hint: { de: "Was dagegen getan wird", en: "What is done about it" },
  }),
  choiceColumn(
    "effect",
    {
      label: { de: "Wirkung der Maßnahme", en: "Effect of the measure" },
      synonyms: ["Wirkung", "Effect"],
      hint: {
        de: "Vermeidung senkt die Wahrscheinlichkeit, Schadensbegrenzung die Auswirkung",
        en: "Avoidance lowers the probability, mitigation the impact",
      },
    },
    measureEffects,
  ),
  ratingColumn(
    "residualProbability",
    {
      label: { de: "Wahrscheinlichkeit danach", en: "Probability afterwards" },
      synonyms: ["Restwahrscheinlichkeit", "Residual probability"],
      hint: { de: "1–5, nachdem die Maßnahme wirkt", en: "1–5, once the measure works" },
    },
    probabilityAnchors,
  ),
  ratingColumn(
    "residualImpact",
    {
      label: { de: "Auswirkung danach", en: "Impact afterwards" },
      synonyms: ["Restauswirkung", "Residual impact"],
      hint: { de: "1–5, nachdem die Maßnahme wirkt", en: "1–5, once the measure works" },
    },
    impactAnchors,
  ),
  textColumn(
    "owner",
    {
      label: { de: "Verantwortlich", en: "Owner" },
      synonyms: ["Verantwortliche", "Responsible", "Risikoeigner", "Risk owner"],
      hint: {
        de: "Rolle oder Person, die die Maßnahme umsetzt",
        en: "Role or person that carries out the measure",
      },
    },
    "pseudonymise",
  ),
  dateColumn("due", {
    label: { de: "Termin", en: "Due" },
    synonyms: ["Bis wann", "Frist", "Due date", "Deadline"],
    hint: { de: "Tag, bis zu dem die Maßnahme umgesetzt ist", en: "Day by which the measure is in place" },
  }),
  choiceColumn(
    "status",
    {
      label: { de: "Status", en: "Status" },
      synonyms: ["Stand", "State"],
      hint: { de: "offen, in Arbeit, umgesetzt oder akzeptiert", en: "open, in progress, done or accepted" },
    },
    riskStates,
  ),
];

/** What may go wrong, with what is done about it. */
export const riskTable: FurtherTable<RiskColumn> = {
  kind: "risks",
  label: { de: "Risiken", en: "Risks" },
  table: { de: "Risiken", en: "Risks" },
  sheet: { de: "Risiken", en: "Risks" },
  synonyms: ["Risikoliste", "Risikoregister", "Risk register"],
  columns,
  idPrefix: "RI",
};
