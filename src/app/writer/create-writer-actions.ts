import { insertPrompt } from "../prompts";
import { oneAtATime } from "../one-at-a-time";
import type { WriterActions } from "../writer-actions";
import { acceptTexts } from "./accept-texts";
import { generateTexts } from "./generate-texts";
import { settingsMemory } from "./model-settings";
import { readPlanned } from "./planned-workbook";
import { accessOf, prepareTexts } from "./prepare-texts";
import { reviewStoredTexts, storedView } from "./review-stored";
import { keepProposals, prepareSuggestion, suggestProposals } from "./suggest-proposals";
import type { WriterParts } from "./writer-parts";

/** The verbs of the view „Texte" over a workbook, a model and this device. */
export function createWriterActions(parts: WriterParts, language: "de" | "en"): WriterActions {
  const memory = settingsMemory(parts.device);
  return {
    readSettings: () => memory.read(),
    saveSettings: (settings) => memory.save(settings),
    testConnection: async (settings, signal) => (await parts.model()).test(accessOf(settings), { signal }),
    prepare: (options) => prepareTexts(parts, options),
    generate: (preparation, options) => generateTexts(parts, preparation, { ...options, language }),
    accept: (generated, options) => oneAtATime(() => acceptTexts(parts, generated, options)),
    storedTexts: async (options) => storedView(await readPlanned(parts, options)),
    reviewStored: (decisions, options) => oneAtATime(() => reviewStoredTexts(parts, decisions, options)),
    prepareSuggestion: (options) => prepareSuggestion(parts, options),
    suggest: (preparation, options) => suggestProposals(parts, preparation, { ...options, language }),
    keepProposals: (proposals, options) => oneAtATime(() => keepProposals(parts, proposals, options)),
    insertPrompt: (options) => insertPrompt(parts.workbook, { ...options, today: parts.today() }),
  };
}
