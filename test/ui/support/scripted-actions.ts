import { AppFailure, type FailureKind } from "../../../src/app/failure";
import { issueWords } from "../../../src/app/issue-words";
import type {
  ActionOptions,
  Analysis,
  InsertTemplateOptions,
  MappingView,
  PaneActions,
  SaveMappingOptions,
  WrittenSheet,
} from "../../../src/app/pane-actions";
import type { CellPlace, Issue } from "../../../src/core/issues";
import type { TableMapping } from "../../../src/core/mapping/table-mapping";
import type { Plan } from "../../../src/core/plan";
import { useCase } from "../../core/support/plan-builders";
import { planned } from "../../core/sheets/support/sheet-builders";

export const outputSheets: readonly WrittenSheet[] = [
  { key: "matrix", sheetName: "Matrix" },
  { key: "budget", sheetName: "Budget" },
  { key: "roadmap", sheetName: "Fahrplan" },
  { key: "check", sheetName: "Prüfung" },
];

/** A plan of a few use cases with costs, two of them at the same place of the matrix, one without benefit. */
export function samplePlan(): Plan {
  const costs = { oneOffCents: 1_250_000, runningCentsPerMonth: 50_000 };
  const problems: Issue[] = [
    {
      severity: "warning",
      code: "outOfRange",
      ids: ["UC-04"],
      sheet: "Anwendungsfälle",
      table: null,
      row: 7,
      column: "Nutzen",
      address: "C7",
      params: { text: "9", min: 1, max: 5, columnKey: "benefit" },
    },
    {
      severity: "info",
      code: "defaultUsed",
      ids: [],
      sheet: null,
      table: null,
      row: null,
      column: null,
      address: null,
      params: { key: "discountRate", value: "5 %" },
    },
  ];
  return planned(
    [
      useCase("UC-01", { name: "Dokumentensuche", ratings: { benefit: 5, effort: 2 }, ...costs }),
      useCase("UC-02", { name: "Ticket-Kategorisierung", ratings: { benefit: 5, effort: 2 }, ...costs }),
      useCase("UC-03", {
        name: "Preisprognose",
        ratings: { benefit: 2, effort: 5 },
        ...costs,
        oneOffCents: null,
      }),
      useCase("UC-04", { name: "Protokolle", ratings: { benefit: null }, ...costs }),
    ],
    { capacity: null },
    { issues: problems, settingUses: [{ key: "discountRate", value: 0.05, source: "default", place: null }] },
  );
}

/** The analysis of a plan, worded as the app words it. */
export function analysisOf(plan: Plan | null, language: "de" | "en" = "de"): Analysis {
  const word = issueWords(language);
  const issues = plan?.issues ?? [noTable];
  return { plan, issues: issues.map((issue) => ({ ...issue, message: word(issue) })), outputs: [] };
}

const noTable: Issue = {
  severity: "error",
  code: "noUseCaseTable",
  ids: [],
  sheet: null,
  table: null,
  row: null,
  column: null,
  address: null,
  params: {},
};

/** The pane's verbs with prepared answers, so that tests decide when and how each ends. */
export class ScriptedActions implements PaneActions {
  plan: Plan | null = samplePlan();
  failWith: FailureKind | null = null;
  /** A promise that verbs wait for, to look at the pane in between. */
  hold: Promise<void> = Promise.resolve();
  readonly calls: string[] = [];
  readonly selected: Pick<CellPlace, "sheet" | "address">[] = [];
  edit: () => void = () => undefined;

  analyse = (options: ActionOptions): Promise<Analysis> =>
    this.answer("analyse", options, () => analysisOf(this.plan, options.language));

  write = (options: ActionOptions) =>
    this.answer("write", options, () => ({
      analysis: { ...analysisOf(this.plan, options.language), outputs: outputSheets },
      sheets: outputSheets,
      mismatches: [],
      keptEdits: 2,
    }));

  insertSample = (options: ActionOptions) =>
    this.answer("insertSample", options, () => {
      this.plan = samplePlan();
      return { sheets: ["Anwendungsfälle", "Datenquellen"], skipped: [] };
    });

  /** Parts of the template that were asked for last. */
  inserted: readonly string[] = [];

  insertTemplate = (options: InsertTemplateOptions) => {
    this.inserted = options.parts ?? [];
    return this.answer(`insertTemplate ${options.name}`, options, () => ({
      sheets: options.parts?.map((part) => `Blatt ${part}`) ?? [],
      skipped: [],
    }));
  };

  /** Answer of `proposeMapping`. */
  mappingView: MappingView = { lists: [], remembered: [] };
  readonly savedMappings: (readonly TableMapping[])[] = [];

  proposeMapping = async (): Promise<MappingView> => this.mappingView;

  saveMapping = (options: SaveMappingOptions): Promise<Analysis> => {
    this.savedMappings.push(options.mappings);
    return this.answer("saveMapping", options, () => analysisOf(this.plan, options.language));
  };

  startRatingRound = (options: ActionOptions & { names: string }) =>
    this.answer(`startRatingRound ${options.names}`, options, () => ({ sheets: ["Bewertung Anna"] }));

  freeze = (options: ActionOptions) => this.answer("freeze", options, () => 12);

  select = async (place: Pick<CellPlace, "sheet" | "address">): Promise<void> => {
    if (this.failWith) throw new AppFailure(this.failWith, "select");
    this.selected.push({ sheet: place.sheet, address: place.address });
  };

  onEdited = async (handler: () => void): Promise<() => Promise<void>> => {
    this.edit = handler;
    return async () => undefined;
  };

  private async answer<Result>(name: string, options: ActionOptions, result: () => Result): Promise<Result> {
    this.calls.push(name);
    options.progress({ key: "read", done: 0, total: 1 });
    const aborted = new Promise<never>((_, reject) =>
      options.signal.addEventListener("abort", () => reject(new AppFailure("cancelled", "aborted"))),
    );
    await Promise.race([this.hold, aborted]);
    if (this.failWith) throw new AppFailure(this.failWith, "Kaputt");
    return result();
  }
}
