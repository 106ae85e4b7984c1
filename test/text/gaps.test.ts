import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fillWords } from "../../src/core/sheets/fill-words";

const folder = join(__dirname, "..", "..", "src", "text");

/** Every sentence in a module of texts, however deep. */
function sentencesOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(sentencesOf);
}

describe.each(["de", "en"])("the sentences in %s", (language) => {
  test.each(readdirSync(join(folder, language)))("%s leave no brace when their gaps are filled", (file) => {
    const module: unknown = jest.requireActual(join(folder, language, file));
    expect(sentencesOf(module).filter((sentence) => /[{}]/.test(fillWords(sentence, {})))).toEqual([]);
  });
});
