import type { CellArea } from "./cell-document";

/** A data validation; formulas without leading `=`. */
export interface ValidationDocument {
  areas: CellArea[];
  type: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom" | "none";
  operator:
    | "between"
    | "notBetween"
    | "equal"
    | "notEqual"
    | "greaterThan"
    | "lessThan"
    | "greaterThanOrEqual"
    | "lessThanOrEqual";
  /** Without leading `=`; for an inline list the text `a,b,c` in quotes as in the file. */
  formula1: string | null;
  formula2: string | null;
  ignoreBlanks: boolean;
  inCellDropDown: boolean;
  prompt: { show: boolean; title: string; message: string };
  error: { show: boolean; style: "stop" | "warning" | "information"; title: string; message: string };
  origin: unknown;
}
