import type { FieldComparison } from "../../app/writer-actions";
import { furtherTables } from "../../core/catalogue/further-tables";
import { sheetsDe } from "../../text/de/sheets";
import { sheetsEn } from "../../text/en/sheets";
import type { Language } from "../words";
import { writerWordsOf } from "./writer-words";

/** A field as the sheet calls it. */
export function fieldName(field: FieldComparison["field"], language: Language): string {
  const words = language === "de" ? sheetsDe : sheetsEn;
  return field === "summary" ? words.roadmap.summary : words.moduleFields[field];
}

/** An input table as the pane calls it. */
export function tableName(table: string, language: Language): string {
  const further = furtherTables.find(({ kind }) => kind === table);
  return further?.label[language] ?? writerWordsOf(language).preview.tables[table] ?? table;
}
