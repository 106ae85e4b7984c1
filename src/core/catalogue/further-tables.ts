import type { FurtherTable } from "./further-table";

/** Every further input table; the reader, the templates and the pane go through this list. */
export const furtherTables: readonly FurtherTable[] = [];
