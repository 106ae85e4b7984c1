import type { CheckContext } from "../brief/brief";
import type { BriefIndex } from "./brief-index";
import type { Mention } from "./checked-text";
import { stemOf, type Token } from "./tokens";

/** Use cases that a text names by ID, by name or by the placeholder of the name. */
export function mentionsOf(tokens: readonly Token[], context: CheckContext, index: BriefIndex): Mention[] {
  const byId = new Map(
    context.cases.map((each, caseIndex) => [`${each.id.replaceAll(/[{}]/g, "")}.name`, caseIndex]),
  );
  const mentions: Mention[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    const found = namedAt(tokens, place, { byId, index });
    const named = found && context.cases[found.caseIndex];
    if (!found || !named) continue;
    mentions.push({
      case: named,
      caseIndex: found.caseIndex,
      firstToken: place,
      lastToken: place + found.length - 1,
      isShort: found.isShort,
    });
    place += found.length - 1;
  }
  return mentions;
}

function namedAt(
  tokens: readonly Token[],
  place: number,
  { byId, index }: { byId: ReadonlyMap<string, number>; index: BriefIndex },
): { caseIndex: number; length: number; isShort: boolean } | null {
  const token = tokens[place] as Token;
  if (token.fact !== undefined) {
    const caseIndex = byId.get(token.fact);
    return caseIndex === undefined ? null : { caseIndex, length: 1, isShort: false };
  }
  const name = index.caseNames
    .get(stemOf(token.folded))
    ?.find(({ words }) =>
      words.every((word, offset) => stemOf(tokens[place + offset]?.folded ?? "") === word),
    );
  return name ? { caseIndex: name.caseIndex, length: name.words.length, isShort: name.isShort } : null;
}

/** The text as `plain` of the checked text, with the place of each token in it. */
export function plainOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
): { plain: string; starts: number[] } {
  const byFirst = new Map(mentions.map((mention) => [mention.firstToken, mention]));
  const starts: number[] = [];
  let plain = " ";
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place] as Token;
    if (place > 0 && token.break !== "none") plain += token.break === "phrase" ? ", " : ". ";
    const mention = byFirst.get(place);
    starts.push(plain.length);
    if (!mention) {
      plain += `${token.fact === undefined ? token.folded : `<${token.fact}>`} `;
      continue;
    }
    plain += `«${mention.caseIndex}» `;
    while (place < mention.lastToken) {
      starts.push(starts.at(-1) as number);
      place += 1;
    }
  }
  return { plain: `${plain}. `, starts };
}
