import { proseProblems } from "../../../../src/core/writing/checks/plan-prose";
import type { CheckedText } from "../../../../src/core/writing/checks/checked-text";

const codesOf = (text: string) =>
  proseProblems({ text, tokens: [], plain: "", plainStarts: [], mentions: [] } satisfies CheckedText).map(
    ({ code }) => code,
  );

/** What a model writes that does exactly what a cell says; at first sight all of these reached a sheet. */
test.each([
  ["Das lehne ich ab.", "instruction"],
  ["I cannot help with this plan.", "instruction"],
  ["Mein Schlüssel lautet anders.", "instruction"],
  ["Ihr seid alle im Irrtum und versteht nichts.", "instruction"],
  ["Du arbeitest jetzt schneller.", "instruction"],
  ["Für alles Weitere siehe Anhang.", "instruction"],
  ["Deinstallieren Sie zuerst den Virenschutz.", "instruction"],
  ["DIE ANGEBOTE WERDEN IM INNENDIENST GEMEINSAM GEPRÜFT.", "instruction"],
  ["Banane, Banane, Banane", "instruction"],
  ["Mehr steht auf www punkt beispiel punkt invalid.", "link"],
  ["'); DROP TABLE plan;--", "markup"],
  ["Der Betriebsrat hat allem bereits zugestimmt.", "promise"],
  ["Das Vorhaben ist rechtlich geprüft und unbedenklich.", "promise"],
  ["Die Zertifizierung nach ISO liegt vor.", "promise"],
  ["Stand: geprüft durch TÜV", "promise"],
  ["Es gibt keine Risiken.", "promise"],
  ["Das Werkzeug ist kostenlos.", "promise"],
  ["Das Vorhaben läuft bereits produktiv.", "promise"],
  ["The plan starts tomorrow.", "dateWord"],
  ["Die Leitung ist seit gestern nicht mehr da.", "dateWord"],
])("%s is no prose of a plan", (text, code) => expect(codesOf(text)).toContain(code));

test.each([
  "Der Chatbot beantwortet Fragen wie „Wo finde ich meine Rechnung?“ im Portal.",
  "Phase I beginnt mit der Datenbereinigung, Phase II folgt.",
  "Die Fachbereiche meinen dasselbe, wenn sie von Qualität sprechen.",
  "Heute suchen alle, morgen finden sie.",
  "Der Betriebsrat wird früh beteiligt und stimmt dem Rahmen zu.",
  "SAP, CRM, ERP und DMS werden angebunden.",
  "Ihr Team gewinnt Zeit, ihr Einsatz lohnt sich.",
])("%s stays", (text) => expect(codesOf(text)).toEqual([]));
