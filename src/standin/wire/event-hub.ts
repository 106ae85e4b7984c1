import type { HostObject } from "./host-object";
import type { RichApiEvent } from "./xdm-connection";

/** Numbers that office.js gives the events it knows (`eventType` in its event handlers). */
export const eventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type EventType = (typeof eventType)[keyof typeof eventType];

/** Event by class and the suffix of its `_Register…` method. */
const eventByRegistration: Readonly<Record<string, EventType>> = {
  "Worksheet.DataChangedEvent": eventType.worksheetChanged,
  "Worksheet.ActivatedEvent": eventType.worksheetActivated,
  "Worksheet.DeactivatedEvent": eventType.worksheetDeactivated,
  "Worksheet.SelectionChangedEvent": eventType.worksheetSelectionChanged,
  "Worksheet.CalculatedEvent": eventType.worksheetCalculated,
  "Worksheet.EventNameChanged": eventType.worksheetNameChanged,
  "Worksheet.EventVisibilityChanged": eventType.worksheetVisibilityChanged,
  "WorksheetCollection.DataChangedEvent": eventType.worksheetChanged,
  "WorksheetCollection.ActivatedEvent": eventType.worksheetActivated,
  "WorksheetCollection.DeactivatedEvent": eventType.worksheetDeactivated,
  "WorksheetCollection.AddedEvent": eventType.worksheetAdded,
  "WorksheetCollection.DeletedEvent": eventType.worksheetDeleted,
  "WorksheetCollection.SelectionChangedEvent": eventType.worksheetSelectionChanged,
  "WorksheetCollection.CalculatedEvent": eventType.worksheetCalculated,
  "WorksheetCollection.EventNameChanged": eventType.worksheetNameChanged,
  "WorksheetCollection.EventVisibilityChanged": eventType.worksheetVisibilityChanged,
  "WorksheetCollection.EventMoved": eventType.worksheetMoved,
  "Table.DataChangedEvent": eventType.tableChanged,
  "Table.SelectionChangedEvent": eventType.tableSelectionChanged,
  "TableCollection.DataChangedEvent": eventType.tableChanged,
  "TableCollection.AddedEvent": eventType.tableAdded,
  "TableCollection.DeletedEvent": eventType.tableDeleted,
};

/** Target id that office.js listens to for events of a whole collection. */
export const workbookTarget = "Workbook";

const richApiEventCategory = 65536;

/** Remembers who listens and hands out events after the batch that caused them. */
export class EventHub {
  enabled = true;
  private readonly registrations = new Set<string>();
  private queue: RichApiEvent[] = [];

  /** @returns false if the stand-in does not have this event */
  register(target: HostObject, member: string): boolean {
    const [, un, suffix] = /^_(Un)?[Rr]egister(.+)$/.exec(member)!;
    const type = eventByRegistration[`${target.typeName}.${suffix}`];
    if (type === undefined) return false;
    const key = `${type}:${targetOf(target)}`;
    if (un) this.registrations.delete(key);
    else this.registrations.add(key);
    return true;
  }

  /** Queues an event for those of the targets that somebody listens to. */
  emit(type: EventType, targets: readonly string[], message: object): void {
    if (!this.enabled) return;
    for (const targetId of targets) {
      if (!this.registrations.has(`${type}:${targetId}`)) continue;
      this.queue.push({
        messageCategory: richApiEventCategory,
        messageType: type,
        targetId,
        message: JSON.stringify(message),
      });
    }
  }

  get registrationCount(): number {
    return this.registrations.size;
  }

  /** Takes what is due. */
  take(): RichApiEvent[] {
    const due = this.queue;
    this.queue = [];
    return due;
  }
}

function targetOf(target: HostObject): string {
  const { id, eventTargetId } = target as { id?: string; eventTargetId?: string };
  return eventTargetId ?? id ?? workbookTarget;
}
