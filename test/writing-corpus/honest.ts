import type { HonestText } from "./corpus";
import { honestDe } from "./honest-de";
import { honestEn } from "./honest-en";
import { honestFurther } from "./honest-further";
import { honestSectors } from "./honest-sectors";

/** Texts that must pass every check against the plan of `context.ts`. */
export const honest: readonly HonestText[] = [...honestDe, ...honestEn, ...honestSectors, ...honestFurther];
