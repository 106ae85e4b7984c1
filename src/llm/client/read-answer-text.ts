/**
 * Marks of reasoning that some models write before their answer. Patterns here begin at the start or with a letter of
 * their own: an answer may be long, and going back and forth in it takes minutes.
 */
const reasoning = /^\s*<(think|thinking|thought|reasoning)>[\s\S]*?<\/\1>/i;
const reasoningEnd = /<\/(?:think|thinking|thought|reasoning)>/gi;
const openFence = /^\s*```[a-z]*[ \t]*\r?\n?/i;

/** Where an object begins that may be JSON; `{daten}` is none. */
const objectStart = /\{(?=\s*["}])/g;

/** How many beginnings of an object are tried in an answer with words around it. */
const mostTries = 20;

/**
 * The JSON of an answer, without reasoning, fence and words around it. Where no object is JSON, the text from the first
 * one on, for taking over what is complete in it; the trimmed text where there is none.
 */
export function answerText(raw: string): string {
  const text = withoutReasoning(withoutMark(raw)).replace(openFence, "").trim();
  const first = nextObject(text, 0);
  let start = first;
  for (let tries = 0; start !== null && tries < mostTries; tries += 1) {
    const end = objectEnd(text, start);
    // What is cut off has no end anywhere.
    if (end === null) break;
    const candidate = text.slice(start, end);
    if (isJson(candidate)) return candidate;
    // Not within it: a module of a damaged answer would pass for the whole.
    start = nextObject(text, end);
  }
  const rest = first === null ? text : text.slice(first);
  return rest.endsWith("```") ? rest.slice(0, -3).trimEnd() : rest;
}

function nextObject(text: string, from: number): number | null {
  objectStart.lastIndex = from;
  return objectStart.exec(text)?.index ?? null;
}

/** What can be said of an answer while it comes in: its object so far, or nothing while that has not begun. */
export function answerTextSoFar(raw: string): string {
  const text = withoutMark(raw).replace(reasoning, "").replace(openFence, "").trimStart();
  return text.startsWith("{") ? text : "";
}

/** Whether a text is one whole JSON value. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function withoutMark(raw: string): string {
  return raw.startsWith("\ufeff") ? raw.slice(1) : raw;
}

/** Some servers swallow the opening mark, so that the answer begins in the middle of the reasoning. */
function withoutReasoning(text: string): string {
  const rest = text.replace(reasoning, "");
  if (/^\s*(\{|```)/.test(rest)) return rest;
  const last = [...rest.matchAll(reasoningEnd)].at(-1);
  return last ? rest.slice(last.index + last[0].length) : rest;
}

/** Index behind the object that begins at `start`; null where it does not end. */
function objectEnd(text: string, start: number): number | null {
  let depth = 0;
  let isString = false;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') isString = !isString;
    else if (isString) index += character === "\\" ? 1 : 0;
    else if (character === "{") depth += 1;
    else if (character === "}") {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return null;
}
