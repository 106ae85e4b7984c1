import type { Column } from "../catalogue/column";
import { dataSourceColumns } from "../catalogue/data-source-columns";
import { useCaseColumns } from "../catalogue/use-case-columns";
import { text } from "../sheets/cells";
import { colors } from "../sheets/palette";
import type { Block, SheetSpec } from "../sheets/sheet-spec";
import { line } from "./sheet-frame";
import type { TemplateContext } from "./template-context";

const levels = [1, 2, 3, 4, 5] as const;

/** What each rating means: one row per criterion, one column per level. */
export function scalesSheet({ words, language }: TemplateContext): SheetSpec {
  const groups: readonly [string, readonly Column[]][] = [
    [words.scales.useCases, useCaseColumns],
    [words.scales.dataSources, dataSourceColumns],
  ];
  const blocks: Block[] = [line(0, "title", words.scales.title), line(1, "subtitle", words.scales.hint)];
  let row = 3;
  for (const [title, columns] of groups) {
    const rated = columns.filter((column) => column.anchors !== null);
    blocks.push(
      line(row, "heading", title),
      {
        kind: "cells",
        at: { row: row + 1, column: 0 },
        role: "header",
        rows: [[text(words.scales.criterion), ...levels.map((level) => text(String(level)))]],
      },
      {
        kind: "cells",
        at: { row: row + 2, column: 0 },
        role: "text",
        wrap: true,
        rows: rated.map((column) => [
          text(column.label[language]),
          ...(column.anchors?.[language] ?? []).map((anchor) => text(anchor)),
        ]),
      },
      { kind: "role", area: { row: row + 2, column: 0, rows: rated.length, columns: 1 }, role: "label" },
      { kind: "rowHeight", row: row + 2, rows: rated.length, height: 48 },
    );
    row += rated.length + 3;
  }
  return {
    key: "scales",
    name: words.sheets.scales,
    tabColor: colors.inkSoft,
    blocks,
    freeze: { rows: 2, columns: 1 },
    columnWidths: [18, 28, 28, 28, 28, 28],
    print: {
      orientation: "landscape",
      paper: "a4",
      titleRows: null,
      fitToPagesWide: 1,
      footer: words.scales.title,
    },
  };
}
