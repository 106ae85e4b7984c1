import type { RuleWords } from "../../core/law/law-words";

const rule = (name: string, basis: string, question = ""): RuleWords => ({ name, basis, question });

/** Kinds of use cases that no rule of the act singles out. */
export const harmlessKindsEn: Readonly<Record<string, RuleWords>> = {
  noAi: rule("no AI", "Art. 3(1): classic automation without AI is not covered by the AI Act."),
  fixedRules: rule(
    "fixed rules",
    "Rules and macros alone are mostly no AI (Art. 3(1)); no case of Art. 5, 6 or 50 is recognisable.",
  ),
  documentCapture: rule("documents", "Reading or matching documents: no case of Art. 5, 6 or 50."),
  sorting: rule("sorting of items", "Assigning items or documents: no case of Art. 5, 6 or 50."),
  forecast: rule(
    "forecast of quantities",
    "Forecast of quantities or values without evaluating individual people: no case of Art. 5, 6 or 50.",
  ),
  maintenance: rule(
    "machines and plant",
    "Evaluating the condition of machines or plant: no case of Art. 5, 6 or 50 unless it is a safety component.",
  ),
  inspection: rule("inspection of things", "Images of things, not of people: no case of Art. 5, 6 or 50."),
  search: rule(
    "search in documents",
    "Search in own documents: no case of Art. 5 or 6; Art. 50(1) only where people talk to it.",
    "Do people talk to the AI directly? Then notice under Art. 50(1); “obvious” is narrow.",
  ),
  logistics: rule(
    "planning and optimisation",
    "Optimising routes, stock or processes: no case of Art. 5, 6 or 50.",
  ),
  leads: rule("sales and market", "Rating business contacts and markets: no case of Art. 5, 6 or 50."),
  security: rule(
    "detection of fraud and attacks",
    "Detection of fraud or attacks: excepted in Annex III no. 5 b.",
  ),
  recommendation: rule(
    "recommendations",
    "Selecting and ranking offers: not Art. 50(2), no case of Art. 5, 6 or 50.",
  ),
  language: rule(
    "language processing",
    "Translating, transcribing, summarising: an aid for editing, no case of Art. 5, 6 or 50.",
    "Are results published without review? Then check Art. 50(2), (4).",
  ),
  code: rule("programming aid", "Help with programming: code is excepted from Art. 50(2)."),
  textSentiment: rule(
    "mood in texts",
    "Mood from written text: no biometric data, hence no emotion recognition in the sense of the act.",
    "Is it really text only, and nobody rated individually?",
  ),
  counting: rule(
    "counting",
    "Anonymous counting: no biometric evaluation (Annex III no. 1 does not apply).",
    "Does it stay at counting without recognising individuals again?",
  ),
  verification: rule(
    "verification",
    "Annex III no. 1 excepts biometric verification.",
    "Is it only checked that somebody is who they claim to be?",
  ),
  pricing: rule(
    "prices of goods",
    "Proposing prices of goods: no case of Art. 5, 6 or 50 unless weaknesses of individuals are exploited.",
  ),
  planning: rule(
    "administration and reporting",
    "Administration, reporting or property insurance: no case of Art. 5, 6 or 50.",
  ),
  things: rule(
    "things and goods",
    "Evaluating things, goods or measurements, not people: no case of Art. 5, 6 or 50.",
  ),
};
