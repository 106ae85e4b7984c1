/** Where things stand on the budget sheet; rows and columns 0-based. */
export const budgetLayout = {
  title: 0,
  subtitle: 1,
  intro: 2,
  figures: 4,
  firstTable: 7,
  chartRows: 15,
  chartColumns: 6,
  widths: [13, 38, 26, 16, 16, 16, 16, 16, 12, 12, 30, 16, 14],
} as const;

/** Cells with the first and the last month whose money counts. */
export const horizonFromCell = { row: budgetLayout.figures + 1, column: 8 } as const;
export const horizonToCell = { row: budgetLayout.figures + 1, column: 9 } as const;

export const budgetTableNames = {
  useCases: "KI_Budget",
  years: "KI_Budget_Jahre",
  quarters: "KI_Budget_Quartale",
  modules: "KI_Budget_Module",
} as const;
