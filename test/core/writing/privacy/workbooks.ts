/** A row of a use-case table with what must stay in the workbook and what the model has to read. */
export interface PrivacyRow {
  name: string;
  owner?: string;
  area?: string;
  module?: string;
  softBenefit?: string;
  tool?: string;
  /** Words of people, customers and the company; folded, at the beginning of a word. */
  hidden: readonly string[];
  /** Everyday words that are also names: hidden only with a capital and as whole words. */
  hiddenWords?: readonly string[];
  kept: readonly string[];
}

/** A workbook as somebody of a certain trade would fill it. */
export interface PrivacyWorkbook {
  label: string;
  language: "de" | "en";
  company: string;
  customers: string;
  industry: string;
  cloudServices?: string;
  rows: readonly PrivacyRow[];
  sources: readonly { name: string; system?: string; owner?: string }[];
  /** Texts of further tables, by table and column. */
  lists?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Of settings, sources and lists. */
  hidden: readonly string[];
  kept: readonly string[];
}

/**
 * Rows as lines of `name | owner | hidden | kept`, several words parted by `;`. A word of `hidden` with `=` before it is an
 * everyday one.
 */
export function rowsOf(table: string): PrivacyRow[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", owner = "", hidden = [], kept = []] = line
        .split("|")
        .map((cell, index) => (index < 2 ? cell.trim() : wordsOf(cell))) as [
        string,
        string,
        string[],
        string[],
      ];
      return {
        name,
        owner,
        hidden: hidden.filter((word) => !word.startsWith("=")),
        hiddenWords: hidden.filter((word) => word.startsWith("=")).map((word) => word.slice(1)),
        kept,
      };
    });
}

function wordsOf(cell: string): string[] {
  return cell
    .split(";")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
