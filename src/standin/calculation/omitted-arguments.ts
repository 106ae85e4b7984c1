import { omittedArgument } from "./engine-types";
import type { FormulaToken } from "./formula-tokens";

/** Puts {@link omittedArgument} where a custom function's call leaves an argument out: `F(1,,2)`. */
export function markOmitted(
  tokens: readonly FormulaToken[],
  texts: string[],
  customNames: ReadonlySet<string>,
): string[] {
  const calls: { custom: boolean; blank: boolean; separators: number }[] = [];
  return texts.map((text, index) => {
    const { type } = tokens[index]!;
    const call = calls.at(-1);
    if (type === "open") {
      const before = tokens[index - 1];
      if (call) call.blank = false;
      const custom = before?.type === "function" && customNames.has(before.text.toUpperCase());
      calls.push({ custom, blank: true, separators: 0 });
    } else if (type === "argumentSeparator" && call) {
      const omitted = call.custom && call.blank;
      call.blank = true;
      call.separators++;
      if (omitted) return `"${omittedArgument}"${text}`;
    } else if (type === "close" && call) {
      calls.pop();
      if (call.custom && call.blank && call.separators > 0) return `"${omittedArgument}"${text}`;
    } else if (type !== "space" && call) call.blank = false;
    return text;
  });
}
