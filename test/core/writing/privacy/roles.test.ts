import { templateNames } from "../../../../src/app/templates";
import { peopleIn } from "../../../../src/core/writing/pseudonyms/pseudonym-people";

import { knownNames } from "../../../../src/core/writing/pseudonyms/pseudonym-table";
import { planOfTemplate } from "../brief/template-plans";

/**
 * Cells of people's columns that name nobody: hiding them would hide what the text is about. At first 93 of the 189
 * counted as somebody.
 */
const roles = `
Leiter Vertrieb|Vertriebsleitung|Head of Sales|VP Engineering|Chief Data Officer|Chief of Staff|CISO|Ops|DevOps
Claims|Underwriting|Renewals desk|Facility Management|Facility|Private Banking|Marktfolge|Kreditanalyse|Treasury
Notariat|Erbrecht|Arbeitsrecht|Corporate|Team Corporate|Teilzeit|Vollzeit|extern|N.N.|n. n.|noch offen|tbd|offen
Geschäftsführung|GF|Prokurist|Werkleiter|Schichtleiter|Meister|Vorarbeiter|Polier|Bauleiter|Bauleitung|Architekt
Amtsleitung|Amt 32|Fachdienst Soziales|Fachbereich 4|Sachgebiet Wohngeld|Dezernat II|Stabsstelle Digitalisierung
Oberbürgermeister|Kämmerei|Hauptamt|Ordnungsamt|Rechnungsprüfung|Personalrat|Gleichstellungsbeauftragte|Stadtwerke
Chefarzt|Oberärztin|Stationsleitung 3B|Pflegedirektion|Medizintechnik|Medizincontrolling|Hygiene|Sozialdienst|QM
Vorstand|Kassenwart|Schatzmeisterin|Schriftführer|1. Vorsitzender|Vorsitz|Beirat|Ehrenamt|Mitgliederversammlung
Produktmanagement|Product Owner|Scrum Master|Tech Lead|Founder|Co-Founder|CEO & CTO|Backend|Frontend|Growth|Data platform
Buchhaltung|Lohnbüro|Einkauf Nord|Werk 2|Lager|Disposition|Fuhrpark|Spedition|Zollabteilung|Außendienst Süd|Filiale Mitte
Innere Revision|Compliance Officer|Datenschutzbeauftragter|DSB|Betriebsrat|Rechtsabteilung|Legal|Legal & Compliance
Marketing/Presse|PR|Social Media|Redaktion|Content|SEO|E-Commerce|Kundenservice|Call Center|Contact center|Backoffice
Konstruktion|Entwicklung|F&E|R&D|Arbeitsvorbereitung|Fertigung|Montage|Qualität|Instandhaltung|Service|After Sales
Hausverwaltung|Hausmeister|Empfang|Sekretariat|Assistenz der Geschäftsführung|Fachabteilung|IT-Leitung|IT-Betrieb
Steuerkanzlei|Steuerberaterin|Rechtsanwalt|Mandatsbetreuung|Partner|Associate|Paralegal|Knowledge management
Lehrkräfte|Schulleitung|Dekanat|Rektorat|Studierendenservice|Bibliothek|Forschung|Institutsleitung|Professur
Küche|Housekeeping|Rezeption|Front office|Night audit|Revenue management|Store manager|Warehouse|Supply chain
Patient services|Nursing|Pharmacy|Billing|Admissions|Ward management|Clinical lead|Medical director|Board of trustees
Actuarial|Risk|Internal audit|Group IT|Business intelligence|Analytics|Policy team|Communications|Fundraising
alle|alle Bereiche|jeder selbst|Team KI|KI-Team|Projektteam|Lenkungskreis|Arbeitsgruppe KI|Key User|Power User
`
  .split(/[|\n]/)
  .map((role) => role.trim())
  .filter((role) => role !== "");

test.each(roles)("%s is nobody", (role) => {
  expect(peopleIn(role, new Set())).toEqual([]);
});

test.each([
  ["Leitung Vertrieb Anna Weber", ["Anna Weber"]],
  ["Peter Meister", ["Peter Meister"]],
  ["Meister Lutz", ["Lutz"]],
  ["Weber, Anna / IT", ["Weber, Anna"]],
  ["Ralf 0171/5550124", ["Ralf", "0171/5550124"]],
  ["Chief Data Officer: Jane Ode", ["Jane Ode"]],
])("%s names somebody", (cell, people) => {
  expect(peopleIn(cell, new Set())).toEqual(people);
});

test.each(templateNames)("the template %s names nobody", (name) => {
  expect(knownNames(planOfTemplate(name, "de")).filter(({ kind }) => kind !== "company")).toEqual([]);
});
