import { useId } from "react";
import type { PlannedUseCase, Quadrant } from "../../core/plan";
import { useWording } from "../words";
import { fillWords } from "../../core/sheets/fill-words";
import { placeLabels, labelHeight, labelWidth, type Box, type PlacedLabel } from "./label-layout";
import { dividerBetween, matrixPoints, quadrantOrder, radiusOf, type MatrixPoint } from "./matrix-points";

const width = 290;
const height = 310;
const plot: Box = { x: 24, y: 6, width: width - 28, height: height - 40 };
/** Longest ID shown in full; the lists show the rest. */
const longestId = 12;

interface PictureProps {
  useCases: readonly PlannedUseCase[];
  benefitThreshold: number;
  effortThreshold: number;
}

/** Rating to picture unit; half a rating of margin on both sides keeps points off the frame. */
const across = (effort: number): number => plot.x + ((effort - 0.5) / 5) * plot.width;
const up = (benefit: number): number => plot.y + plot.height - ((benefit - 0.5) / 5) * plot.height;

/** The matrix as one picture; everything in it is also in the lists below, so it needs no keyboard. */
export function MatrixPicture({ useCases, benefitThreshold, effortThreshold }: PictureProps) {
  const { words, number } = useWording();
  const [titleId, textId] = [useId(), useId()];
  const points = matrixPoints(useCases);
  const dividerX = across(
    dividerBetween(
      points.map((point) => point.effort),
      effortThreshold,
    ),
  );
  const dividerY = up(
    dividerBetween(
      points.map((point) => point.benefit),
      benefitThreshold,
    ),
  );
  const areas = quadrantAreas(dividerX, dividerY);
  const names = quadrantOrder.map((quadrant) =>
    nameBox(areas[quadrant], words.matrix.quadrants[quadrant], quadrant),
  );
  const circles = points.map((point) => ({
    x: across(point.effort),
    y: up(point.benefit),
    radius: radiusOf(point),
  }));
  const labels = placeLabels(
    points.map((point, index) => ({
      ...(circles[index] ?? { x: 0, y: 0, radius: 0 }),
      texts: labelTexts(point),
    })),
    { frame: plot, obstacles: names, avoided: dividerLines(dividerX, dividerY) },
  );
  return (
    <svg
      className="matrix"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={titleId}
      aria-describedby={textId}
    >
      <title id={titleId}>{words.matrix.heading}</title>
      <desc id={textId}>{fillWords(words.matrix.description, { count: number(useCases.length) })}</desc>
      {quadrantOrder.map((quadrant) => (
        <rect key={quadrant} {...areas[quadrant]} className={`area area-${quadrant}`} />
      ))}
      <Axes benefit={words.matrix.benefit} effort={words.matrix.effort} />
      {names.map((name) => (
        <text key={name.text} x={name.x} y={name.y + labelHeight - 3} className="area-name">
          {name.text}
        </text>
      ))}
      {circles.map((circle, index) => (
        <circle
          key={index}
          cx={circle.x}
          cy={circle.y}
          r={circle.radius}
          className={`point point-${points[index]?.quadrant}`}
        />
      ))}
      {labels.map(
        (label, index) =>
          label && (
            <text
              key={index}
              {...anchorOf(label, circles[index]?.x ?? 0)}
              y={label.y + labelHeight - 3}
              className="point-label"
            >
              {label.text}
            </text>
          ),
      )}
    </svg>
  );
}

/** Text hugs its point: the reserved width is generous, so the anchor is the side that faces the point. */
function anchorOf(label: PlacedLabel, pointX: number): { x: number; textAnchor: "start" | "middle" | "end" } {
  if (label.x >= pointX) return { x: label.x, textAnchor: "start" };
  if (label.x + label.width <= pointX) return { x: label.x + label.width, textAnchor: "end" };
  return { x: label.x + label.width / 2, textAnchor: "middle" };
}

function quadrantAreas(dividerX: number, dividerY: number): Record<Quadrant, Box> {
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const left = { x: plot.x, width: dividerX - plot.x };
  const farRight = { x: dividerX, width: right - dividerX };
  const top = { y: plot.y, height: dividerY - plot.y };
  const low = { y: dividerY, height: bottom - dividerY };
  return {
    quickWin: { ...left, ...top },
    strategic: { ...farRight, ...top },
    filler: { ...left, ...low },
    defer: { ...farRight, ...low },
  };
}

function dividerLines(dividerX: number, dividerY: number): Box[] {
  return [
    { x: dividerX - 1, y: plot.y, width: 2, height: plot.height },
    { x: plot.x, y: dividerY - 1, width: plot.width, height: 2 },
  ];
}

/** Names stand in the outer corners, where ratings seldom are. */
function nameBox(area: Box, text: string, quadrant: Quadrant): PlacedLabel {
  const onTop = quadrant === "quickWin" || quadrant === "strategic";
  const onLeft = quadrant === "quickWin" || quadrant === "filler";
  const box = { width: labelWidth(text), height: labelHeight };
  return {
    ...box,
    text,
    x: onLeft ? area.x + 4 : area.x + area.width - box.width - 4,
    y: onTop ? area.y + 2 : area.y + area.height - box.height - 2,
  };
}

/** All IDs, then fewer with the number of the rest, then only the number. */
function labelTexts({ ids }: MatrixPoint): string[] {
  const short = ids.map((id) => (id.length > longestId ? `${id.slice(0, longestId - 1)}…` : id));
  const texts = [Math.min(short.length, 3), 2, 1]
    .filter((count, index, counts) => count <= short.length && counts.indexOf(count) === index)
    .map((count) => {
      const rest = short.length - count;
      return short.slice(0, count).join(", ") + (rest > 0 ? ` +${rest}` : "");
    });
  return short.length > 1 ? [...texts, `${short.length}×`] : texts;
}

function Axes({ benefit, effort }: { benefit: string; effort: string }) {
  const ratings = [1, 2, 3, 4, 5];
  const bottom = plot.y + plot.height;
  const middleY = plot.y + plot.height / 2;
  return (
    <g className="axis">
      {ratings.map((rating) => (
        <text key={`x${rating}`} x={across(rating)} y={bottom + 14} textAnchor="middle">
          {rating}
        </text>
      ))}
      {ratings.map((rating) => (
        <text key={`y${rating}`} x={plot.x - 4} y={up(rating) + 3} textAnchor="end">
          {rating}
        </text>
      ))}
      <text x={plot.x + plot.width / 2} y={bottom + 29} textAnchor="middle" className="axis-name">
        {effort} →
      </text>
      <text
        x={8}
        y={middleY}
        textAnchor="middle"
        className="axis-name"
        transform={`rotate(-90 8 ${middleY})`}
      >
        {benefit} →
      </text>
    </g>
  );
}
