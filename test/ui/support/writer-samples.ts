import type { ModelTexts } from "../../../src/app/text-model-port";
import type {
  FieldComparison,
  Generated,
  ModelSettings,
  Preparation,
  PrepareOptions,
  StoredTextView,
  SuggestedProposal,
} from "../../../src/app/writer-actions";
import type { ReleaseLight } from "../../../src/core/catalogue/column";
import type { ModelFailureKind } from "../../../src/core/writing/model-failure";
import type { ReleasedColumn } from "../../../src/core/writing/brief/release-choice";
import type { LogEntry } from "../../../src/core/writing/record/writing-record";

/** Settings with a model, as somebody has entered them before. */
export const settingsWithModel: ModelSettings = {
  provider: "compatible",
  baseUrl: "https://gateway.example/v1",
  apiKey: "",
  keepKey: false,
  model: "test-model",
  mode: "jsonSchema",
  limits: { timeoutSeconds: 300, maxTokens: 200_000, maxCostTenthousandths: 10_000 },
  prices: null,
  logPayload: false,
};

const columns: readonly (readonly [string, string, ReleaseLight, boolean])[] = [
  ["useCases.name", "Anwendungsfall", "send", true],
  ["useCases.description", "Beschreibung", "holdBack", true],
  ["useCases.owner", "Verantwortlich", "pseudonymise", true],
  ["useCases.status", "Status", "send", false],
  ["settings.company", "Unternehmen", "pseudonymise", true],
  ["risks.owner", "Verantwortlich", "pseudonymise", true],
];

/** A request whose text has everything that a display could spoil. */
export const body = (part: number): string =>
  JSON.stringify({
    model: "test-model",
    messages: [
      { role: "system", content: "Schreibe „Texte“ \\ <b>ohne</b> Zahlen.\n  Zwei   Leerzeichen, Tab\t." },
      { role: "user", content: `Teil ${part} ${"{{UC-01.start}} ".repeat(30)}` },
    ],
    stream: true,
  });

export const preparation: Preparation = {
  order: null,
  bodies: [body(1), body(2)],
  bytes: 41_300,
  inputTokens: 11_800,
  outputTokens: 6_400,
  costTenthousandths: 213,
  prices: { source: "list", stand: "2026-03" },
  endpoint: { host: "gateway.example", region: "eu" },
  columns: [],
  pseudonyms: [
    { name: "Anna Beispiel", pseudonym: "Person A" },
    { name: "Muster GmbH", pseudonym: "Firma A" },
  ],
  prompt: { name: "marketing", version: "2", isOwn: false },
  modules: [
    { id: "m1", title: "Wissen" },
    { id: "m2", title: "Vertrieb" },
    { id: "m3", title: "Service" },
  ],
};

export const log: LogEntry = {
  time: "2026-11-21T10:12",
  purpose: "texts",
  model: "test-model",
  endpoint: "gateway.example",
  prompt: "marketing 2",
  payloadHash: "ab12",
  requests: 2,
  inputTokens: 11_000,
  outputTokens: 4_000,
  tokensEstimated: false,
  costTenthousandths: 180,
  passed: 2,
  repaired: 0,
  replaced: 1,
  failure: null,
  acceptedBy: "",
  accepted: 0,
};

export const comparisons: readonly FieldComparison[] = [
  {
    module: "m1",
    title: "Wissen",
    field: "goal",
    current: "„Wissen“ umfasst 2 Anwendungsfälle: „Dokumentensuche“ und „Protokolle“.",
    currentMark: null,
    proposed:
      "Wer etwas sucht, findet es ab März 2027 selbst.\nDie „Dokumentensuche“ nimmt der Fachabteilung die Rückfragen ab.",
    problems: [],
  },
  {
    module: "m1",
    title: "Wissen",
    field: "risks",
    current: "Veraltete Dokumente führen zu falschen Antworten; Gegenmaßnahme: Stichproben.",
    currentMark: { model: "test-model", date: "2026-10-02", reviewedBy: "AB" },
    proposed: "Alte Dokumente stören. Gegenmaßnahme: Vor dem Pilot wird aufgeräumt.",
    problems: [],
  },
  {
    module: "m2",
    title: "Vertrieb",
    field: "milestones",
    current: "UC-03 Preisprognose: Pilot ab Mai 2027.",
    currentMark: null,
    proposed: null,
    problems: ["Der Text nennt eine Zahl, die nicht im Plan steht."],
  },
  {
    module: "summary",
    title: "",
    field: "summary",
    current: "3 Anwendungsfälle werden umgesetzt.",
    currentMark: null,
    proposed: "Der Plan beginnt dort, wo der Nutzen am schnellsten sichtbar wird.",
    problems: [],
  },
];

export const texts: ModelTexts = {
  fields: { m1: { goal: "…", risks: "…" } },
  summary: "…",
  problems: [],
  checks: { passed: 2, repaired: 0, replaced: 1 },
  usage: { requests: 2, inputTokens: 11_000, outputTokens: 4_000, isEstimated: false },
  failure: null,
  repairs: 1,
};

/** What a run brought; with a failure, only part of it came. */
export function generatedTexts(
  failure: ModelFailureKind | null = null,
  message: string | null = null,
): Generated {
  const failed = failure && { kind: failure };
  return {
    texts: { ...texts, failure: failed },
    order: null,
    comparisons,
    message,
    log: { ...log, failure },
  };
}

/** The text that stands is the model's, the proposed one is the rules'. */
export const storedView: StoredTextView = {
  comparisons: [
    {
      module: "m1",
      title: "Wissen",
      field: "goal",
      current: "Gespeicherter Text eines Modells.",
      currentMark: { model: "test-model", date: "2026-11-20", reviewedBy: null },
      proposed: "Text der Regeln.",
      problems: [],
    },
    {
      module: "m2",
      title: "Vertrieb",
      field: "risks",
      current: "Geprüfter Text eines Modells.",
      currentMark: { model: "test-model", date: "2026-11-20", reviewedBy: "AB" },
      proposed: "Text der Regeln zu Risiken.",
      problems: [],
    },
  ],
  log: [log],
  proposals: [],
};

export const proposal = (id: string, title: string): SuggestedProposal => ({
  id,
  kind: "risk",
  module: "Wissen",
  title,
  reason: `Weil ${title} oft vergessen wird.`,
  shown: { title, reason: `Weil ${title} oft vergessen wird.` },
  model: "test-model",
  date: "2026-11-21",
});

/** Columns with their lights after a person's choices. */
export function releasedColumns(release: PrepareOptions["release"]): ReleasedColumn[] {
  return columns.map(([key, label, usual, isUsed]) => ({
    key,
    table: key.split(".")[0] ?? "",
    label,
    light: release?.[key] ?? usual,
    usual,
    isUsed,
  }));
}
