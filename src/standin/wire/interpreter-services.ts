import type { LibraryMetadata } from "./class-metadata";
import type { HostObject } from "./host-object";
import type { ReferenceTable } from "./reference-table";
import type { RichApiError } from "./rich-api-error";

/** What the interpreter needs around it. */
export interface InterpreterServices {
  readonly root: HostObject;
  readonly metadata: LibraryMetadata;
  readonly references: ReferenceTable;
  /** Objects outside the workbook that office.js creates by class name. */
  readonly newObjects: Readonly<Record<string, HostObject>>;
  /** Called with `Class.member` before each use; throws to inject a fault. */
  beforeMember(member: string): void;
  /** Records a gap of the stand-in and returns the error to throw. */
  notImplemented(member: string): RichApiError;
  registerEvent(target: HostObject, member: string): boolean;
  endBatch(): void;
}
