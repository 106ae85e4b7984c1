import { dishonestOfCompanies } from "./companies";
import type { DishonestText } from "./corpus";
import { dishonestDe } from "./dishonest-de";
import { dishonestEn } from "./dishonest-en";
import { dishonestFurther } from "./dishonest-further";
import { dishonestPromises } from "./dishonest-promises";
import { dishonestSectors } from "./dishonest-sectors";
import { thirdDishonest } from "./third-dishonest";
import { unseenDishonest } from "./unseen-dishonest";

/** Texts that must be refused, each with the code that must be among the problems found. */
export const dishonest: readonly DishonestText[] = [
  ...dishonestDe,
  ...dishonestEn,
  ...dishonestSectors,
  ...dishonestFurther,
  ...dishonestPromises,
  ...unseenDishonest,
  ...thirdDishonest,
  ...dishonestOfCompanies,
];
