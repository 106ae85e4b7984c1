import { basename, resolve } from "node:path";
import { parse, YAMLParseError } from "yaml";
import { FileProblem, readInput } from "./files";
import type { CommandWords } from "./words";

/** Whether the user means a file of his own instead of a template that comes along. */
export function isTemplateFile(name: string): boolean {
  return /\.(ya?ml|json)$/i.test(name) || /[\\/]/.test(name);
}

/**
 * A template file as plain data; what it says is checked by the add-in.
 * @throws FileProblem for a missing file and for text that is no YAML, with the line
 */
export async function readTemplateSource(
  path: string,
  words: CommandWords,
): Promise<{ name: string; source: unknown }> {
  // npm runs scripts in the project's folder; the user means the one where the command was typed.
  const bytes = await readInput(resolve(process.env.INIT_CWD ?? ".", path), words);
  try {
    // Null and undefined would read like "no file given".
    return { name: basename(path), source: parse(new TextDecoder().decode(bytes)) ?? {} };
  } catch (thrown) {
    const reason = thrown instanceof YAMLParseError ? thrown.message : String(thrown);
    throw new FileProblem(words.notYaml(path, reason));
  }
}
