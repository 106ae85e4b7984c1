import type { LogEntry, WritingRecord } from "../../core/writing/writing-record";

/** A record with a run added, or brought up to date where it is there already. */
export function withLog(record: WritingRecord, entry: LogEntry): WritingRecord {
  const isSame = (other: LogEntry) => other.time === entry.time && other.payloadHash === entry.payloadHash;
  return { ...record, log: [...record.log.filter((other) => !isSame(other)), entry] };
}
