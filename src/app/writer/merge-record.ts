import type { LogEntry, StoredText, WritingRecord } from "../../core/writing/writing-record";

/** `m1/goal` as the pane names a field. */
export function fieldKey(module: string, field: string): string {
  return `${module}/${field}`;
}

/** A record in which new texts stand in place of older ones of the same field. */
export function withTexts(record: WritingRecord, texts: readonly StoredText[]): WritingRecord {
  const replaced = new Set(texts.map(placeOf));
  return { ...record, texts: [...record.texts.filter((text) => !replaced.has(placeOf(text))), ...texts] };
}

/** A record with a run added, or brought up to date where it is there already. */
export function withLog(record: WritingRecord, entry: LogEntry): WritingRecord {
  const isSame = (other: LogEntry) => other.time === entry.time && other.payloadHash === entry.payloadHash;
  return { ...record, log: [...record.log.filter((other) => !isSame(other)), entry] };
}

/** Titles of modules may hold any character, so the parts are joined by one that no cell's title has. */
function placeOf({ module, field }: StoredText): string {
  return `${(module ?? "").toLowerCase()}\n${field}`;
}
