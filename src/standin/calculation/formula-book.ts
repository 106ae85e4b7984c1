import type { WorkbookDocument, WorksheetDocument } from "../document/workbook-document";
import { ChangeTracker, type CellChanges, type FormulaPlace } from "./change-tracker";
import { orderFormulas } from "./calculation-order";
import { cellKey, DependencyIndex, type CellPlace, type FormulaEntry } from "./dependency-index";
import { runEngine } from "./engine";
import type { EngineCell, EngineFunction } from "./engine-types";
import { EngineJobBuilder } from "./engine-job";
import { engineChunks } from "./engine-chunks";
import { planFormula, type PlanContext } from "./plan-formula";
import { lambdaNames } from "./lambda-names";
import { isSharingWorthwhile, SharedRanges } from "./shared-ranges";
import { storeResult } from "./spill-results";
import { unsupportedFormulas } from "./unsupported-formulas";
import { createLookup, structureText, type WorkbookLookup } from "./workbook-lookup";

/** Arrays that feed one another settle in as many passes; more means that they chase each other. */
const maximumPasses = 20;

/** All formulas of a document: which there are, what they read, which are due. */
export class FormulaBook {
  private readonly tracker: ChangeTracker;
  private readonly index = new DependencyIndex();
  private readonly entries = new Map<WorksheetDocument, Map<number, FormulaEntry>>();
  private readonly due = new Set<FormulaEntry>();
  /** What the last calculation took on. */
  private readonly calculated = new Set<FormulaEntry>();
  private readonly unknown = new Set<string>();
  private readonly ranges = new SharedRanges();
  private circular: FormulaEntry[] = [];
  private structure: string;
  private count = 0;

  constructor(
    private readonly document: WorkbookDocument,
    private readonly customNames: () => ReadonlySet<string>,
    private readonly functions: () => ReadonlyMap<string, EngineFunction>,
  ) {
    this.tracker = new ChangeTracker(document);
    this.structure = structureText(document);
    const { added } = this.tracker.collect();
    const context = this.planContext();
    for (const place of added) {
      const entry = this.add(place, context, place.hasResult && !place.isArray);
      if (!place.hasResult) this.due.add(entry);
    }
  }

  /** Calculates what edits since the last call affect. */
  recalculate(): void {
    this.calculated.clear();
    const changes = this.tracker.collect();
    this.applyChanges(changes);
    let cells: CellPlace[] = [...changes.cells, ...changes.added, ...changes.removed];
    if (cells.length === 0 && this.due.size === 0) return;
    for (const entry of this.allEntries()) if (this.isBlocked(entry)) this.due.add(entry);
    for (let pass = 0; pass < maximumPasses && (cells.length > 0 || this.due.size > 0); pass++) {
      const affected = this.index.affectedBy(cells, this.due, this.count);
      this.due.clear();
      for (const entry of affected) this.calculated.add(entry);
      cells = this.calculate(affected);
      this.replanSpillReaders();
    }
  }

  /**
   * While a custom function is awaited, Excel shows #BUSY! in the whole cell and in all that read it. The engine has
   * evaluated those formulas with the error instead, and IFERROR would have swallowed it.
   * @param names (upper-case) functions whose results are open
   */
  showBusy(names: ReadonlySet<string>): void {
    if (names.size === 0) return;
    const callers = [...this.calculated].filter(({ plan }) => plan.functions.some((name) => names.has(name)));
    for (const entry of this.index.affectedBy([], callers, this.count)) {
      for (const place of [entry, ...storeResult(entry, { error: "#BUSY!" })]) this.tracker.note(place);
    }
  }

  /** `A1#` means other cells once the array in A1 has another size. */
  private replanSpillReaders(): void {
    const context = this.planContext();
    for (const entry of this.allEntries()) {
      if (entry.plan.readsSpills && this.replan(entry, context)) this.due.add(entry);
    }
  }

  invalidateAll(): void {
    for (const entry of this.allEntries()) this.due.add(entry);
  }

  /** Formulas that call one of these (upper-case) functions are due. */
  invalidateFunctions(names: ReadonlySet<string>): void {
    for (const entry of this.allEntries()) {
      if (entry.plan.functions.some((name) => names.has(name))) this.due.add(entry);
    }
  }

  /** Custom functions came or went: plans change, and what showed #NAME? or #BUSY! for want of them is due. */
  functionsChanged(): void {
    this.unknown.clear();
    const names = this.customNames();
    for (const entry of this.allEntries()) {
      if (!entry.plan.functions.some((name) => names.has(name))) continue;
      const { value } = entry.sheet.cells.get(entry.row, entry.column) ?? { value: null };
      const waiting =
        typeof value === "object" && (value === null || ["#NAME?", "#BUSY!"].includes(value.error));
      this.replan(entry, this.planContext());
      if (waiting) this.due.add(entry);
    }
  }

  circularReferences(): CellPlace[] {
    return this.circular.map(({ sheet, row, column }) => ({ sheet, row, column }));
  }

  unknownFunctions(): string[] {
    return [...this.unknown].sort();
  }

  private *allEntries(): Generator<FormulaEntry> {
    for (const entries of this.entries.values()) yield* entries.values();
  }

  private planContext(): PlanContext {
    return {
      lookup: createLookup(this.document),
      customNames: this.customNames(),
      qualify: false,
      ranges: this.ranges,
    };
  }

  private add(place: FormulaPlace, context: PlanContext, scalarOnly: boolean): FormulaEntry {
    const { sheet, row, column, formula } = place;
    const entry: FormulaEntry = {
      sheet,
      row,
      column,
      formula,
      scalarOnly,
      plan: planFormula(formula, place, context),
    };
    let entries = this.entries.get(sheet);
    if (!entries) this.entries.set(sheet, (entries = new Map()));
    if (!entries.has(cellKey(row, column))) this.count++;
    entries.set(cellKey(row, column), entry);
    this.index.add(entry);
    return entry;
  }

  private remove({ sheet, row, column }: CellPlace): void {
    const entry = this.entry({ sheet, row, column });
    if (!entry) return;
    this.entries.get(sheet)?.delete(cellKey(row, column));
    this.index.remove(entry);
    this.due.delete(entry);
    this.count--;
  }

  private entry({ sheet, row, column }: CellPlace): FormulaEntry | undefined {
    return this.entries.get(sheet)?.get(cellKey(row, column));
  }

  private applyChanges(changes: CellChanges): void {
    for (const place of changes.removed) this.remove(place);
    const structure = structureText(this.document);
    const context = this.planContext();
    if (structure !== this.structure) {
      this.structure = structure;
      for (const entry of this.allEntries()) if (this.replan(entry, context)) this.due.add(entry);
    }
    for (const place of changes.added) this.due.add(this.add(place, context, false));
    for (const place of changes.outdated) {
      const entry = this.entry(place);
      if (entry) this.due.add(entry);
    }
  }

  /** @returns whether the formula means something else than before */
  private replan(entry: FormulaEntry, context: PlanContext): boolean {
    const plan = planFormula(entry.formula, entry, context);
    const areas = (each: typeof plan) => each.areas.map(({ sheet, area }) => [sheet.id, Object.values(area)]);
    const same =
      plan.engineText === entry.plan.engineText &&
      JSON.stringify(areas(plan)) === JSON.stringify(areas(entry.plan));
    if (same) return false;
    this.index.remove(entry);
    entry.plan = plan;
    this.index.add(entry);
    return true;
  }

  private isBlocked({ sheet, row, column }: FormulaEntry): boolean {
    const value = sheet.cells.get(row, column)?.value;
    return typeof value === "object" && value !== null && value.error === "#SPILL!";
  }

  /** @returns cells beside the formulas' own that changed */
  private calculate(affected: Set<FormulaEntry>): CellPlace[] {
    const lookup = createLookup(this.document);
    const possible = this.withoutUnsupported(affected, lookup);
    const { ordered, circular } = orderFormulas(possible);
    const isShared = isSharingWorthwhile(possible.map(({ plan }) => plan));
    this.circular = circular;
    const names = lambdaNames(this.document, lookup, this.customNames());
    const changed: CellPlace[] = [];
    for (const chunk of engineChunks(ordered, isShared)) {
      const builder = new EngineJobBuilder(
        this.document,
        names,
        this.functions(),
        isShared ? this.ranges : null,
      );
      const cells = chunk.map((entry) =>
        builder.addFormula(entry.sheet, entry.row, entry.column, entry.plan, entry.scalarOnly),
      );
      this.addReadFormulas(chunk, builder);
      runEngine(builder.build());
      changed.push(...this.store(chunk, cells));
    }
    return changed;
  }

  private store(chunk: FormulaEntry[], cells: EngineCell[]): CellPlace[] {
    const changed: CellPlace[] = [];
    chunk.forEach((entry, index) => {
      const places = storeResult(entry, cells[index]!.result ?? 0);
      changed.push(...places);
      for (const place of [entry, ...places]) this.tracker.note(place);
    });
    return changed;
  }

  /** SUBTOTAL must see that cells it reads are SUBTOTALs, even if those are not due. */
  private addReadFormulas(chunk: FormulaEntry[], builder: EngineJobBuilder): void {
    const readers = chunk.filter((entry) => entry.plan.readsFormulas);
    if (readers.length === 0) return;
    const present = new Set(chunk);
    for (const entry of this.allEntries()) {
      if (present.has(entry) || !/SUBTOTAL|AGGREGATE/i.test(entry.formula)) continue;
      builder.addFormula(entry.sheet, entry.row, entry.column, entry.plan, entry.scalarOnly);
    }
  }

  /** Formulas that can't be calculated keep a result that they came with; without one they show why not. */
  private withoutUnsupported(affected: Set<FormulaEntry>, lookup: WorkbookLookup): FormulaEntry[] {
    const refusals = unsupportedFormulas(affected, lookup, this.customNames());
    for (const [entry, { functions }] of refusals) {
      for (const name of functions) this.unknown.add(name);
      const cell = entry.sheet.cells.get(entry.row, entry.column);
      if (cell && cell.value === null)
        storeResult(entry, { error: functions.length > 0 ? "#NAME?" : "#REF!" });
      this.tracker.note(entry);
    }
    return [...affected].filter((entry) => !refusals.has(entry));
  }
}
