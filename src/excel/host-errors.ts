import { AppFailure, failureOf, type FailureKind } from "../app/failure";

/** Excel's error codes (not localised) by what the user can do about them. */
const kinds: Readonly<Record<string, FailureKind>> = {
  InvalidOperationInCellEditMode: "cellEditing",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ActivityLimitReached: "hostBusy",
  InactiveWorkbook: "hostBusy",
  InvalidOrTimedOutSession: "hostBusy",
  InvalidOrTimedOutSessionMessage: "hostBusy",
  InsertDeleteConflict: "hostBusy",
  Timeout: "hostBusy",
  HostRestartNeeded: "hostBusy",
  ApiNotFound: "notSupported",
  UnsupportedFeature: "notSupported",
  UnsupportedOperation: "notSupported",
  NotImplemented: "notSupported",
};

/** The code of an Office.js error, or null for anything else. */
export function hostErrorCode(thrown: unknown): string | null {
  const code = (thrown as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : null;
}

/**
 * Translates what Office.js throws. The message is for a report: code and place, never cell contents, which
 * `debugInfo.surroundingStatements` would hold.
 */
export function translateHostError(thrown: unknown): AppFailure {
  const code = hostErrorCode(thrown);
  if (code === null || thrown instanceof AppFailure) return failureOf(thrown);
  const place = (thrown as { debugInfo?: { errorLocation?: string } }).debugInfo?.errorLocation;
  const text = thrown instanceof Error ? thrown.message : "";
  return new AppFailure(kinds[code] ?? "unexpected", `${code}${place ? ` at ${place}` : ""}: ${text}`, {
    cause: thrown,
  });
}

/** Runs a batch at the edge: host errors leave it as {@link AppFailure}. */
export async function withHostErrors<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (thrown) {
    throw translateHostError(thrown);
  }
}
