import type { LogEntry, Proposal, StoredText } from "../../../../src/core/writing/record/writing-record";

/** A run that went well, not accepted by anybody yet. */
export function logEntry(given: Partial<LogEntry> = {}): LogEntry {
  return {
    time: "2026-11-21T14:05",
    purpose: "texts",
    model: "gpt-4o-mini",
    endpoint: "api.example.com",
    prompt: "allgemein 1",
    payloadHash: "3f2a".repeat(16),
    requests: 2,
    inputTokens: 5_120,
    outputTokens: 2_048,
    tokensEstimated: false,
    costTenthousandths: 37,
    passed: 14,
    repaired: 2,
    replaced: 1,
    failure: null,
    acceptedBy: "",
    accepted: 0,
    ...given,
  };
}

/** A text for a module's goal, accepted by somebody. */
export function storedText(given: Partial<StoredText> = {}): StoredText {
  return {
    module: "Prozesse",
    field: "goal",
    text: "Das Modul entlastet die Buchhaltung ab {{UC-01.start}}.",
    mark: { model: "gpt-4o-mini", date: "2026-11-21", reviewedBy: "A. B." },
    ...given,
  };
}

/** A proposal for a use case. */
export function proposal(given: Partial<Proposal> = {}): Proposal {
  return {
    id: "V-01",
    kind: "useCase",
    module: "Prozesse",
    title: "Belege vorsortieren",
    reason: "Die Buchhaltung sortiert Belege von Hand, bevor sie erfasst werden.",
    model: "gpt-4o-mini",
    date: "2026-11-21",
    ...given,
  };
}
