/** One part of a format code between semicolons. */
export interface FormatSection {
  kind: "general" | "number" | "fraction" | "date" | "text";
  condition: { operator: string; limit: number } | null;
  /** `#RRGGBB`, or null. */
  color: string | null;
  /** Hexadecimal language number of a `[$-407]` tag, `F800`/`F400` included. */
  language: string | null;
  tokens: FormatToken[];
}

export type FormatToken =
  /** Text that stands for itself. */
  | { type: "literal"; text: string }
  /** `0`, `#`, `?`. */
  | { type: "digit"; text: string }
  | { type: "decimal" }
  | { type: "thousands" }
  | { type: "percent" }
  /** `E+` or `E-`. */
  | { type: "exponent"; text: string }
  | { type: "slash" }
  /** `yyyy`, `mm`, `AM/PM`, `[h]`, `.00` of seconds. */
  | { type: "date"; text: string }
  | { type: "at" }
  | { type: "general" };

const colors: Record<string, string> = {
  black: "#000000",
  blue: "#0000FF",
  cyan: "#00FFFF",
  green: "#00FF00",
  magenta: "#FF00FF",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** The first 56 colours of Excel's palette, for `[Color12]`. */
const palette =
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C08080809999FF993366" +
  "FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF99" +
  "99CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366" +
  "333399333333";

const cache = new Map<string, FormatSection[]>();
const maximumCached = 2_000;

/** The sections of a format code, at most four. Never throws: what makes no sense stands for itself. */
export function parseFormatCode(code: string): FormatSection[] {
  const known = cache.get(code);
  if (known) return known;
  const sections = splitSections(code).slice(0, 4).map(parseSection);
  if (cache.size >= maximumCached) cache.clear();
  cache.set(code, sections);
  return sections;
}

/** Semicolons in quotes, brackets and after a backslash don't separate. */
function splitSections(code: string): string[] {
  const sections: string[] = [];
  const piece = /"[^"]*"?|\[[^\]]*\]?|\\.?|[_*].?|;|[^]/gu;
  let current = "";
  for (const [text] of code.matchAll(piece)) {
    if (text === ";") {
      sections.push(current);
      current = "";
    } else current += text;
  }
  return [...sections, current];
}

const tokenPattern =
  /"([^"]*)"?|\\(.?)|_(.?)|\*(.?)|\[([^\]]*)\]|(general|standard)|(am\/pm|a\/p)|(E[+-])|(y+|d+|h+|s+|m+|b+|g+|e+)|([0#?])|([^])/giu;

interface Draft {
  section: FormatSection;
  hasDate: boolean;
}

function parseSection(text: string): FormatSection {
  const section: FormatSection = { kind: "number", condition: null, color: null, language: null, tokens: [] };
  const draft: Draft = { section, hasDate: false };
  for (const match of text.matchAll(tokenPattern)) addToken(match, draft);
  section.kind = kindOf(draft);
  section.tokens = section.kind === "date" ? dateTokens(section.tokens) : numberTokens(section.tokens);
  return section;
}

function addToken(match: RegExpMatchArray, draft: Draft): void {
  const [all, quoted, escaped, skipped, filled, bracket, general, noon, exponent, letters, digit, other] =
    match;
  const { tokens } = draft.section;
  if (quoted !== undefined || escaped !== undefined)
    tokens.push({ type: "literal", text: quoted ?? escaped! });
  else if (skipped !== undefined) tokens.push({ type: "literal", text: " " });
  else if (filled !== undefined) return;
  else if (bracket !== undefined) addBracket(bracket, draft);
  else if (general !== undefined) tokens.push({ type: "general" });
  else if (exponent !== undefined) tokens.push({ type: "exponent", text: exponent.toUpperCase() });
  else if (noon !== undefined || letters !== undefined) {
    draft.hasDate = true;
    tokens.push({ type: "date", text: noon ? all : all.toLowerCase() });
  } else if (digit !== undefined) tokens.push({ type: "digit", text: digit });
  else tokens.push(signToken(other ?? all));
}

function signToken(sign: string): FormatToken {
  if (sign === ".") return { type: "decimal" };
  if (sign === ",") return { type: "thousands" };
  if (sign === "%") return { type: "percent" };
  if (sign === "/") return { type: "slash" };
  if (sign === "@") return { type: "at" };
  return { type: "literal", text: sign };
}

function addBracket(content: string, { section }: Draft): void {
  const lower = content.toLowerCase();
  const condition = /^(<=|>=|<>|<|>|=)\s*(-?[0-9.]+(?:e[+-]?[0-9]+)?)$/i.exec(content.trim());
  const paletteColor = /^colou?r\s*([0-9]+)$/.exec(lower);
  const currency = /^\$([^-]*)(?:-([0-9a-f]+))?/i.exec(content);
  if (condition) section.condition = { operator: condition[1]!, limit: Number(condition[2]) };
  else if (colors[lower]) section.color = colors[lower];
  else if (paletteColor) section.color = colorOfPalette(Number(paletteColor[1]));
  else if (/^(h+|m+|s+)$/.test(lower)) section.tokens.push({ type: "date", text: `[${lower}]` });
  else if (currency) {
    if (currency[1]) section.tokens.push({ type: "literal", text: currency[1] });
    section.language = currency[2]?.toUpperCase() ?? section.language;
  }
}

function colorOfPalette(number: number): string | null {
  const start = (number - 1) * 6;
  return number >= 1 && start < palette.length ? `#${palette.slice(start, start + 6)}` : null;
}

function kindOf({ section: { tokens, language }, hasDate }: Draft): FormatSection["kind"] {
  const has = (type: FormatToken["type"]) => tokens.some((token) => token.type === type);
  if (language === "F800" || language === "F400") return "date";
  const elapsed = tokens.some((token) => token.type === "date" && token.text.startsWith("["));
  if ((hasDate || elapsed) && !has("exponent")) return "date";
  if (has("at")) return "text";
  if (has("general")) return "general";
  const slash = tokens.findIndex((token) => token.type === "slash");
  const digitsBefore = tokens.slice(0, Math.max(slash, 0)).some((token) => token.type === "digit");
  return slash >= 0 && digitsBefore ? "fraction" : "number";
}

/** Letters that mean dates stand for themselves elsewhere (`0 d`); Excel would refuse most of them. */
function numberTokens(tokens: FormatToken[]): FormatToken[] {
  return tokens.map((token) => (token.type === "date" ? { type: "literal", text: token.text } : token));
}

/** In dates, `.0` after seconds is their fraction, and other number signs stand for themselves. */
function dateTokens(tokens: FormatToken[]): FormatToken[] {
  const result: FormatToken[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const previous = result.at(-1);
    const afterSeconds = previous?.type === "date" && /^\[?s/.test(previous.text);
    if (token.type === "decimal" && afterSeconds && tokens[index + 1]?.type === "digit") {
      let zeros = "";
      while (tokens[index + 1]?.type === "digit") zeros += (index++, "0");
      result.push({ type: "date", text: `.${zeros}` });
    } else if (token.type === "decimal") result.push({ type: "literal", text: "." });
    else if (token.type === "thousands") result.push({ type: "literal", text: "," });
    else if (token.type === "percent") result.push({ type: "literal", text: "%" });
    else if (token.type === "digit") result.push({ type: "literal", text: token.text });
    else result.push(token);
  }
  return markMinutes(result);
}

/** `m` is a minute right after hours or right before seconds; `n` marks it from here on. */
function markMinutes(tokens: FormatToken[]): FormatToken[] {
  const dates = tokens.filter((token) => token.type === "date" && /^\[?[ymdhs]/.test(token.text));
  return tokens.map((token) => {
    if (token.type !== "date" || !/^m{1,2}$/.test(token.text)) return token;
    const place = dates.indexOf(token);
    const [before, after] = [dates[place - 1], dates[place + 1]];
    const afterHours = before?.type === "date" && /^\[?h/.test(before.text);
    const beforeSeconds = after?.type === "date" && /^\[?s/.test(after.text);
    return afterHours || beforeSeconds ? { type: "date", text: token.text.replaceAll("m", "n") } : token;
  });
}

/** Whether a format shows numbers as dates or times. */
export function isDateFormat(code: string): boolean {
  return parseFormatCode(code)[0]?.kind === "date";
}
