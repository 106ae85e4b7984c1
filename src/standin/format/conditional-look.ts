import type { DifferentialStyle } from "../document/workbook-document";

/** What conditional formats do to one cell; only what they set is present. */
export interface ConditionalLook extends DifferentialStyle {
  bar?: DataBarLook;
  icon?: IconLook;
  /** Only the bar or icon is shown. */
  hideValue?: boolean;
}

/** A bar inside the cell, as fractions of its width. */
export interface DataBarLook {
  from: number;
  to: number;
  color: string;
  gradient: boolean;
}

export interface IconLook {
  /** Excel.IconSet, e.g. `ThreeTrafficLights1`. */
  set: string;
  /** 0 = the lowest. */
  index: number;
}
