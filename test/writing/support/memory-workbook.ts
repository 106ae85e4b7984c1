import { contentOf } from "../../core/support/content-of";
import type { WorkbookPort, WriteRequest } from "../../../src/app/ports";
import { sheetsOfTemplate, templateNamed } from "../../../src/app/templates";
import type { SheetSpec, TableBlock } from "../../../src/core/sheets/sheet-spec";
import type { SourceWorkbook } from "../../../src/core/tables/source-workbook";
import { sheet, tableOver, workbook, type Content } from "../../core/support/source-builder";

/** A workbook of plain data, for runs by the hundred: what would be written is kept. */
export interface MemoryWorkbook extends WorkbookPort {
  written: () => WriteRequest;
}

export function memoryWorkbook(source: SourceWorkbook): MemoryWorkbook {
  let request: WriteRequest | null = null;
  const unused = () => Promise.reject(new Error("not used by these tests"));
  return {
    read: async () => ({
      source,
      state: null,
      outputs: [],
      sheetNames: source.sheets.map(({ name }) => name),
      definedNames: [],
      structureProtected: false,
    }),
    write: async (given) => {
      request = given;
      return { created: given.sheets.map(({ sheetName }) => sheetName), updated: [], mismatches: [] };
    },
    written: () => {
      if (!request) throw new Error("nothing was written");
      return request;
    },
    select: unused,
    onEdited: unused,
    freezeFormulas: unused,
    insert: unused,
  };
}

/** Rows of cells by the name of their table. */
export type TableRows = Readonly<Record<string, readonly (readonly Content[])[]>>;

/** A workbook of one table per sheet. */
export function tablesOf(tables: TableRows): SourceWorkbook {
  const sheets = Object.entries(tables).map(([name, rows]) => sheet(name, rows));
  return workbook(
    sheets,
    sheets.map((each) => tableOver(each, each.name)),
  );
}

/** The tables of a template as a workbook holds them once they are inserted. */
export function templateWorkbook(name: string, language: "de" | "en"): SourceWorkbook {
  const blocks = sheetsOfTemplate(templateNamed(name)!, language).flatMap(tableBlocks);
  return tablesOf(
    Object.fromEntries(
      blocks.map(({ name: table, columns, rows }) => [
        table,
        [columns.map(({ header }) => header), ...rows.map(({ cells }) => cells.map(contentOf))],
      ]),
    ),
  );
}

function tableBlocks({ blocks }: SheetSpec): TableBlock[] {
  return blocks.filter((block): block is TableBlock => block.kind === "table");
}
