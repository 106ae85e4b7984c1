import type { Role } from "./sheet-spec";

/** Look of a role; sizes in points, colours as `#RRGGBB`. What is absent stays as the host has it. */
export interface RoleStyle {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  size?: number;
  /** Hairlines around each cell. */
  border?: string;
  vertical?: "top" | "center" | "bottom";
  /** Smaller letters rather than `####` where an amount outgrows its cell. */
  shrinks?: boolean;
}

/**
 * Every colour of the output sheets. The bar colours come from the Okabe-Ito family and differ in lightness, too,
 * so that they can be told apart with any colour vision and on a black-and-white printout.
 */
export const colors = {
  ink: "#1F2A37",
  inkSoft: "#5B6675",
  paper: "#FFFFFF",
  line: "#D5DBE3",
  band: "#F3F6FA",
  navy: "#17375E",
  navySoft: "#DCE6F2",
  input: "#FFF8E1",
  goodFill: "#DDF1E7",
  goodInk: "#0B5A3C",
  warningFill: "#FFF0CC",
  warningInk: "#7A4B00",
  errorFill: "#FBE0DD",
  errorInk: "#9B1C12",
  today: "#B3261E",
  quickWin: "#0B7A54",
  quickWinFill: "#D6F0E4",
  strategic: "#0B5C9C",
  strategicFill: "#D9E9F7",
  filler: "#8A6100",
  fillerFill: "#FCEFCF",
  defer: "#5B6675",
  deferFill: "#E9ECF0",
  barPreparation: "#A9CBEA",
  barPilot: "#E9A23B",
  barEvaluation: "#C77FA8",
  barRollout: "#1A7D63",
  barDone: "#274060",
  scoreBar: "#A9CBEA",
  thresholdLine: "#9AA5B1",
  oneOff: "#17375E",
  running: "#56A3D9",
} as const;

/** The table style of Excel that goes with {@link colors}; other programs draw none, hence the header role's fill. */
export const tableStyle = "TableStyleLight1";

/** One look per role. */
export const roleStyles: Readonly<Record<Role, RoleStyle>> = {
  title: { color: colors.navy, bold: true, size: 18, vertical: "center" },
  subtitle: { color: colors.inkSoft, size: 10 },
  heading: { color: colors.navy, bold: true, size: 13, vertical: "center" },
  label: { color: colors.ink, bold: true, vertical: "top" },
  value: { color: colors.ink },
  note: { color: colors.inkSoft, italic: true, size: 9, vertical: "top" },
  text: { color: colors.ink, vertical: "top" },
  header: { fill: colors.navy, color: colors.paper, bold: true, border: colors.line, vertical: "center" },
  total: { fill: colors.navySoft, color: colors.ink, bold: true, border: colors.line, vertical: "center" },
  input: { fill: colors.input, color: colors.ink, border: colors.line },
  muted: { color: colors.inkSoft, size: 9 },
  kpiLabel: {
    fill: colors.navySoft,
    color: colors.inkSoft,
    size: 9,
    border: colors.line,
    vertical: "center",
  },
  kpiValue: {
    fill: colors.navySoft,
    color: colors.navy,
    bold: true,
    size: 14,
    border: colors.line,
    vertical: "center",
    shrinks: true,
  },
  good: { fill: colors.goodFill, color: colors.goodInk, bold: true },
  warning: { fill: colors.warningFill, color: colors.warningInk, bold: true },
  error: { fill: colors.errorFill, color: colors.errorInk, bold: true },
  timelineYear: {
    fill: colors.navy,
    color: colors.paper,
    bold: true,
    border: colors.line,
    vertical: "center",
  },
  timelineMonth: {
    fill: colors.navySoft,
    color: colors.navy,
    bold: true,
    size: 8,
    border: colors.line,
    vertical: "center",
  },
  timelineCell: { border: colors.line },
  body: { color: colors.ink, border: colors.line, vertical: "center" },
  today: { color: colors.today, bold: true, size: 9 },
  quickWin: {
    fill: colors.quickWinFill,
    color: colors.quickWin,
    bold: true,
    border: colors.line,
    vertical: "center",
  },
  strategic: {
    fill: colors.strategicFill,
    color: colors.strategic,
    bold: true,
    border: colors.line,
    vertical: "center",
  },
  filler: {
    fill: colors.fillerFill,
    color: colors.filler,
    bold: true,
    border: colors.line,
    vertical: "center",
  },
  defer: { fill: colors.deferFill, color: colors.defer, bold: true, border: colors.line, vertical: "center" },
  barPreparation: { fill: colors.barPreparation, color: colors.ink, size: 9 },
  barPilot: { fill: colors.barPilot, color: colors.ink, size: 9 },
  barEvaluation: { fill: colors.barEvaluation, color: colors.ink, size: 9 },
  barRollout: { fill: colors.barRollout, color: colors.paper, size: 9 },
  barDone: { fill: colors.barDone, color: colors.paper, size: 9 },
};
