import { moduleFields, resolveFacts, type Facts } from "../roadmap/roadmap-draft";
import { text } from "./cells";
import { textColumns } from "./roadmap-layout";
import type { SheetContext } from "./sheet-context";
import type { Block } from "./sheet-spec";

/** Characters of 11-point text in the merged columns, a little less than their widths add up to. */
const charactersPerLine = 124;
const lineHeight = 14.4;

/** Height in points of a wrapped paragraph; merged cells do not fit themselves to their text. */
export function paragraphHeight(paragraph: string): number {
  const lines = paragraph
    .split("\n")
    .reduce((count, line) => count + Math.max(1, Math.ceil(line.length / charactersPerLine)), 0);
  // Excel's tallest row has 409 points.
  return Math.min(409, Math.ceil(lines * lineHeight) + 5);
}

/** The roadmap in words: summary, then each module's fields, one row each. */
export function textBlocks(context: SheetContext, facts: Facts, firstRow: number): Block[] {
  const { words, draft } = context;
  const blocks: Block[] = [...headingRow(firstRow, words.roadmap.texts)];
  let row = firstRow + 1;
  const paragraph = (label: string, written: string) => {
    const resolved = resolveFacts(written, facts);
    if (resolved === "") return;
    blocks.push(...paragraphRow(row, label, resolved));
    row++;
  };
  paragraph(words.roadmap.summary, draft.summary);
  for (const each of draft.modules) {
    row++;
    blocks.push(...headingRow(row, each.title));
    row++;
    for (const field of moduleFields) paragraph(words.moduleFields[field], each.fields[field]);
  }
  return blocks;
}

function headingRow(row: number, value: string): Block[] {
  return [
    { kind: "cells", at: { row, column: 0 }, role: "heading", rows: [[text(value)]] },
    { kind: "rowHeight", row, rows: 1, height: 24 },
  ];
}

function paragraphRow(row: number, label: string, paragraph: string): Block[] {
  const area = { row, column: textColumns.first, rows: 1, columns: textColumns.count };
  return [
    {
      kind: "cells",
      at: { row, column: textColumns.first - 1 },
      role: "label",
      rows: [[text(label)]],
      wrap: true,
    },
    { kind: "cells", at: area, rows: [[text(paragraph)]] },
    { kind: "merge", area },
    { kind: "role", area, role: "text", wrap: true, align: "left" },
    { kind: "rowHeight", row, rows: 1, height: paragraphHeight(paragraph) },
  ];
}
