import { foreignJson } from "./client/foreign-json";

/** A complete member of the answer's object. */
export interface AnswerMember {
  name: string;
  value: unknown;
}

const beginning = /\{\s*(?=["}])/;

/**
 * Tells which members of a JSON object are complete while its text still arrives, so that the first module can be
 * checked and shown before the last is written. What stands before the object (a greeting, a fence) or after it is
 * passed over, and a member that is no JSON of use is left out without spoiling the others.
 */
export class StreamedMembers {
  private seen = "";
  private position = -1;
  private depth = 0;
  private inString = false;
  /** Where the member began that is being received; -1 between members. */
  private memberStart = -1;
  private ended = false;

  /** Members that became complete with this text. It is the whole text so far; another beginning starts anew. */
  read(textSoFar: string): AnswerMember[] {
    if (!this.continues(textSoFar)) this.restart();
    this.seen = textSoFar;
    if (this.position < 0 && !this.findBeginning()) return [];
    const members: AnswerMember[] = [];
    while (!this.ended && this.position < textSoFar.length) {
      const member = this.step(textSoFar);
      if (member) members.push(member);
    }
    return members;
  }

  /** Name of the member that is being received. */
  current(): string | null {
    if (this.memberStart < 0) return null;
    const [, name] =
      /^"((?:[^"\\]|\\.)*)"/.exec(this.seen.slice(this.memberStart, this.memberStart + 200)) ?? [];
    return name ?? null;
  }

  private findBeginning(): boolean {
    const found = beginning.exec(this.seen);
    if (!found) return false;
    this.position = found.index + 1;
    return true;
  }

  /** Comparing whole texts at every piece would take a long answer's length squared, so the ends are compared. */
  private continues(text: string): boolean {
    const { seen } = this;
    if (text.length < seen.length) return false;
    const tail = Math.max(0, seen.length - 64);
    return text.slice(0, 64).startsWith(seen.slice(0, 64)) && text.startsWith(seen.slice(tail), tail);
  }

  private restart(): void {
    this.position = -1;
    this.depth = 0;
    this.inString = false;
    this.memberStart = -1;
    this.ended = false;
  }

  /** Looks at one character; the member that ends with it, if one does. */
  private step(text: string): AnswerMember | null {
    const at = this.position++;
    const character = text[at];
    if (this.inString) {
      if (character === "\\") this.position++;
      else if (character === '"') this.inString = false;
      return null;
    }
    if (character === '"') {
      this.inString = true;
      if (this.depth === 0 && this.memberStart < 0) this.memberStart = at;
    } else if (character === "{" || character === "[") {
      this.depth++;
    } else if (character === "}" || character === "]") {
      if (this.depth === 0) this.ended = true;
      else this.depth--;
      if (this.ended) return this.finish(text, at);
    } else if (character === "," && this.depth === 0) {
      return this.finish(text, at);
    }
    return null;
  }

  private finish(text: string, end: number): AnswerMember | null {
    const start = this.memberStart;
    this.memberStart = -1;
    return start < 0 ? null : parsedMember(text.slice(start, end));
  }
}

/** Members of a whole or broken-off text. */
export function completeMembers(text: string): AnswerMember[] {
  return new StreamedMembers().read(text);
}

function parsedMember(text: string): AnswerMember | null {
  const [entry] = Object.entries(foreignJson(`{${text}}`) ?? {});
  return entry ? { name: entry[0], value: entry[1] } : null;
}
