import type { Bilingual, Column } from "./column";
import type { TableName } from "./table-names";

/**
 * An input table beyond the three of the plan itself, e.g. costs or risks. It is found by its table name, else by its
 * sheet's name, never by its headers alone: a foreign list must not be taken for one of them by accident.
 */
export interface FurtherTable<Key extends string = string> extends TableName {
  /** Stable key of the kind of table, e.g. `costs`. */
  kind: string;
  /** What the pane calls it. */
  label: Bilingual;
  columns: readonly Column<Key>[];
  /** Of assigned IDs: `RI` gives `RI-01`. */
  idPrefix: string;
}
