/** A rectangle in picture units, y downwards. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Circle {
  x: number;
  y: number;
  radius: number;
}

export interface LabelRequest extends Circle {
  /** From the wished text to the shortest acceptable one. */
  texts: readonly string[];
}

export interface PlacedLabel extends Box {
  text: string;
}

export const labelHeight = 13;
/** Generous for an 11-unit font, because the real width is not known before painting: an “M” needs about 9. */
const characterWidth = 6.8;
const gap = 3;

/** Width that is reserved for a label. */
export function labelWidth(text: string): number {
  return text.length * characterWidth;
}

export interface Surroundings {
  /** All labels lie within. */
  frame: Box;
  /** Never covered. */
  obstacles: readonly Box[];
  /** Covered only by a label that fits nowhere else, such as dividing lines. */
  avoided: readonly Box[];
}

/**
 * Puts a label beside each point so that no label lies on another label, on any point or on an obstacle, and all lie
 * within the frame. Earlier requests choose first. A point whose shortest text fits nowhere gets null: the lists
 * below the picture name it, which is better than text that nobody can read.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  { frame, obstacles, avoided }: Surroundings,
): (PlacedLabel | null)[] {
  const taken = [...obstacles, ...requests.map(boxAround)];
  return requests.map((request) => {
    const label = firstFit(request, frame, [...avoided, ...taken]) ?? firstFit(request, frame, taken);
    if (label) taken.push(label);
    return label;
  });
}

function firstFit(request: LabelRequest, frame: Box, taken: readonly Box[]): PlacedLabel | null {
  const own = boxAround(request);
  for (const text of request.texts) {
    for (const box of positionsFor(request, labelWidth(text))) {
      const free = taken.every((other) => sameBox(other, own) || !overlaps(box, other));
      if (free && contains(frame, box)) return { ...box, text };
    }
  }
  return null;
}

/** Right, left, above, below, then the four corners: the order in which a reader looks. */
function positionsFor({ x, y, radius }: Circle, width: number): Box[] {
  const height = labelHeight;
  const right = x + radius + gap;
  const left = x - radius - gap - width;
  const middle = x - width / 2;
  const above = y - radius - gap - height;
  const below = y + radius + gap;
  const across = y - height / 2;
  const places: [number, number][] = [
    [right, across],
    [left, across],
    [middle, above],
    [middle, below],
    [x, above],
    [x, below],
    [x - width, above],
    [x - width, below],
  ];
  return places.map(([boxX, boxY]) => ({ x: boxX, y: boxY, width, height }));
}

function boxAround({ x, y, radius }: Circle): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function sameBox(first: Box, second: Box): boolean {
  return first.x === second.x && first.y === second.y && first.width === second.width;
}

/** Whether two boxes share more than an edge. */
export function overlaps(first: Box, second: Box): boolean {
  return (
    first.x < second.x + second.width &&
    second.x < first.x + first.width &&
    first.y < second.y + second.height &&
    second.y < first.y + first.height
  );
}

/** Whether a box lies within another. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
