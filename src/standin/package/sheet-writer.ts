import { writeAutoFilter, writeColumns, writeMerges, writeProtection } from "./sheet-layout-writer";
import { writeSheetFormat, writeSheetProperties, writeView } from "./sheet-layout-writer";
import { writeCells } from "./cells-writer";
import { writeCharts } from "./chart-writer";
import { writeComments } from "./comment-writer";
import { writeConditionalFormats } from "./conditional-format-writer";
import { writeHyperlinks } from "./hyperlink-writer";
import { writePage } from "./page-writer";
import type { SheetWriteContext } from "./sheet-write-context";
import { writeTables } from "./table-writer";
import { writeValidations } from "./validation-writer";

/** Relationships are numbered in the order of these calls. */
const sections: readonly ((context: SheetWriteContext) => void)[] = [
  writeSheetProperties,
  writeCells,
  writeView,
  writeSheetFormat,
  writeColumns,
  writeProtection,
  writeAutoFilter,
  writeMerges,
  writeConditionalFormats,
  writeValidations,
  writeHyperlinks,
  writePage,
  writeCharts,
  writeComments,
  writeTables,
];

/** Brings a sheet's part in line with the document, section by section; without an edit the part keeps its bytes. */
export function writeSheet(context: SheetWriteContext): void {
  for (const write of sections) write(context);
  if (context.edits.changed) context.parts.setText(context.path, context.edits.toString());
}
