import type { SheetWriteContext } from "./sheet-write-context";

export function writeCharts(_context: SheetWriteContext): void {}
