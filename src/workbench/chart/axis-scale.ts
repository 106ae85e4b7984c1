/** A value axis: its ends and where its lines and labels stand. */
export interface AxisScale {
  min: number;
  max: number;
  ticks: number[];
}

export interface AxisRequest {
  values: readonly number[];
  /** Fixed by the chart; null = automatic. */
  min: number | null;
  max: number | null;
  majorUnit: number | null;
  /** Bars stand on zero; points need not. */
  includeZero: boolean;
}

const wantedSteps = 6;

/** Ends and steps as a reader expects them: steps of 1, 2 or 5 times a power of ten. */
export function axisScale(request: AxisRequest): AxisScale {
  const values = request.values.filter(Number.isFinite);
  const lowest = Math.min(...values, ...(request.includeZero || values.length === 0 ? [0] : []));
  const highest = Math.max(...values, ...(request.includeZero || values.length === 0 ? [0] : []));
  const start = request.min ?? startOf(lowest, highest);
  const end = request.max ?? (highest > start ? highest : start + 1);
  const step =
    request.majorUnit && request.majorUnit > 0 ? request.majorUnit : niceStep((end - start) / wantedSteps);
  const min = request.min ?? Math.floor(start / step + 1e-9) * step;
  const hasRoom = highest <= start || (highest === 0 && lowest < 0);
  const max =
    request.max ??
    (hasRoom ? Math.ceil((highest > start ? highest : end) / step) * step : roomAbove(end, step));
  const ticks: number[] = [];
  const limit = 200;
  for (let index = 0; min + index * step <= max + step * 1e-6 && index < limit; index++) {
    ticks.push(cleanNumber(min + index * step));
  }
  return { min, max, ticks };
}

/** Excel starts at zero unless all values lie close together far from it. */
function startOf(lowest: number, highest: number): number {
  if (lowest < 0) return lowest;
  return highest - lowest < highest / 6 && lowest !== highest ? lowest - (highest - lowest) / 2 : 0;
}

function roomAbove(value: number, step: number): number {
  const up = Math.ceil(value / step - 1e-9) * step;
  return up - value < step * 0.05 && value !== 0 ? up + step : up;
}

/** The smallest of 1, 2, 5, 10 … times a power of ten that is not below. */
export function niceStep(rough: number): number {
  if (!(rough > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((it) => rough <= it * power * (1 + 1e-9))!;
  return factor * power;
}

function cleanNumber(value: number): number {
  return Number(value.toPrecision(12));
}
