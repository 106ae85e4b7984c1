import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { CommandWords } from "./words";

/** The user has to do something about a file; nothing was written. The message says what. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";
}

/** @throws FileProblem for a missing or unreadable file */
export async function readInput(path: string, words: CommandWords): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code === "ENOENT" || code === "ENOTDIR") throw new FileProblem(words.noSuchFile(path));
    if (code === "EISDIR") throw new FileProblem(words.isFolder(path));
    throw new FileProblem(words.notReadable(path, code));
  }
}

/**
 * Refuses an output that would change the input (also through links) or that Excel would not open.
 * @throws FileProblem
 */
export async function checkOutput(input: string, output: string, words: CommandWords): Promise<void> {
  if (await isSameFile(input, output)) throw new FileProblem(words.sameFile(output));
  const extension = extname(input).toLowerCase();
  if (extension !== "" && extname(output).toLowerCase() !== extension) {
    throw new FileProblem(words.wrongExtension(output, extension));
  }
}

/** Whether two paths lead to one file, also through symbolic or hard links. */
export async function isSameFile(first: string, second: string): Promise<boolean> {
  if (resolve(first) === resolve(second)) return true;
  const [one, other] = await Promise.all([identityOf(first), identityOf(second)]);
  return one !== null && one === other;
}

/**
 * Writes a whole file or nothing: first beside it, then in its place.
 * @throws FileProblem
 */
export async function writeOutput(
  path: string,
  content: Uint8Array | string,
  words: CommandWords,
): Promise<void> {
  const temporary = join(dirname(resolve(path)), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (thrown) {
    await rm(temporary, { force: true });
    throw new FileProblem(words.notWritable(path, codeOf(thrown)));
  }
}

/**
 * Makes a folder where there is none.
 * @throws FileProblem
 */
export async function makeFolder(path: string, words: CommandWords): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (thrown) {
    throw new FileProblem(words.notWritable(path, codeOf(thrown)));
  }
}

async function identityOf(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(await realpath(path));
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

function codeOf(thrown: unknown): string {
  return (thrown as NodeJS.ErrnoException | null)?.code ?? String(thrown);
}
