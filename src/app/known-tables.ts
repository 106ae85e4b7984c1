import { tableNames } from "../core/catalogue/table-names";

/** Tables that every run writes; a name that is missing here only costs a second trip when reading. */
const usualOutputTables = [
  "KI_Matrix",
  "KI_Diagramm",
  "KI_Budget",
  "KI_Budget_Jahre",
  "KI_Budget_Quartale",
  "KI_Budget_Module",
  "KI_Fahrplan",
  "KI_Meilensteine",
  "KI_Abhaengigkeiten",
  "KI_Pflichten",
  "KI_Pruefung",
  "KI_Einstellungen_verwendet",
  "KI_Annahmen",
];

/** Tables of the sheets that are written on request. */
const furtherOutputTables: readonly string[] = [
  "KI_Aufgaben",
  "KI_Aufgaben_Ansicht",
  "KI_Aufgaben_Abschnitte",
  "KI_Horizonte",
  "KI_12_Monate",
  "KI_Startplan",
  "KI_Startplan_Stand",
  "KI_Pilot_Messwerte",
  "KI_Module",
  "KI_Module_Felder",
  "KI_Reifepruefung",
  "KI_Reifepruefung_Ergebnis",
  "KI_Erkenntnisse",
  "KI_Veraenderung",
  "KI_Stolpersteine",

  "KI_Programm",
  "KI_Foerderung",
  "KI_Budget_Netto",
  "KI_Wirtschaftlichkeit",
  "KI_Mehrjahressicht",
  "KI_Kostenarten",
  "KI_Kostenzeilen",
  "KI_Zahlungsstrom",
  "KI_Reifegrad",
  "KI_Entscheidungen",
  "KI_Checklisten",
  "KI_Projektbeschreibung",
  "KI_Arbeitspakete",
  "KI_Projektkosten",
  "KI_Projektkosten_Arten",
  "KI_Projektfoerderung",
  "KI_Checklisten_Stand",
  "KI_Pilotplan",
  "KI_Pilot_Kennzahlen",
  "KI_Pilot_Meilensteine",
  "KI_Pilot_Rollen",
  "KI_Pilot_Fragen",
  "KI_Pilot_Budget",
  "KI_Pilot_Freigabe",
  "KI_Pilot_Risiken",
  "KI_Uebersicht_Jahre",
  "KI_Uebersicht_Quadranten",
  "KI_Uebersicht_Auslastung",
  "KI_Uebersicht_Zahlungsstrom",
  "KI_Kennzahlen",
  "KI_Ziele",
  "KI_ROI",
  "KI_ROI_Quartale",
  "KI_Infrastruktur",
  "KI_Systemlage",
  "KI_Datenlage",
  "KI_Datenstrategie",
  "KI_Faehigkeiten",
  "KI_Vorschlaege",
  "KI_Beschaffung",
  "KI_Leitfragen",

  "KI_Risiken",
  "KI_Datenschutz",
  "KI_Datenschutz_Punkte",
  "KI_Datenverwendung",
  "KI_Register",
  "KI_Rollen",
  "KI_Zustaendigkeit",
  "KI_Werkzeugpruefung",
  "KI_Checkliste",
  "KI_Pruefkalender",
  "KI_Bewertung",
  "KI_Modellvergleich",
  "KI_Bewertungsrunde",
  "KI_Uebernahme",
  "KI_Vorschlaege_Modell",
  "KI_Protokoll",
  "KI_Protokoll_Daten",
];

/** Name of an output table on a sheet that became the user's: `KI_Matrix_alt`, `KI_Matrix_alt2` … */
export function releasedTableName(name: string, taken: ReadonlySet<string>): string {
  for (let attempt = 1; ; attempt++) {
    const candidate = `${name}_alt${attempt === 1 ? "" : attempt}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/**
 * Whether a table is an output table or a copy of one: a sheet copied by the user, or one that was released to him.
 * Its columns look like a list of use cases, so it must not be taken for the input. Excel numbers copies.
 */
export function isOutputTableCopy(name: string): boolean {
  const original = name.replace(/(_alt)?\d*$/, "").toLowerCase();
  return [...usualOutputTables, ...furtherOutputTables].some((table) => table.toLowerCase() === original);
}

/** Names under which input and output tables usually stand, each once. */
export function knownTableNames(): string[] {
  const inputs = Object.values(tableNames).flatMap(({ table }) => [table.de, table.en]);
  return [...new Set([...inputs, ...usualOutputTables])];
}
