import { contentTypeOf } from "./content-types";
import type { WorkbookKind } from "./origins";
import { PackageParts } from "./package-parts";
import { readRelationships } from "./relationships";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { readZip } from "./zip-reader";

const compoundFileMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipMark = [0x50, 0x4b];

export interface DetectedPackage {
  parts: PackageParts;
  kind: WorkbookKind;
  workbookPath: string;
}

/**
 * Unpacks a file and makes sure that it is a workbook of a kind that can be saved again.
 * @param fileName its extension must fit the content, as Excel demands
 * @throws UnreadableWorkbook with the reason
 */
export function detectPackage(bytes: Uint8Array, fileName: string): DetectedPackage {
  if (bytes.length === 0) throw new UnreadableWorkbook("empty", "the file has no content");
  if (startsWith(bytes, compoundFileMark)) throw compoundFile(bytes);
  if (!startsWith(bytes, zipMark)) throw new UnreadableWorkbook("notAWorkbook", "the file is no package");
  const parts = new PackageParts(readZip(bytes));
  if (!parts.has("[Content_Types].xml")) throw foreignPackage(parts);
  const main = readRelationships(parts, "").find((one) => one.kind === "officeDocument");
  if (!main || !parts.has(main.target))
    throw new UnreadableWorkbook("notAWorkbook", "the package has no main part");
  const contentType = contentTypeOf(parts, main.target) ?? "";
  const kind = kindOf(contentType);
  if (main.type.includes("purl.oclc.org")) throw new UnreadableWorkbook("strictOpenXml", main.type);
  const extension = fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase();
  if (["xlsx", "xlsm", "xltx", "xltm"].includes(extension) && extension !== kind) {
    throw new UnreadableWorkbook("extensionMismatch", `.${extension} holds a .${kind}`);
  }
  return { parts, kind, workbookPath: main.target };
}

function kindOf(contentType: string): WorkbookKind {
  if (contentType.includes("sheet.binary.")) throw new UnreadableWorkbook("binaryXlsb", contentType);
  if (contentType.endsWith("spreadsheetml.sheet.main+xml")) return "xlsx";
  if (contentType.endsWith("spreadsheetml.template.main+xml")) return "xltx";
  if (contentType.endsWith("ms-excel.sheet.macroEnabled.main+xml")) return "xlsm";
  if (contentType.endsWith("ms-excel.template.macroEnabled.main+xml")) return "xltm";
  throw new UnreadableWorkbook("notAWorkbook", `the main part is ${contentType || "of no known type"}`);
}

/** An OLE file: its directory names the streams in UTF-16. */
function compoundFile(bytes: Uint8Array): UnreadableWorkbook {
  if (includesName(bytes, "EncryptedPackage"))
    return new UnreadableWorkbook("encrypted", "encrypted package");
  if (includesName(bytes, "Workbook") || includesName(bytes, "Book")) {
    return new UnreadableWorkbook("legacyXls", "workbook stream of Excel 97");
  }
  return new UnreadableWorkbook("notAWorkbook", "compound file without a workbook");
}

function includesName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let start = 512; start + 128 <= bytes.length; start += 128) {
    // Directory entries are 128 bytes on such boundaries and begin with their name.
    const ends = bytes[start + wanted.length] === 0 && bytes[start + wanted.length + 1] === 0;
    if (ends && wanted.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}

function foreignPackage(parts: PackageParts): UnreadableWorkbook {
  const type = parts.text("mimetype") ?? "";
  if (type.includes("opendocument")) return new UnreadableWorkbook("openDocument", type);
  return new UnreadableWorkbook("notAWorkbook", "an archive without the parts of a workbook");
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
