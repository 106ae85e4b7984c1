import { Button } from "@fluentui/react-components";
import type { Preparation } from "../../app/writer-actions";
import type { ReleaseLight } from "../../core/catalogue/column";
import type { ReleasedColumn } from "../../core/writing/brief/release-choice";
import { fillWords } from "../../core/sheets/fill-words";
import { Summary } from "../summary";
import { Message } from "./message";
import { byTable, isLooser, lightOf, lights, withLight } from "./release-lights";
import { isBusy, type WriterProps } from "./writer-view";
import { useWording } from "../words";
import { tableName } from "./names";
import { useWriterWords } from "./writer-words";

interface ColumnLightsProps extends WriterProps {
  preparation: Preparation;
}

/** What leaves the workbook, column by column; another choice makes the preview anew. */
export function ColumnLights(props: ColumnLightsProps) {
  const { preparation, state, writer } = props;
  const words = useWriterWords().preview;
  const used = preparation.columns.filter(({ isUsed }) => isUsed);
  const blank = preparation.columns.filter(({ isUsed }) => !isUsed);
  const light = (column: ReleasedColumn) => lightOf(column, state.release);
  const looser = used.filter((column) => isLooser(column, light(column)));
  const isChanged = preparation.columns.some((column) => light(column) !== column.usual);
  return (
    <details className="writer-lights">
      <Summary>
        {words.columns} {looser.length > 0 && <span className="count">! {looser.length}</span>}
      </Summary>
      <p className="muted row-detail">{words.columnsHint}</p>
      {looser.length > 0 && (
        <Message intent="warning">{fillWords(words.looserCount, { count: looser.length })}</Message>
      )}
      <Tables {...props} columns={used} />
      {blank.length > 0 && (
        <details>
          <Summary>{fillWords(words.empty, { count: blank.length })}</Summary>
          <Tables {...props} columns={blank} />
        </details>
      )}
      {isChanged && (
        <Button
          size="small"
          disabledFocusable={isBusy(props) && state.task !== "prepare"}
          onClick={() => void writer.changeRelease({})}
        >
          {words.reset}
        </Button>
      )}
    </details>
  );
}

function Tables(props: ColumnLightsProps & { columns: readonly ReleasedColumn[] }) {
  const { preparation, state, writer } = props;
  const { language } = useWording();
  const isLocked = isBusy(props) && state.task !== "prepare";
  return byTable(props.columns).map(({ table, columns }) => (
    <div key={table}>
      <h3>{tableName(table, language)}</h3>
      <ul className="rows">
        {columns.map((column) => (
          <ColumnRow
            key={column.key}
            column={column}
            light={lightOf(column, state.release)}
            isLocked={isLocked}
            onChange={(light) =>
              void writer.changeRelease(
                withLight(preparation.columns, state.release, { key: column.key, light }),
              )
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
