import type {
  Mismatch,
  Progress,
  ReleasedSheet,
  SheetToWrite,
  WriteReport,
  WriteRequest,
} from "../app/ports";
import type { SheetKey } from "../core/sheets/sheet-spec";
import { contentArea } from "../core/sheets/covered-areas";
import { cellFinder, readBeforeWriting, type BeforeWriting, type ExistingSheet } from "./before-writing";
import { findMismatches, holdsPlanned } from "./compare-cells";
import { markerFormula, markerName } from "./output-markers";
import { plannedCells } from "./planned-cells";
import { inFittingPieces } from "./fitting-pieces";
import { readAreas, usualCellsPerTrip } from "./read-areas";
import { packTrips, smallStep, type WriteStep } from "./write-steps";
import { planSheet } from "./write-sheet";
import type { WriteTarget } from "./write-target";

export interface WriteOptions {
  signal?: AbortSignal;
  progress?: Progress;
  /** Told what stood before the first change, for putting it back. */
  onBefore(before: BeforeWriting, changed: readonly SheetToWrite[]): void;
}

/**
 * Applies planned sheets: one trip to see what stands, one to write (more only for more bytes than one request may
 * have), one to read back. A sheet whose plan and content are as last time is left alone.
 */
export async function writeWorkbook(
  context: Excel.RequestContext,
  request: WriteRequest,
  options: WriteOptions,
): Promise<WriteReport> {
  const before = await readBeforeWriting(context, request);
  const changed = changedSheets(request, before);
  options.onBefore(before, changed);
  const steps = [
    ...sheetSteps(context, request, { before, changed }),
    ...stateSteps(context, request, before),
  ];
  if (steps.length === 0) return { created: [], updated: [], mismatches: [] };
  if (changed.length > 0) steps.push(...activateSteps(context, request));
  await runTrips(context, packTrips(steps), options);
  options.signal?.throwIfAborted();
  return {
    created: changed.filter((sheet) => !sheet.exists).map((sheet) => sheet.sheetName),
    updated: changed.filter((sheet) => sheet.exists).map((sheet) => sheet.sheetName),
    mismatches: await readBack(context, request, changed),
  };
}

/** All sheets if one has to move or release a table: formulas of the others name that table. */
function changedSheets(request: WriteRequest, before: BeforeWriting): SheetToWrite[] {
  const changed = request.sheets.filter(
    (sheet) => !isUnchanged(sheet, before.sheets.get(sheet.spec.key), request),
  );
  const movesTable = changed.some(
    (sheet) => sheet.exists && hasMovedTable(sheet, before.sheets.get(sheet.spec.key)),
  );
  return movesTable || (request.released?.length ?? 0) > 0 ? [...request.sheets] : changed;
}

function isUnchanged(
  sheet: SheetToWrite,
  existing: ExistingSheet | undefined,
  request: WriteRequest,
): boolean {
  if (!sheet.exists || !sheet.sameAsWritten || !existing) return false;
  const tables = sheet.spec.blocks.filter((block) => block.kind === "table");
  if (tables.some((block) => !existing.tables.some(({ name }) => name === block.name))) return false;
  return holdsPlanned(
    plannedCells(sheet.spec, request.dateSystem),
    cellFinder(existing.grids),
    request.checkResults,
  );
}

function hasMovedTable(sheet: SheetToWrite, existing: ExistingSheet | undefined): boolean {
  return sheet.spec.blocks.some((block) => {
    if (block.kind !== "table") return false;
    const table = existing?.tables.find(({ name }) => name === block.name);
    return !table || table.area.row !== block.at.row || table.area.column !== block.at.column;
  });
}

function sheetSteps(
  context: Excel.RequestContext,
  request: WriteRequest,
  { before, changed }: { before: BeforeWriting; changed: readonly SheetToWrite[] },
): WriteStep[] {
  if (changed.length === 0) return [];
  const sheetNames = new Map<SheetKey, string>(
    request.sheets.map((sheet) => [sheet.spec.key, sheet.sheetName]),
  );
  const plans = changed.map((sheet) => {
    const target: WriteTarget = {
      context,
      sheet: () => context.workbook.worksheets.getItem(sheet.sheetName),
      sheetNames,
      dateSystem: request.dateSystem,
      language: request.language,
    };
    return planSheet(target, sheet, before.sheets.get(sheet.spec.key) ?? null);
  });
  return [
    smallStep(() => context.workbook.application.suspendScreenUpdatingUntilNextSync()),
    ...(request.released ?? []).map((released) => releaseStep(context, released)),
    ...plans.flatMap((plan) => plan.prepare),
    ...plans.flatMap((plan) => plan.content),
    ...plans.flatMap((plan) => plan.formulas),
    ...plans.flatMap((plan) => plan.finish),
    ...changed.filter((sheet) => !sheet.exists).map((sheet) => markerStep(context, sheet, before)),
  ];
}

/** Formulas elsewhere follow the renamed tables, so what the user built on them stays right. */
function releaseStep(context: Excel.RequestContext, { sheetName, tables }: ReleasedSheet): WriteStep {
  return smallStep(() => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    tables.forEach(({ name, newName }) => (sheet.tables.getItem(name).name = newName));
  }, tables.length);
}

function markerStep(context: Excel.RequestContext, sheet: SheetToWrite, before: BeforeWriting): WriteStep {
  const name = markerName(sheet.spec.key);
  return smallStep(() => {
    const { names } = context.workbook;
    const formula = markerFormula(sheet.sheetName);
    if (before.markers.has(sheet.spec.key)) names.getItem(name).formula = formula;
    else names.add(name, formula).visible = false;
  }, 3);
}

function stateSteps(
  context: Excel.RequestContext,
  request: WriteRequest,
  before: BeforeWriting,
): WriteStep[] {
  const [part, ...surplus] = before.stateParts;
  if (part && surplus.length === 0 && part.xml === request.state) return [];
  const { customXmlParts } = context.workbook;
  return [
    {
      bytes: request.state.length * 2,
      queue: () => {
        if (part) customXmlParts.getItem(part.id).setXml(request.state);
        else customXmlParts.add(request.state);
        surplus.forEach(({ id }) => customXmlParts.getItem(id).delete());
      },
    },
  ];
}

function activateSteps(context: Excel.RequestContext, request: WriteRequest): WriteStep[] {
  const sheet = request.sheets.find(({ spec }) => spec.key === request.activate);
  return sheet ? [smallStep(() => context.workbook.worksheets.getItem(sheet.sheetName).activate())] : [];
}

async function runTrips(
  context: Excel.RequestContext,
  trips: readonly WriteStep[][],
  options: WriteOptions,
  trip = 0,
): Promise<void> {
  const steps = trips[trip];
  options.progress?.({ key: "write", done: trip, total: trips.length });
  if (!steps) return;
  options.signal?.throwIfAborted();
  steps.forEach((step) => step.queue());
  await context.sync();
  await runTrips(context, trips, options, trip + 1);
}

async function readBack(
  context: Excel.RequestContext,
  request: WriteRequest,
  changed: readonly SheetToWrite[],
): Promise<Mismatch[]> {
  const areas = changed.flatMap((sheet) =>
    sheet.spec.blocks.flatMap((block) => {
      const area = contentArea(block);
      return area ? [{ sheetName: sheet.sheetName, area }] : [];
    }),
  );
  const grids = await inFittingPieces(usualCellsPerTrip.values, (cells) =>
    readAreas(context, areas, ["values"], cells),
  );
  return changed.flatMap((sheet) =>
    findMismatches({
      sheetName: sheet.sheetName,
      planned: plannedCells(sheet.spec, request.dateSystem),
      foundAt: valueFinder(grids.filter((grid) => grid.sheetName === sheet.sheetName)),
      checkResults: request.checkResults,
    }),
  );
}

function valueFinder(grids: Awaited<ReturnType<typeof readAreas<"values">>>) {
  return cellFinder(grids.map((grid) => ({ ...grid, formulas: [] })));
}
