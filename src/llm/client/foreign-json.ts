/** What is asked for goes five levels down; printing a value of many thousands overflows the stack. */
const deepest = 100;

/** A value that somebody else wrote as JSON; undefined where the text is none, or is nested beyond any use. */
export function foreignJson(text: string): unknown {
  if (isNestedBeyondUse(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isNestedBeyondUse(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length && depth <= deepest; at++) {
    const character = text[at];
    if (character === '"') inString = !inString;
    else if (inString) at += character === "\\" ? 1 : 0;
    else if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") depth--;
  }
  return depth > deepest;
}
