import type { BorderEdge } from "../../standin/document/style-table";
import type { PixelRectangle } from "../grid/sheet-geometry";

const gridlineColor = "#e1e1e1";

export interface BoxRequest {
  rectangle: PixelRectangle;
  fill: string | null;
  /** Lines towards the right and lower neighbour; null = none set. */
  right: BorderEdge | null;
  bottom: BorderEdge | null;
  /** Lines that the left and upper neighbour draw. */
  left: BorderEdge | null;
  top: BorderEdge | null;
  showGridlines: boolean;
  /** Text runs over the line to the right, so no grid line is drawn there. */
  openRight: boolean;
}

/**
 * Position, background and lines of a cell's box. Each cell draws its right and lower line inside its box. A filled
 * cell reaches one pixel further left and up, because Excel's fills cover the grid lines around them.
 */
export function boxStyle(request: BoxRequest): string {
  const { rectangle, fill } = request;
  const gridline =
    request.showGridlines && !fill ? `1px solid ${gridlineColor}` : fill ? `1px solid ${fill}` : null;
  const right = request.right ? edgeCss(request.right) : request.openRight && !fill ? null : gridline;
  const bottom = request.bottom ? edgeCss(request.bottom) : gridline;
  return [
    `left:${rectangle.left}px`,
    `top:${rectangle.top}px`,
    `width:${rectangle.width}px`,
    `height:${rectangle.height}px`,
    fill ? overGridlines(request, fill) : "",
    fill ? `background:${fill}` : "",
    right ? `border-right:${right}` : "",
    bottom ? `border-bottom:${bottom}` : "",
  ]
    .filter(Boolean)
    .join(";");
}

function overGridlines({ left, top, rectangle }: BoxRequest, fill: string): string {
  const shadows = [
    left || rectangle.left === 0 ? "" : `-1px 0 ${fill}`,
    top || rectangle.top === 0 ? "" : `0 -1px ${fill}`,
  ].filter(Boolean);
  return shadows.length > 0 ? `box-shadow:${shadows.join(",")}` : "";
}

const widths: Record<BorderEdge["weight"], number> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };

function edgeCss(edge: BorderEdge): string | null {
  if (edge.style === "None") return null;
  const color = edge.color ?? "#000000";
  if (edge.style === "Double") return `3px double ${color}`;
  const line =
    edge.style === "Continuous"
      ? edge.weight === "Hairline"
        ? "dotted"
        : "solid"
      : edge.style === "Dot"
        ? "dotted"
        : "dashed";
  return `${widths[edge.weight]}px ${line} ${color}`;
}
