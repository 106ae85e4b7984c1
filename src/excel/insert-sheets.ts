import type { InsertReport } from "../app/ports";
import { freeSheetName } from "../core/sheets/free-sheet-name";
import type { SheetSpec } from "../core/sheets/sheet-spec";
import { packTrips, smallStep } from "./write-steps";
import { planSheet } from "./write-sheet";
import type { WriteTarget } from "./write-target";

/**
 * Adds sheets that are the user's from then on: no marker, no state. A name that exists gets a suffix, for sheets
 * and for tables, so that nothing that exists is touched.
 */
export async function insertSheets(
  specs: readonly SheetSpec[],
  {
    language,
    signal,
    hideAfterFirst = false,
  }: { language: "de" | "en"; signal?: AbortSignal; hideAfterFirst?: boolean },
): Promise<InsertReport> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/name");
    tables.load("items/name");
    names.load("items/name");
    const firstOf2000 = context.workbook.functions.date(2000, 1, 1);
    firstOf2000.load("value");
    await context.sync();
    signal?.throwIfAborted();
    const takenTables = new Set([...tables.items, ...names.items].map((item) => item.name.toLowerCase()));
    const renamed = specs.map((spec) => withFreeTableNames(spec, takenTables));
    const sheetNames = freeNames(
      renamed,
      worksheets.items.map((sheet) => sheet.name),
    );
    const plans = renamed.map((spec) => {
      const sheetName = sheetNames.get(spec.key) ?? spec.name;
      const target: WriteTarget = {
        context,
        sheet: () => worksheets.getItem(sheetName),
        sheetNames,
        dateSystem: firstOf2000.value === 35064 ? 1904 : 1900,
        language,
      };
      return planSheet(
        target,
        { spec, sheetName, exists: false, earlierAreas: [], droppedTables: [], sameAsWritten: false },
        null,
      );
    });
    const first = sheetNames.get(renamed[0]?.key ?? "");
    const steps = [
      ...plans.flatMap((plan) => plan.prepare),
      ...plans.flatMap((plan) => plan.content),
      ...plans.flatMap((plan) => plan.formulas),
      ...plans.flatMap((plan) => plan.finish),
      ...(hideAfterFirst ? [...sheetNames.values()].slice(1) : []).map((name) =>
        smallStep(() => (worksheets.getItem(name).visibility = Excel.SheetVisibility.hidden)),
      ),
      ...(first === undefined ? [] : [smallStep(() => worksheets.getItem(first).activate())]),
    ];
    await runTrips(context, packTrips(steps));
    return { sheets: [...sheetNames.values()] };
  });
}

async function runTrips(
  context: Excel.RequestContext,
  trips: ReturnType<typeof packTrips>,
  trip = 0,
): Promise<void> {
  const steps = trips[trip];
  if (!steps) return;
  steps.forEach((step) => step.queue());
  await context.sync();
  await runTrips(context, trips, trip + 1);
}

function freeNames(specs: readonly SheetSpec[], existing: readonly string[]): Map<string, string> {
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  return new Map(
    specs.map((spec) => {
      const name = freeSheetName(spec.name, taken);
      taken.add(name.toLowerCase());
      return [spec.key, name];
    }),
  );
}

function withFreeTableNames(spec: SheetSpec, taken: Set<string>): SheetSpec {
  const blocks = spec.blocks.map((block) => {
    if (block.kind !== "table") return block;
    let name = block.name;
    for (let attempt = 2; taken.has(name.toLowerCase()); attempt++) name = `${block.name}_${attempt}`;
    taken.add(name.toLowerCase());
    return { ...block, name };
  });
  return { ...spec, blocks };
}
