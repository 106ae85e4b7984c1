/** Where things stand on the roadmap sheet; rows and columns 0-based. */
export const roadmapTableName = "KI_Fahrplan";
export const milestoneTableName = "KI_Meilensteine";
export const dependencyTableName = "KI_Abhaengigkeiten";

export const roadmapLayout = {
  title: 0,
  subtitle: 1,
  intro: 2,
  legend: 4,
  load: 6,
  capacity: 7,
  today: 8,
  year: 9,
  table: 10,
} as const;

/** The project start and the run's date as values that formulas refer to; volatile functions would redraw old plans. */
export const projectStartCell = { row: roadmapLayout.load, column: 2 } as const;
export const todayCell = { row: roadmapLayout.capacity, column: 2 } as const;

/** An empty column between table and Gantt: Excel takes cells written right beside a table into the table. */
export const gapColumns = 1;
export const gapWidth = 1.5;
/** Width of one month in characters: three letters at 8 points. */
export const monthWidth = 3.7;
/** Months drawn at most; 2,000 use cases at small capacity would need thousands of columns. */
export const timelineLimit = 84;
/** Months drawn at least, so that a bar can be moved. */
export const shortestTimeline = 12;
/** Months beyond the last end, for the same reason. */
export const spareMonths = 3;
/** Bars that fit one printed page together with the heading. */
export const barsPerPage = 30;
/** Merged columns of the text part: from the owner's column to the status. */
export const textColumns = { first: 2, count: 9 } as const;
