/** Where things stand on the dashboard; rows and columns 0-based. Three slots of four columns side by side. */
export const dashboardLayout = {
  columns: 12,
  columnWidth: 17,
  slotColumns: 4,
  figures: 4,
  note: 8,
  firstCharts: 10,
  chartRows: 11,
  lists: 22,
  secondCharts: 30,
  lastRow: 41,
  /** First column of the tables that the charts draw from, off the page. */
  helper: 13,
} as const;

/** Cells off the page that formulas refer to: the month of the run and the discount rate. */
export const thisMonthCell = { row: 1, column: dashboardLayout.helper + 1 } as const;
export const rateCell = { row: 2, column: dashboardLayout.helper + 1 } as const;

export const dashboardTableNames = {
  years: "KI_Uebersicht_Jahre",
  quadrants: "KI_Uebersicht_Quadranten",
  load: "KI_Uebersicht_Auslastung",
  cash: "KI_Uebersicht_Zahlungsstrom",
} as const;
