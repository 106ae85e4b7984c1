import { strToU8, zipSync } from "fflate";
import { openWorkbook } from "../../../src/standin/package/open-workbook";
import { UnreadableWorkbook } from "../../../src/standin/package/unreadable-workbook";
import { fixtureBytes } from "./build-documents";
import { partsOf } from "./package-bytes";

/** An OLE file with one directory entry of this name. */
function compoundFile(streamName: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...streamName].forEach((letter, index) => (bytes[1024 + 2 * index] = letter.charCodeAt(0)));
  return bytes;
}

function packed(change: (parts: Map<string, string>) => void, fixture = "prefixed.xlsx"): Uint8Array {
  const parts = partsOf(fixtureBytes(fixture));
  change(parts);
  const bytes = [...parts].map(
    ([path, text]) => [path, Uint8Array.from(Buffer.from(text, "latin1"))] as const,
  );
  return zipSync(Object.fromEntries(bytes));
}

function replaced(path: string, from: string | RegExp, to: string): Uint8Array {
  return packed((parts) => parts.set(path, parts.get(path)!.replace(from, to)));
}

const truncated = fixtureBytes("openpyxl-mixed.xlsx").slice(0, 6000);
const bitRot = fixtureBytes("openpyxl-mixed.xlsx").map((byte, index) =>
  index === 3000 ? byte ^ 0xff : byte,
);
const doctype = '<!DOCTYPE x [<!ENTITY a "aaaa">]>';

const cases: [what: string, fileName: string, reason: string, bytes: Uint8Array][] = [
  ["an empty file", "plan.xlsx", "empty", new Uint8Array()],
  ["a .csv renamed", "plan.xlsx", "notAWorkbook", strToU8("ID;Name\n1;x\n")],
  ["an encrypted workbook", "plan.xlsx", "encrypted", compoundFile("EncryptedPackage")],
  ["an .xls", "plan.xls", "legacyXls", compoundFile("Workbook")],
  ["some other OLE file", "plan.xlsx", "notAWorkbook", compoundFile("WordDocument")],
  [
    "an .ods",
    "plan.ods",
    "openDocument",
    zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }),
  ],
  ["some archive", "plan.xlsx", "notAWorkbook", zipSync({ "a.txt": strToU8("x") })],
  ["half a file", "plan.xlsx", "damaged", truncated],
  ["a file with a flipped byte", "plan.xlsx", "damaged", bitRot],
  [
    "an .xlsb",
    "plan.xlsb",
    "binaryXlsb",
    replaced(
      "[Content_Types].xml",
      /spreadsheetml\.sheet\.main\+xml/,
      "ms-excel.sheet.binary.macroEnabled.main",
    ),
  ],
  [
    "a text document",
    "plan.xlsx",
    "notAWorkbook",
    replaced("[Content_Types].xml", "spreadsheetml.sheet.main", "wordprocessingml.document.main"),
  ],
  [
    "strict Open XML",
    "plan.xlsx",
    "strictOpenXml",
    replaced(
      "_rels/.rels",
      "http://schemas.openxmlformats.org/officeDocument/2006",
      "http://purl.oclc.org/ooxml/officeDocument",
    ),
  ],
  ["macros in an .xlsx", "plan.xlsx", "extensionMismatch", fixtureBytes("openpyxl-macros.xlsm")],
  ["an .xlsm without macros", "plan.xlsm", "extensionMismatch", fixtureBytes("openpyxl-mixed.xlsx")],
  [
    "XML that is not well-formed",
    "plan.xlsx",
    "damaged",
    replaced("xl/worksheets/Blatt_A.xml", "</x:row>", ""),
  ],
  [
    "a document type declaration",
    "plan.xlsx",
    "damaged",
    replaced("xl/workbook.xml", "<x:workbook", `${doctype}<x:workbook`),
  ],
  [
    "a missing sheet part",
    "plan.xlsx",
    "damaged",
    packed((parts) => parts.delete("xl/worksheets/Blatt_A.xml")),
  ],
  ["a part outside of the package", "plan.xlsx", "damaged", packed((parts) => parts.set("../evil.xml", "x"))],
];

describe("files that can't be opened", () => {
  it.each(cases)("%s (%s) is refused as %s", (_, fileName, reason, bytes) => {
    const open = () => openWorkbook(bytes, { fileName });
    expect(open).toThrow(UnreadableWorkbook);
    expect(open).toThrow(expect.objectContaining({ reason }));
  });

  it("refuses a zip bomb by its directory, before anything is unpacked", () => {
    const bytes = packed(() => undefined);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = view.getUint32(bytes.length - 22 + 16, true);
    view.setUint32(directory + 24, 0xf0000000, true);
    expect(() => openWorkbook(bytes, { fileName: "plan.xlsx" })).toThrow(
      expect.objectContaining({ reason: "tooLarge" }),
    );
  });

  it("opens a file whose name says nothing", () => {
    expect(openWorkbook(fixtureBytes("openpyxl-macros.xlsm"), { fileName: "upload" }).sheets).toHaveLength(1);
  });
});
