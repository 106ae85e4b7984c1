import type { Choice } from "./column";
import { factSetting, type Setting } from "./setting";

/** How texts by a model sound; few named ones, so that a cell cannot smuggle other wishes into a prompt. */
const tones: readonly Choice[] = [
  {
    key: "factual",
    label: { de: "sachlich", en: "factual" },
    synonyms: ["nüchtern", "neutral", "matter-of-fact", "objective"],
  },
  {
    key: "simple",
    label: { de: "einfach", en: "simple" },
    synonyms: ["verständlich", "leicht verständlich", "klar", "plain", "easy"],
  },
  {
    key: "formal",
    label: { de: "förmlich", en: "formal" },
    synonyms: ["formell", "amtlich", "offiziell", "official"],
  },
  {
    key: "encouraging",
    label: { de: "ermutigend", en: "encouraging" },
    synonyms: ["motivierend", "freundlich", "motivating", "friendly"],
  },
];

/** Settings of texts that a model writes; the plan and the texts by rules are the same without them. */
export const writingSettings: readonly Setting[] = [
  {
    ...factSetting(
      "tone",
      {
        label: { de: "Tonfall", en: "Tone" },
        synonyms: ["Ton", "Stil", "Sprachstil", "Tone of voice", "Style"],
        hint: {
          de: "Wie Texte eines Sprachmodells klingen; leer = sachlich",
          en: "How texts of a language model sound; blank = factual",
        },
      },
      { content: "choice" },
    ),
    choices: tones,
  },
  factSetting("promptName", {
    label: { de: "Prompt", en: "Prompt" },
    synonyms: ["Promptname", "Prompt-Vorlage", "Prompt name", "Prompt template"],
    hint: {
      de: "Name eines Prompts der Mappe oder des Add-ins; leer = eigener der Mappe, sonst nach Branche",
      en: "Name of a prompt of the workbook or the add-in; blank = the workbook's own, else by industry",
    },
  }),
  factSetting(
    "confidentialNames",
    {
      label: { de: "Vertrauliche Namen", en: "Confidential names" },
      synonyms: ["Kundennamen", "Vertrauliche Kunden", "Customer names", "Confidential customers"],
      hint: {
        de: "Kunden und andere Namen, die ein Sprachmodell nicht lesen darf, durch Komma getrennt",
        en: "Customers and other names that a language model must not read, separated by commas",
      },
    },
    { release: "holdBack" },
  ),
];
