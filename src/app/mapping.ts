import { findTables } from "../core/tables/find-tables";
import type { SourceWorkbook } from "../core/tables/source-workbook";
import { acceptFrom, mappingOf, proposeMapping, type ListProposal } from "../core/mapping/propose-mapping";
import type { ColumnProposal } from "../core/mapping/propose-columns";
import { headerKey } from "../core/mapping/header-words";
import { isSameList, type MappedKind, type TableMapping } from "../core/mapping/table-mapping";

/** How the lists of a run are to be mapped: as proposed, or as a file says. */
export type MappingRequest = { kind: "auto" } | { kind: "given"; mappings: readonly TableMapping[] };

/**
 * The mappings of a run: what was remembered stays unless the request says otherwise for the same list. As proposed
 * means: sure columns only, for lists that a plan would use, and nothing where headers and values are already ours.
 */
export function chooseMappings(
  request: MappingRequest,
  source: SourceWorkbook,
  remembered: readonly TableMapping[],
): readonly TableMapping[] {
  const chosen = request.kind === "given" ? request.mappings : acceptedMappings(source, remembered);
  const kept = remembered.filter(
    (mapping) => !chosen.some((other) => other.kind === mapping.kind || isSameList(other, mapping)),
  );
  return [...kept, ...chosen];
}

const kinds: readonly MappedKind[] = ["useCases", "dataSources"];

function acceptedMappings(source: SourceWorkbook, remembered: readonly TableMapping[]): TableMapping[] {
  const found = findTables(source, remembered).chosen;
  const proposals = proposeMapping(source);
  return kinds.flatMap((kind) => {
    if (remembered.some((mapping) => mapping.kind === kind)) return [];
    const own = found[kind]?.region;
    const [best] = proposals
      .filter((proposal) => proposal.kind === kind)
      .filter(({ region }) => !own || (region.sheet === own.sheet && region.table === own.table))
      .flatMap((proposal) => {
        const mapping = mappingOf(proposal);
        return mapping ? [{ proposal, mapping }] : [];
      });
    return best && !(own && isOurs(best.proposal)) ? [best.mapping] : [];
  });
}

/** Headers and values are those of the contract, so that there is nothing to remember. */
function isOurs({ columns }: ListProposal): boolean {
  return columns.every(
    ({ field, confidence, reason, scale }) =>
      field === null || confidence < acceptFrom || (reason === "header" && scale === null),
  );
}

/** A column of the report, and a row of a file for `--map`: flat, so that it is easy to edit. */
export interface ReportedMapping {
  kind: MappedKind;
  sheet: string;
  table: string | null;
  header: string;
  field: string | null;
  confidence: number;
  reason: ColumnProposal["reason"];
  unit: string | null;
  scale: ColumnProposal["scale"];
  question: ColumnProposal["question"];
  /** Used in this run; in a file: to be used unless it says `false`. */
  accepted: boolean;
}

/** What is proposed for every list, and what of it the run uses. */
export function reportedMappings(source: SourceWorkbook, used: readonly TableMapping[]): ReportedMapping[] {
  return proposeMapping(source).flatMap(({ kind, region, columns }) => {
    const place = { sheet: region.sheet.name, table: region.table?.name ?? null };
    const mapping = used.find((each) => each.kind === kind && isSameList(each, place));
    return columns.map((column): ReportedMapping => {
      const entry = mapping?.columns.find(({ header }) => headerKey(header) === headerKey(column.header));
      const { header, confidence, reason, question } = column;
      const { field, unit, scale } = entry ?? column;
      return {
        kind,
        ...place,
        header,
        field,
        confidence,
        reason,
        unit,
        scale,
        question,
        accepted: entry !== undefined,
      };
    });
  });
}
