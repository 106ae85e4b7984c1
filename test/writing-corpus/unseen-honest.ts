import { unseenHonestDe } from "./unseen-honest-de";
import { unseenHonestEn } from "./unseen-honest-en";

/** Fields as a good model writes them; written without a look at the checks. */
export const unseenHonest = [...unseenHonestDe, ...unseenHonestEn];
