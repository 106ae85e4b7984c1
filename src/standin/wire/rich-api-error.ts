/** Codes that Excel itself answers with; office.js passes them on as `error.code`. */
export type RichApiErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidRequest"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "RangeExceedsLimit"
  | "UnsupportedOperation";

/** Wording of Microsoft's error-handling page; Excel's own texts follow its display language and are not ours. */
const messages: Record<RichApiErrorCode, string> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequest: "Cannot process the request.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

/** A refusal that reaches the add-in as `OfficeExtension.Error`; the batch stops here and earlier writes stay. */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string = messages[code as RichApiErrorCode] ?? code,
    readonly httpStatusCode: number = code === "ItemNotFound" ? 404 : 400,
  ) {
    super(message);
    this.name = "RichApiError";
  }
}

/** A matrix that does not fit the range, in Excel's words. */
export function wrongMatrixSize(): RichApiError {
  return new RichApiError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
