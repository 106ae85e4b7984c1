import type { Report } from "../app/report";
import type { RatingsData, RatingsRequest } from "./ratings-types";

/** What a program may ask of the add-in. */
export type RunRequest = PlanRequest | TemplateRequest | RatingsRequest;

export interface PlanRequest {
  command: "plan";
  /** ISO date. */
  today: string;
  /** Sheets beyond the usual ones as a person names them, e.g. `Dashboard, KI-Register` or `alle`. */
  sheets?: string | null;
  /** Null: as the workbook's settings say. */
  language: "de" | "en" | null;
  /** How lists of other shapes are mapped: as proposed, or as the content of a mapping file says. */
  map?: { kind: "auto" } | { kind: "file"; content: unknown } | null;
  writer: "rules" | "llm";
  /** Where the model is; null where nobody said. */
  model: ModelAccess | null;
  /** Counts round trips, where the caller can. */
  roundTrips?: () => number;
}

export interface ModelAccess {
  baseUrl: string;
  apiKey: string;
  model: string;
  /** For the whole run. */
  timeoutSeconds: number;
  /** `HH:MM` for the log; fixed where the day is given, so that the same input gives the same bytes. */
  time: string;
  /** SHA-256 of a text as lower-case hex; a page without a secure origin has none. */
  hash: (text: string) => Promise<string>;
}

export interface TemplateRequest {
  command: "template";
  /** Of a template that comes along; of one of the user's what it is called in messages. */
  name: string;
  /** The user's own template as parsed; absent for one that comes along. */
  source?: unknown;
  language: "de" | "en";
}

export interface RunResult {
  /** 0 done · 2 the input can't be used · 1 our own failure. */
  exit: 0 | 1 | 2;
  json: Report | null;
  /** For people, in the language of the run; may have several lines. */
  message: string;
  /** Of the plan, which the workbook may decide. */
  language?: "de" | "en";
  /** What else a person wants to see of a run that succeeded. */
  details?: readonly string[];
  /** Of the steps of a rating round. */
  ratings?: RatingsData;
}

/** Put on the page's global object under this name. */
export const automationName = "kiFahrplan";

export interface Automation {
  run(request: RunRequest): Promise<RunResult>;
}
