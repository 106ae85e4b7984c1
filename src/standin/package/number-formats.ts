/** Codes that files name by number only; en-US, as Excel's API shows them. */
const builtIn: Record<number, string> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "$#,##0_);($#,##0)",
  6: "$#,##0_);[Red]($#,##0)",
  7: "$#,##0.00_);($#,##0.00)",
  8: "$#,##0.00_);[Red]($#,##0.00)",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Numbers below are reserved for built-in codes, also those that only some languages have. */
export const firstCustomFormat = 164;

export function builtInFormatCode(id: number): string | undefined {
  return builtIn[id];
}

/**
 * Number of a built-in code, or null. The numbers of currency codes (5–8, 37–44) show the reader's own
 * currency, so a code in dollars is written as it is.
 */
export function builtInFormatId(code: string): number | null {
  const id = Object.keys(builtIn)
    .map(Number)
    .find((candidate) => builtIn[candidate] === code);
  if (id === undefined) return null;
  const dependsOnLanguage = (id >= 5 && id <= 8) || (id >= 37 && id <= 44);
  return dependsOnLanguage ? null : id;
}
