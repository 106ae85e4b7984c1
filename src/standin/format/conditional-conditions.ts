import { cellName } from "../calculation/cell-reference";
import type { FormulaRequest } from "../calculation/evaluate-formulas";
import { joinTokens, type FormulaToken } from "../calculation/formula-tokens";
import type { ConditionalFormatDocument, WorksheetDocument } from "../document/workbook-document";
import type { CellArea, CellValue } from "../document/cell-document";
import { shiftTokens } from "../calculation/shift-formula";
import { conditionParts, type ConditionPart } from "./condition-parts";

type Rule = ConditionalFormatDocument["rule"];

interface CellPosition {
  row: number;
  column: number;
}

/** What deciding a condition for a cell needs, prepared once per rule. */
export interface Condition {
  format: ConditionalFormatDocument;
  /** Cell that the rule's formulas are written for. */
  origin: { row: number; column: number };
  /** All of them must hold. */
  parts: ConditionPart[];
}

/** The condition of a rule as formulas for the first cell of its range; null for rules that are no condition. */
export function conditionOf(format: ConditionalFormatDocument): Condition | null {
  const area = format.areas[0];
  const text = area && conditionFormula(format.rule, area);
  if (!area || !text) return null;
  return { format, origin: { row: area.row, column: area.column }, parts: conditionParts(text) };
}

function conditionFormula(rule: Rule, area: CellArea): string | null {
  const cell = cellName(area.row, area.column);
  if (rule.type === "custom") return rule.formula || null;
  if (rule.type === "text") return textFormula(cell, rule.operator, rule.text);
  if (rule.type !== "cellValue") return null;
  const [first, second] = [`(${rule.formula1})`, `(${rule.formula2 ?? rule.formula1})`];
  const within = `AND(${cell}>=MIN(${first},${second}),${cell}<=MAX(${first},${second}))`;
  if (rule.operator === "between") return within;
  if (rule.operator === "notBetween") return `NOT(${within})`;
  const sign = signs[rule.operator];
  return sign ? `${cell}${sign}${first}` : null;
}

const signs: Record<string, string> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

function textFormula(
  cell: string,
  operator: Extract<Rule, { type: "text" }>["operator"],
  text: string,
): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case "contains":
      return `ISNUMBER(SEARCH(${quoted},${cell}))`;
    case "notContains":
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case "beginsWith":
      return `LEFT(${cell},${text.length})=${quoted}`;
    case "endsWith":
      return `RIGHT(${cell},${text.length})=${quoted}`;
  }
}

/** More cells than this are not compared one by one: the condition is decided anew instead. */
const maximumComparedCells = 64;
const neverSame = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|INDIRECT|OFFSET)\(/i;

interface Decision {
  text: string;
  /** Values that the part read, or null when they can't be compared. */
  read: string | null;
  holds: boolean;
}

interface Question {
  request: FormulaRequest;
  read: string | null;
}

/**
 * Decides conditions for cells through the formula engine and remembers the outcome with the values that were read:
 * after an edit only cells whose values changed are decided anew.
 */
export class ConditionDecider {
  private readonly decided = new Map<string, Map<number, Decision>>();

  constructor(
    private readonly sheet: WorksheetDocument,
    private readonly evaluateMany: (requests: readonly FormulaRequest[]) => CellValue[],
  ) {}

  /** Which conditions hold for which cells; keys as {@link cellNumber}. */
  decide(conditions: readonly Condition[], cells: readonly CellPosition[]): Map<Condition, Set<number>> {
    const left = new Map(
      conditions.map((condition) => [
        condition,
        cells.filter(({ row, column }) => isInside(condition.format.areas, row, column)),
      ]),
    );
    const rounds = Math.max(0, ...conditions.map(({ parts }) => parts.length));
    for (let round = 0; round < rounds; round++) {
      const outcome = this.decideRound(left, round);
      for (const [condition, candidates] of left) {
        const holds = outcome.get(condition);
        const part = condition.parts[round];
        if (holds && part)
          left.set(
            condition,
            candidates.filter((cell) => holds.get(partKey(part, cell))),
          );
      }
    }
    return new Map(
      [...left].map(([condition, holding]) => [
        condition,
        new Set(holding.map((cell) => cellNumber(cell.row, cell.column))),
      ]),
    );
  }

  /** Decides one part of each condition for the cells that are left, with one call of the engine. */
  private decideRound(
    left: ReadonlyMap<Condition, CellPosition[]>,
    round: number,
  ): Map<Condition, Map<number, boolean>> {
    const outcome = new Map<Condition, Map<number, boolean>>();
    const open: { question: Question; settle: (holds: boolean) => void }[] = [];
    for (const [condition, cells] of left) {
      const part = condition.parts[round];
      if (!part) continue;
      const holds = new Map<number, boolean>();
      outcome.set(condition, holds);
      const known = this.decisionsOf(condition.format.id, round);
      for (const cell of cells) {
        const key = partKey(part, cell);
        if (holds.has(key)) continue;
        const answer = this.ask(condition, part, cell, known.get(key));
        holds.set(key, answer === true);
        if (typeof answer === "boolean") continue;
        const { text } = part;
        const settle = (value: boolean) => {
          holds.set(key, value);
          known.set(key, { text, read: answer.read, holds: value });
        };
        open.push({ question: answer, settle });
      }
    }
    const values = open.length === 0 ? [] : this.evaluateMany(open.map(({ question }) => question.request));
    open.forEach(({ settle }, index) => settle(isTrue(values[index] ?? null)));
    return outcome;
  }

  /** The remembered outcome if what it read is still the same, else what to ask the engine. */
  private ask(
    { origin }: Condition,
    part: ConditionPart,
    { row, column }: CellPosition,
    before?: Decision,
  ): boolean | Question {
    const tokens = shiftTokens(part.tokens, row - origin.row, column - origin.column);
    const read = neverSame.test(part.text) ? null : this.valuesRead(tokens);
    if (read !== null && before?.text === part.text && before.read === read) return before.holds;
    return { request: { sheet: this.sheet, row, column, formula: joinTokens(tokens) }, read };
  }

  private decisionsOf(id: string, round: number): Map<number, Decision> {
    const key = `${id} ${round}`;
    let decisions = this.decided.get(key);
    if (!decisions) this.decided.set(key, (decisions = new Map()));
    return decisions;
  }

  /** Own sheet only: references elsewhere, names and tables are decided anew each time. */
  private valuesRead(tokens: readonly FormulaToken[]): string | null {
    const values: unknown[] = [];
    for (const token of tokens) {
      if (token.type === "name" || token.type === "structured") return null;
      if (token.type !== "reference") continue;
      const { start, end, sheet, spill } = token;
      if (sheet !== null || spill || start.row === null || start.column === null) return null;
      const last = end ?? start;
      const rows = (last.row ?? 0) - start.row + 1;
      const columns = (last.column ?? 0) - start.column + 1;
      if (rows < 1 || columns < 1 || rows * columns + values.length > maximumComparedCells) return null;
      for (let row = start.row; row < start.row + rows; row++) {
        for (let column = start.column; column < start.column + columns; column++) {
          values.push(this.sheet.cells.get(row, column)?.value ?? null);
        }
      }
    }
    return JSON.stringify(values);
  }
}

/** Equal for cells that a part can't tell apart. */
function partKey(part: ConditionPart, { row, column }: CellPosition): number {
  return cellNumber(part.dependsOnRow ? row : 0, part.dependsOnColumn ? column : 0);
}

/** Numbers other than 0 count as true, as in IF. */
function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

export function cellNumber(row: number, column: number): number {
  return row * 16_384 + column;
}

export function isInside(areas: readonly CellArea[], row: number, column: number): boolean {
  return areas.some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}
