import { unseenDishonestDe } from "./unseen-dishonest-de";
import { unseenDishonestEn } from "./unseen-dishonest-en";

/** Untruths that were written without a look at the checks. */
export const unseenDishonest = [...unseenDishonestDe, ...unseenDishonestEn];
