import { tableNames } from "../catalogue/table-names";
import { text } from "../sheets/cells";
import { fillWords } from "../sheets/fill-words";
import { colors } from "../sheets/palette";
import type { Block, SheetSpec, SpecCell } from "../sheets/sheet-spec";
import { textLines } from "../sheets/table-look";
import { line } from "./sheet-frame";
import type { TemplateContext } from "./template-context";
import { furtherTablesOf, rowsOf } from "./template-tables";

const widths = [36, 100] as const;

/** The first sheet: what the workbook is, what to do in which order, what comes out. */
export function startSheet(context: TemplateContext): SheetSpec {
  const { template, words, language } = context;
  const { start } = words;
  const names = {
    useCases: tableNames.useCases.sheet[language],
    dataSources: tableNames.dataSources.sheet[language],
    settings: tableNames.settings.sheet[language],
    scales: words.sheets.scales,
    note: words.note,
  };
  const sections: readonly [string, readonly (readonly string[])[]][] = [
    [start.heading, start.steps.map((step, index) => [`${index + 1}.`, fillWords(step, names)])],
    [start.resultHeading, start.results],
    [start.tablesHeading, tableLines(context)],
    [start.modulesHeading, template.modules.map((module) => [module.name, module.goal])],
    [start.noteHeading, start.notes.map((note) => ["•", fillWords(note, names)])],
  ];
  return {
    key: "start",
    name: words.sheets.start,
    tabColor: colors.navy,
    blocks: [
      line(0, "title", template.title),
      ...subtitleBlocks(fillWords(start.subtitle, { title: template.description, stand: template.stand })),
      ...sectionBlocks(sections),
    ],
    freeze: null,
    columnWidths: widths,
    print: {
      orientation: "portrait",
      paper: "a4",
      titleRows: null,
      fitToPagesWide: 1,
      footer: template.title,
    },
  };
}

/** A description has several lines over both columns. */
function subtitleBlocks(value: string): Block[] {
  const width = widths[0] + widths[1];
  return [
    { kind: "cells", at: { row: 1, column: 0 }, role: "subtitle", wrap: true, rows: [[text(value)]] },
    { kind: "merge", area: { row: 1, column: 0, rows: 1, columns: 2 } },
    { kind: "rowHeight", row: 1, rows: 1, height: 3 + 15 * textLines(text(value), width) },
  ];
}

/** The further tables that come with the template and are inserted now. */
function tableLines({ template, words, language, without }: TemplateContext): (readonly string[])[] {
  return furtherTablesOf(template)
    .filter(({ kind }) => !without.has(kind))
    .map(({ kind, label, sheet }) => [
      label[language],
      fillWords(words.start.tableRows, { count: rowsOf(template, kind).length, sheet: sheet[language] }),
    ]);
}

function heightOf(cells: readonly SpecCell[], row: number): Block {
  const lines = Math.max(...cells.map((cell, column) => textLines(cell, widths[column] ?? 0)));
  return { kind: "rowHeight", row, rows: 1, height: 5 + 15 * lines };
}

function sectionBlocks(sections: readonly (readonly [string, readonly (readonly string[])[]])[]): Block[] {
  const blocks: Block[] = [{ kind: "rowHeight", row: 0, rows: 1, height: 28 }];
  let row = 3;
  for (const [heading, lines] of sections) {
    if (lines.length === 0) continue;
    const rows = lines.map(([label = "", value = ""]): SpecCell[] => [text(label), text(value)]);
    blocks.push(
      line(row, "heading", heading),
      { kind: "cells", at: { row: row + 1, column: 0 }, role: "text", wrap: true, rows },
      {
        kind: "role",
        area: { row: row + 1, column: 0, rows: rows.length, columns: 1 },
        role: "label",
        wrap: true,
      },
    );
    rows.forEach((cells, index) => blocks.push(heightOf(cells, row + 1 + index)));
    row += rows.length + 2;
  }
  return blocks;
}
