import type { IconLook } from "../../standin/format/conditional-look";

const red = "#d13438";
const yellow = "#eaa300";
const green = "#107c41";
const grey = "#797775";

type Drawing = (color: string) => string;

const arrowUp: Drawing = (color) => `<path d="M8 2l6 7h-4v5H6V9H2z" fill="${color}"/>`;
const turned =
  (drawing: Drawing, degrees: number): Drawing =>
  (color) =>
    `<g transform="rotate(${degrees} 8 8)">${drawing(color)}</g>`;
const circle: Drawing = (color) => `<circle cx="8" cy="8" r="6" fill="${color}"/>`;
const flag: Drawing = (color) =>
  `<path d="M3 2h1.5v12H3z" fill="${grey}"/><path d="M4.5 2.5H14l-3 3 3 3H4.5z" fill="${color}"/>`;
const triangle: Drawing = (color) => `<path d="M8 2l6.5 12h-13z" fill="${color}"/>`;
const diamond: Drawing = (color) => `<path d="M8 1.5L14.5 8 8 14.5 1.5 8z" fill="${color}"/>`;
const mark =
  (path: string, shape: Drawing): Drawing =>
  (color) =>
    `${shape(color)}<path d="${path}" fill="none" stroke="#fff" stroke-width="1.8" stroke-linecap="round"/>`;
const check = mark("M5 8.3l2.2 2.2L11.2 6", circle);
const cross = mark("M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8", circle);
const exclamation = mark("M8 4.8v3.8M8 11v.2", circle);

function bars(filled: number, count: number): Drawing {
  return (color) =>
    Array.from({ length: count }, (_, index) => {
      const height = 3 + (index * 10) / (count - 1);
      const width = 12 / count - 0.8;
      return `<rect x="${2 + (index * 12) / count}" y="${14 - height}" width="${width}" height="${height}" fill="${index < filled ? color : "#d2d0ce"}"/>`;
    }).join("");
}

function quarter(share: number): Drawing {
  const angle = share * 2 * Math.PI;
  const end = `${8 + 6 * Math.sin(angle)} ${8 - 6 * Math.cos(angle)}`;
  const slice =
    share === 0
      ? ""
      : share === 1
        ? circle(grey)
        : `<path d="M8 8V2A6 6 0 ${share > 0.5 ? 1 : 0} 1 ${end}z" fill="${grey}"/>`;
  return () => `<circle cx="8" cy="8" r="6" fill="#fff" stroke="${grey}"/>${slice}`;
}

const shapes: { pattern: RegExp; drawings: (count: number) => Drawing[] }[] = [
  {
    pattern: /arrow/i,
    drawings: (count) => {
      const angles = count === 3 ? [180, 90, 0] : count === 4 ? [180, 135, 45, 0] : [180, 135, 90, 45, 0];
      return angles.map((degrees) => turned(arrowUp, degrees));
    },
  },
  { pattern: /flag/i, drawings: (count) => Array(count).fill(flag) },
  { pattern: /symbol/i, drawings: () => [cross, exclamation, check] },
  { pattern: /sign/i, drawings: () => [diamond, triangle, circle] },
  {
    pattern: /triangle/i,
    drawings: () => [
      turned(triangle, 180),
      () => `<rect x="2" y="6.5" width="12" height="3" fill="${yellow}"/>`,
      triangle,
    ],
  },
  {
    pattern: /rating|boxes/i,
    drawings: (count) => Array.from({ length: count }, (_, index) => bars(index + 1, count)),
  },
  {
    pattern: /quarter/i,
    drawings: (count) => Array.from({ length: count }, (_, index) => quarter(index / (count - 1))),
  },
];

/** An icon of one of Excel's icon sets (`threeTrafficLights1`, `fiveArrows`, …) as SVG text. */
export function iconSvg(icon: IconLook): string {
  const count = /^(five|5)/i.test(icon.set) ? 5 : /^(four|4)/i.test(icon.set) ? 4 : 3;
  const colors = /gray|grey/i.test(icon.set)
    ? Array<string>(count).fill(grey)
    : count === 3
      ? [red, yellow, green]
      : [red, ...Array<string>(count - 2).fill(yellow), green];
  const drawings =
    shapes.find(({ pattern }) => pattern.test(icon.set))?.drawings(count) ??
    Array<Drawing>(count).fill(circle);
  const index = Math.min(Math.max(icon.index, 0), count - 1);
  return `<svg class="cell-icon" viewBox="0 0 16 16" aria-hidden="true">${drawings[index]!(colors[index]!)}</svg>`;
}
