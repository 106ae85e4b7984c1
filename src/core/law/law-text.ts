import { foldGerman } from "../values/normalise-text";

/** A use case's texts, ready for the rules: folded, by sentence, with and without what they rule out. */
export interface LawText {
  /** Everything that is said to happen. */
  affirmed: string;
  /** Each sentence with name, area and kind of AI in front. */
  affirmedSentences: readonly string[];
  /** Everything, negated or not. */
  whole: string;
  wholeSentences: readonly string[];
}

export interface TextFields {
  name: string;
  description: string;
  area: string;
  aiType: string;
}

/** Prepares the texts once for all rules. */
export function lawText({ name, description, area, aiType }: TextFields): LawText {
  const frame = [area, name, aiType].map((field) => sentencesOf(field).join(". "));
  const sentences = sentencesOf(description);
  const prepare = (change: (sentence: string) => string) => {
    const front = frame.map((field) => plainWords(change(field))).join(" ");
    const each = sentences.map((sentence) => `${front} ${plainWords(change(sentence))}`.trim());
    return { front, each: each.length > 0 ? each : [front.trim()] };
  };
  const whole = prepare((sentence) => sentence);
  const affirmed = prepare(withoutNegated);
  return {
    affirmed: affirmed.each.join(" | "),
    affirmedSentences: affirmed.each,
    whole: whole.each.join(" | "),
    wholeSentences: whole.each,
  };
}

/** Abbreviations whose full stops end no sentence. */
const abbreviations = /\b(z\. ?b|d\. ?h|u\. ?a|e\. ?g|i\. ?e|bzw|ca|inkl|nr|art|abs|vgl|etc|incl|approx)\./g;

/** Names of authorities say who, not what is done. */
const authorityNames =
  /customs and border protection|immigration and customs enforcement|citizenship and immigration services|border protection/g;

function sentencesOf(text: string): string[] {
  const folded = foldGerman(text)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’`´]/g, "'")
    .replace(/(?<=\w)n't\b/g, " not")
    .replace(authorityNames, "authority")
    .replace(abbreviations, (match) => match.replaceAll(".", ""));
  return folded.split(/[.!?;\n]+(?=\s|$)|[|•]/).filter((sentence) => /[a-z0-9]/.test(sentence));
}

function plainWords(sentence: string): string {
  return sentence.replace(/[^a-z0-9]+/g, " ").trim();
}

const negator =
  /\b(?:keine[nmrs]?|kein|ohne|weder|niemals|no|without|never|neither|nor|excluding|excludes?|ausgenommen|ausgeschlossen sind|except for|instead of|anstelle von|verzichtet auf|statt)\b/;
/** What is done away with by automating says nothing about what is done. */
const harmlessNegation =
  /^\W*(?:\w+\W+){0,1}(?:manuell|menschlich|mensch\b|aufwand|wartezeit|human|manual|papier|paper|delay|longer|more\b|mehr\b|zeitverlust|eingriff|zutun|ruecksprache|pruefung durch|intervention|einwilligung|zustimmung|consent|permission|their knowledge|wissen\b|untargeted)/;
const negatedPredicate =
  /\b(?:nicht|not|nie)\s+(?:statt\b|vorgesehen|geplant|enthalten|verwendet|genutzt|eingesetzt|durchgefuehrt|vorgenommen|erlaubt|zulaessig|ausgewertet|verarbeitet|erhoben|used\b|performed|planned|included|intended|allowed|carried out|processed|involved|part of)/;
const softNegator = /\b(?:nicht|not|nie)\b(?!\s+(?:nur|only|just|allein|bloss|zuletzt))/;
const relative = /\b(?:whose|who|which|that|deren|dessen)\b/;
const contrast =
  /,?\s+(?:sondern|but|aber|jedoch|however|rather|vielmehr|stattdessen|dafuer|nur|only)\b|:|\s[-–—]\s/;

/** „nicht ohne" says that something does happen. */
const doubleNegation =
  /\b(?:nicht|nie|niemals|kein\w*|not|never|no) (?:\w+ )?(?:ohne|without)\b|\bverzichte\w* nicht auf\b/g;

/** A sentence without what it says does not happen. */
function withoutNegated(sentence: string): string {
  return sentence
    .replace(doubleNegation, "mit")
    .split(contrast)
    .map((part) => withoutNegatedClauses(part.split(/,|\(|\)/)))
    .join(" ; ");
}

/** A list goes on with the negation of its beginning up to its „oder" or „und". */
function withoutNegatedClauses(clauses: readonly string[]): string {
  const kept: string[] = [];
  clauses.forEach((clause, index) => {
    const before = clauses[index - 1] ?? "";
    const isListItem = clause.trim().split(/\s+/).length <= 4 && !softNegator.test(clause);
    const listEnds = clauses.slice(index).some((each) => /\b(?:oder|or|und|and|noch|nor)\b/.test(each));
    const continues =
      index > 0 && isListItem && listEnds && isNegated(before) && !/\b(?:und|and|oder|or)\b/.test(before);
    kept.push(continues ? "" : affirmedPart(clause));
  });
  return kept.join(" , ");
}

function isNegated(clause: string): boolean {
  return affirmedPart(clause) !== clause;
}

function affirmedPart(clause: string): string {
  if (negatedPredicate.test(clause)) return clause.search(relative) > 0 ? headOf(clause, relative) : "";
  const hard = negator.exec(clause);
  if (hard && !harmlessNegation.test(clause.slice(hard.index + hard[0].length))) {
    return clause.slice(0, hard.index);
  }
  const soft = softNegator.exec(clause);
  return soft ? clause.slice(0, soft.index) : clause;
}

function headOf(clause: string, from: RegExp): string {
  return clause.slice(0, clause.search(from));
}
