/** How a language writes formulas. Files and the object model always use {@link englishDialect}. */
export interface FormulaDialect {
  decimal: "." | ",";
  argumentSeparator: "," | ";";
  arrayColumnSeparator: "," | ".";
  /** Error literals of the language, longest first. */
  errors: readonly string[];
  booleans: readonly string[];
}

export const englishDialect: FormulaDialect = {
  decimal: ".",
  argumentSeparator: ",",
  arrayColumnSeparator: ",",
  errors: [
    "#GETTING_DATA",
    "#BLOCKED!",
    "#CONNECT!",
    "#UNKNOWN!",
    "#DIV/0!",
    "#VALUE!",
    "#SPILL!",
    "#FIELD!",
    "#NULL!",
    "#NAME?",
    "#CALC!",
    "#BUSY!",
    "#REF!",
    "#NUM!",
    "#N/A",
  ],
  booleans: ["TRUE", "FALSE"],
};
