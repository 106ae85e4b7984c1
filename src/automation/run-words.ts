import { runDe } from "../text/de/run";
import { runEn } from "../text/en/run";

export type RunWords = Readonly<Record<keyof typeof runDe, string>>;

export const runWords: Readonly<Record<"de" | "en", RunWords>> = { de: runDe, en: runEn };
