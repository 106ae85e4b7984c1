import type { FieldTextWords } from "../core/writing/field-text";
import type { PromptWords } from "../core/writing/prompts/prompt-words";
import { fieldTextDe } from "../text/de/field-text";
import { promptsDe } from "../text/de/prompts";
import { fieldTextEn } from "../text/en/field-text";
import { promptsEn } from "../text/en/prompts";

/** What a model is told about its answer, and how its entries become text, by the language of the texts. */
export const writerWords: Readonly<Record<"de" | "en", { prompts: PromptWords; fieldText: FieldTextWords }>> =
  {
    de: { prompts: promptsDe, fieldText: fieldTextDe },
    en: { prompts: promptsEn, fieldText: fieldTextEn },
  };
