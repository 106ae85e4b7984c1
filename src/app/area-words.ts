import type { AreaWords } from "../core/sheets/area-words";

/** Texts of the further areas by language. */
export const areaWords: Readonly<Record<"de" | "en", AreaWords>> = { de: {}, en: {} };
