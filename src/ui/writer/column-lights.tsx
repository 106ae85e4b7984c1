import { Button } from "@fluentui/react-components";
import { memo } from "react";
import type { ReleaseLight } from "../../core/catalogue/column";
import type { ReleaseChoices, ReleasedColumn } from "../../core/writing/brief/release-choice";
import { fillWords } from "../../core/sheets/fill-words";
import { Summary } from "../summary";
import { Message } from "./message";
import { byTable, isLooser, lightOf, lights, withLight } from "./release-lights";
import { useWording } from "../words";
import { tableName } from "./names";
import type { WriterStore } from "./writer-store";
import { useWriterWords } from "./writer-words";

interface ColumnLightsProps {
  /** All of the workbook. */
  columns: readonly ReleasedColumn[];
  /** What a person chose here; null: as the workbook remembers. */
  release: ReleaseChoices | null;
  isLocked: boolean;
  writer: WriterStore;
}

/**
 * What leaves the workbook, column by column; another choice makes the preview anew. Dozens of lists to choose from, so
 * they are drawn anew only when one of them changes.
 */
export const ColumnLights = memo(function ColumnLights(props: ColumnLightsProps) {
  const { columns, release, isLocked, writer } = props;
  const words = useWriterWords().preview;
  const used = columns.filter(({ isUsed }) => isUsed);
  const blank = columns.filter(({ isUsed }) => !isUsed);
  const light = (column: ReleasedColumn) => lightOf(column, release);
  const looser = used.filter((column) => isLooser(column, light(column)));
  const isChanged = columns.some((column) => light(column) !== column.usual);
  return (
    <details className="writer-lights">
      <Summary>
        {words.columns} {looser.length > 0 && <span className="count">! {looser.length}</span>}
      </Summary>
      <p className="muted row-detail">{words.columnsHint}</p>
      {looser.length > 0 && (
        <Message intent="warning">{fillWords(words.looserCount, { count: looser.length })}</Message>
      )}
      <Tables {...props} shown={used} />
      {blank.length > 0 && (
        <details>
          <Summary>{fillWords(words.empty, { count: blank.length })}</Summary>
          <Tables {...props} shown={blank} />
        </details>
      )}
      {isChanged && (
        <Button size="small" disabledFocusable={isLocked} onClick={() => void writer.changeRelease({})}>
          {words.reset}
        </Button>
      )}
    </details>
  );
});

function Tables(props: ColumnLightsProps & { shown: readonly ReleasedColumn[] }) {
  const { columns, release, isLocked, writer, shown } = props;
  const { language } = useWording();
  return byTable(shown).map(({ table, columns: ofTable }) => (
    <div key={table}>
      <h3>{tableName(table, language)}</h3>
      <ul className="rows">
        {ofTable.map((column) => (
          <ColumnRow
            key={column.key}
            column={column}
            light={lightOf(column, release)}
            isLocked={isLocked}
            onChange={(light) =>
              void writer.changeRelease(withLight(columns, release, { key: column.key, light }))
            }
          />
        ))}
      </ul>
    </div>
  ));
}

interface ColumnRowProps {
  column: ReleasedColumn;
  light: ReleaseLight;
  isLocked: boolean;
  onChange: (light: ReleaseLight) => void;
}

function ColumnRow({ column, light, isLocked, onChange }: ColumnRowProps) {
  const words = useWriterWords().preview;
  return (
    <li className="writer-column">
      <span className={`writer-light writer-light-${light}`} aria-hidden="true" />
      <span className="writer-column-name">
        {column.label}
        {light !== column.usual && (
          <span className="muted row-detail">
            {fillWords(words.usual, { light: words.lights[column.usual] })}
          </span>
        )}
      </span>
      <select
        aria-label={fillWords(words.lightOf, { column: column.label })}
        value={light}
        disabled={isLocked}
        onChange={(event) => onChange(event.target.value as ReleaseLight)}
      >
        {lights.map((each) => (
          <option key={each} value={each}>
            {words.lights[each]}
          </option>
        ))}
      </select>
      {isLooser(column, light) && (
        <p className="row-detail writer-looser">
          <span aria-hidden="true">! </span>
          {words.looser}
        </p>
      )}
    </li>
  );
}
