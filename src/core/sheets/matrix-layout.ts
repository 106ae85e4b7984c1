/** The ranked table. */
export const matrixTableName = "KI_Matrix";

/** Where things stand on the matrix sheet; rows and columns 0-based. */
export const matrixLayout = {
  title: 0,
  subtitle: 1,
  intro: 2,
  headings: 4,
  chart: { row: 5, column: 0, rows: 24, columns: 6 },
  gridColumn: 6,
  gridHeader: 5,
  highBenefit: 6,
  lowBenefit: 15,
  /** Rows of one quadrant including its name. */
  quadrantRows: 9,
  weights: 25,
  rankingHeading: 31,
  table: 32,
} as const;

/** Cells with the weights in the order of `gewichte` and the two thresholds. */
export const weightCells = {
  row: matrixLayout.weights + 2,
  column: matrixLayout.gridColumn,
  rows: 1,
  columns: 6,
} as const;
export const benefitThresholdCell = {
  row: matrixLayout.weights + 3,
  column: matrixLayout.gridColumn + 2,
} as const;
export const effortThresholdCell = {
  row: matrixLayout.weights + 3,
  column: matrixLayout.gridColumn + 5,
} as const;

/** One series per use case, named and labelled, up to here; beyond, labels would cover the points. */
export const labelledPointsLimit = 40;
/** The live rank compares each row with all rows; beyond this many rows it is a value. */
export const liveRankLimit = 500;
