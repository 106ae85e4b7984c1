import { beforeDates, calendarWords, everydayWords } from "./pseudonym-everyday";
import { firstNames } from "./pseudonym-first-names";
import { foldWord, plainWord, tokensOf, wordsOf, type Token } from "./pseudonym-fold";
import { formsOf, type NameForm } from "./pseudonym-forms";
import { genericFirmWords, legalForms, roleWords, titles } from "./pseudonym-lexicon";
import type { Pseudonym, PseudonymTable } from "./pseudonyms";

/** A name found in a text. */
export interface NameMatch {
  start: number;
  end: number;
  entry: Pseudonym;
  /** Ending that stays behind the pseudonym: the „s“ of „Webers“, or „-Portal“ for „Nordkapportal“. */
  suffix: string;
}

interface Matcher {
  forms: ReadonlyMap<string, NameForm>;
  mostWords: number;
  /** Entries by the first word of their name, the longest name first. */
  byFirstWord: ReadonlyMap<string, readonly Pseudonym[]>;
  /** Forms that begin compounds, by their first letters. */
  stems: ReadonlyMap<string, readonly (readonly [string, NameForm])[]>;
}

const stemLetters = 4;

/** Built once per table, as one table serves every text of a plan. */
const matchers = new WeakMap<PseudonymTable, Matcher>();

function matcherOf(table: PseudonymTable): Matcher {
  const known = matchers.get(table);
  if (known) return known;
  const forms = formsOf(table);
  const stems = [...forms].filter(([, form]) => form.isStem);
  const longest = [...table].sort((one, other) => other.name.length - one.name.length);
  const matcher: Matcher = {
    forms,
    mostWords: Math.max(forms.size > 0 ? 2 : 0, ...[...forms.keys()].map((key) => key.split(" ").length)),
    byFirstWord: grouped(longest, (entry) => wordsOf(entry.name)[0] ?? ""),
    stems: grouped(stems, ([key]) => key.slice(0, stemLetters)),
  };
  matchers.set(table, matcher);
  return matcher;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** Names in a text from left to right, the longest at each place; they do not overlap. */
export function namesIn(text: string, table: PseudonymTable): NameMatch[] {
  if (table.length === 0) return [];
  const scan: Scan = { text, tokens: tokensOf(text), matcher: matcherOf(table) };
  const found: NameMatch[] = [];
  let index = 0;
  while (index < scan.tokens.length) {
    const match = longer(literal(scan, index), inWords(scan, index)) ?? compound(scan, index);
    if (match) found.push({ ...match, start: startOfDouble(scan, index, match) });
    index++;
    while (match && (scan.tokens[index]?.start ?? text.length) < match.end) index++;
  }
  return found;
}

/** „Grüneberg-Šimek“ is a whole name although the workbook knows only „Šimek“. */
function startOfDouble({ text, tokens }: Scan, index: number, { start, entry }: NameMatch): number {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (entry.kind !== "person" || !before || token?.start !== start) return start;
  const [key] = before.keys;
  const isJoined = /^[-‐‑]$/u.test(text.slice(before.end, start)) && before.startsUpper && !before.isUpper;
  const isWord = key.length < 3 || roleWords.has(key) || genericFirmWords.has(key) || everydayWords.has(key);
  return isJoined && !isWord && !firstNames.has(token.keys[0]) ? before.start : start;
}

/** At one place the longer name counts; of two equal ones, the exact spelling. */
function longer(exact: NameMatch | null, other: NameMatch | null): NameMatch | null {
  return exact && other ? (other.end > exact.end ? other : exact) : (exact ?? other);
}

interface Scan {
  text: string;
  tokens: readonly Token[];
  matcher: Matcher;
}

/** As in the pattern of what may follow a pseudonym. */
const suffixes = ["schen", "scher", "sches", "schem", "sche", "ens", "ern", "er", "es", "en", "s", "n"];

/** Exactly as in the workbook, with its punctuation. */
function literal({ text, tokens, matcher }: Scan, index: number): NameMatch | null {
  const token = tokens[index] as Token;
  for (const entry of matcher.byFirstWord.get(token.keys[0]) ?? []) {
    const start = token.start - entry.name.search(/[\p{L}\p{N}]/u);
    if (!text.startsWith(entry.name, start) || (index > 0 && start < (tokens[index - 1]?.end ?? 0))) continue;
    const end = start + entry.name.length;
    if (isDate(entry, { tokens, index })) continue;
    const rest = tokens.find((each) => each.start < end && each.end > end);
    const suffix = rest ? text.slice(end, rest.end) : "";
    if (suffix === "" || suffixes.includes(suffix)) return { start, end: end + suffix.length, entry, suffix };
  }
  return null;
}

/** Word by word, however they are separated, with an ending on the last. */
function inWords(scan: Scan, index: number): NameMatch | null {
  const { tokens, matcher } = scan;
  const window = [tokens[index] as Token];
  while (window.length < matcher.mostWords && isLinked(scan, index + window.length)) {
    window.push(tokens[index + window.length] as Token);
  }
  for (; window.length > 0; window.pop()) {
    const hit = formOf(scan, window);
    if (!hit || (window.length === 1 && isDate(hit.form.entry, { tokens, index }))) continue;
    const start = startWithTitles(scan, index, hit.form.entry);
    const { end } = window.at(-1) as Token;
    const match = { start, end, entry: hit.form.entry, suffix: hit.suffix };
    return hit.form.takesLegalForm && hit.suffix === ""
      ? withLegalForm(scan, index + window.length, match)
      : match;
  }
  return null;
}

/** „Dr. Weber“ is the whole name where the workbook has „Dr. Anna Weber“. */
function startWithTitles(scan: Scan, index: number, { kind, name }: Pseudonym): number {
  let first = index;
  const isTitled = kind === "person" && titles.has(wordsOf(name)[0] ?? "");
  while (isTitled && titles.has(scan.tokens[first - 1]?.keys[0] ?? "") && isLinked(scan, first)) first--;
  return (scan.tokens[first] as Token).start;
}

function formOf(scan: Scan, window: readonly Token[]): { form: NameForm; suffix: string } | null {
  for (const words of [...[0, 1].map((each) => wordsIn(window, each)), ...joined(scan, window)]) {
    const last = words.at(-1) as string;
    const endings = ["", ...suffixes.filter((each) => last.length > each.length + 1 && last.endsWith(each))];
    for (const suffix of endings) {
      const key = [...words.slice(0, -1), last.slice(0, last.length - suffix.length)].join(" ");
      const form = scan.matcher.forms.get(key) ?? (suffix === "er" ? placeForm(scan, `${key}e`) : undefined);
      if (form && fits(form, window, { ...scan, suffix })) return { form, suffix };
    }
  }
  return null;
}

function wordsIn(window: readonly Token[], variant: number): string[] {
  return window.map(({ keys }) => keys[variant] ?? keys[0]);
}

/** „Nord-Kap“ for Nordkap. */
function joined({ text }: Scan, window: readonly Token[]): string[][] {
  const word = wordsIn(window, 0).join("");
  const isHyphenated = window.every(
    ({ start }, index) => index === 0 || /^[-‐‑]$/u.test(text.slice(window[index - 1]?.end, start)),
  );
  return window.length > 1 && isHyphenated && word.length > 6 ? [[word]] : [];
}

/** „Birkenfelder“ of a firm from Birkenfelde; „Krauser“ is not of Krause. */
function placeForm({ matcher }: Scan, key: string): NameForm | undefined {
  const form = matcher.forms.get(key);
  return form?.entry.kind === "person" ? undefined : form;
}

/** Whether the letters are those of a name; in addresses and user names („a.koch“) small ones do. */
function fits(
  form: NameForm,
  window: readonly Token[],
  { text, suffix }: { text: string; suffix: string },
): boolean {
  if (form.letters === "any") return true;
  if (form.letters === "capitals") {
    const { start, end } = window[0] as Token;
    const word = text.slice(start, end - suffix.length);
    return word === word.toUpperCase();
  }
  if (suffix !== "" && !/^(?:s|sch.*)$/.test(suffix)) return false;
  const isAddress = window.slice(1).some(({ start }) => /[._]/.test(text[start - 1] ?? ""));
  return isAddress || window.every(({ startsUpper, keys }) => startsUpper || titles.has(keys[0]));
}

/** Whether a word belongs to the one before: spaces, one mark or a line's end between them, but no end of a sentence. */
function isLinked({ text, tokens }: Scan, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (!before || !token) return false;
  const gap = text.slice(before.end, token.start);
  if (gap.length > 8 || (gap.match(/\n/g) ?? []).length > 1) return false;
  if (/^\.[\s\p{Cf}]+/u.test(gap)) return before.keys[0].length <= 2 || titles.has(before.keys[0]);
  return /^[\s\p{Cf}]*\.?[-‐‑–&+_,'’.()]?[\s\p{Cf}]*$/u.test(gap);
}

function withLegalForm(scan: Scan, from: number, match: NameMatch): NameMatch {
  let { end } = match;
  for (let index = from; isLinked(scan, index); index++) {
    const { keys, startsUpper, end: tokenEnd } = scan.tokens[index] as Token;
    const isInflected = keys[0].endsWith("s") && legalForms.has(keys[0].slice(0, -1));
    if (!startsUpper || keys[0].length < 2 || !(legalForms.has(keys[0]) || isInflected)) break;
    end = tokenEnd;
    if (isInflected && !legalForms.has(keys[0])) return { ...match, end, suffix: "s" };
  }
  return { ...match, end };
}

/** „Mai 2027“, „im August“: a date, although somebody is called so. */
function isDate(entry: Pseudonym, { tokens, index }: { tokens: readonly Token[]; index: number }): boolean {
  if (!calendarWords.has(foldWord(entry.name))) return false;
  const isNumber = (token: Token | undefined) => token !== undefined && /^\p{N}/u.test(token.keys[0]);
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  return isNumber(before) || isNumber(after) || (before !== undefined && beforeDates.has(before.keys[0]));
}

/** „Nordkapportal“ becomes „Firma A-Portal“; a „kaufmännischer“ text is not about somebody called Kaufmann. */
function compound({ text, tokens, matcher }: Scan, index: number): NameMatch | null {
  const { start, end, keys, startsUpper } = tokens[index] as Token;
  const [key] = keys;
  const stem = (matcher.stems.get(key.slice(0, stemLetters)) ?? [])
    .filter(([stemKey]) => key.startsWith(stemKey) && key.length >= stemKey.length + 3)
    .sort(([one], [other]) => other.length - one.length)[0];
  const rest = stem ? restAfter(text.slice(start, end), stem[0]) : null;
  if (!stem || rest === null) return null;
  const written = startsUpper ? rest.slice(0, 1).toUpperCase() + rest.slice(1) : rest;
  return { start, end, entry: stem[1].entry, suffix: `-${written}` };
}

/** The rest of a word after as many letters as fold to the stem. */
function restAfter(word: string, stem: string): string | null {
  for (let length = 1; length < word.length; length++) {
    const head = word.slice(0, length);
    if (foldWord(head) === stem || plainWord(head) === stem) return word.slice(length);
  }
  return null;
}
