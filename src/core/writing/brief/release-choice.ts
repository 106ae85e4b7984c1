import type { ReleaseLight } from "../../catalogue/column";

/**
 * What the user decided about columns, as `table.column` (`useCases.description`) or `settings.key`; columns not named
 * keep the light of the catalogue. Remembered in the workbook.
 */
export type ReleaseChoices = Readonly<Record<string, ReleaseLight>>;

/** A column with its light, for the pane's table. */
export interface ReleasedColumn {
  /** `useCases.owner`. */
  key: string;
  table: string;
  /** Header as the user's language has it. */
  label: string;
  light: ReleaseLight;
  /** As the catalogue has it. */
  usual: ReleaseLight;
  /** The workbook has values in it. */
  isUsed: boolean;
}
