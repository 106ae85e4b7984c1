import type { ZipEntry } from "./zip-reader";
import { parseXml } from "./xml-tree";
import type { XmlDocument } from "./xml-tree";
import { UnreadableWorkbook } from "./unreadable-workbook";

/** The parts of a package by path (without leading slash), in order. Part names compare without case. */
export class PackageParts {
  private readonly byKey = new Map<string, ZipEntry>();

  constructor(entries: Iterable<ZipEntry>) {
    for (const entry of entries) this.byKey.set(entry.path.toLowerCase(), entry);
  }

  has(path: string): boolean {
    return this.byKey.has(path.toLowerCase());
  }

  bytes(path: string): Uint8Array | undefined {
    return this.byKey.get(path.toLowerCase())?.bytes;
  }

  /** Spelling of a path as the package has it. */
  actualPath(path: string): string {
    return this.byKey.get(path.toLowerCase())?.path ?? path;
  }

  text(path: string): string | undefined {
    const bytes = this.bytes(path);
    return bytes && decodeXml(bytes);
  }

  /** @throws UnreadableWorkbook (damaged) for XML that is not well-formed */
  xml(path: string): XmlDocument | undefined {
    const text = this.text(path);
    if (text === undefined) return undefined;
    try {
      return parseXml(text);
    } catch (error) {
      throw new UnreadableWorkbook("damaged", `${path}: ${(error as Error).message}`, { cause: error });
    }
  }

  paths(): string[] {
    return [...this.byKey.values()].map((entry) => entry.path);
  }

  entries(): ZipEntry[] {
    return [...this.byKey.values()];
  }

  /** Adds a part at the end, or replaces it at its place. */
  set(path: string, bytes: Uint8Array): void {
    this.byKey.set(path.toLowerCase(), { path: this.actualPath(path), bytes });
  }

  setText(path: string, text: string): void {
    this.set(path, new TextEncoder().encode(text));
  }

  delete(path: string): void {
    this.byKey.delete(path.toLowerCase());
  }

  /** A copy that can change without changing this. */
  copy(): PackageParts {
    return new PackageParts(this.byKey.values());
  }

  /** `xl/charts/chart`, `.xml` → the first `xl/charts/chart<n>.xml` that is not taken. */
  freePath(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${extension}`)) number++;
    return `${stem}${number}${extension}`;
  }
}

/** XML parts are UTF-8 or, by custom XML of some programs, UTF-16 with a byte order mark. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}
