import type { LogEntry, WritingRecord } from "../../core/writing/record/writing-record";

/** A record with a run added. Two runs may be alike to the minute and the letter: a failed one and the next try. */
export function withLog(record: WritingRecord, entry: LogEntry): WritingRecord {
  return { ...record, log: [...record.log, entry] };
}

/** A record with what became of its run; the run is added where it could not be logged at its time. */
export function withUpdatedLog(record: WritingRecord, entry: LogEntry): WritingRecord {
  const index = record.log.map((other) => isSameRun(other, entry)).lastIndexOf(true);
  if (index < 0) return withLog(record, entry);
  return { ...record, log: record.log.map((other, at) => (at === index ? entry : other)) };
}

const identity = ["time", "payloadHash", "endpoint", "requests", "outputTokens", "failure"] as const;

function isSameRun(one: LogEntry, other: LogEntry): boolean {
  return identity.every((member) => one[member] === other[member]);
}
