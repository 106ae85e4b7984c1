/**
 * What can go wrong between the add-in and its host or model, named by what the user can do about it.
 * Trouble with the user's data is not here: that is an `Issue`.
 */
export type FailureKind =
  /** A cell is being edited, so Excel accepts no changes. */
  | "cellEditing"
  /** A sheet or the workbook structure is protected. */
  | "protected"
  /** One request or answer exceeds what Excel takes. */
  | "tooLarge"
  /** Excel is busy or lost the session; trying again helps. */
  | "hostBusy"
  /** This Excel lacks a feature that the step needs. */
  | "notSupported"
  /** The workbook was last written by a later release of the add-in, whose notes this one would lose. */
  | "newerState"
  /** The user cancelled; nothing is wrong. */
  | "cancelled"
  /** None of the above: our own fault until shown otherwise. */
  | "unexpected";

/** Thrown by ports and actions; the sentence for the user is chosen by `kind`, `message` is for a report. */
export class AppFailure extends Error {
  override readonly name = "AppFailure";
  /** Sheets that a failed write left changed and that could not be put back; the user must be told. */
  readonly standing: readonly string[];

  constructor(
    readonly kind: FailureKind,
    message: string,
    options?: { cause?: unknown; standing?: readonly string[] | undefined },
  ) {
    super(message, options);
    this.standing = options?.standing ?? [];
  }
}

/** Any thrown thing as a failure. An abort counts as cancelled, whoever raised it. */
export function failureOf(thrown: unknown): AppFailure {
  if (thrown instanceof AppFailure) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  // By name only: a DOMException of another frame is no instance of this page's Error.
  const aborted = (thrown as { name?: unknown } | null)?.name === "AbortError";
  return new AppFailure(aborted ? "cancelled" : "unexpected", message, { cause: thrown });
}
