import { stateFromXml, stateToXml } from "../../src/app/state/state-xml";
import { emptyState, readState } from "../../src/app/state/plan-state";
import { storedWriting, withTexts, writingLimits } from "../../src/app/state/writing-state";
import { emptyWritingRecord, type WritingRecord } from "../../src/core/writing/record/writing-record";
import { logEntry, proposal, storedText } from "../core/writing/sheets/records";

const record: WritingRecord = {
  texts: [storedText(), storedText({ module: null, field: "summary", text: "Zusammenfassung." })],
  log: [logEntry(), logEntry({ time: "2026-11-22T08:00", payload: '{"model":"gpt-4o-mini"}' })],
  proposals: [proposal()],
  release: [["useCases.description", "send"]],
};

test("a record comes back from the workbook's state", () => {
  const state = { ...emptyState, writing: storedWriting(record) };
  expect(stateFromXml(stateToXml(state))).toEqual({ kind: "read", state });
});

test("what is not part of a record, such as a key, does not get into the state, nor out of it", () => {
  const key = "sk-geheim";
  const text = { ...storedText(), apiKey: key, mark: { ...storedText().mark, apiKey: key } };
  const leaky = {
    ...record,
    apiKey: key,
    texts: [text],
    log: [{ ...logEntry(), apiKey: key }],
    proposals: [{ ...proposal(), apiKey: key }],
  };
  expect(JSON.stringify(storedWriting(leaky))).not.toContain(key);
  expect(JSON.stringify(readState({ ...emptyState, writing: leaky }))).not.toContain(key);
});

test("the newest runs are kept, whatever their order", () => {
  const time = (number: number) =>
    `2026-11-21T${String(Math.floor(number / 60)).padStart(2, "0")}:${String(number % 60).padStart(2, "0")}`;
  const runs = Array.from({ length: 250 }, (_, index) => logEntry({ time: time(index) }));
  const { log } = storedWriting({ ...record, log: [...runs].reverse() });
  expect(log).toHaveLength(writingLimits.runs);
  expect([log[0]?.time, log.at(-1)?.time]).toEqual([time(50), time(249)]);
});

test("payloads of old runs go first, their hashes stay", () => {
  const payload = "x".repeat(writingLimits.payloadCharacters * 0.6);
  const { log } = storedWriting({
    ...record,
    log: [logEntry({ time: "2026-11-21T10:00", payload }), logEntry({ time: "2026-11-21T11:00", payload })],
  });
  expect(log.map((entry) => entry.payload?.length)).toEqual([undefined, payload.length]);
  expect(log[0]?.payloadHash).toBe(logEntry().payloadHash);
});

test("texts of modules that are long gone give way to new ones", () => {
  const texts = Array.from({ length: 30 }, (_, index) =>
    storedText({ module: `Modul ${index}`, text: "x".repeat(50_000) }),
  );
  const kept = storedWriting({ ...record, texts }).texts;
  expect(kept).toHaveLength(writingLimits.textCharacters / 50_000);
  expect(kept.at(-1)?.module).toBe("Modul 29");
});

test("a new text takes the place of the older one of its module and field", () => {
  const older = [
    storedText(),
    storedText({ field: "risks" }),
    storedText({ module: null, field: "summary" }),
  ];
  const newer = storedText({ module: "PROZESSE", text: "Neu." });
  expect(withTexts({ ...emptyWritingRecord, texts: older }, [newer]).texts).toEqual([
    older[1],
    older[2],
    newer,
  ]);
});
