import { moduleFields, resolveFacts, type Facts, type TextMark } from "../roadmap/roadmap-draft";
import { legendText, markText, moduleAuthors } from "../writing/record/text-marks";
import { text } from "./cells";
import { textColumns } from "./roadmap-layout";
import type { SheetContext } from "./sheet-context";
import type { Block } from "./sheet-spec";

/** Characters of 11-point text in the merged columns, a little less than their widths add up to. */
const charactersPerLine = 124;
const lineHeight = 14.4;
/** The same for notes, whose letters have 9 points. */
const noteCharactersPerLine = 150;
const noteLineHeight = 12;

/** Height in points of a wrapped paragraph; merged cells do not fit themselves to their text. */
export function paragraphHeight(paragraph: string): number {
  // Excel's tallest row has 409 points.
  return Math.min(409, Math.ceil(linesOf(paragraph, charactersPerLine) * lineHeight) + 5);
}

function linesOf(paragraph: string, characters: number): number {
  return paragraph
    .split("\n")
    .reduce((count, line) => count + Math.max(1, Math.ceil(line.length / characters)), 0);
}

/** The roadmap in words: summary, then each module's fields, one row each; below what a model wrote stands its mark. */
export function textBlocks(context: SheetContext, facts: Facts, firstRow: number): Block[] {
  const { words, draft } = context;
  const blocks: Block[] = [...headingRow(firstRow, words.roadmap.texts)];
  let row = firstRow + 1;
  const add = (more: readonly Block[]) => {
    if (more.length > 0) row++;
    blocks.push(...more);
  };
  const paragraph = (label: string, written: string, mark: TextMark | undefined) => {
    const resolved = resolveFacts(written, facts);
    if (resolved === "") return;
    add(paragraphRow(row, label, resolved));
    add(noteRow(row, markText(context, mark), textColumns.first));
  };
  add(noteRow(row, legendText(context), 0));
  paragraph(words.roadmap.summary, draft.summary, draft.summaryMark);
  for (const each of draft.modules) {
    row++;
    add(headingRow(row, each.title));
    add(noteRow(row, moduleAuthors(context, each), 0));
    for (const field of moduleFields) {
      paragraph(words.moduleFields[field], each.fields[field], each.marks?.[field]);
    }
  }
  return blocks;
}

/** A quiet line over all columns of the texts from one on; nothing for no words. */
function noteRow(row: number, note: string, column: number): Block[] {
  if (note === "") return [];
  const area = { row, column, rows: 1, columns: textColumns.first + textColumns.count - column };
  const lines = linesOf(note, noteCharactersPerLine);
  return [
    { kind: "cells", at: area, rows: [[text(note)]] },
    { kind: "merge", area },
    { kind: "role", area, role: "note", wrap: true, align: "left" },
    { kind: "rowHeight", row, rows: 1, height: lines * noteLineHeight + 4 },
  ];
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
