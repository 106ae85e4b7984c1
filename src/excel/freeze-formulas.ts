import { parseMarker } from "./output-markers";

/**
 * Replaces formulas with `KI.*` by their values on the add-in's own sheets, so that the workbook shows the same
 * everywhere without the add-in. The user's sheets keep their formulas.
 * @returns number of cells that became values
 */
export async function freezeFormulas(): Promise<number> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name,items/formula");
    await context.sync();
    const ranges = names.items.flatMap((item) => {
      const marker = parseMarker(item.name, String(item.formula));
      if (!marker) return [];
      const used = worksheets.getItemOrNullObject(marker.sheetName).getUsedRangeOrNullObject(true);
      used.load("values,formulas");
      return [used];
    });
    await context.sync();
    const existing = ranges.filter((range) => !range.isNullObject);
    const spills = existing.flatMap(queueSpills);
    if (spills.length > 0) await context.sync();
    const frozen = existing.reduce((count, range) => count + queueFreezing(range), 0);
    // After its anchor became a value, a matrix has to be put down as values, too.
    spills.filter((spill) => !spill.isNullObject).forEach((spill) => (spill.values = spill.values));
    await context.sync();
    return frozen;
  });
}

const usesCustomFunction = /\bKI\.[A-Z_]+\(/i;
const returnsMatrix = /\bKI\.(MATRIX|BUDGETPLAN)\(/i;

/** Areas that matrix functions fill; loaded with their values before anything is frozen. */
function queueSpills(range: Excel.Range): Excel.Range[] {
  return range.formulas.flatMap((row, rowIndex) =>
    row.flatMap((formula, columnIndex) => {
      if (typeof formula !== "string" || !returnsMatrix.test(formula)) return [];
      const spill = range.getCell(rowIndex, columnIndex).getSpillingToRangeOrNullObject();
      spill.load("values");
      return [spill];
    }),
  );
}

/** Writes the values of each column's runs of such formulas in one piece and leaves every other cell alone. */
function queueFreezing(range: Excel.Range): number {
  const { formulas, values } = range;
  let count = 0;
  for (let column = 0; column < (formulas[0]?.length ?? 0); column++) {
    for (let row = 0; row < formulas.length; row++) {
      let end = row;
      while (usesKi(formulas[end]?.[column])) end++;
      if (end === row) continue;
      const run = range.getCell(row, column).getResizedRange(end - row - 1, 0);
      run.values = values.slice(row, end).map((cells) => [frozenValue(cells[column])]);
      count += end - row;
      row = end;
    }
  }
  return count;
}

function usesKi(formula: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && usesCustomFunction.test(formula);
}

/** A text result must stay text: the apostrophe keeps Excel from reading `1-2` as a date. */
function frozenValue(value: unknown): unknown {
  return typeof value === "string" && value !== "" && !value.startsWith("#") ? `'${value}` : value;
}
