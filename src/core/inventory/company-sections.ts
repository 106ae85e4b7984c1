import { number, text } from "../sheets/cells";
import { fillWords } from "../sheets/fill-words";
import { colors } from "../sheets/palette";
import type { SheetContext } from "../sheets/sheet-context";
import { columnOf } from "../sheets/table-builder";
import { systemTable } from "../catalogue/system-columns";
import { dataStrategy } from "./data-strategy";
import { infrastructureCheck } from "./infrastructure";
import type { InventoryWords } from "./inventory-words";
import { inventoryColumn, inventoryTable, type InventorySection } from "./inventory-layout";
import { maturityOf } from "./maturity";
import { systemReadiness } from "./system-readiness";

/** Maturity by dimension with what the level means. */
export function maturitySection({ plan, areaWords: { inventory: words } }: SheetContext): InventorySection {
  const maturity = maturityOf(plan.input);
  type Row = (typeof maturity.dimensions)[number];
  const table = inventoryTable<Row>("KI_Reifegrad", {
    rows: maturity.answered === 0 ? [] : maturity.dimensions,
    id: (row) => row.key,
    columns: [
      inventoryColumn("key", words.headers.key, "integer", (_, index) => number(index + 1, "integer")),
      inventoryColumn("dimension", words.headers.dimension, "text", (row) => text(words.dimensions[row.key])),
      inventoryColumn("meaning", words.headers.meaning, "text", (row) => text(meaningOf(row.level, words))),
      inventoryColumn("level", words.headers.level, "decimal", (row) => number(row.level, "decimal")),
      inventoryColumn("answered", words.headers.answered, "text", (row) =>
        text(fillWords(words.ofAsked, { count: row.answered, total: row.asked })),
      ),
    ],
  });
  return {
    heading: words.headings.maturity,
    note: table ? words.notes.maturity : words.notes.maturityMissing,
    table,
    blocks: (built) => [
      {
        kind: "rule",
        area: {
          row: built.at.row + 1,
          column: columnOf(built, "level"),
          rows: built.rows.length,
          columns: 1,
        },
        rule: { type: "dataBar", color: colors.barPilot, min: 0, max: 5 },
      },
    ],
  };
}

/** What a level means; between two levels the lower one holds. */
export function meaningOf(level: number | null, words: InventoryWords): string {
  return level === null ? words.open : words.levels[Math.min(5, Math.max(1, Math.floor(level))) - 1]!;
}

/** The four questions of the infrastructure check with the result in the note. */
export function infrastructureSection({
  plan,
  areaWords: { inventory: words },
}: SheetContext): InventorySection {
  const { answers, ready, yes } = infrastructureCheck(plan.input.settings);
  type Row = (typeof answers)[number];
  const note =
    ready === null
      ? words.notes.infrastructureOpen
      : ready
        ? words.notes.infrastructureReady
        : words.notes.infrastructureNotReady;
  return {
    heading: words.headings.infrastructure,
    note: fillWords(note, { yes }),
    table: inventoryTable<Row>("KI_Infrastruktur", {
      rows: answers,
      id: (row) => row.key,
      columns: [
        inventoryColumn("key", words.headers.key, "integer", (_, index) => number(index + 1, "integer")),
        inventoryColumn("question", words.headers.question, "text", (row) =>
          text(words.infrastructure[row.key]),
        ),
        inventoryColumn("answer", words.headers.answer, "text", (row) => text(yesNo(row.answer, words))),
      ],
    }),
  };
}

/** Systems by readiness; from level 4 on fit for an early integration. */
export function systemSection({ plan, areaWords: { inventory: words } }: SheetContext): InventorySection {
  const systems = systemReadiness(plan.input);
  type Row = (typeof systems)[number];
  const value = (row: Row, key: keyof Row["record"]["values"]) => row.record.values[key];
  const flag = (row: Row, key: keyof Row["record"]["values"]) => {
    const found = value(row, key);
    return text(yesNo(typeof found === "boolean" ? found : null, words));
  };
  const operation = (row: Row) => {
    const key = value(row, "operation");
    return text(
      typeof key === "string" ? (words.operations[key as keyof InventoryWords["operations"]] ?? "") : "",
    );
  };
  const table = inventoryTable<Row>("KI_Systemlage", {
    rows: systems,
    id: (row) => row.record.id,
    columns: [
      inventoryColumn("id", systemTable.columns[0]!.label[plan.input.settings.language], "text", (row) =>
        text(row.record.id),
      ),
      inventoryColumn("system", words.headers.system, "text", (row) => text(row.name)),
      inventoryColumn("purpose", words.headers.purpose, "text", (row) =>
        text(String(value(row, "purpose") ?? "")),
      ),
      inventoryColumn("readiness", words.headers.readiness, "integer", (row) => number(row.level, "integer")),
      inventoryColumn("early", words.headers.early, "text", (row) => text(yesNo(row.isEarly, words))),
      inventoryColumn("api", words.headers.api, "text", (row) => flag(row, "api")),
      inventoryColumn("critical", words.headers.critical, "text", (row) => flag(row, "critical")),
      inventoryColumn("operation", words.headers.operation, "text", operation),
    ],
  });
  return {
    heading: words.headings.systems,
    note: table ? words.notes.systems : words.notes.systemsMissing,
    table,
  };
}

/** The five steps of the data strategy and how much of each the workbook answers. */
export function strategySection({ plan, areaWords: { inventory: words } }: SheetContext): InventorySection {
  const steps = dataStrategy(plan);
  type Row = (typeof steps)[number];
  return {
    heading: words.headings.strategy,
    note: words.notes.strategy,
    table: inventoryTable<Row>("KI_Datenstrategie", {
      rows: steps,
      id: (row) => row.key,
      columns: [
        inventoryColumn("key", words.headers.key, "integer", (_, index) => number(index + 1, "integer")),
        inventoryColumn("step", words.headers.step, "text", (row) => text(words.strategySteps[row.key])),
        inventoryColumn("state", words.headers.state, "text", (row) =>
          text(fillWords(words.ofAsked, { count: row.done, total: row.total })),
        ),
      ],
    }),
  };
}

/** Ja, nein oder offen. */
export function yesNo(value: boolean | null, words: Pick<InventoryWords, "yes" | "no" | "open">): string {
  return value === null ? words.open : value ? words.yes : words.no;
}
