/** A name that does not leave the workbook and what the model reads instead. */
export interface Pseudonym {
  kind: "person" | "customer" | "company";
  /** As in the workbook; „Weber, Anna“ as Anna Weber. */
  name: string;
  /** `Person A`, `Kunde B`, `Firma A`: letters only, as digits in answers are refused. */
  pseudonym: string;
  /** Fact that holds the name, e.g. `name.4f…`: restored texts carry it as a placeholder, so they hold no name. */
  fact: string;
}

export type PseudonymTable = readonly Pseudonym[];
