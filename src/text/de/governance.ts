import type { GovernanceWords } from "../../core/governance/governance-words";
import { governanceSheetDe } from "./governance-sheet";
import { privacyDe } from "./privacy";

/** Wörter von Datenschutz, KI-Register und Governance. */
export const governanceDe: GovernanceWords = {
  open: "offen",
  yes: "ja",
  no: "nein",
  states: { open: "offen", gap: "zu tun", met: "erfüllt" },
  locations: {
    eu: "EU/EWR",
    thirdCountrySafeguards: "Drittland mit Garantien",
    thirdCountry: "Drittland",
    unknown: "unbekannt",
  },
  contracts: { yes: "ja", no: "nein", notNeeded: "nicht nötig" },
  legalBases: {
    consent: "Einwilligung",
    contract: "Vertrag",
    legalObligation: "rechtliche Verpflichtung",
    vitalInterests: "lebenswichtige Interessen",
    publicTask: "öffentliche Aufgabe",
    legitimateInterests: "berechtigtes Interesse",
  },
  aiActClasses: {
    prohibited: "verboten",
    high: "Hochrisiko",
    limited: "begrenzt",
    minimal: "minimal",
    review: "prüfen",
  },
  stand: "Voreinschätzung, keine Rechtsberatung; Rechtsstand {date}.",
  privacy: privacyDe,
  register: {
    title: "KI-Register",
    intro:
      "Jeder Anwendungsfall mit Zweck, Werkzeug, Daten und Einstufung. Die hellen Spalten füllen Sie aus; Ihre Einträge bleiben bei jedem Lauf erhalten.",
    columns: {
      id: "ID",
      useCase: "Anwendungsfall",
      purpose: "Zweck",
      tool: "Modell oder Werkzeug",
      vendor: "Anbieter",
      sources: "Datenquellen",
      personal: "Personenbezug",
      class: "Klasse KI Verordnung",
      basis: "Grundlage der Einstufung",
      questions: "Offene Fragen",
      role: "Unsere Rolle",
      owner: "Verantwortlich",
      oversight: "Menschliche Aufsicht",
      labelling: "Kennzeichnung",
      approval: "Freigabe",
      approvedOn: "Freigegeben am",
      interval: "Prüfabstand Monate",
      operation: "Erste Prüfung",
      nextReview: "Nächste Prüfung",
      remark: "Bemerkung",
    },
    roles: ["Betreiber", "Anbieter", "Anbieter und Betreiber", "offen"],
    approvals: ["offen", "beantragt", "freigegeben", "abgelehnt"],
    rolePrompt: {
      title: "Unsere Rolle",
      message: "Betreiber nutzt ein KI-System, Anbieter bringt es unter eigenem Namen in Betrieb.",
    },
    approvalPrompt: { title: "Freigabe", message: "offen, beantragt, freigegeben oder abgelehnt" },
    labelling: {
      prohibited: "entfällt: darf nicht betrieben werden",
      high: "Betroffene informieren; Hinweispflichten im Einzelfall prüfen",
      limited: "Hinweis oder Kennzeichnung nötig (Art. 50 KI-VO)",
      minimal: "keine Pflicht erkannt; bei Außenwirkung freiwillig hinweisen",
      review: "erst Einstufung klären",
      open: "erst Einstufung klären",
    },
    classQuestion: "Die Einstufung nach der KI-Verordnung steht noch aus.",
  },
  governance: governanceSheetDe,
};
