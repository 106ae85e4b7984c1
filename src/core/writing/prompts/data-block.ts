/** Letters only, so that a label never looks like a figure of the plan: A … Z, AA, AB … */
function letters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? "" : letters(rest)) + String.fromCharCode(65 + (index % 26));
}

/**
 * A label for a data block that occurs in none of the texts, so that no cell can end the block and speak as the prompt.
 * @param word capital letters
 */
export function freeLabel(word: string, texts: readonly string[]): string {
  for (let index = 0; ; index++) {
    const label = `${word}-${letters(index)}`;
    if (!texts.some((text) => text.includes(label))) return label;
  }
}

/** Data between two lines that begin and end with their label. */
export function dataBlock(data: string, label: string): string {
  return `<<<${label}\n${data}\n${label}>>>`;
}
