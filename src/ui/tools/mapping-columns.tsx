import { mappingWords, type MappingWords } from "../../app/mapping-words";
import { fieldsOf } from "../../core/mapping/field-candidates";
import { isRating } from "../../core/mapping/mapping-effect";
import { acceptFrom, type ListProposal } from "../../core/mapping/propose-mapping";
import type { ColumnProposal } from "../../core/mapping/propose-columns";
import type { ColumnMapping } from "../../core/mapping/table-mapping";
import { fillWords } from "../../core/sheets/fill-words";
import { useWording } from "../words";
import { withColumn, type MappingDraft } from "./mapping-draft";
import { ScaleEditor } from "./scale-editor";

interface MappingColumnsProps {
  list: ListProposal;
  draft: MappingDraft;
  onChange: (draft: MappingDraft) => void;
}

/** One entry per column of the list: what it looks like, what it means, how its values are converted. */
export function MappingColumns({ list, draft, onChange }: MappingColumnsProps) {
  const words = mappingWords(useWording().language);
  return (
    <ul className="rows mapping-columns" aria-label={words.columns}>
      {list.columns.map((proposal, index) => (
        <ColumnEntry
          key={proposal.index}
          {...{ proposal, draft, words }}
          column={draft.columns[index]!}
          isTouched={draft.touched.has(index)}
          onChange={(change) => onChange(withColumn(draft, index, change))}
        />
      ))}
    </ul>
  );
}

interface ColumnEntryProps {
  proposal: ColumnProposal;
  column: ColumnMapping;
  draft: MappingDraft;
  isTouched: boolean;
  words: MappingWords;
  onChange: (change: Partial<ColumnMapping>) => void;
}

function ColumnEntry({ proposal, column, draft, isTouched, words, onChange }: ColumnEntryProps) {
  const { list, language } = useWording();
  const { header, samples, question } = proposal;
  const scaled = isRating(draft.kind, column.field);
  const shown = samples.map((sample) => `„${sample}“`);
  return (
    <li className="mapping-column">
      <strong>{header}</strong>
      <span className="muted row-detail">
        {samples.length > 0 ? fillWords(words.samples, { samples: list(shown) }) : words.noSamples}
      </span>
      <label className="filter">
        {words.field}{" "}
        <select
          aria-label={fillWords(words.fieldOf, { header })}
          value={column.field ?? ""}
          onChange={(event) =>
            onChange({ field: event.target.value || null, ...keptConversion(proposal, event.target.value) })
          }
        >
          <option value="">{words.notUsed}</option>
          {fieldsOf(draft.kind).map(({ key, label }) => (
            <option key={key} value={key}>
              {label[language]}
            </option>
          ))}
        </select>
      </label>
      {proposal.field !== null && (
        <span className="muted row-detail">{confidenceText(proposal, { draft, isTouched, words })}</span>
      )}
      {question && column.field === proposal.field && !isTouched && (
        <p className="row-detail">{words.questions[question]}</p>
      )}
      {scaled && (
        <ScaleEditor
          {...{ header, words }}
          field={column.field!}
          kind={draft.kind}
          scale={column.scale}
          onChange={(scale) => onChange({ scale })}
        />
      )}
    </li>
  );
}

/** Unit and scale belong to what was proposed; another choice starts without them. */
function keptConversion(
  { field, unit, scale }: ColumnProposal,
  chosen: string,
): Pick<ColumnMapping, "unit" | "scale"> {
  return chosen === field ? { unit, scale } : { unit: null, scale };
}

function confidenceText(
  { field, confidence }: ColumnProposal,
  { draft, isTouched, words }: { draft: MappingDraft; isTouched: boolean; words: MappingWords },
): string {
  if (isTouched) return words.confidence.chosen;
  const level = confidence >= 0.85 ? "sure" : confidence >= acceptFrom ? "likely" : "unsure";
  return `${words.fieldLabel(draft.kind, field ?? "")}: ${words.confidence[level]}`;
}
