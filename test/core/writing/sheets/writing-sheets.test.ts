import { join } from "node:path";
import { makeSheets, type SheetOptions } from "../../../../src/core/sheets/make-sheets";
import { printSpec } from "../../../support/print-spec";
import { modelFailureKinds } from "../../../../src/core/writing/model-failure";
import { emptyWritingRecord, type WritingRecord } from "../../../../src/core/writing/record/writing-record";
import { useCase } from "../../support/plan-builders";
import { english, german, planned, sheetOf, tableOf } from "../../sheets/support/sheet-builders";
import { logEntry, proposal } from "./records";
import { expectGolden } from "../../../support/golden-text";

const plan = planned([useCase("UC-01", { module: "Prozesse" })], { company: "Bäckerei Sonnenkorn GmbH" });

const record: WritingRecord = {
  ...emptyWritingRecord,
  log: [
    logEntry({ acceptedBy: "A. B.", accepted: 12 }),
    logEntry({
      time: "2026-11-22T08:30",
      failure: "rateLimited",
      tokensEstimated: true,
      costTenthousandths: null,
      // A retry and a looser mode.
      payloadHash: ["3f2a", "3f2a", "90ce"].map((digits) => digits.repeat(16)).join("\n"),
      requests: 3,
    }),
    logEntry({ time: "2026-11-23T17:45", purpose: "suggestions", payload: '{"model":"gpt-4o-mini"}' }),
  ],
  proposals: [
    proposal(),
    proposal({ id: "V-02", kind: "risk", title: "=Ausfall", reason: "Ein Modell wird abgeschaltet." }),
  ],
};

const languages: readonly (readonly [string, SheetOptions])[] = [
  ["deutsch", german],
  ["english", english],
];

describe.each(languages)("%s", (folder, options) => {
  test.each(["writerLog", "proposals"])("sheet %s", (key) => {
    const printed = printSpec(sheetOf(plan, key, { ...options, writing: record }));
    expectGolden(join(__dirname, folder), key, printed);
  });

  test("headers are fit for formulas, and every ending has words", () => {
    const log = modelFailureKinds.map((failure) => logEntry({ failure }));
    const sheets = makeSheets(plan, { ...options, writing: { ...record, log } });
    const tables = sheets
      .filter(({ key }) => key === "writerLog" || key === "proposals")
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [block] : [])));
    const headers = tables.flatMap(({ columns }) => columns.map(({ header }) => header));
    expect(headers.filter((header) => !/^[\p{L}\p{N} ]+$/u.test(header))).toEqual([]);
    const ends = tables[1]!.rows.map(({ cells }) => JSON.stringify(cells[14]));
    expect(new Set(ends).size).toBe(modelFailureKinds.length);
  });
});

test("nobody can ask for the sheets while a model contributed nothing", () => {
  const requested = ["writerLog", "proposals"];
  const keys = makeSheets(plan, { ...german, requested }).map(({ key }) => key);
  expect(keys).toEqual(makeSheets(plan, german).map(({ key }) => key));
});

test("a reason that only a later release knows stands as it is", () => {
  const writing = { ...record, log: [logEntry({ failure: "someNewReason" })] };
  const sheet = sheetOf(plan, "writerLog", { ...german, writing });
  expect(JSON.stringify(tableOf(sheet, "KI_Protokoll").rows)).toContain("someNewReason");
});

test("no cell is longer than Excel holds, however long a payload is", () => {
  const payload = "{".repeat(100_000);
  const writing = { ...record, log: [logEntry({ payload })] };
  const table = tableOf(sheetOf(plan, "writerLog", { ...german, writing }), "KI_Protokoll_Daten");
  const parts = table.rows.map(({ cells }) => (cells[2]?.kind === "text" ? cells[2].text : ""));
  expect(parts.join("")).toBe(payload);
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(32_767);
});

test("ratings are empty and only whole numbers from 1 to 5 get in", () => {
  const sheet = sheetOf(plan, "proposals", { ...german, writing: record });
  const table = tableOf(sheet, "KI_Vorschlaege_Modell");
  const own = table.columns.flatMap(({ owner }, index) => (owner === "user" ? [index] : []));
  expect(table.rows.map(({ cells }) => own.slice(0, 5).map((index) => cells[index]?.kind))).toEqual(
    record.proposals.map(() => Array(5).fill("blank")),
  );
  const rules = sheet.blocks.filter(({ kind }) => kind === "validation");
  expect(rules).toHaveLength(6);
  expect(rules[0]).toMatchObject({ rule: { type: "wholeNumber", min: 1, max: 5 } });
});
