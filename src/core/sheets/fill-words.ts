export type WordParams = Readonly<Record<string, string | number>>;

const gap = /\{(\w+)(?:\?([^|{}]*)\|([^{}]*))?\}/g;

/**
 * A sentence with its gaps filled: `{count}` takes the value, `{count?Monat|Monate}` chooses by whether that shows as 1.
 * Values are put in as they are, so braces in a user's text stay braces. An unknown gap becomes empty.
 */
export function fillWords(sentence: string, params: WordParams): string {
  return sentence.replace(gap, (_, name: string, one?: string, many?: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (one === undefined) return value === undefined ? "" : String(value);
    return (String(value) === "1" ? one : many) ?? "";
  });
}
