import { foldGerman } from "./normalise-text";

/** What a column measures, and the unit its values are kept in. */
export type Quantity =
  | { kind: "money"; per: "month" | "year" | null }
  | { kind: "duration" }
  | { kind: "personDays"; per: "month" | null }
  | { kind: "percent" }
  | { kind: "rating" }
  | { kind: "month" }
  | { kind: "yesNo" }
  | { kind: "number" }
  | { kind: "text" };

export type Period = "week" | "month" | "quarter" | "year";

/** A unit as understood: what it measures, its size and the period it refers to. */
export interface Unit {
  kind: "money" | "time" | "personDays" | "percent" | "rating" | "remark";
  /** Multiplier to euros; 1 for everything else. */
  scale: number;
  /** Null where none was said. */
  per: Period | null;
}

/** Length in months. 52 weeks are 12 months, so that 13 weeks are a quarter and 26 half a year. */
const monthsIn: Readonly<Record<Period, Factor>> = {
  week: { times: 12, over: 52 },
  month: { times: 1, over: 1 },
  quarter: { times: 3, over: 1 },
  year: { times: 12, over: 1 },
};

const periodWords: readonly (readonly [Period, RegExp])[] = [
  ["week", /^(wochen?|woechentlich|weeks?|weekly|wks?|wo|w)$/],
  ["month", /^(monate?n?|monatlich|mon|mtl|months?|monthly|mo|m|pm)$/],
  ["quarter", /^(quartale?n?|quartalsweise|quarters?|quarterly|qtr|q|vierteljahre?|vierteljaehrlich)$/],
  ["year", /^(jahre?n?|jaehrlich|years?|yearly|annual|annually|annum|yr|y|j|a|pa)$/],
];

const currency = "(?:€|eur|euros?)";
const moneyScale: readonly (readonly [number, RegExp])[] = [
  [1, new RegExp(`^${currency}$`)],
  [1_000, new RegExp(`^(?:t|k|tsd|tausend|thousand|1000|1\\.000|1,000)${currency}$|^${currency}k$`)],
  [1_000_000, new RegExp(`^(?:m|mn|mio|million(?:en)?|millions)${currency}$|^${currency}(?:m|mn|mio)$`)],
];

const personDayWords =
  /^(pt|mt|d|personentage?n?|manntage?n?|arbeitstage?n?|tage?n?|person-?days?|man-?days?|workdays?|days?)$/;
const ratingScale =
  /^(?:skala|scale|note|rating)?:?1(?:-|–|—|bis|to|…|\.\.+|\/)5(?!\d)|^5=(?:viel|hoch|much|high|best|gut|good|sehr.*|very.*)$/;
const remarks =
  /^(ja\/nein|j\/n|yes\/no|y\/n|x|ja|yes|monat|month|datum|date|(?:jjjj|yyyy)-mm|mm[./](?:jjjj|yyyy)|(?:tt|dd)\.mm\.(?:jjjj|yyyy)|geplant|planned|optional)$/;

/**
 * Understands a unit text as it stands in a header's brackets or behind a number: `€`, `T€/Monat`, `Mio. € pro Jahr`,
 * `per quarter`, `Wochen`, `PT`, `%`, `1–5`. Null for anything else; nothing is guessed.
 */
export function parseUnit(text: string): Unit | null {
  const folded = foldGerman(text).replace(/\s+/g, " ").trim();
  const compact = folded.replace(/ /g, "");
  if (/^(%|prozent|percent|pct|v\.?h\.?)$/.test(compact)) return { kind: "percent", scale: 1, per: null };
  if (ratingScale.test(compact)) return { kind: "rating", scale: 1, per: null };
  const amount = parseAmount(folded);
  if (amount) return amount;
  return remarks.test(compact) ? { kind: "remark", scale: 1, per: null } : null;
}

/** Money, time or person-days with an optional period. */
function parseAmount(folded: string): Unit | null {
  const plain = folded
    .replace(/^in /, "")
    .replace(/\bp\. ?a\b\.?/, "pa")
    .replace(/\bp\. ?m\b\.?/, "pm");
  const [, what = "", separator = "", periodText = ""] =
    /^(.*?)(?:(\/|\b(?:pro|per|je|im|a|each|every)\b)\s*([a-z.]+))?$/.exec(plain) ?? [];
  const per = separator ? periodOf(periodText) : null;
  if (separator && !per) return null;
  const words = what.trim();
  if (!words) return per && { kind: "money", scale: 1, per };
  const unit = withoutPeriod(words);
  if (unit) return unit.kind === "time" ? (per ? null : unit) : { ...unit, per };
  // `€ monatlich`, `T€ p. a.`: the last word is the period.
  const [, head = "", last = ""] = /^(.*) (\S+)$/.exec(words) ?? [];
  const lastPeriod = per ? null : periodOf(last);
  const headUnit = lastPeriod && withoutPeriod(head.trim());
  return headUnit && headUnit.kind !== "time" ? { ...headUnit, per: lastPeriod } : null;
}

function withoutPeriod(words: string): Unit | null {
  const compact = words.replace(/ /g, "").replace(/^in/, "");
  const dotless = compact
    .replace(/([a-z])\./g, "$1")
    .replace(/netto$|^netto|net$/, "")
    .replace(/,$/, "");
  const money = moneyScale.find(([, pattern]) => pattern.test(dotless));
  if (money) return { kind: "money", scale: money[0], per: null };
  if (personDayWords.test(dotless)) return { kind: "personDays", scale: 1, per: null };
  const period = periodOf(dotless);
  return period && { kind: "time", scale: 1, per: period };
}

function periodOf(word: string): Period | null {
  const plain = word.replace(/\./g, "");
  return periodWords.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** A conversion as a fraction, because 0.06 · (1/12) misses the half cent that 0.06 / 12 hits. */
export interface Factor {
  times: number;
  over: number;
}

const unchanged: Factor = { times: 1, over: 1 };

/** Applies a conversion. */
export function convert(value: number, factor: Factor): number {
  return (value * factor.times) / factor.over;
}

/**
 * Factor from numbers in a unit to the quantity's own unit (euros per its period, months, person-days); null where the
 * unit measures something else. A unit that names no period takes `impliedPeriod`, else the quantity's own.
 */
export function unitFactor(
  quantity: Quantity,
  unit: Unit,
  impliedPeriod: Period | null = null,
): Factor | null {
  switch (quantity.kind) {
    case "money": {
      // A period alone says that the unit is the usual one: `Nutzen (pro Jahr)`, `Laufende Kosten (monatlich)`.
      const scale = unit.kind === "money" ? unit.scale : unit.kind === "time" && quantity.per ? 1 : null;
      return scale === null ? null : perPeriod(scale, unit.per ?? impliedPeriod, quantity.per);
    }
    case "personDays":
      return unit.kind === "personDays" ? perPeriod(1, unit.per ?? impliedPeriod, quantity.per) : null;
    case "duration":
      return unit.kind === "time" && unit.per ? monthsIn[unit.per] : null;
    case "percent":
    case "rating":
      return unit.kind === quantity.kind ? unchanged : null;
    case "month":
      return unit.kind === "remark" || (unit.kind === "time" && unit.per === "month") ? unchanged : null;
    case "yesNo":
    case "number":
    case "text":
      return unit.kind === "remark" ? unchanged : null;
  }
}

function perPeriod(scale: number, from: Period | null, to: Period | null): Factor | null {
  if (to === null) return from === null ? { times: scale, over: 1 } : null;
  const { times: toTimes, over: toOver } = monthsIn[to];
  const { times, over } = monthsIn[from ?? to];
  return { times: scale * toTimes * over, over: toOver * times };
}
