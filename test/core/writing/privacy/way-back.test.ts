import fc from "fast-check";
import { briefOf, factsOf } from "../../../../src/app/brief-of";
import { factNames, resolveFacts } from "../../../../src/core/roadmap/roadmap-draft";
import { checkText } from "../../../../src/core/writing/checks/check-text";
import { knownNames } from "../../../../src/core/writing/pseudonyms/pseudonym-table";
import {
  nameFacts,
  pseudonymise,
  pseudonymTable,
  restoreNames,
} from "../../../../src/core/writing/pseudonyms/pseudonymise";
import { useCase } from "../../support/plan-builders";
import { planned } from "../../sheets/support/sheet-builders";
import { englishFirms } from "./english-firms";
import { germanOffices } from "./german-offices";
import { germanServices } from "./german-services";
import { germanTrades } from "./german-trades";
import { planOfWorkbook } from "./support";

function world(language: "de" | "en") {
  const plan = planned(
    [
      useCase("UC-1", {
        name: language === "de" ? "Angebote schreiben" : "Write offers",
        owner: "Anna Wiebold",
        module: "M",
      }),
      useCase("UC-2", {
        name: language === "de" ? "Belege lesen" : "Read receipts",
        owner: "Jonas Fritz",
        module: "M",
      }),
      useCase("UC-3", {
        name: language === "de" ? "Fragen beantworten" : "Answer questions",
        owner: "Dr. Max Öztürk",
        module: "M",
      }),
    ],
    {
      company: "Nordkap GmbH",
      language,
      further: { confidentialNames: "Hügelmann Bau, Zweckverband Altfluss" },
    },
  );
  return { brief: briefOf(plan, language, {}), facts: factsOf(plan, language) };
}
const worlds = { de: world("de"), en: world("en") };

const german: readonly (readonly [string, string])[] = [
  ["Person A führt das Modul ein.", "Anna Wiebold führt das Modul ein."],
  ["Das Team von Person A entlastet Person B.", "Das Team von Anna Wiebold entlastet Jonas Fritz."],
  ["Person As Team prüft die Entwürfe.", "Anna Wiebolds Team prüft die Entwürfe."],
  ["Person A's Team prüft die Entwürfe.", "Anna Wiebold's Team prüft die Entwürfe."],
  ["Person A’s Team prüft die Entwürfe.", "Anna Wiebold’s Team prüft die Entwürfe."],
  ["Person Bs Team prüft die Entwürfe.", "Jonas Fritz’ Team prüft die Entwürfe."],
  ["Personen A und B stimmen sich ab.", "Anna Wiebold und Jonas Fritz stimmen sich ab."],
  [
    "Die Personen A, B und C stimmen sich ab.",
    "Die Anna Wiebold, Jonas Fritz und Dr. Max Öztürk stimmen sich ab.",
  ],
  ["Person A und B stimmen sich ab.", "Anna Wiebold und Jonas Fritz stimmen sich ab."],
  ["Person A/B stimmen sich ab.", "Anna Wiebold/Jonas Fritz stimmen sich ab."],
  ["Person A & Person B stimmen sich ab.", "Anna Wiebold & Jonas Fritz stimmen sich ab."],
  ["Sowohl Person A als auch Person C prüfen.", "Sowohl Anna Wiebold als auch Dr. Max Öztürk prüfen."],
  ["PERSON A prüft die Entwürfe.", "Anna Wiebold prüft die Entwürfe."],
  ["person A prüft die Entwürfe.", "Anna Wiebold prüft die Entwürfe."],
  ["Person-A prüft die Entwürfe.", "Anna Wiebold prüft die Entwürfe."],
  ["Person\u00a0A prüft die Entwürfe.", "Anna Wiebold prüft die Entwürfe."],
  ["Person\nA prüft die Entwürfe.", "Anna Wiebold prüft die Entwürfe."],
  ["Die Entwürfe prüft „Person A“ zuerst.", "Die Entwürfe prüft „Anna Wiebold“ zuerst."],
  ["Die Entwürfe prüft Person „A“ zuerst.", "Die Entwürfe prüft Anna Wiebold zuerst."],
  ["Die Entwürfe prüft Person (A) zuerst.", "Die Entwürfe prüft Anna Wiebold zuerst."],
  ["Die Entwürfe prüft Person A.", "Die Entwürfe prüft Anna Wiebold."],
  [
    "Erst Person A, dann Person B, später Person C.",
    "Erst Anna Wiebold, dann Jonas Fritz, später Dr. Max Öztürk.",
  ],
  ["Person A, Person B und das Team prüfen.", "Anna Wiebold, Jonas Fritz und das Team prüfen."],
  ["Person A oder Person B vertritt das Team.", "Anna Wiebold oder Jonas Fritz vertritt das Team."],
  ["Frau Person A prüft die Entwürfe.", "Frau Anna Wiebold prüft die Entwürfe."],
  ["Kunde A erhält schneller Antworten.", "Hügelmann Bau erhält schneller Antworten."],
  ["Die Anfragen des Kunden A sind geordnet.", "Die Anfragen des Hügelmann Bau sind geordnet."],
  [
    "Die Anfragen der Kunden A und B sind geordnet.",
    "Die Anfragen der Hügelmann Bau und Zweckverband Altfluss sind geordnet.",
  ],
  ["Kundin B erhält schneller Antworten.", "Zweckverband Altfluss erhält schneller Antworten."],
  ["Kunde As Anfragen sind geordnet.", "Hügelmann Baus Anfragen sind geordnet."],
  ["Firma A gewinnt Zeit.", "Nordkap GmbH gewinnt Zeit."],
  ["Die Firma A gewinnt Zeit.", "Die Nordkap GmbH gewinnt Zeit."],
  ["Das Portal der Firma A wird einfacher.", "Das Portal der Nordkap GmbH wird einfacher."],
  ["Das Firma-A-Portal wird einfacher.", "Das Nordkap GmbH-Portal wird einfacher."],
  ["Person_A prüft die Entwürfe.", "Anna Wiebold prüft die Entwürfe."],
  ["Pers. A prüft die Entwürfe.", "Anna Wiebold prüft die Entwürfe."],
  ["Die Person A'sche Vorlage gilt.", "Die Anna Wiebold'sche Vorlage gilt."],
  ["Die Person-A-Vorlage gilt.", "Die Anna Wiebold-Vorlage gilt."],
  [
    "Personen A, B sowie C stimmen sich ab.",
    "Anna Wiebold, Jonas Fritz sowie Dr. Max Öztürk stimmen sich ab.",
  ],
  ["Personen A bis C stimmen sich ab.", "Anna Wiebold bis Dr. Max Öztürk stimmen sich ab."],
  ["Personen A–C stimmen sich ab.", "Anna Wiebold–Dr. Max Öztürk stimmen sich ab."],
  [
    "KUNDEN A UND B erhalten schneller Antworten.",
    "Hügelmann Bau UND Zweckverband Altfluss erhalten schneller Antworten.",
  ],
  ["Das Unternehmen A gewinnt Zeit.", "Das Nordkap GmbH gewinnt Zeit."],
  ["Die Fa. A gewinnt Zeit.", "Die Nordkap GmbH gewinnt Zeit."],
  ["Kunde A-Anfragen sind geordnet.", "Hügelmann Bau-Anfragen sind geordnet."],
  ["Kundinnen A und B erhalten Antworten.", "Hügelmann Bau und Zweckverband Altfluss erhalten Antworten."],
  ["PersonA prüft die Entwürfe mit PersonB.", "Anna Wiebold prüft die Entwürfe mit Jonas Fritz."],
  ["PersonAs Team prüft die Entwürfe.", "Anna Wiebolds Team prüft die Entwürfe."],
  ["Das KundeA-Portal wird einfacher.", "Das Hügelmann Bau-Portal wird einfacher."],
  ["PersonenA und B stimmen sich ab.", "Anna Wiebold und Jonas Fritz stimmen sich ab."],
  ["Weder Person A noch B wartet.", "Weder Anna Wiebold noch Jonas Fritz wartet."],
  ["Sowohl Person A als auch B prüfen.", "Sowohl Anna Wiebold als auch Jonas Fritz prüfen."],
  ["Person A + B stimmen sich ab.", "Anna Wiebold + Jonas Fritz stimmen sich ab."],
  ["Person A und B-Waren bleiben getrennt.", "Anna Wiebold und B-Waren bleiben getrennt."],
  ["Jede Person: Alle lernen mit.", "Jede Person: Alle lernen mit."],
  ["Kundengruppen und Personas helfen.", "Kundengruppen und Personas helfen."],
  ["Jede Person KI-kundig machen.", "Jede Person KI-kundig machen."],
  ["Die Firma IT und der Kunde FAQ sind Wörter.", "Die Firma IT und der Kunde FAQ sind Wörter."],
  ["Plan A bleibt gültig.", "Plan A bleibt gültig."],
  ["Plan B bleibt in der Schublade.", "Plan B bleibt in der Schublade."],
  ["Die Firma an sich ändert sich nicht.", "Die Firma an sich ändert sich nicht."],
  ["Jede Person am Empfang lernt mit.", "Jede Person am Empfang lernt mit."],
  ["Jede Person im Team lernt mit.", "Jede Person im Team lernt mit."],
  ["Personen aus dem Vertrieb lernen mit.", "Personen aus dem Vertrieb lernen mit."],
  ["Kunden erhalten schneller Antworten.", "Kunden erhalten schneller Antworten."],
  ["Am Anfang steht ein A-Muster für die Kunden.", "Am Anfang steht ein A-Muster für die Kunden."],
  ["Der Kunde An- und Abmeldung entfällt.", "Der Kunde An- und Abmeldung entfällt."],
  ["Die Firma Als Ganzes gewinnt.", "Die Firma Als Ganzes gewinnt."],
  ["Die Gruppe A beginnt, Gruppe B folgt.", "Die Gruppe A beginnt, Gruppe B folgt."],
  ["Person A ist {{UC-1.owner}}.", "Anna Wiebold ist Anna Wiebold."],
];
const english: readonly (readonly [string, string])[] = [
  ["Person A introduces the module.", "Anna Wiebold introduces the module."],
  ["Person A's team checks the drafts.", "Anna Wiebold's team checks the drafts."],
  ["Person B’s team checks the drafts.", "Jonas Fritz’s team checks the drafts."],
  ["Persons A and B agree.", "Anna Wiebold and Jonas Fritz agree."],
  ["Persons A, B, and C agree.", "Anna Wiebold, Jonas Fritz, and Dr. Max Öztürk agree."],
  ["PERSON A checks the drafts.", "Anna Wiebold checks the drafts."],
  ["Both Person A and Person B agree.", "Both Anna Wiebold and Jonas Fritz agree."],
  ["Customer A gets answers sooner.", "Hügelmann Bau gets answers sooner."],
  ["Customers A and B get answers sooner.", "Hügelmann Bau and Zweckverband Altfluss get answers sooner."],
  ["Customer A's enquiries are in order.", "Hügelmann Bau's enquiries are in order."],
  ["Company A gains time.", "Nordkap GmbH gains time."],
  ["Company A's portal gets simpler.", "Nordkap GmbH's portal gets simpler."],
  ["The Company A-wide portal gets simpler.", "The Nordkap GmbH-wide portal gets simpler."],
  ["PersonA checks CustomerA's drafts.", "Anna Wiebold checks Hügelmann Bau's drafts."],
  [
    "Customers A's and B's enquiries are in order.",
    "Hügelmann Bau's and Zweckverband Altfluss's enquiries are in order.",
  ],
  ["Neither Person A nor B waits.", "Neither Anna Wiebold nor Jonas Fritz waits."],
  ["Person A as well as B agree.", "Anna Wiebold as well as Jonas Fritz agree."],
  ["A person in the team checks the drafts.", "A person in the team checks the drafts."],
  ["Is there a person I can ask?", "Is there a person I can ask?"],
  ["The company as a whole gains time.", "The company as a whole gains time."],
  ["Client A gets answers sooner.", "Hügelmann Bau gets answers sooner."],
  ["Persons A through C agree.", "Anna Wiebold through Dr. Max Öztürk agree."],
  [
    "Customer FAQ answers, company IT and customer API data help.",
    "Customer FAQ answers, company IT and customer API data help.",
  ],
  ["The A team helps the person in charge.", "The A team helps the person in charge."],
  ["Plan A stays valid.", "Plan A stays valid."],
  ["For every customer, a person checks.", "For every customer, a person checks."],
];

/** When this list was first run, 9 of its 82 answers came back wrong and 2 honest ones were refused. */
const answers = [
  ...german.map(([answer, expected]) => ["de", answer, expected] as const),
  ...english.map(([answer, expected]) => ["en", answer, expected] as const),
];

test.each(answers)("%s: %s", (language, answer, expected) => {
  const { brief, facts } = worlds[language];
  expect(checkText(answer, brief.check, { module: "m1" })).toEqual([]);
  const kept = restoreNames(answer, brief.pseudonyms);
  expect(resolveFacts(kept, facts)).toBe(expected);
  for (const { name } of brief.pseudonyms) expect(kept).not.toContain(name);
});

test.each([
  ["de", "Person Q prüft die Entwürfe."],
  ["de", "Personen Q und R prüfen die Entwürfe."],
  ["de", "Kundin Q erhält Antworten."],
  ["en", "Company Q gains time."],
] as const)("%s: %s speaks of nobody in the workbook", (language, answer) => {
  const problems = checkText(answer, worlds[language].brief.check, { module: "m1" });
  expect(problems.map(({ code }) => code)).toEqual(["unknownReference"]);
});

/** Forms that no name can be put in for: they are refused instead of standing on a sheet. */
test.each([
  ["de", "Ansprechperson A prüft die Entwürfe."],
  ["de", "Hauptkunde A erhält Antworten."],
  ["de", "Der Kollege B prüft die Entwürfe."],
  ["de", "Zuständige Person: A"],
  ["de", "Die Personen (A, B) prüfen die Entwürfe."],
  ["de", "Personen A und X prüfen die Entwürfe."],
  ["de", "Frau A prüft die Entwürfe."],
  ["de", "PersonQ prüft die Entwürfe."],
  ["en", "People A and B agree."],
  ["en", "Firm A gains time."],
  ["en", "The customers' A portal gets simpler."],
] as const)("%s: %s is refused", (language, answer) => {
  const problems = checkText(answer, worlds[language].brief.check, { module: "m1" });
  expect(problems.map(({ code }) => code)).toContain("unknownReference");
});

const workbooks = [...germanOffices, ...germanServices, ...germanTrades, ...englishFirms].map((workbook) => {
  const plan = planOfWorkbook(workbook);
  const names = knownNames(plan).map(({ name }) => name);
  return { workbook, table: pseudonymTable(plan, workbook.language), facts: nameFacts(plan), names };
});
const twists: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => (/[sßxz]$/iu.test(name) ? name : `${name}s`),
  (name) => name.toUpperCase(),
  (name) => name.split(" ").at(-1) ?? name,
  (name) => name.split(" ")[0] ?? name,
  (name) => name.replace(" ", "\u00a0"),
  (name) => `„${name}“`,
  (name) => `(${name})`,
  (name) => `${name}-Liste`,
];

test("any text comes back but for the spelling of its names, and reads the same to the model", () => {
  const piece = fc.tuple(
    fc.nat(99),
    fc.nat(99),
    fc.nat(99),
    fc.constantFrom("prüft", "und", "für", "mit", ",", "."),
  );
  fc.assert(
    fc.property(fc.nat(workbooks.length - 1), fc.array(piece, { maxLength: 6 }), (index, pieces) => {
      const { workbook, table, facts, names } = workbooks[index]!;
      const text = pieces
        .map(([name, twist, row, link]) => {
          const twisted = twists[twist % twists.length]!(names[name % names.length]!);
          return `${workbook.rows[row % workbook.rows.length]!.name} ${link} ${twisted}`;
        })
        .join(" ");
      const sent = pseudonymise(text, table);
      const kept = restoreNames(sent, table);
      const back = resolveFacts(kept, facts);
      expect(factNames(kept).every((fact) => Object.hasOwn(facts, fact))).toBe(true);
      expect(pseudonymise(back, table)).toBe(sent);
    }),
    { seed: 20261121, numRuns: 300 },
  );
});
