import type { SheetWriteContext } from "./sheet-write-context";

export function writeComments(_context: SheetWriteContext): void {}
