import { fillWords } from "../core/sheets/fill-words";
import { functionErrorsDe } from "../text/de/function-errors";
import { functionErrorsEn, type FunctionErrorWords } from "../text/en/function-errors";

export type Sentence = Exclude<keyof FunctionErrorWords, "parameters">;
/** Names a parameter by its name in the code, with the 1-based row where it is a range. */
export interface Parameter {
  name: string;
  row?: number;
}

type Details = Readonly<Record<string, string | number>>;

/** Numbers are shown with a decimal comma in German; no grouping, because limits and ratings are small. */
function shown(value: string | number, german: boolean): string {
  return german && typeof value === "number" ? String(value).replace(".", ",") : String(value);
}

function words(): { words: FunctionErrorWords; german: boolean } {
  const language = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  const german = !language?.toLowerCase().startsWith("en");
  return { words: german ? functionErrorsDe : functionErrorsEn, german };
}

/** The sentence that says which argument is concerned and why, in the language of Office (German unless English). */
export function sentenceFor(sentence: Sentence, parameter: Parameter | null, details: Details = {}): string {
  const { words: texts, german } = words();
  const fill = (template: string, values: Details): string =>
    fillWords(
      template,
      Object.fromEntries(Object.entries(values).map(([key, value]) => [key, shown(value, german)])),
    );
  let label = "";
  if (parameter) {
    label = texts.parameters[parameter.name] ?? parameter.name;
    if (parameter.row !== undefined) label = fill(texts.row, { parameter: label, row: parameter.row });
  }
  return fill(texts[sentence], { ...details, parameter: label });
}

/** `#WERT!`/`#VALUE!` with a sentence: an argument that cannot be used as it is. */
export function invalid(
  sentence: Sentence,
  parameter: Parameter | null,
  details?: Details,
): CustomFunctions.Error {
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode.invalidValue,
    sentenceFor(sentence, parameter, details),
  );
}

/** `#NV`/`#N/A` with a sentence: a value is missing, or there is no result. */
export function notAvailable(
  sentence: Sentence,
  parameter: Parameter | null,
  details?: Details,
): CustomFunctions.Error {
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode.notAvailable,
    sentenceFor(sentence, parameter, details),
  );
}

/** A result that the core gives for usable arguments only; without one the sentence says why. */
export function known(result: number | null, sentence: Sentence, parameter: Parameter | null = null): number {
  if (result === null) throw notAvailable(sentence, parameter);
  return result;
}
