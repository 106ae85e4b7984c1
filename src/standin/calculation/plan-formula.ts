import type { WorksheetDocument } from "../document/workbook-document";
import { absoluteAreaName, areaBetween, sheetPrefix } from "./cell-reference";
import {
  type FormulaToken,
  type ReferenceToken,
  type StructuredToken,
  tokenizeFormula,
} from "./formula-tokens";
import { markOmitted } from "./omitted-arguments";
import { isRangeOperator, rangesAsOffset } from "./range-index";
import { rememberByText } from "./remember-by-text";
import { isLargeRange, isRangeText, rangeFunction, sharePlaces, type SharedRanges } from "./shared-ranges";
import { escapeColumn, isDataCell, parseStructured, structuredArea } from "./structured-reference";
import type { WorkbookLookup } from "./workbook-lookup";
import type { FormulaPlan, SheetArea } from "./formula-plan";
import type { CellArea } from "../document/cell-document";

export interface PlanContext {
  lookup: WorkbookLookup;
  /** Upper-case names of the registered custom functions. */
  customNames: ReadonlySet<string>;
  /** Evaluated on a sheet of its own, so references without a sheet need the name of theirs. */
  qualify: boolean;
  /** Where large ranges get their numbers; null = none is handed over as values. */
  ranges: SharedRanges | null;
}

export interface FormulaPlace {
  sheet: WorksheetDocument;
  row: number;
  column: number;
}

const dynamicFunctions = new Set(["OFFSET", "INDIRECT"]);
const formulaReaders = new Set(["SUBTOTAL", "AGGREGATE", "ISFORMULA", "FORMULATEXT"]);
const maximumNameDepth = 16;

/** Tokens in the form that the engine can take; the same for every cell with this text. */
const tokensOf = rememberByText((formula): readonly FormulaToken[] =>
  rangesAsOffset(tokenizeFormula(formula)),
);

/** Resolves a formula's references at its place and rewrites what the engine reads badly or slowly. */
export function planFormula(formula: string, place: FormulaPlace, context: PlanContext): FormulaPlan {
  return new Planner(place, context, 0).plan(tokensOf(formula));
}

class Planner {
  private readonly areas: SheetArea[] = [];
  private readonly functions = new Set<string>();
  private external = false;
  private openRange = false;
  private dynamicReferences = false;
  private readsSpills = false;

  constructor(
    private readonly place: FormulaPlace,
    private readonly context: PlanContext,
    private readonly depth: number,
  ) {}

  plan(tokens: readonly FormulaToken[]): FormulaPlan {
    const { customNames } = this.context;
    const shared = this.context.ranges ? sharePlaces(tokens, customNames) : [];
    const sharedAreas: SheetArea[] = [];
    const sharedTexts: string[] = [];
    const texts = tokens.map((token, index) => {
      const before = this.areas.length;
      const text = this.rewrite(token, tokens, index);
      const range = this.areas.length === before + 1 ? this.areas[before]! : null;
      const isShared = range && shared[index] && isRangeText(text) && isLargeRange(range);
      if (isShared) sharedAreas.push(range);
      sharedTexts.push(isShared ? `${rangeFunction}(${this.context.ranges!.numberOf(range)})` : text);
      return text;
    });
    const functions = [...this.functions];
    const sharedText = sharedAreas.length > 0 ? markOmitted(tokens, sharedTexts, customNames).join("") : null;
    return {
      engineText: markOmitted(tokens, texts, customNames).join(""),
      sharedText,
      sharedAreas,
      areas: this.areas,
      functions,
      external: this.external,
      openRange: this.openRange,
      dynamicReferences: this.dynamicReferences || functions.some((name) => dynamicFunctions.has(name)),
      readsFormulas: functions.some((name) => formulaReaders.has(name)),
      readsSpills: this.readsSpills,
    };
  }

  private rewrite(token: FormulaToken, tokens: readonly FormulaToken[], index: number): string {
    switch (token.type) {
      case "reference":
        return this.reference(token);
      case "structured":
        return this.structured(token);
      case "name":
        return this.name(token.text);
      case "function":
        return this.call(token.text);
      case "operator":
        if (isRangeOperator(token)) this.openRange = true;
        return token.text;
      case "space":
        return intersects(tokens, index) ? " " : "";
      default:
        return token.text;
    }
  }

  private call(text: string): string {
    const name = text.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "");
    this.functions.add(name);
    if (name === "SINGLE") return "@";
    const lambda = this.context.lookup.name(text, this.place.sheet);
    if (lambda && this.depth < maximumNameDepth)
      this.include(this.planName(lambda.formula, this.place.sheet));
    return name;
  }

  private planName(formula: string, sheet: WorksheetDocument): FormulaPlan {
    const context = { ...this.context, qualify: true, ranges: null };
    return new Planner({ ...this.place, sheet }, context, this.depth + 1).plan(tokensOf(formula));
  }

  private reference(token: ReferenceToken): string {
    if (token.book !== null) {
      this.external = true;
      return "#REF!";
    }
    const area = areaBetween(token.start, token.end ?? token.start);
    const sheets = this.sheetsOf(token);
    if (!sheets) return "#REF!";
    const sheet = sheets[0]!;
    for (const each of sheets) this.areas.push({ sheet: each, area });
    if (token.spill) return this.spillArea(sheet, area);
    if (token.sheet !== null || !this.context.qualify) return token.text;
    return sheetPrefix(sheet.name) + token.text;
  }

  private sheetsOf(token: ReferenceToken): WorksheetDocument[] | null {
    const { lookup } = this.context;
    if (token.sheet === null) return [this.place.sheet];
    const first = lookup.sheetIndex(token.sheet);
    const last = token.lastSheet === null ? first : lookup.sheetIndex(token.lastSheet);
    if (first < 0 || last < 0) return null;
    return lookup.document.sheets.slice(Math.min(first, last), Math.max(first, last) + 1);
  }

  private spillArea(sheet: WorksheetDocument, anchor: CellArea): string {
    this.readsSpills = true;
    const cell = sheet.cells.get(anchor.row, anchor.column);
    if (!cell || cell.formula === null) return "#REF!";
    const area = cell.spill?.area ?? anchor;
    this.areas.push({ sheet, area });
    return sheetPrefix(sheet.name) + absoluteAreaName(area);
  }

  /**
   * As plain references, because the engine reads whole columns for `[#This Row]` (quadratic time). Within the row
   * `[@Column]` stays: one text for all rows.
   */
  private structured(token: StructuredToken): string {
    const { sheet, row, column } = this.place;
    const found = token.table
      ? this.context.lookup.table(token.table)
      : tablePlace(sheet, this.context.lookup.tableAt(sheet, row, column));
    const parts = parseStructured(token.inner);
    if (!found || !parts) return "#REF!";
    const area = structuredArea(found.table, parts, row);
    if (!area) return parts.rows === "thisRow" ? "#VALUE!" : "#REF!";
    this.areas.push({ sheet: found.sheet, area });
    const name = parts.columns?.first;
    const inside = found.sheet === sheet && isDataCell(found.table, row, column);
    const simple = parts.rows === "thisRow" && parts.columns?.last === name && name !== undefined;
    if (simple && inside && !this.context.qualify && escapeColumn(name) === name && !/[\r\n]/.test(name)) {
      return `[@[${name}]]`;
    }
    const reference = absoluteAreaName(area);
    // The engine takes a lone cell for a value, and its MATCH and SUMIFS want a range also of a table with one row.
    const text =
      parts.rows === "thisRow" || reference.includes(":") ? reference : `${reference}:${reference}`;
    return sheetPrefix(found.sheet.name) + text;
  }

  private name(text: string): string {
    const bang = text.lastIndexOf("!");
    const { lookup } = this.context;
    const sheet = bang < 0 ? this.place.sheet : lookup.sheet(unquote(text.slice(0, bang)));
    if (text.includes("]")) this.external = true;
    const table = bang < 0 ? lookup.table(text) : null;
    if (table) return this.structured({ type: "structured", text, table: text, inner: "" });
    const name = sheet && lookup.name(text.slice(bang + 1), sheet);
    // Files mark the parameters of LET and LAMBDA.
    if (!name || this.depth >= maximumNameDepth) return text.slice(bang + 1).replace(/^_xlpm\./i, "");
    const plan = this.planName(name.formula, sheet);
    this.include(plan);
    // LAMBDA names stay names: the engine calls them as functions.
    return /^LAMBDA\(/i.test(plan.engineText) ? text : `(${plan.engineText})`;
  }

  private include(plan: FormulaPlan): void {
    this.areas.push(...plan.areas);
    for (const name of plan.functions) this.functions.add(name);
    if (plan.external) this.external = true;
    if (plan.openRange) this.openRange = true;
    if (plan.readsSpills) this.readsSpills = true;
    if (plan.dynamicReferences) this.dynamicReferences = true;
  }
}

function tablePlace<T>(
  sheet: WorksheetDocument,
  table: T | null,
): { sheet: WorksheetDocument; table: T } | null {
  return table && { sheet, table };
}

function unquote(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

const operands = new Set(["reference", "structured", "name", "close"]);
const startsOperand = new Set(["reference", "structured", "name", "function", "open"]);

/** A space between two references is the intersection operator; any other is for the eye. */
function intersects(tokens: readonly FormulaToken[], index: number): boolean {
  const before = tokens[index - 1]?.type ?? "";
  const after = tokens[index + 1]?.type ?? "";
  return operands.has(before) && startsOperand.has(after);
}
