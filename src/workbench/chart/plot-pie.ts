import type { ChartData } from "./chart-data";
import type { PlotArea } from "./plot-area";
import { round, safeColor, svgText } from "./svg-text";

/** Share of the radius that a doughnut leaves open. */
const holeShare = 0.55;

/** Pie and doughnut of the first series, one slice per category, clockwise from the top. */
export function pieSvg(
  data: ChartData,
  plot: PlotArea,
  colors: readonly string[],
  formatValue: (value: number) => string,
): string {
  const series = data.series[0];
  const values = (series?.points ?? []).map(({ y }) => Math.max(0, y ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  if (!series || total === 0) return "";
  const centre = { x: plot.left + plot.width / 2, y: plot.top + plot.height / 2 };
  const radius = Math.min(plot.width, plot.height) / 2;
  let angle = 0;
  const slices = values.map((value, index) => {
    const start = angle;
    angle += (value / total) * 2 * Math.PI;
    const path = slicePath(centre, radius, start, angle);
    const middle = (start + angle) / 2;
    const label =
      series.showLabels && value > 0
        ? svgText(
            formatValue(value),
            centre.x + Math.sin(middle) * radius * 0.75,
            centre.y - Math.cos(middle) * radius * 0.75 + 4,
            { size: 11, color: "#FFFFFF" },
          )
        : "";
    return `<path d="${path}" fill="${safeColor(colors[index % colors.length]!)}" stroke="#fff"/>${label}`;
  });
  const hole =
    data.kind === "doughnut"
      ? `<circle cx="${round(centre.x)}" cy="${round(centre.y)}" r="${round(radius * holeShare)}" fill="#fff"/>`
      : "";
  return slices.join("") + hole;
}

function slicePath(centre: { x: number; y: number }, radius: number, start: number, end: number): string {
  const at = (angle: number) =>
    `${round(centre.x + Math.sin(angle) * radius)} ${round(centre.y - Math.cos(angle) * radius)}`;
  if (end - start > 2 * Math.PI - 1e-6) {
    return `M${at(0)}A${radius} ${radius} 0 1 1 ${at(Math.PI)}A${radius} ${radius} 0 1 1 ${at(0)}z`;
  }
  return `M${round(centre.x)} ${round(centre.y)}L${at(start)}A${radius} ${radius} 0 ${end - start > Math.PI ? 1 : 0} 1 ${at(end)}z`;
}
