import type { Quantity } from "../values/unit";
import type { Bilingual, Choice, ReleaseLight, ValueRange } from "./column";

/** How the value cell of a setting is read. */
export type SettingContent =
  | "text"
  | "wholeNumber"
  | "number"
  | "weight"
  | "fraction"
  | "money"
  | "month"
  | "monthNumber"
  | "language"
  | "timeScheme"
  | "durations"
  | "yesNo"
  | "choice";

/** One row of the table `Einstellungen`. */
export interface Setting {
  /** Stable, independent of the language; used in JSON. */
  key: string;
  label: Bilingual;
  /** Other keys that mean this setting, compared after normalisation. */
  synonyms: readonly string[];
  content: SettingContent;
  /** Of a `choice`. */
  choices?: readonly Choice[];
  quantity: Quantity;
  range: ValueRange | null;
  release: ReleaseLight;
  hint: Bilingual;
  /** Part of the plan, so a default in use is worth telling. */
  affectsPlan: boolean;
}

/** A company fact that only enters texts. */
export function factSetting(
  key: string,
  words: Pick<Setting, "label" | "synonyms" | "hint">,
  given: Partial<Pick<Setting, "content" | "range" | "release">> = {},
): Setting {
  return {
    key,
    ...words,
    content: "text",
    quantity: { kind: "number" },
    range: null,
    release: "send",
    affectsPlan: false,
    ...given,
  };
}

/** A setting that changes results. */
export function planSetting(
  key: string,
  words: Pick<Setting, "label" | "synonyms" | "hint">,
  content: SettingContent,
  given: { range?: ValueRange; quantity?: Quantity } = {},
): Setting {
  return {
    key,
    ...words,
    content,
    quantity: given.quantity ?? { kind: "number" },
    range: given.range ?? null,
    release: "send",
    affectsPlan: true,
  };
}
