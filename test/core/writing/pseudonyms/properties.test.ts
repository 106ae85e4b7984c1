import fc from "fast-check";
import { resolveFacts } from "../../../../src/core/roadmap/roadmap-draft";
import {
  nameFacts,
  pseudonymise,
  pseudonymTable,
  restoreNames,
} from "../../../../src/core/writing/pseudonyms/pseudonymise";
import { foldWord } from "../../../../src/core/writing/pseudonyms/pseudonym-fold";
import { planOf } from "./support";

const seeded = { seed: 20261121, numRuns: 150 };
const language = fc.constantFrom("de" as const, "en" as const);

/** Surnames that are no words of their own, so that nothing excuses a leak. */
const surnames = [
  "Öztürk",
  "Großkopf",
  "Weber-Schmitz",
  "Nguyen",
  "O'Brien",
  "von der Heyden",
  "Jonasson",
  "Çelik",
  "Łukasik",
  "Müllerschön",
  "Иванов",
  "Fernández",
  "Ulrichs",
  "Kowalski",
  "Bergheimer",
  "MacDonald",
  "Szabó",
  "Petrovic",
];
const givenNames = ["Anna", "Hans-Peter", "J.", "Zoë", "Björn", "Mehmet", "Анна", "Marie Luise", ""];
const person = fc
  .tuple(
    fc.constantFrom("", "Dr. ", "Prof. Dr. "),
    fc.constantFrom(...givenNames),
    fc.constantFrom(...surnames),
  )
  .map(([title, given, surname]) => `${title}${given} ${surname}`.replace(/\s+/g, " ").trim());
const firm = fc
  .tuple(
    fc.constantFrom(
      "Nordkap",
      "Hügelmann & Söhne",
      "Ærodan",
      "Kvantix",
      "3M",
      "1&1",
      "Stadtwerke Bergheimfeld",
    ),
    fc.constantFrom("", " GmbH", " AG", " GmbH & Co. KG", " e.V.", ", Inc."),
  )
  .map((parts) => parts.join(""));

const workbook = fc.record({
  owners: fc.uniqueArray(person, { minLength: 1, maxLength: 5 }),
  company: firm,
  customer: fc.constantFrom("", "Bäckerei Kornblumen", "Zweckverband Altfluss"),
});

/** What stands between names: prose, words that read like pseudonyms, and signs of all sorts. */
const between = fc.oneof(
  fc.constantFrom(
    "prüft",
    "Person A",
    "Personen A und B",
    "Kunde C,",
    "Plan B",
    "Firma",
    "Persons A, B and C",
    "– und",
    "Company AB",
    "„",
    "{{UC-1.start}}",
    "{{",
    "person(D)",
    "Kunden",
    "und E",
    "\n",
    "PERSON B",
    "Person-C",
    "Customer A's",
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.string({ maxLength: 8 }),
);

test("names in the workbook's spelling come back exactly, whatever stands around them", () => {
  fc.assert(
    fc.property(
      workbook,
      fc.array(fc.tuple(between, fc.nat(9)), { maxLength: 8 }),
      language,
      (given, pieces, lang) => {
        const names = [...given.owners, given.company, given.customer].filter((name) => name !== "");
        const text = pieces.map(([filler, index]) => `${filler} ${names[index % names.length]} `).join("");
        const plan = planOf({
          owners: given.owners,
          company: given.company,
          customers: given.customer,
          texts: [text],
        });
        const table = pseudonymTable(plan, lang);
        const sent = pseudonymise(text, table);
        const facts = nameFacts(plan);
        const spelled = new Set(Object.values(facts));
        fc.pre(names.every((name) => spelled.has(name) || name === given.customer));
        expect(resolveFacts(restoreNames(sent, table), facts)).toBe(text);
      },
    ),
    seeded,
  );
});

const disguises: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.replaceAll(" ", "  "),
  (name) => name.replaceAll(" ", "\u00a0"),
  (name) => name.replaceAll(" ", "\n"),
  (name) => `${name}s`,
  (name) => `${name}’s`,
  (name) => `${name}-Projekt`,
  (name) => `„${name}“`,
  (name) => `(${name})`,
  (name) => name.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss"),
  (name) => name.normalize("NFD"),
  (name) => name.split(" ").at(-1) ?? name,
  (name) => `${name.split(" ").at(-1)}s`,
  (name) => `Projekt ${name.split(" ").at(-1)}-Neu`,
];

test("no name and no surname is left in what is sent, however it is written", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(person, { minLength: 1, maxLength: 4 }),
      fc.array(fc.tuple(fc.nat(3), fc.constantFrom(...disguises), fc.constantFrom("und", "prüft", ",")), {
        minLength: 1,
        maxLength: 5,
      }),
      language,
      (owners, pieces, lang) => {
        const text = pieces
          .map(([index, disguise, word]) => `${disguise(owners[index % owners.length] as string)} ${word} `)
          .join("");
        const table = pseudonymTable(planOf({ owners, texts: [""] }), lang);
        const folded = foldWord(pseudonymise(text, table));
        const telling = owners
          .map((name) => foldWord(name.split(" ").at(-1) as string))
          .filter((word) => folded.includes(word));
        expect({ text, telling }).toEqual({ text, telling: [] });
      },
    ),
    seeded,
  );
});

test("a text without names is sent as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), between, (text, word) => {
      const plan = planOf({ owners: ["Anna Bergheimer"], company: "Nordkap GmbH", texts: [text, word] });
      const table = pseudonymTable(plan, "de");
      fc.pre(!/bergheimer|anna|nordkap/i.test(`${text} ${word}`));
      expect(pseudonymise(`${text} ${word}`, table)).toBe(`${text} ${word}`);
      expect(restoreNames(text, table)).toBe(text);
    }),
    seeded,
  );
});

test("pseudonyms depend on the names, not on the order of rows", () => {
  fc.assert(
    fc.property(fc.uniqueArray(person, { maxLength: 6 }), (owners) => {
      const table = pseudonymTable(planOf({ owners }), "de");
      expect(pseudonymTable(planOf({ owners: [...owners].reverse() }), "de")).toEqual(table);
      expect(new Set(table.map(({ pseudonym }) => pseudonym)).size).toBe(table.length);
    }),
    seeded,
  );
});
