import { headerKey } from "../../core/mapping/header-words";
import { isRating } from "../../core/mapping/mapping-effect";
import { acceptFrom, type ListProposal } from "../../core/mapping/propose-mapping";
import type { ColumnMapping, MappedKind, TableMapping } from "../../core/mapping/table-mapping";

/** What a person has chosen so far for a list; one entry per proposed column, in the same order. */
export interface MappingDraft {
  kind: MappedKind;
  columns: readonly ColumnMapping[];
  /** Positions that the person changed. */
  touched: ReadonlySet<number>;
}

/** What is remembered, else what is proposed; an unsure proposal is shown and not chosen. */
export function draftOf(list: ListProposal, remembered: TableMapping | null): MappingDraft {
  const columns = list.columns.map(({ header, field, unit, scale, confidence }): ColumnMapping => {
    if (!remembered) return { header, field: confidence >= acceptFrom ? field : null, unit, scale };
    const entry = remembered.columns.find((each) => headerKey(each.header) === headerKey(header));
    return entry ?? { header, field: null, unit, scale };
  });
  return { kind: list.kind, columns, touched: new Set() };
}

/** The draft with one column changed. */
export function withColumn(draft: MappingDraft, index: number, change: Partial<ColumnMapping>): MappingDraft {
  return {
    ...draft,
    columns: draft.columns.map((column, at) => (at === index ? { ...column, ...change } : column)),
    touched: new Set([...draft.touched, index]),
  };
}

/** The mapping that the draft stands for: without columns that mean nothing, and scales only for ratings. */
export function mappingOfDraft({ region }: ListProposal, { kind, columns }: MappingDraft): TableMapping {
  return {
    kind,
    sheet: region.sheet.name,
    table: region.table?.name ?? null,
    columns: columns.map((column) => (isRating(kind, column.field) ? column : { ...column, scale: null })),
  };
}

/** What a list is called: its Excel table or its sheet. */
export function listName({ region }: ListProposal): string {
  return region.table?.name ?? region.sheet.name;
}
