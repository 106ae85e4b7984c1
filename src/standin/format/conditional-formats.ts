import type { Calculation } from "../calculation/calculation";
import type {
  ConditionalFormatDocument,
  DifferentialStyle,
  WorksheetDocument,
} from "../document/workbook-document";
import { cellNumber, conditionOf, ConditionDecider, isInside } from "./conditional-conditions";
import type { Condition } from "./conditional-conditions";
import type { ConditionalLook } from "./conditional-look";
import { isScaleRule, numbersOf, scaleLook } from "./conditional-scales";
import type { RangeNumbers } from "./conditional-scales";

/** Decides looks for blocks of this many rows and columns at a time: a grid asks for neighbours next. */
const blockRows = 64;
const blockColumns = 32;

/** Looks of cells under the conditional formats of their sheets; keep one per workbook, it remembers decisions. */
export interface ConditionalFormats {
  /**
   * Looks as of now; ask for a new function after every change.
   * @returns per cell what conditional formats set, null where none applies
   */
  looks(sheet: WorksheetDocument): (row: number, column: number) => ConditionalLook | null;
}

export function createConditionalFormats(
  calculation: Pick<Calculation, "evaluate" | "evaluateMany">,
): ConditionalFormats {
  const deciders = new WeakMap<WorksheetDocument, ConditionDecider>();
  return {
    looks: (sheet) => {
      if (sheet.conditionalFormats.length === 0) return () => null;
      let decider = deciders.get(sheet);
      if (!decider) {
        decider = new ConditionDecider(sheet, (requests) => calculation.evaluateMany(requests));
        deciders.set(sheet, decider);
      }
      const painting = new SheetLooks(sheet, decider, calculation);
      return (row, column) => painting.look(row, column);
    },
  };
}

/** Looks of one sheet at one moment. */
class SheetLooks {
  private readonly formats: ConditionalFormatDocument[];
  private readonly conditions = new Map<ConditionalFormatDocument, Condition>();
  private readonly numbers = new Map<ConditionalFormatDocument, RangeNumbers>();
  private readonly blocks = new Map<number, Map<Condition, Set<number>>>();

  constructor(
    private readonly sheet: WorksheetDocument,
    private readonly decider: ConditionDecider,
    private readonly calculation: Pick<Calculation, "evaluate">,
  ) {
    this.formats = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
    for (const format of this.formats) {
      const condition = conditionOf(format);
      if (condition) this.conditions.set(format, condition);
    }
  }

  /** All true rules count, in their order; of each property the first has its way. */
  look(row: number, column: number): ConditionalLook | null {
    const look: ConditionalLook = {};
    let applies = false;
    for (const format of this.formats) {
      if (!isInside(format.areas, row, column)) continue;
      const share = this.share(format, row, column);
      if (!share) continue;
      Object.assign(look, { ...share, ...look });
      applies = true;
      if (format.stopIfTrue) break;
    }
    return applies ? look : null;
  }

  /** What one rule sets for the cell, or null if it doesn't apply. */
  private share(format: ConditionalFormatDocument, row: number, column: number): ConditionalLook | null {
    const { rule } = format;
    if (isScaleRule(rule)) {
      const value = this.sheet.cells.get(row, column)?.value;
      if (typeof value !== "number") return null;
      return scaleLook(rule, value, this.numbersOf(format), (formula) => this.boundNumber(format, formula));
    }
    const condition = this.conditions.get(format);
    if (!condition || !("style" in rule)) return null;
    return this.block(row, column).get(condition)?.has(cellNumber(row, column)) ? onlySet(rule.style) : null;
  }

  private block(row: number, column: number): Map<Condition, Set<number>> {
    const top = Math.floor(row / blockRows) * blockRows;
    const left = Math.floor(column / blockColumns) * blockColumns;
    const key = cellNumber(top, left);
    let block = this.blocks.get(key);
    if (!block) {
      const cells = Array.from({ length: blockRows * blockColumns }, (_, index) => ({
        row: top + Math.floor(index / blockColumns),
        column: left + (index % blockColumns),
      }));
      block = this.decider.decide([...this.conditions.values()], cells);
      this.blocks.set(key, block);
    }
    return block;
  }

  private numbersOf(format: ConditionalFormatDocument): RangeNumbers {
    let numbers = this.numbers.get(format);
    if (!numbers) this.numbers.set(format, (numbers = numbersOf(this.sheet, format)));
    return numbers;
  }

  private boundNumber(format: ConditionalFormatDocument, formula: string): number | null {
    const { row, column } = format.areas[0]!;
    const value = this.calculation.evaluate(this.sheet, row, column, formula);
    return typeof value === "number" ? value : null;
  }
}

function onlySet(style: DifferentialStyle): ConditionalLook {
  return Object.fromEntries(
    Object.entries(style).filter(([, value]) => value !== undefined && value !== null),
  );
}
