import type { Bilingual } from "../catalogue/column";
import { centsFromEuros } from "../values/money";
import type { Month } from "../values/month";

/** What a figure is measured in; money is in integer cents, percentages are fractions. */
export type ReferenceUnit =
  | "money"
  | "moneyPerMonth"
  | "moneyPerPerson"
  | "months"
  | "days"
  | "people"
  | "percent"
  | "minutesPerDay"
  | "factor";

/** Where a figure was taken from; worded at the edge. */
export type ReferenceSource =
  | "itArticle"
  | "marketingPrompt"
  | "course2"
  | "course4"
  | "course5"
  | "course6"
  | "course7"
  | "course8"
  | "addIn";

/** How far a figure carries: advice without evidence, one described case, or a threshold that we set ourselves. */
export type Reliability = "ruleOfThumb" | "singleCase" | "threshold";

/** A figure that plans are held against. A single value has `low` = `high`. */
export interface ReferenceFigure {
  low: number;
  high: number;
  unit: ReferenceUnit;
  source: ReferenceSource;
  /** When it was taken over; the documents themselves carry no date. */
  stand: Month;
  reliability: Reliability;
  label: Bilingual;
}

const stand: Month = "2026-11";

/** Advice of the IT article or of a prompt document. */
function advice(
  label: Bilingual,
  unit: ReferenceUnit,
  [low, high]: readonly [number, number],
  source: ReferenceSource = "itArticle",
): ReferenceFigure {
  const isMoney = unit === "money" || unit === "moneyPerMonth" || unit === "moneyPerPerson";
  const stored = (value: number) => (isMoney ? centsFromEuros(value) : value);
  return { low: stored(low), high: stored(high), unit, source, stand, reliability: "ruleOfThumb", label };
}

/** An effect that a document tells of a single company. */
function example(label: Bilingual, fraction: number, source: ReferenceSource): ReferenceFigure {
  return { low: fraction, high: fraction, unit: "percent", source, stand, reliability: "singleCase", label };
}

/** A tolerance of ours, listed so that it can be seen and changed. */
function tolerance(label: Bilingual, low: number, high: number): ReferenceFigure {
  return { low, high, unit: "factor", source: "addIn", stand, reliability: "threshold", label };
}

/** Money, time and size (R31, R37–R39, R42, R45, R54). */
const frame = {
  trainingPerPerson: advice(
    { de: "Weiterbildung je Person", en: "Training per person" },
    "moneyPerPerson",
    [2000, 5000],
  ),
  firstYearFrame: advice(
    { de: "Rahmen für das erste Jahr", en: "First-year frame" },
    "money",
    [50_000, 150_000],
  ),
  runningPerSystem: advice(
    { de: "Laufende Kosten je produktivem System", en: "Running cost per productive system" },
    "moneyPerMonth",
    [2000, 5000],
  ),
  companySize: advice(
    { de: "Mitarbeitende der Zielgruppe", en: "Employees of the target group" },
    "people",
    [50, 250],
  ),
  roiMonths: advice({ de: "Ertrag messbar nach", en: "Return measurable after" }, "months", [12, 18]),
  improvementMonths: advice(
    { de: "Erste messbare Verbesserung nach", en: "First measurable improvement after" },
    "months",
    [6, 6],
  ),
  phaseMonths: advice({ de: "Dauer einer Phase", en: "Length of a phase" }, "months", [3, 6]),
  roadmapMonths: advice(
    { de: "Dauer der ganzen Roadmap", en: "Length of the whole roadmap" },
    "months",
    [12, 18],
  ),
  pilotDays: advice(
    { de: "Erste Pilotphase abgeschlossen nach", en: "First pilot done after" },
    "days",
    [90, 90],
  ),
  productionFactor: advice(
    { de: "Aufwand Prototyp → Produktion, mehr als", en: "Effort prototype → production, more than" },
    "factor",
    [1, 1],
  ),
  quickWinMonths: advice(
    { de: "Fenster für Quick Wins", en: "Window for quick wins" },
    "months",
    [3, 6],
    "marketingPrompt",
  ),
} satisfies Record<string, ReferenceFigure>;

/** Effects of single companies (R49, R85): something to compare a promise with, no statistics. */
const examples = {
  receiptsAutomated: example(
    { de: "Belege automatisch verarbeitet", en: "Receipts processed automatically" },
    0.8,
    "course2",
  ),
  examplePayback: {
    ...advice({ de: "Amortisation im Beispiel", en: "Payback in the example" }, "months", [6, 6]),
    source: "course2",
    reliability: "singleCase",
  },
  revenueGrowth: example({ de: "Mehr Umsatz im Jahr", en: "More revenue per year" }, 0.12, "course2"),
  moreInquiries: example({ de: "Mehr Anfragen", en: "More inquiries" }, 0.25, "course7"),
  timeSavedPerDay: {
    ...advice(
      { de: "Zeitersparnis je Person und Tag", en: "Time saved per person and day" },
      "minutesPerDay",
      [30, 30],
    ),
    source: "course4",
    reliability: "singleCase",
  },
  accountingEffort: example(
    { de: "Weniger Aufwand in der Buchhaltung", en: "Less accounting effort" },
    0.4,
    "course4",
  ),
  openRate: example({ de: "Höhere Öffnungsrate", en: "Higher open rate" }, 0.2, "course4"),
  downtime: example({ de: "Weniger Stillstände", en: "Less downtime" }, 0.3, "course5"),
  standardInquiries: example(
    { de: "Standardanfragen automatisch beantwortet", en: "Standard inquiries answered automatically" },
    0.7,
    "course6",
  ),
  responseTime: example({ de: "Kürzere Antwortzeit", en: "Shorter response time" }, 0.5, "course6"),
  bookingRate: example({ de: "Höhere Buchungsrate", en: "Higher booking rate" }, 0.15, "course6"),
  phoneTime: example({ de: "Weniger Telefonzeit", en: "Less time on the phone" }, 0.33, "course7"),
  conversion: example({ de: "Höhere Conversion", en: "Higher conversion" }, 0.18, "course7"),
  closingRate: example({ de: "Höhere Abschlussquote", en: "Higher closing rate" }, 0.22, "course7"),
  processingTime: example({ de: "Kürzere Bearbeitungszeit", en: "Shorter processing time" }, 0.4, "course7"),
  faultlessTexts: example({ de: "Texte ohne Nacharbeit", en: "Texts without rework" }, 0.7, "course8"),
  searchTime: example({ de: "Kürzere Suche in Dokumenten", en: "Shorter document search" }, 0.8, "itArticle"),
} satisfies Record<string, ReferenceFigure>;

/** Tolerances of the check: how far beyond a figure something must be before it is worth a word. */
const tolerances = {
  runningSpread: tolerance(
    { de: "Spielraum um die laufenden Kosten", en: "Tolerance around the running cost" },
    0.1,
    2,
  ),
  roadmapSpread: tolerance(
    { de: "Spielraum über der Roadmap-Dauer", en: "Tolerance above the roadmap's length" },
    1.5,
    1.5,
  ),
  largeOneOffShare: tolerance(
    { de: "Hohe Einmalkosten, gemessen am Rahmen", en: "Large one-off cost, measured by the frame" },
    0.5,
    0.5,
  ),
} satisfies Record<string, ReferenceFigure>;

/** Every figure that plans are compared with, by key; users override them in the table `Referenzwerte`. */
export const referenceFigures = { ...frame, ...examples, ...tolerances };
export type ReferenceKey = keyof typeof referenceFigures;
export type ExampleKey = keyof typeof examples;

/** The keys in the order of the lists. */
export const referenceKeys = Object.keys(referenceFigures) as readonly ReferenceKey[];
