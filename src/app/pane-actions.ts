import type { CellPlace, Issue } from "../core/issues";
import type { ListProposal } from "../core/mapping/propose-mapping";
import type { TableMapping } from "../core/mapping/table-mapping";
import type { Plan } from "../core/plan";
import type { SheetKey } from "../core/sheets/sheet-spec";
import type { Progress } from "./ports";

/**
 * The verbs of the task pane. The pane knows nothing else of the app: what happens behind a verb (reading,
 * planning, writing, the workbook's state) is the app's. Every verb rejects with an `AppFailure`.
 */
export interface PaneActions {
  /** Reads the workbook and computes the plan; changes nothing. */
  analyse(options: ActionOptions): Promise<Analysis>;
  /** Reads anew, plans and writes the output sheets. */
  write(options: WriteOptions): Promise<WriteOutcome>;
  /** Adds the sample tables on sheets of their own; never touches a sheet that exists. */
  insertSample(options: ActionOptions): Promise<InsertOutcome>;
  /** Adds sheets of a template; never touches one that exists, and leaves out tables that the workbook has. */
  insertTemplate(options: InsertTemplateOptions): Promise<InsertOutcome>;
  /** Adds a rating form per person who has none yet; the others' forms are hidden, which is no protection. */
  startRatingRound(options: RatingRoundOptions): Promise<{ sheets: readonly string[] }>;
  /** Turns `KI.*` formulas of the add-in's own sheets into values for good. Returns the number of cells. */
  freeze(options: ActionOptions): Promise<number>;
  /** Proposes what the columns of the workbook's lists are; changes nothing. */
  proposeMapping(options: ActionOptions): Promise<MappingView>;
  /** Remembers in the workbook how its lists are read, in place of what was remembered, and analyses anew. */
  saveMapping(options: SaveMappingOptions): Promise<Analysis>;
  /** Shows a cell to the user. */
  select(place: Pick<CellPlace, "sheet" | "address">): Promise<void>;
  /** Calls back after the user edited a sheet; returns how to stop. */
  onEdited(handler: () => void): Promise<() => Promise<void>>;
}

export interface ActionOptions {
  /** Language of messages and of texts that the verb writes where the workbook does not say otherwise. */
  language: "de" | "en";
  signal: AbortSignal;
  progress: Progress;
}

/** @property names people as typed, separated by commas, semicolons or lines */
export interface RatingRoundOptions extends ActionOptions {
  names: string;
}

/** @property sheets keys of output sheets beyond the usual ones */
export interface WriteOptions extends ActionOptions {
  sheets: readonly SheetKey[];
}

/** @property mappings all that the workbook is to remember */
export interface SaveMappingOptions extends ActionOptions {
  mappings: readonly TableMapping[];
}

export interface MappingView {
  lists: readonly ListProposal[];
  remembered: readonly TableMapping[];
}

/** An issue with its sentence in the asked language. */
export interface WordedIssue extends Issue {
  message: string;
}

/** @property parts keys of the template's sheets; null for all */
export interface InsertTemplateOptions extends ActionOptions {
  name: string;
  parts: readonly string[] | null;
}

export interface Analysis {
  /** Null where the workbook has no use-case table; `issues` then says where it was looked for. */
  plan: Plan | null;
  issues: readonly WordedIssue[];
  /** Output sheets of an earlier run. */
  outputs: readonly WrittenSheet[];
}

export interface WrittenSheet {
  key: SheetKey;
  sheetName: string;
}

export interface WriteOutcome {
  analysis: Analysis;
  sheets: readonly WrittenSheet[];
  /** Cells that differ from what was written; more than none is a fault that the user must see. */
  mismatches: readonly { sheet: string; address: string; expected: string; found: string }[];
  /** Cells of the output sheets that a person changed and that were kept. */
  keptEdits: number;
}

export interface InsertOutcome {
  /** Names of the sheets that were added. */
  sheets: readonly string[];
  /** Names of parts that were asked for and left out, because the workbook has such a table. */
  skipped: readonly string[];
}
