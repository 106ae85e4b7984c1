import { furtherTables } from "../core/catalogue/further-tables";
import type { FoundTable } from "../core/records";
import type { PaneStore } from "../app/pane-store";
import { Section } from "./section";
import { counted, useWording, type Wording } from "./words";
import { fillWords } from "../core/sheets/fill-words";

const kinds = ["useCases", "dataSources", "settings"] as const;

/** The tables that were read, each with a way to it. */
export function TableList(props: { tables: readonly FoundTable[]; onSelect: PaneStore["select"] }) {
  const wording = useWording();
  const { words } = wording;
  return (
    <Section heading={words.tables.heading}>
      <ul className="rows">
        {kinds.map((kind) => {
          const table = props.tables.find((found) => found.kind === kind);
          return (
            <li key={kind}>
              {table ? (
                <FoundRow table={table} onSelect={props.onSelect} />
              ) : (
                <div className="row">
                  <span>{words.tables[kind]}</span>
                  <span className="muted">{words.tables.missing}</span>
                </div>
              )}
            </li>
          );
        })}
        {props.tables
          .filter(({ kind }) => !kinds.some((usual) => usual === kind))
          .map((table) => (
            <li key={table.kind}>
              <FoundRow table={table} onSelect={props.onSelect} />
            </li>
          ))}
      </ul>
    </Section>
  );
}

/** The plan's own tables have words of the pane, further ones their label in the catalogue. */
function tableLabel(kind: string, { words, language }: Wording): string {
  const usual = kinds.find((each) => each === kind);
  if (usual) return words.tables[usual];
  return furtherTables.find((table) => table.kind === kind)?.label[language] ?? kind;
}

function FoundRow({ table, onSelect }: { table: FoundTable; onSelect: PaneStore["select"] }) {
  const wording = useWording();
  const { words } = wording;
  const kind = tableLabel(table.kind, wording);
  const unknown = table.unknownHeaders;
  return (
    <button
      type="button"
      className="row row-button"
      title={fillWords(words.tables.show, { kind })}
      onClick={() => void onSelect({ sheet: table.sheet, address: table.address })}
    >
      <span>{kind}</span>
      <strong>{counted(wording, table.rowCount, words.tables.rowsOne, words.tables.rows)}</strong>
      <span className="muted row-detail">
        {fillWords(words.tables.place, { sheet: table.sheet, address: table.address })}
      </span>
      {unknown.length > 0 && (
        <span className="muted row-detail">
          {fillWords(words.tables.unknown, { headers: wording.list(unknown.slice(0, 6)) })}
          {unknown.length > 6 && ` (${fillWords(words.matrix.more, { count: unknown.length - 6 })})`}
        </span>
      )}
    </button>
  );
}
