import { honestOfCompanies } from "./companies";
import type { HonestText } from "./corpus";
import { honestDe } from "./honest-de";
import { honestEn } from "./honest-en";
import { honestFurther } from "./honest-further";
import { honestOrder } from "./honest-order";
import { honestPromises } from "./honest-promises";
import { honestSectors } from "./honest-sectors";
import { thirdHonest } from "./third-honest";
import { unseenHonest } from "./unseen-honest";

/** Texts that must pass every check against the plan of `context.ts`. */
export const honest: readonly HonestText[] = [
  ...honestDe,
  ...honestEn,
  ...honestSectors,
  ...honestFurther,
  ...honestOrder,
  ...honestPromises,
  ...unseenHonest,
  ...thirdHonest,
  ...honestOfCompanies,
];
