/** Taken once: in a page made by jsdom every access to a global costs microseconds, and this runs per character. */
const { imul } = Math;

/**
 * A 64-bit fingerprint of a text as 16 hex digits (two independent 32-bit mixes after MurmurHash3's finaliser).
 * Not for security: it recognises equal texts without storing them, as personal data must not enter the state.
 */
export function fingerprint(text: string): string {
  let first = 0x9e3779b9;
  let second = 0x85ebca6b;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    first = imul(first ^ unit, 0x85ebca77);
    second = imul(second ^ unit, 0xc2b2ae3d);
    first = (first << 13) | (first >>> 19);
    second = (second << 11) | (second >>> 21);
  }
  return hex(finish(first ^ text.length)) + hex(finish(second ^ first));
}

function finish(hash: number): number {
  let mixed = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, "0");
}
