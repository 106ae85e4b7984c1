import fc from "fast-check";
import { factsOf } from "../../src/app/brief-of";
import { factNames, resolveFacts } from "../../src/core/roadmap/roadmap-draft";
import { answerFor } from "../support/model-server-answers";
import { startModelServer, type ModelServer } from "../support/model-server";
import { sse } from "../support/model-server-replies";
import { tablesOf } from "./support/memory-workbook";
import { acceptedTexts, cellTexts, runWithModel, runWithRules, type ModelRun } from "./support/model-run";

/**
 * Rule 8: every number in the output comes from a cell or a formula. Here the model says whatever a generator thinks of,
 * and each number on the sheets with its texts is looked for in the facts, in the workbook, and on the same sheet as
 * the rules write it.
 */
const source = tablesOf({
  Anwendungsfaelle: [
    [
      ...["ID", "Anwendungsfall", "Modul", "Verantwortlich", "Nutzen", "Machbarkeit", "Aufwand", "Vorgänger"],
      ...["Dauer (Monate)", "Personentage", "Einmalkosten (€)", "Laufende Kosten (€/Monat)"],
    ],
    ["UC-01", "Microsoft 365 Copilot", "Büro 24", "Leitung IT", 5, 4, 2, "", 3, 20, 9100, 150],
    ["UC-02", "Belege nach ISO 27001 prüfen", "Finanzen", "Controlling", 4, 4, 2, "UC-01", 2, 15, 7300, 90],
    ["UC-03", "90-Tage-Plan", "Finanzen", "Controlling", 3, 4, 4, "", 2, 15, 4700, 60],
  ],
  Einstellungen: [
    ["Schlüssel", "Wert"],
    ["Unternehmen", "Beispielwerk GmbH"],
    ["Projektstart", "2027-01"],
    ["Weitere Blätter", "Module; Management-Blatt"],
  ],
});
const sheetsWithTexts: ReadonlySet<string> = new Set(["roadmap", "modules", "onePager"]);

const words = [
  ...[
    "Die Fachabteilung",
    "prüft die Ergebnisse",
    "gemeinsam",
    "mit der IT.",
    "Das Team",
    "klärt den Ablauf.",
  ],
  ...[
    "Microsoft 365 Copilot",
    "Microsoft 365",
    "ISO 27001",
    "90-Tage-Plan",
    "Büro 24",
    "UC-01",
    "Art. 4 KI-VO",
  ],
  ...[
    "{{UC-01.start}}",
    "{{budget.total}}",
    "{{m1.count}}",
    "{{UC-02.name}}",
    "{{plan.end}}",
    "{{UC-09.start}}",
  ],
  ...[
    "kostet",
    "€",
    "Euro",
    "Prozent",
    "Monate",
    "Kunden",
    "im Januar",
    "rund",
    "Mio.",
    "-",
    ",",
    ".",
    "27001",
  ],
  ...["٣", "½", "②", "１２", "XIV", "1.000.000 €", "12.03.2028", "3,5", "\n"],
];
/** Amounts that no digit shows. */
const amountsInWords = [
  ...["zwölf Millionen", "dreißigtausend", "ein Drittel", "verdoppelt", "anderthalb", "fünfundzwanzig"],
  ...["zwei Prozent", "sieben Monate", "jede dritte", "halbiert", "fifty", "two-thirds", "twice"],
  ...["十", "🔟", "3\uFE0F\u20E3", "Ⅻ", "zwan\u00ADzig", "vіerzig", "z w a n z i g"],
];
const saying = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...amountsInWords) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 99_999 }).map(String) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 4 }) },
  ),
  { minLength: 1, maxLength: 7 },
);
const honest = "Die Fachabteilung prüft die Ergebnisse gemeinsam mit der IT.";
const answers = fc.array(
  fc.oneof(
    saying.map((parts) => parts.join(" ")),
    saying.map((parts) => `${honest} ${parts.join(" ")}`),
    fc.constantFrom(honest, `Mit {{UC-01.name}} beginnt die Arbeit. ${honest}`),
  ),
  { minLength: 12, maxLength: 40 },
);

const numbersIn = (text: string) => text.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? [];
const numbersOf = (texts: readonly string[]) => new Set(texts.flatMap(numbersIn));

let server: ModelServer;
let rules: ModelRun;
let said: readonly string[] = [honest];
beforeAll(async () => {
  rules = await runWithRules({ source });
  server = await startModelServer(({ body }) => {
    let next = 0;
    return sse(
      answerFor(body, () => said[next++ % said.length]!),
      { pieceLength: 5_000 },
    );
  });
});
afterAll(() => server.close());

test("whatever a model answers, every number on the sheets is one of the workbook or of its plan", async () => {
  expect(rules.sheets.map(({ key }) => key)).toEqual(expect.arrayContaining([...sheetsWithTexts]));
  const facts = factsOf(rules.plan, "de");
  const cells = source.sheets.flatMap((sheet) => sheet.cells.flat().map(({ text }) => text));
  const names = numbersOf(cells.filter((text) => /\p{L}/u.test(text)));
  const byRules = new Map(rules.sheets.map((sheet) => [sheet.key, numbersOf(cellTexts([sheet]))]));
  const known = numbersOf([...Object.values(facts), ...cells]);
  let written = 0;
  await fc.assert(
    fc.asyncProperty(answers, async (given) => {
      said = given;
      const run = await runWithModel(server.url, { source });
      for (const sheet of run.sheets.filter(({ key }) => sheetsWithTexts.has(key))) {
        const unknown = [...numbersOf(cellTexts([sheet]))].filter(
          (number) => !known.has(number) && !byRules.get(sheet.key)!.has(number),
        );
        // The mark of a text and the note on the sheet count the model's texts and name the day.
        expect(unknown.filter((number) => !isOfMark(run, number))).toEqual([]);
      }
      for (const { text } of acceptedTexts(run)) {
        written++;
        for (const name of factNames(text)) expect(Object.hasOwn(facts, name)).toBe(true);
        const own = resolveFacts(text, Object.fromEntries(Object.keys(facts).map((name) => [name, " "])));
        // Beside the facts only names of the workbook and of the law have figures.
        expect(numbersIn(own).filter((number) => !names.has(number) && number !== "4")).toEqual([]);
        expect(amountsInWords.filter((amount) => own.includes(amount))).toEqual([]);
      }
    }),
    { numRuns: 40, seed: 20261121 },
  );
  // Else the property would say nothing.
  expect(written).toBeGreaterThan(100);
});

/** „KI-generiert, ungeprüft (test-model, 20.11.2026)“ and the number of texts nobody has read yet. */
function isOfMark(run: ModelRun, number: string): boolean {
  return number === "20.11.2026" || number === String(acceptedTexts(run).length);
}
