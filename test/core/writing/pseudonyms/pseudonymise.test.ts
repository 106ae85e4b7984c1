import { resolveFacts } from "../../../../src/core/roadmap/roadmap-draft";
import {
  nameFacts,
  pseudonymTable,
  restoreNames,
} from "../../../../src/core/writing/pseudonyms/pseudonymise";
import { planOf, roundTrip } from "./support";

const namesOf = (owner: string, area = "") =>
  pseudonymTable(planOf({ owners: [owner], area }), "de").map(({ name }) => name);

describe("people in an owner's cell", () => {
  test.each([
    ["Weber, Müller / IT", ["Müller", "Weber"]],
    ["Dr. Anna Weber", ["Dr. Anna Weber"]],
    ["Frau Weber", ["Weber"]],
    ["Weber, Anna", ["Anna Weber"]],
    ["Weber, Anna; Müller, Peter", ["Anna Weber", "Peter Müller"]],
    ["Leiterin Einkauf Anna Weber", ["Anna Weber"]],
    ["Herr Weber, IT-Leitung", ["Weber"]],
    ["Team Weber", ["Weber"]],
    ["Prof. Dr. med. Hans-Peter von der Heyden", ["Prof. Dr. med. Hans-Peter von der Heyden"]],
    ["Geschäftsführung / Frau Klein", ["Klein"]],
    ["anna.weber@firma.example", ["anna.weber@firma.example"]],
    ["Sabine Hartung (Pflegedienstleitung)", ["Sabine Hartung"]],
    ["王伟", ["王伟"]],
  ])("%s", (owner, names) => {
    expect([...namesOf(owner)].sort()).toEqual([...names].sort());
  });

  test.each([
    "IT",
    "Marketing",
    "Leitung Vertrieb",
    "Abteilung Forderungsmanagement",
    "N.N.",
    "offen",
    "Data Scientist",
    "Sachgebiet 32",
    "Head of Sales",
    "",
  ])("none in „%s“", (owner) => expect(namesOf(owner)).toEqual([]));

  test("an area of the workbook is nobody", () => {
    expect(namesOf("Sonnenhof", "Sonnenhof")).toEqual([]);
    expect(namesOf("Sonnenhof")).toEqual(["Sonnenhof"]);
  });
});

const workbook = {
  owners: ["Anna Weber", "Müller / IT", "Jens Koch", "Jonas"],
  company: "Nordkap Logistik GmbH",
  customers: "Bäckerei Kornblum GmbH, Acme, Inc.; Stadt Kleve",
};

describe("names in a text", () => {
  test.each([
    ["Webers Liste", "Person As Liste", "Anna Webers Liste"],
    ["Weber-\nProjekt", "Person A-\nProjekt", "Anna Weber-\nProjekt"],
    ["We-\nber prüft", "Person A prüft", "Anna Weber prüft"],
    ["WEBER und a. weber", "Person A und Person A", "Anna Weber und Anna Weber"],
    ["Müllerschen, Mueller, Muller", "Person Dschen, Person D, Person D", "Müllerschen, Müller, Müller"],
    [
      "Der Koch kocht, Jens Koch nicht",
      "Der Person E kocht, Person B nicht",
      "Der Koch kocht, Jens Koch nicht",
    ],
    ["Jonas' Liste", "Person C' Liste", "Jonas' Liste"],
    [
      "Nordkapportal der Nordkap GmbH",
      "Firma A-Portal der Firma A",
      "Nordkap Logistik GmbH-Portal der Nordkap Logistik GmbH",
    ],
    ["Acme, Inc. und Acme", "Kunde A und Kunde A", "Acme, Inc. und Acme, Inc."],
    ["Weberei, Anwendung, Plan A", "Weberei, Anwendung, Plan A", "Weberei, Anwendung, Plan A"],
  ])("%s", (text, sent, back) => {
    expect(roundTrip(workbook, text)).toEqual({ sent, back });
  });

  test.each([
    [
      "Muster GmbH und Muster, Muster-Portal",
      "Kunde A und Kunde A, Kunde A-Portal",
      { customers: "Muster GmbH" },
    ],
    ["Bäckerei Kornblum und Kornblum", "Kunde A und Kunde A", { customers: "Bäckerei Kornblum" }],
    ["O’Learys Flotte", "Kunde As Flotte", { customers: "O'Leary Inc." }],
    ["Quill-feather-Suche", "Firma A-Suche", { company: "Quillfeather Labs, Inc." }],
    ["P. Koch und Koch, Petra", "Person A und Person A", { owners: ["P. Koch", "Petra Koch", "Koch Petra"] }],
    ["P. Weber", "Person A", { owners: ["P. Weber", "Petra Weber", "Paul Weber"] }],
    ["Kaufmännisches von Kaufmann", "Kaufmännisches von Person A", { owners: ["Jens Kaufmann"] }],
  ])("one name, one pseudonym: %s", (text, sent, given) => {
    expect(roundTrip(given, text).sent).toBe(sent);
  });

  test("a month is no person beside a year", () => {
    const given = { owners: ["Anna Mai"] };
    expect(roundTrip(given, "Frau Mai beginnt im Mai 2027.").sent).toBe("Frau Person B beginnt im Mai 2027.");
  });

  test("addresses in texts are hidden as a whole and come back exactly", () => {
    const texts = ["Bitte an j.koch@nordkap.example und lager@halle.example"];
    const { sent, back } = roundTrip({ ...workbook, texts }, texts[0] as string);
    expect(sent).not.toMatch(/koch|nordkap|halle|@/i);
    expect(back).toBe(texts[0]);
  });

  test("letters that stand in the workbook are not given to anybody", () => {
    const texts = ["Personen A und B prüfen die Firma C, Weber oder D"];
    const table = pseudonymTable(planOf({ ...workbook, texts }), "de");
    expect(table.filter(({ pseudonym }) => / [ABCD]$/.test(pseudonym))).toEqual([]);
  });
});

describe("pseudonyms in an answer", () => {
  const plan = planOf(workbook);
  const table = pseudonymTable(plan, "de");

  test.each([
    ["Person A", "Anna Weber"],
    ["Person As", "Anna Webers"],
    ["Person Cs Aufgabe", "Jonas’ Aufgabe"],
    ["Person-A", "Anna Weber"],
    ["Person\u00a0 A", "Anna Weber"],
    ["Person\nA", "Anna Weber"],
    ["PERSON AS", "Anna Webers"],
    ["Personen A und B", "Anna Weber und Jens Koch"],
    ["Persons A, B, and C", "Anna Weber, Jens Koch, and Jonas"],
    ["Person A und B", "Anna Weber und Jens Koch"],
    ["der Firma A-Team", "der Nordkap Logistik GmbH-Team"],
    ["Kunden A, B und C", "Acme, Inc., Bäckerei Kornblum GmbH und Stadt Kleve"],
    ["Person(A) und Person „B“", "Anna Weber und Jens Koch"],
    ["Plan A, Variante B, Person aus der IT", "Plan A, Variante B, Person aus der IT"],
    ["Person Z, Personen A und Z", "Person Z, Anna Weber und Person Z"],
    ["Person A und B2B", "Anna Weber und B2B"],
    ["Kunden A und B-Waren", "Acme, Inc. und B-Waren"],
  ])("%s", (text, expected) => {
    expect(resolveFacts(restoreNames(text, table), nameFacts(plan))).toBe(expected);
  });

  test("names that were let go become placeholders all the same", () => {
    const released = table.map((each) => ({ ...each, pseudonym: each.name }));
    const restored = restoreNames("Anna Weber und Webers Team bei {{UC-1.name}}", released);
    expect(restored).not.toMatch(/weber/i);
    expect(resolveFacts(restored, nameFacts(plan))).toBe("Anna Weber und Anna Webers Team bei {{UC-1.name}}");
  });
});
