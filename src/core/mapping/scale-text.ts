import { numberText } from "../sheets/number-words";
import type { RatingScale } from "./rating-scale";

/** Which value is which rating: `hoch = 5, mittel = 3`; of a continuous scale its two ends: `0 = 1, 10 = 5`. */
export function scaleText(scale: RatingScale, language: "de" | "en"): string {
  const number = (value: number) => numberText(value, language, 2);
  if (scale.kind === "range") return `${number(scale.from)} = 1, ${number(scale.to)} = 5`;
  return scale.steps.map(([value, rating]) => `${value} = ${number(rating)}`).join(", ");
}
