import type { UseCaseColumn } from "../records";
import { monthColumn, numberColumn, yesNoColumn, type Column, type ValueRange } from "./column";

const notNegative: ValueRange = { min: 0, max: Number.MAX_SAFE_INTEGER / 100 };

const amounts: readonly Column<UseCaseColumn>[] = [
  numberColumn(
    "durationMonths",
    {
      label: { de: "Dauer (Monate)", en: "Duration (months)" },
      synonyms: [
        "Dauer in Monaten (Monate)",
        "Dauer in Wochen (Wochen)",
        "Laufzeit (Monate)",
        "Umsetzungsdauer (Monate)",
        "Duration in months (months)",
        "Duration in weeks (weeks)",
      ],
      hint: {
        de: "Umsetzung in Monaten, > 0; leer = aus dem Aufwand",
        en: "Implementation in months, > 0; blank = from effort",
      },
    },
    {
      quantity: { kind: "duration" },
      validation: "positiveNumber",
      range: { min: 0, max: 600, aboveMin: true },
    },
  ),
  numberColumn(
    "personDays",
    {
      label: { de: "Personentage", en: "Person-days" },
      synonyms: ["PT", "Aufwand (PT)", "Effort (person-days)", "Personentage gesamt", "Man-days"],
      hint: { de: "Interner Aufwand in Personentagen", en: "Internal work in person-days" },
    },
    { quantity: { kind: "personDays", per: null }, validation: "amount", range: { min: 0, max: 1e7 } },
  ),
];

const dates: readonly Column<UseCaseColumn>[] = [
  monthColumn("earliestStart", {
    label: { de: "Start frühestens", en: "Earliest start" },
    synonyms: ["Frühester Start", "Frühestens", "Start earliest", "Not before"],
    hint: { de: "Monat, z. B. 2027-03; leer = jederzeit", en: "Month, e.g. 2027-03; blank = any time" },
  }),
  monthColumn("fixedStart", {
    label: { de: "Start fest", en: "Fixed start" },
    synonyms: ["Fester Start", "Start fixed", "Fixtermin"],
    hint: { de: "Monat, der gilt, was auch immer sonst gilt", en: "Month that holds whatever else does" },
  }),
];

const money: readonly Column<UseCaseColumn>[] = [
  numberColumn(
    "oneOffCost",
    {
      label: { de: "Einmalkosten (€)", en: "One-off cost (€)" },
      synonyms: [
        "Einmalige Kosten",
        "One-off costs",
        "One-time cost",
        "One-time costs",
        "Investition",
        "Investitionskosten",
        "Einmalig",
        "Aufwand (€)",
        "Effort (€)",
      ],
      hint: { de: "Einmalige Kosten der Umsetzung", en: "One-off cost of implementation" },
    },
    { quantity: { kind: "money", per: null }, validation: "amount", range: notNegative },
  ),
  numberColumn(
    "runningCost",
    {
      label: { de: "Laufende Kosten (€/Monat)", en: "Running cost (€/month)" },
      synonyms: [
        "Running costs",
        "Betriebskosten",
        "Laufende Kosten pro Monat (€/Monat)",
        "Laufende Kosten pro Jahr (€/Jahr)",
        "Monatliche Kosten (€/Monat)",
        "Jährliche Kosten (€/Jahr)",
        "Running cost per month (€/month)",
        "Running cost per year (€/year)",
        "Monthly cost (€/month)",
        "Annual cost (€/year)",
      ],
      hint: { de: "Kosten je Monat nach der Umsetzung", en: "Cost per month after implementation" },
    },
    { quantity: { kind: "money", per: "month" }, validation: "amount", range: notNegative },
  ),
  numberColumn(
    "annualBenefit",
    {
      label: { de: "Nutzen (€/Jahr)", en: "Benefit (€/year)" },
      synonyms: [
        "Nutzen pro Jahr (€/Jahr)",
        "Jährlicher Nutzen (€/Jahr)",
        "Nutzen pro Monat (€/Monat)",
        "Annual benefit (€/year)",
        "Benefit per year (€/year)",
        "Einsparung (€/Jahr)",
        "Value (€/year)",
        "Impact (€/year)",
      ],
      hint: { de: "Geldwerter Nutzen je Jahr", en: "Monetary benefit per year" },
    },
    { quantity: { kind: "money", per: "year" }, validation: "amount", range: notNegative },
  ),
];

const tracking: readonly Column<UseCaseColumn>[] = [
  yesNoColumn("mandatory", {
    label: { de: "Muss", en: "Mandatory" },
    synonyms: ["Pflicht", "Muss-Vorhaben", "Must", "Must have"],
    hint: { de: "ja = wird auf jeden Fall geplant", en: "yes = planned in any case" },
  }),
  numberColumn(
    "progress",
    {
      label: { de: "Fortschritt (%)", en: "Progress (%)" },
      synonyms: ["Fertigstellungsgrad", "Percent complete (%)", "% complete"],
      hint: { de: "0–100 %", en: "0–100 %" },
    },
    { quantity: { kind: "percent" }, validation: "fraction", range: { min: 0, max: 1 } },
  ),
  monthColumn("actualStart", {
    label: { de: "Ist-Start", en: "Actual start" },
    synonyms: ["Tatsächlicher Start", "Istbeginn"],
    hint: { de: "Monat, in dem wirklich begonnen wurde", en: "Month in which work really began" },
  }),
  monthColumn("actualEnd", {
    label: { de: "Ist-Ende", en: "Actual end" },
    synonyms: ["Tatsächliches Ende"],
    hint: { de: "Monat, in dem es wirklich fertig war", en: "Month in which it was really finished" },
  }),
];

/** Columns of the use-case table that say how long, when, for how much and how far. */
export const planningColumns: readonly Column<UseCaseColumn>[] = [
  ...amounts,
  ...dates,
  ...money,
  ...tracking,
];
