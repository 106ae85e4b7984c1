import { number, text } from "../../sheets/cells";
import { fillWords } from "../../sheets/fill-words";
import { colors } from "../../sheets/palette";
import { dateText, type SheetContext } from "../../sheets/sheet-context";
import type { Block, SheetSpec, TableBlock } from "../../sheets/sheet-spec";
import { buildTable, rowBelow, type ColumnPlan } from "../../sheets/table-builder";
import { tableLook } from "../../sheets/table-look";
import { column, columnArea, heading, landscape, line, sheetHead } from "../../tasks/sheet-parts";
import type { ModelFailureKind } from "../model-failure";
import { emptyWritingRecord, type LogEntry, type WritingRecord } from "./writing-record";

const tableRow = 5;
/** A cell holds 32,767 characters; what is longer stands in several rows. */
const charactersPerCell = 32_000;

/** Whether a model ever ran for the workbook. */
export function hasLog({ log }: WritingRecord): boolean {
  return log.length > 0;
}

/** Every run of a model, newest first, and what was sent where somebody asked for that. */
export function protocolSheet(context: SheetContext): SheetSpec {
  const { log: words } = context.areaWords.writing;
  const runs = [...(context.writing ?? emptyWritingRecord).log].reverse();
  const columns = runColumns(context);
  const widths = columns.map(({ width }) => width);
  const table = buildTable<LogEntry>({
    name: "KI_Protokoll",
    at: { row: tableRow, column: 0 },
    columns,
    rows: runs,
    id: ({ time }, index) => `${time} ${runs.length - index}`,
  });
  return {
    key: "writerLog",
    name: context.words.sheetNames.writerLog,
    tabColor: colors.filler,
    blocks: [
      ...sheetHead(context, words.title, words.intro),
      line(3, "note", words.privacy),
      table,
      ...tableLook(table, widths, 47),
      { kind: "role", area: columnArea(table, "payloadHash"), role: "muted", wrap: true },
      ...payloadBlocks(context, runs, { row: rowBelow(table) + 1, widths }),
    ],
    freeze: { rows: tableRow + 1, columns: 1 },
    columnWidths: widths,
    // What was sent is for the screen: on paper it would fill pages.
    print: landscape(context, {
      paper: "a3",
      titleRow: tableRow,
      area: { row: 0, column: 0, rows: rowBelow(table), columns: columns.length },
    }),
  };
}

function runColumns(context: SheetContext): ColumnPlan<LogEntry>[] {
  return [...originColumns(context), ...costColumns(context), ...checkColumns(context)];
}

function originColumns(context: SheetContext): ColumnPlan<LogEntry>[] {
  const { log: words, purposes } = context.areaWords.writing;
  const wrapped = { wrap: true } as const;
  return [
    column("time", words.time, 17, ({ time }) => text(timeText(context, time)), wrapped),
    column("purpose", words.purpose, 15, ({ purpose }) => text(purposes[purpose]), wrapped),
    column("model", words.model, 22, ({ model }) => text(model), wrapped),
    column("endpoint", words.endpoint, 24, ({ endpoint }) => text(endpoint), wrapped),
    column("prompt", words.prompt, 18, ({ prompt }) => text(prompt), wrapped),
    column(
      "payloadHash",
      words.payloadHash,
      27,
      ({ payloadHash }) => text(shownHashes(payloadHash)),
      wrapped,
    ),
  ];
}

/** A run of hundreds of requests has more checksums than a cell holds. */
function shownHashes(hashes: string): string {
  return hashes.length <= charactersPerCell ? hashes : `${hashes.slice(0, charactersPerCell)} …`;
}

function costColumns(context: SheetContext): ColumnPlan<LogEntry>[] {
  const { log: words } = context.areaWords.writing;
  return [
    count("requests", words.requests, ({ requests }) => requests),
    count("inputTokens", words.inputTokens, ({ inputTokens }) => inputTokens),
    count("outputTokens", words.outputTokens, ({ outputTokens }) => outputTokens),
    column(
      "tokensFrom",
      words.tokensFrom,
      13,
      ({ tokensEstimated }) => text(tokensEstimated ? words.estimated : words.counted),
      { align: "center" },
    ),
    column(
      "cost",
      words.cost,
      11,
      ({ costTenthousandths }) => number(costTenthousandths === null ? null : costTenthousandths / 10_000),
      { format: "general", align: "center" },
    ),
  ];
}

function checkColumns(context: SheetContext): ColumnPlan<LogEntry>[] {
  const { log: words } = context.areaWords.writing;
  return [
    count("passed", words.passed, ({ passed }) => passed),
    count("repaired", words.repaired, ({ repaired }) => repaired),
    count("replaced", words.replaced, ({ replaced }) => replaced),
    column("end", words.end, 24, ({ failure }) => text(endText(context, failure)), { wrap: true }),
    count("accepted", words.accepted, ({ accepted }) => accepted),
    column("acceptedBy", words.acceptedBy, 18, ({ acceptedBy }) => text(acceptedBy || words.nobody), {
      wrap: true,
    }),
  ];
}

function count(key: string, header: string, value: (entry: LogEntry) => number): ColumnPlan<LogEntry> {
  return column(key, header, 13, (entry) => number(value(entry), "integer"), {
    format: "integer",
    align: "center",
  });
}

/** A reason that a later release knows stands as it is. */
function endText({ areaWords }: SheetContext, failure: string | null): string {
  const { failures, log: words } = areaWords.writing;
  return failure === null ? words.complete : (failures[failure as ModelFailureKind] ?? failure);
}

/** `21.11.2026 14:05`, from `2026-11-21T14:05`. */
function timeText(context: Pick<SheetContext, "language">, time: string): string {
  const [date = "", clock = ""] = time.split("T");
  return `${dateText(context, date)} ${clock}`.trim();
}

/** A piece of what a run sent. */
interface PayloadPart {
  time: string;
  number: number;
  count: number;
  content: string;
}

function payloadBlocks(
  context: SheetContext,
  runs: readonly LogEntry[],
  { row, widths }: { row: number; widths: readonly number[] },
): Block[] {
  const { log: words } = context.areaWords.writing;
  const parts = runs.flatMap((run) => payloadParts(run));
  if (parts.length === 0) return [];
  const table: TableBlock = buildTable<PayloadPart>({
    name: "KI_Protokoll_Daten",
    at: { row: row + 2, column: 0 },
    columns: [
      column("time", words.time, 0, ({ time }) => text(timeText(context, time))),
      column("part", words.part, 0, (part) => text(fillWords("{number}/{count}", { ...part })), {
        align: "center",
      }),
      column("payload", words.payload, 0, ({ content }) => text(content), { wrap: true }),
    ],
    rows: parts,
    id: (part) => `${part.time} ${part.number}`,
  });
  return [
    ...heading(row, words.payloadHeading),
    line(row + 1, "note", words.payloadNote),
    table,
    ...tableLook(table, widths, 20),
  ];
}

function payloadParts({ time, payload = "" }: LogEntry): PayloadPart[] {
  const count = Math.ceil(payload.length / charactersPerCell);
  return Array.from({ length: count }, (_, index) => ({
    time,
    number: index + 1,
    count,
    content: payload.slice(index * charactersPerCell, (index + 1) * charactersPerCell),
  }));
}
