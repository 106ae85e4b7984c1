import { inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { UnreadableWorkbook } from "./unreadable-workbook";

export interface ZipEntry {
  path: string;
  bytes: Uint8Array;
}

const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
/** Half a gibibyte unpacked: far beyond a workbook of ours, and still held in memory on small machines. */
const unpackedLimitBytes = 512 * 1024 * 1024;
const entryLimit = 20_000;

interface DirectoryEntry {
  path: string;
  method: number;
  crc: number;
  packedBytes: number;
  unpackedBytes: number;
  localOffset: number;
}

/**
 * Unpacks a zip archive in the order of its directory. Only lengths that the directory declares are ever allocated,
 * so a zip bomb is refused before it unpacks.
 * @throws UnreadableWorkbook (damaged, tooLarge)
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const directory = readDirectory(bytes);
  const total = directory.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (directory.length > entryLimit || total > unpackedLimitBytes) {
    throw new UnreadableWorkbook("tooLarge", `${directory.length} parts of ${total} bytes together`);
  }
  return directory.map((entry) => ({ path: entry.path, bytes: unpack(bytes, entry) }));
}

function readDirectory(bytes: Uint8Array): DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  const entries: DirectoryEntry[] = [];
  const seen = new Set<string>();
  for (let index = 0; index < count; index++) {
    if (position + 46 > bytes.length || view.getUint32(position, true) !== directorySignature) {
      throw damaged("the directory of the archive is broken");
    }
    const nameLength = view.getUint16(position + 28, true);
    const path = partPath(
      new TextDecoder().decode(bytes.subarray(position + 46, position + 46 + nameLength)),
    );
    if (view.getUint16(position + 8, true) & 1) throw damaged(`${path} is encrypted`);
    const entry = {
      path,
      method: view.getUint16(position + 10, true),
      crc: view.getUint32(position + 16, true),
      packedBytes: view.getUint32(position + 20, true),
      unpackedBytes: view.getUint32(position + 24, true),
      localOffset: view.getUint32(position + 42, true),
    };
    if (seen.has(path.toLowerCase())) throw damaged(`${path} is there twice`);
    seen.add(path.toLowerCase());
    if (!path.endsWith("/")) entries.push(entry);
    position += 46 + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return entries;
}

/** The end record stands last, behind it only a comment of at most 64 KiB. */
function findEnd(view: DataView): number {
  for (let position = view.byteLength - 22; position >= Math.max(0, view.byteLength - 65_557); position--) {
    if (view.getUint32(position, true) === endSignature) return position;
  }
  throw damaged("the end of the archive is missing");
}

function partPath(name: string): string {
  const path = name.replace(/\\/g, "/").replace(/^\/+/, "");
  if (path.split("/").some((segment) => segment === "..") || path.includes("\0")) {
    throw damaged("a part lies outside the package");
  }
  return path;
}

function unpack(bytes: Uint8Array, entry: DirectoryEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { localOffset, path } = entry;
  if (localOffset + 30 > bytes.length || view.getUint32(localOffset, true) !== localSignature) {
    throw damaged(`${path} is missing in the archive`);
  }
  const start =
    localOffset + 30 + view.getUint16(localOffset + 26, true) + view.getUint16(localOffset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedBytes);
  const unpacked = entry.method === 0 ? packed.slice() : inflate(packed, entry);
  if (unpacked.length !== entry.unpackedBytes || crc32(unpacked) !== entry.crc) {
    throw damaged(`${path} does not have the content that the archive promises`);
  }
  return unpacked;
}

function inflate(packed: Uint8Array, entry: DirectoryEntry): Uint8Array {
  if (entry.method !== 8) throw damaged(`${entry.path} is packed in an unknown way`);
  try {
    return inflateSync(packed, { out: new Uint8Array(entry.unpackedBytes) });
  } catch (error) {
    throw damaged(`${entry.path} can't be unpacked`, error);
  }
}

function damaged(detail: string, cause?: unknown): UnreadableWorkbook {
  return new UnreadableWorkbook("damaged", detail, { cause });
}
