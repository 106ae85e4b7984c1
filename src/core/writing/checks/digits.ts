import { findingAt, type CheckedText, type CheckScope, type Finding } from "./checked-text";

/** Every figure that stands in no literal, in whatever script or form. */
export function digitProblems({ text, tokens }: CheckedText, _scope: CheckScope): Finding[] {
  const inWords = tokens
    .filter((token) => token.fact === undefined && !token.isLiteral && /\p{N}/u.test(token.text))
    .map((token) => findingAt("digits", token));
  // Signs that are one number each, but no letter or number to Unicode: keycaps and „hundred points".
  const signs = [...text.matchAll(/[\u{1F51F}\u{1F4AF}\u20E3]/gu)].map(({ index, 0: sign }): Finding => ({
    code: "digits",
    start: index,
    end: index + sign.length,
  }));
  return [...inWords, ...signs];
}
