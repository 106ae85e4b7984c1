import type { SheetToWrite } from "../app/ports";
import { coveredAreas, subtractAreas } from "../core/sheets/covered-areas";
import { tableStyle } from "../core/sheets/palette";
import type { Area } from "../core/sheets/sheet-spec";
import type { ExistingSheet } from "./before-writing";
import { cellBlocks, type CellBlock } from "./planned-cells";
import { constantSteps, formulaSteps, linkSteps } from "./write-cells";
import { chartSteps } from "./write-charts";
import { lookSteps } from "./write-looks";
import { pageSteps } from "./write-page";
import { ruleSteps } from "./write-rules";
import { smallStep, type WriteStep } from "./write-steps";
import { rangeOf, type WriteTarget } from "./write-target";

/** Steps of one sheet by phase; each phase is queued for all sheets before the next begins. */
export interface SheetSteps {
  /** Sheets made and old content cleared. */
  prepare: WriteStep[];
  /** Constants and tables: after it every table exists that a formula may name. */
  content: WriteStep[];
  formulas: WriteStep[];
  /** What refers to cells with content: looks, rules, charts, page. */
  finish: WriteStep[];
}

/** Plans the writing of one sheet, new or in place. */
export function planSheet(
  target: WriteTarget,
  sheet: SheetToWrite,
  existing: ExistingSheet | null,
): SheetSteps {
  const blocks = cellBlocks(sheet.spec);
  return {
    prepare: existing
      ? clearSteps(target, sheet, existing)
      : [smallStep(() => void target.context.workbook.worksheets.add(sheet.sheetName))],
    content: blocks.flatMap((block) => [
      ...constantSteps(target, block),
      ...linkSteps(target, block),
      ...(block.table && !keptTable(block, existing) ? [addTable(target, block)] : []),
    ]),
    formulas: blocks.flatMap((block) => formulaSteps(target, block)),
    finish: [
      ...lookSteps(target, sheet.spec),
      ...ruleSteps(target, sheet.spec),
      ...chartSteps(target, sheet.spec, existing?.charts ?? new Map()),
      ...pageSteps(target, sheet.spec),
    ],
  };
}

/**
 * Makes room on an existing sheet: tables take their new size, tables that begin elsewhere become ranges, and what
 * an earlier run filled and this one does not is cleared. Looks and rules are taken off where they will be set anew.
 */
function clearSteps(target: WriteTarget, sheet: SheetToWrite, existing: ExistingSheet): WriteStep[] {
  const planned = coveredAreas(sheet.spec);
  const tables = cellBlocks(sheet.spec).filter((block) => block.table);
  const areas = [...planned, ...subtractAreas(sheet.earlierAreas, planned)];
  return [
    // First the tables that move away, or one that grows would overlap them.
    ...[
      ...sheet.droppedTables,
      ...existing.tables.filter((table) => movesAway(table, tables)).map(({ name }) => name),
    ].map((name) => smallStep(() => void target.sheet().tables.getItem(name).convertToRange())),
    ...existing.tables.flatMap((table) => resizeStep(target, table, tables)),
    ...areas.map((area) =>
      smallStep(() => {
        const range = rangeOf(target, area);
        range.unmerge();
        range.conditionalFormats.clearAll();
        range.dataValidation.clear();
        range.clear("Formats");
      }, 4),
    ),
    ...subtractAreas(sheet.earlierAreas, planned).map((area) =>
      smallStep(() => rangeOf(target, area).clear("Contents")),
    ),
  ];
}

interface PlacedTable {
  name: string;
  area: Area;
}

function movesAway({ name, area }: PlacedTable, blocks: readonly CellBlock[]): boolean {
  const wanted = areaOfTable(name, blocks);
  return wanted !== undefined && !beginsAt(wanted, area);
}

function resizeStep(target: WriteTarget, table: PlacedTable, blocks: readonly CellBlock[]): WriteStep[] {
  const wanted = areaOfTable(table.name, blocks);
  if (!wanted || movesAway(table, blocks)) return [];
  const sameSize = wanted.rows === table.area.rows && wanted.columns === table.area.columns;
  if (sameSize) return [];
  return [smallStep(() => target.sheet().tables.getItem(table.name).resize(rangeOf(target, wanted)))];
}

function areaOfTable(name: string, blocks: readonly CellBlock[]): Area | undefined {
  return blocks.find((block) => block.table?.name === name)?.area;
}

function beginsAt(first: Area, second: Area): boolean {
  return first.row === second.row && first.column === second.column;
}

function keptTable(block: CellBlock, existing: ExistingSheet | null): boolean {
  const table = existing?.tables.find(({ name }) => name === block.table?.name);
  return table !== undefined && beginsAt(table.area, block.area);
}

function addTable(target: WriteTarget, block: CellBlock): WriteStep {
  return smallStep(() => {
    const table = target.sheet().tables.add(rangeOf(target, block.area), true);
    table.name = block.table!.name;
    table.style = tableStyle;
    // Hairlines part the rows; stripes would hide which columns are editable.
    table.showBandedRows = false;
  }, 3);
}
