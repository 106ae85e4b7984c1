import { newDocument, newSheet } from "../../src/standin/document/new-document";
import type { WorkbookDocument } from "../../src/standin/document/workbook-document";
import type { CellValue } from "../../src/standin/document/cell-document";
import { saveWorkbook } from "../../src/standin/package/save-workbook";

const headers = [
  "ID",
  "Anwendungsfall",
  "Bereich",
  "Modul",
  "Verantwortlich",
  "Nutzen",
  "Machbarkeit",
  "Aufwand",
  "Akzeptanz",
  "Risiko",
  "Datenquellen",
  "Vorgänger",
  "Dauer (Monate)",
  "Personentage",
  "Einmalkosten (€)",
  "Laufende Kosten (€/Monat)",
  "Nutzen (€/Jahr)",
];

/** A workbook with `count` use cases, twelve data sources and limits that bind; the same count gives the same bytes. */
export function portfolioWorkbook(count: number): Uint8Array {
  const random = seededRandom(count);
  const document = newDocument();
  addTable(document, "Anwendungsfälle", "Anwendungsfaelle", headers, useCases(count, random));
  addTable(
    document,
    "Datenquellen",
    "Datenquellen",
    ["ID", "Datenquelle", "Vollständigkeit", "Aktualität", "Konsistenz"],
    Array.from({ length: 12 }, (_, index) => [
      `DQ-${index + 1}`,
      `Quelle ${index + 1}`,
      rating(random),
      rating(random),
      rating(random),
    ]),
  );
  addTable(
    document,
    "Einstellungen",
    "Einstellungen",
    ["Schlüssel", "Wert"],
    [
      ["Projektstart", "2027-01"],
      ["Horizont (Monate)", 36],
      ["Kapazität (Personentage/Monat)", 10 + count * 4],
      ["Budget Jahr 1", count * 15_000],
      ["Budget Jahr 2", count * 15_000],
      ["Budget Jahr 3", count * 15_000],
    ],
  );
  return saveWorkbook(document);
}

function useCases(count: number, random: () => number): CellValue[][] {
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  return Array.from({ length: count }, (_, index) => [
    `UC-${index + 1}`,
    `Anwendungsfall Nummer ${index + 1}`,
    `Bereich ${between(1, 9)}`,
    `Modul ${between(1, 6)}`,
    `Rolle ${between(1, 12)}`,
    rating(random),
    rating(random),
    rating(random),
    rating(random),
    rating(random),
    `DQ-${between(1, 12)}; DQ-${between(1, 12)}`,
    index > 0 && random() < 0.35 ? `UC-${between(1, index)}` : null,
    between(1, 9),
    between(5, 80),
    between(2, 60) * 1000,
    between(0, 20) * 50,
    between(0, 90) * 1000,
  ]);
}

const rating = (random: () => number): number => 1 + Math.floor(random() * 5);

function addTable(
  document: WorkbookDocument,
  sheetName: string,
  tableName: string,
  header: readonly string[],
  rows: readonly (readonly CellValue[])[],
): void {
  const sheet = newSheet(document, sheetName);
  document.sheets.push(sheet);
  [header, ...rows].forEach((values, row) =>
    values.forEach((value, column) => {
      if (value === null) return;
      sheet.cells.set(row, column, { value, formula: null, spill: null, spillParent: null, style: 0 });
    }),
  );
  sheet.tables.push({
    id: String(document.nextId++),
    name: tableName,
    area: { row: 0, column: 0, rows: rows.length + 1, columns: header.length },
    showHeaders: true,
    showTotals: false,
    columns: header.map((name, index) => ({
      id: index + 1,
      name,
      calculatedFormula: null,
      totalsLabel: null,
      totalsFunction: null,
    })),
    style: "TableStyleLight1",
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    origin: null,
  });
}

/** Park–Miller generator: small, portable and the same everywhere. */
function seededRandom(seed: number): () => number {
  let state = (seed * 7919 + 1) % 2147483647;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}
