import { tidySpaces } from "../../values/normalise-text";

/** Longest texts that go into a brief, by what they are. */
export const textLimits = { name: 80, sentence: 160, description: 240 } as const;

/** Signs that could end a quotation or begin markup or a placeholder, with the harmless ones beside them. */
const harmless: Readonly<Record<string, string>> = {
  "{": "(",
  "}": ")",
  "<": "‹",
  ">": "›",
  "`": "'",
};

/** Characters that are invisible or reorder their neighbours: controls, bidi marks, zero-width, tags, surrogate halves. */
const invisible = /[\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;
const controls = /[\p{Cc}\u2028\u2029]+/gu;

/** A cell's text with only characters that one can see, on one line. Names are looked for in this form. */
export function visibleText(text: string): string {
  return tidySpaces(text.replace(controls, " ").replace(invisible, "")).normalize("NFC");
}

/** A visible text that neither closes a block of the prompt nor forges a placeholder, cut at a length. */
export function harmlessText(text: string, limit: number = textLimits.name): string {
  const plain = text.replace(/[{}<>`]/g, (sign) => harmless[sign]!);
  const characters = [...plain];
  return characters.length <= limit
    ? plain
    : `${characters
        .slice(0, limit - 1)
        .join("")
        .trimEnd()}…`;
}
