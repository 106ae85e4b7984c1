// The small variant: this schema is in the pane's first load, and full zod alone weighs 26 kB gzip there.
import * as z from "zod/mini";
import { emptyWritingRecord } from "../../core/writing/record/writing-record";
import { storedWriting, writingState } from "./writing-state";

/** What a cell held when the add-in last proposed a value for it; texts only as fingerprints (see {@link baseValueOf}). */
const baseValue = z.union([z.number(), z.boolean(), z.string()]);

/** The editable cells of one output table; rows are `[row id, value per column…]`. */
const tableBase = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.tuple([z.string()], baseValue)),
});

/** 0-based rectangle on a sheet as `[row, column, rows, columns]`. */
const area = z.tuple([z.number(), z.number(), z.number(), z.number()]);

const sheetState = z.object({
  key: z.string(),
  /** Fingerprint of everything that was written, so that an unchanged sheet is left alone. */
  fingerprint: z.string(),
  /** What the add-in filled, so that leftovers of a larger run can be cleared and nothing else. */
  areas: z.array(area),
  tables: z.array(tableBase),
});

/** `[normalised name, occurrence of that name from 1 on, assigned ID]`. */
const idAssignment = z.tuple([z.string(), z.number(), z.string()]);

/** How a list's own rating becomes 1–5; see `core/mapping/rating-scale`. */
export const ratingScale = z.union([
  z.object({ kind: z.literal("steps"), steps: z.array(z.tuple([z.string(), z.number()])) }),
  z.object({ kind: z.literal("range"), from: z.number(), to: z.number() }),
]);

/** A list whose columns the user assigned. */
const tableMapping = z.object({
  kind: z.enum(["useCases", "dataSources"]),
  sheet: z.string(),
  table: z.nullable(z.string()),
  columns: z.array(
    z.object({
      header: z.string(),
      field: z.nullable(z.string()),
      unit: z.nullable(z.string()),
      scale: z.nullable(ratingScale),
    }),
  ),
});

const planState = z.object({
  version: z.literal(3),
  ids: z.object({ useCases: z.array(idAssignment), dataSources: z.array(idAssignment) }),
  /** Lists whose columns the user assigned. */
  columns: z.array(tableMapping),
  lastRun: z.nullable(z.object({ today: z.string() })),
  sheets: z.array(sheetState),
  /** Texts, runs and proposals of a model; the only names are those of people who accepted a text. */
  writing: writingState,
});

/**
 * What the add-in remembers in the workbook: never keys, never personal data of the plan. Lists instead of objects
 * keyed by user's texts, so that an ID such as `__proto__` is a text like any other.
 */
export type PlanState = z.infer<typeof planState>;
export type SheetState = z.infer<typeof sheetState>;
export type TableBase = z.infer<typeof tableBase>;
export type BaseValue = z.infer<typeof baseValue>;
export type StoredArea = z.infer<typeof area>;

export const currentVersion = 3;

export const emptyState: PlanState = {
  version: currentVersion,
  ids: { useCases: [], dataSources: [] },
  columns: [],
  lastRun: null,
  sheets: [],
  writing: storedWriting(emptyWritingRecord),
};

export type StateReading =
  | { kind: "read"; state: PlanState }
  /** Not ours or damaged; the caller goes on as if there were none, but must not treat old cells as its own. */
  | { kind: "damaged" }
  /** Written by a later release: overwriting it would lose what this release does not know. */
  | { kind: "newer"; version: number };

/** One step each from the version in the key to the next; add one with every change of the schema. */
export type Migrations = Readonly<Record<number, (older: unknown) => unknown>>;

const migrations: Migrations = {
  // Version 1 had room for headers assigned by hand, which no release ever filled.
  1: (older) => ({ ...(older as object), version: 2, columns: [] }),
  // Version 2 knew no texts by a model.
  2: (older) => ({ ...(older as object), version: 3, writing: emptyWritingRecord }),
};

/** Checks and upgrades a parsed state. */
export function readState(raw: unknown, steps: Migrations = migrations): StateReading {
  const version = z.object({ version: z.int() }).safeParse(raw);
  if (!version.success) return { kind: "damaged" };
  if (version.data.version > currentVersion) return { kind: "newer", version: version.data.version };
  let migrated: unknown = raw;
  for (let step = version.data.version; step < currentVersion; step++) {
    const migrate = steps[step];
    if (!migrate) return { kind: "damaged" };
    migrated = migrate(migrated);
  }
  const parsed = planState.safeParse(migrated);
  return parsed.success ? { kind: "read", state: parsed.data } : { kind: "damaged" };
}
