import type { UseCaseColumn } from "../records";
import { idColumn, ratingColumn, referencesColumn, required, textColumn, type Column } from "./column";
import {
  acceptanceAnchors,
  benefitAnchors,
  effortAnchors,
  feasibilityAnchors,
  riskAnchors,
  visibilityAnchors,
} from "./rating-anchors";
import { furtherUseCaseColumns } from "./further-use-case-columns";
import { planningColumns } from "./use-case-planning-columns";

const texts: readonly Column<UseCaseColumn>[] = [
  idColumn({
    label: { de: "ID", en: "ID" },
    synonyms: ["Use case ID", "Anwendungsfall-ID", "Kennung", "Identifier", "UC-ID"],
    hint: {
      de: "Eindeutige Kennung; leer = wird vergeben (UC-01 …)",
      en: "Unique key; blank = assigned (UC-01 …)",
    },
  }),
  required(
    textColumn("name", {
      label: { de: "Anwendungsfall", en: "Use case" },
      synonyms: [
        "Title",
        "Titel",
        "Name",
        "KI-Projekt",
        "AI project",
        "Use case name",
        "Anwendungsfälle",
        "KI-Anwendungsfall",
        "AI use case",
        "Use-Case-Name",
      ],
      hint: { de: "Kurzer Name des Vorhabens (Pflicht)", en: "Short name of the initiative (required)" },
    }),
  ),
  textColumn("area", {
    label: { de: "Bereich", en: "Area" },
    synonyms: ["Department", "Agency", "Abteilung", "Fachbereich", "Business area"],
    hint: { de: "Fachbereich oder Abteilung", en: "Business area or department" },
  }),
  textColumn("module", {
    label: { de: "Modul", en: "Module" },
    synonyms: ["Block", "Themenblock", "Workstream", "Handlungsfeld"],
    hint: { de: "Modul der Roadmap", en: "Module of the roadmap" },
  }),
  textColumn(
    "description",
    {
      label: { de: "Beschreibung", en: "Description" },
      synonyms: ["Summary", "Problem", "Kurzbeschreibung", "Zusammenfassung", "Problem/Prozess"],
      hint: { de: "Welches Problem wird gelöst?", en: "Which problem does it solve?" },
    },
    "holdBack",
  ),
  textColumn("aiType", {
    label: { de: "KI-Art", en: "AI type" },
    synonyms: ["Techniques", "KI-Typ", "Technique", "Technik", "KI-Technik"],
    hint: { de: "z. B. generative KI, Bilderkennung", en: "e.g. generative AI, machine vision" },
  }),
  textColumn(
    "owner",
    {
      label: { de: "Verantwortlich", en: "Owner" },
      synonyms: [
        "Verantwortliche",
        "Verantwortlicher",
        "Verantwortliche Person",
        "Responsible",
        "Ansprechpartner",
      ],
      hint: { de: "Rolle oder Person", en: "Role or person" },
    },
    "pseudonymise",
  ),
  textColumn("status", {
    label: { de: "Status", en: "Status" },
    synonyms: ["Stage", "Development stage", "Stand", "Projektstatus"],
    hint: { de: "z. B. Idee, Pilot, Betrieb", en: "e.g. idea, pilot, operation" },
  }),
];

const ratings: readonly Column<UseCaseColumn>[] = [
  ratingColumn(
    "benefit",
    {
      label: { de: "Nutzen", en: "Benefit" },
      synonyms: [
        "Value",
        "Impact",
        "Business value",
        "Geschäftlicher Nutzen",
        "Nutzenpotenzial",
        "Business Impact",
      ],
      hint: { de: "1–5, 5 = viel", en: "1–5, 5 = much" },
    },
    benefitAnchors,
  ),
  ratingColumn(
    "feasibility",
    {
      label: { de: "Machbarkeit", en: "Feasibility" },
      synonyms: [
        "Technische Machbarkeit",
        "Umsetzbarkeit",
        "Technische Umsetzbarkeit",
        "Technical feasibility",
      ],
      hint: { de: "1–5, 5 = sehr gut machbar", en: "1–5, 5 = easily feasible" },
    },
    feasibilityAnchors,
  ),
  ratingColumn(
    "effort",
    {
      label: { de: "Aufwand", en: "Effort" },
      synonyms: ["Implementierungsaufwand", "Umsetzungsaufwand", "Implementation effort"],
      hint: { de: "1–5, 5 = viel Aufwand", en: "1–5, 5 = much effort" },
    },
    effortAnchors,
  ),
  ratingColumn(
    "acceptance",
    {
      label: { de: "Akzeptanz", en: "Acceptance" },
      synonyms: ["Akzeptanz bei Mitarbeitern", "User acceptance"],
      hint: { de: "1–5, 5 = hohe Akzeptanz", en: "1–5, 5 = high acceptance" },
    },
    acceptanceAnchors,
  ),
  ratingColumn(
    "risk",
    {
      label: { de: "Risiko", en: "Risk" },
      synonyms: ["Risiken", "Risks"],
      hint: { de: "1–5, 5 = hohes Risiko", en: "1–5, 5 = high risk" },
    },
    riskAnchors,
  ),
  ratingColumn(
    "visibility",
    {
      label: { de: "Sichtbarkeit", en: "Visibility" },
      synonyms: [],
      hint: { de: "1–5, 5 = sehr sichtbar", en: "1–5, 5 = highly visible" },
    },
    visibilityAnchors,
  ),
];

const relations: readonly Column<UseCaseColumn>[] = [
  referencesColumn("dataSources", {
    label: { de: "Datenquellen", en: "Data sources" },
    synonyms: ["Benötigte Datenquellen", "Daten", "Data"],
    hint: { de: "IDs oder Namen, durch Komma getrennt", en: "IDs or names, separated by commas" },
  }),
  referencesColumn("predecessors", {
    label: { de: "Vorgänger", en: "Predecessors" },
    synonyms: [
      "Depends on",
      "Predecessor",
      "Abhängig von",
      "Abhängigkeiten",
      "Dependencies",
      "Voraussetzungen",
    ],
    hint: {
      de: "Was vorher fertig sein muss: IDs oder Namen",
      en: "What must be finished before: IDs or names",
    },
  }),
  referencesColumn("excludes", {
    label: { de: "Schließt aus", en: "Excludes" },
    synonyms: ["Ausschluss", "Exclusions", "Unvereinbar mit"],
    hint: {
      de: "Womit es sich nicht verträgt: IDs oder Namen",
      en: "What it can't be combined with: IDs or names",
    },
  }),
];

/** The columns of the table `Anwendungsfaelle`, in the order of templates. */
export const useCaseColumns: readonly Column<UseCaseColumn>[] = [
  ...texts,
  ...ratings,
  ...relations,
  ...planningColumns,
  ...furtherUseCaseColumns,
];
