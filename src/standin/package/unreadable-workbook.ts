/** Why a file can't be opened; callers have the words for it. */
export type UnreadableReason =
  | "empty"
  | "notAWorkbook"
  | "encrypted"
  | "legacyXls"
  | "binaryXlsb"
  | "openDocument"
  /** Strict Open XML: other namespaces in every part, so nothing could be grafted onto it. */
  | "strictOpenXml"
  | "damaged"
  /** Unpacks to more than any workbook needs: refused before it is unpacked. */
  | "tooLarge"
  /** Macros in an .xlsx, or an .xlsm without the macro content type: Excel refuses such a file. */
  | "extensionMismatch";

/** The file is not one that can be opened and saved without loss. Not thrown for trouble inside single cells. */
export class UnreadableWorkbook extends Error {
  constructor(
    readonly reason: UnreadableReason,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`${reason}: ${detail}`, options);
    this.name = "UnreadableWorkbook";
  }
}
