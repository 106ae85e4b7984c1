import { painTable, type PainColumn } from "../catalogue/pain-columns";
import type { PlanInput, TableRecord } from "../records";
import { recordsOf } from "../tables/records-of";
import { foldGerman } from "../values/normalise-text";

/** Use cases that have proved themselves elsewhere. */
export type ProvenUseCase =
  | "documentSearch"
  | "reporting"
  | "offers"
  | "standardMails"
  | "documentClassification"
  | "ticketCategories"
  | "faqAssistant"
  | "forecast"
  | "qualityInspection";

/** What the answers to the reflection questions suggest. */
export type Suggestion = "automation" | "ai" | "decisionSupport" | "open";

export interface UseCaseProposal {
  pain: TableRecord<PainColumn>;
  text: string;
  area: string;
  hoursPerMonth: number | null;
  suggestion: Suggestion;
  /** A proven use case whose vocabulary the text shares; null where none does. */
  similar: ProvenUseCase | null;
  /** A use case of the plan that has this name already. */
  existingId: string | null;
}

/** Word stems in both languages, without umlauts, by which a pain resembles a proven use case. */
const vocabulary: readonly (readonly [ProvenUseCase, RegExp])[] = [
  ["ticketCategories", /ticket|stoerungsmeldung|support.?anfrage/],
  ["faqAssistant", /faq|immer gleiche? frage|haeufige frage|rueckfrage|recurring question/],
  ["standardMails", /e-?mail|mails? beantwort|korrespondenz|anschreiben/],
  ["offers", /angebot|kalkulation|quotation|\boffers?\b/],
  ["reporting", /bericht|report|auswertung|kennzahl|dashboard/],
  ["documentClassification", /eingangsrechnung|rechnung|beleg|posteingang|ablage|klassifiz|invoice|sort/],
  ["qualityInspection", /ausschuss|qualitaetspruef|sichtpruef|reklamation|inspection|scrap/],
  ["forecast", /prognose|bedarf|bestellmeng|bestand|absatz|planung|forecast|inventory level/],
  ["documentSearch", /such|finden|wissen|dokument|handbuch|search/],
];

/** A proposed use case for each inefficiency, dearest in hours first. Nothing is rated: that is for people. */
export function useCaseProposals(input: PlanInput): UseCaseProposal[] {
  const ids = new Map(input.useCases.map(({ id, name }) => [plain(name), id]));
  return recordsOf(input, painTable)
    .map((pain) => {
      const text = String(pain.values.pain ?? "");
      const hours = pain.values.hoursPerMonth;
      return {
        pain,
        text,
        area: String(pain.values.area ?? ""),
        hoursPerMonth: typeof hours === "number" ? hours : null,
        suggestion: suggestionFor(pain),
        similar: vocabulary.find(([, words]) => words.test(plain(text)))?.[0] ?? null,
        existingId: ids.get(plain(text)) ?? null,
      };
    })
    .sort((first, second) => (second.hoursPerMonth ?? -1) - (first.hoursPerMonth ?? -1));
}

/** What can be written down as „if A, then B" needs no AI. */
function suggestionFor({ values }: TableRecord<PainColumn>): Suggestion {
  if (values.fixedRules === true) return "automation";
  if (values.gutFeeling === true) return "decisionSupport";
  return values.routineWithData === true || values.slowOrPoor === true ? "ai" : "open";
}

function plain(text: string): string {
  return foldGerman(text).trim();
}
