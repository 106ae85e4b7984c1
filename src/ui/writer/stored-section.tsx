import { useEffect, useRef } from "react";
import type { StoredTextView } from "../../app/writer-actions";
import { fillWords } from "../../core/sheets/fill-words";
import { FoldedSection } from "../folded-section";
import { useWording } from "../words";
import { FocusPlace } from "./focus-place";
import { Message } from "./message";
import { StoredTexts } from "./stored-texts";
import type { WriterProps } from "./writer-props";
import { failureSentence, useWriterWords } from "./writer-words";

/** Texts by a model that stand in the workbook, with what may become of them. */
export function StoredSection(props: WriterProps) {
  const words = useWriterWords().stored;
  return (
    <FocusPlace name="stored" {...props}>
      <FoldedSection heading={words.heading}>
        <Content {...props} />
      </FoldedSection>
    </FocusPlace>
  );
}

function Content(props: WriterProps) {
  const { state } = props;
  const wording = useWording();
  const words = useWriterWords().stored;
  useReading(props);
  if (state.storedFailure && state.storedFailure.kind !== "cancelled")
    return <Message intent="error">{failureSentence(state.storedFailure, wording)}</Message>;
  if (!state.stored) return <p className="muted">{words.loading}</p>;
  const { comparisons } = state.stored;
  return (
    <>
      <p>
        {comparisons.length === 0 ? words.none : fillWords(words.count, { count: comparisons.length })}{" "}
        <Unreviewed stored={state.stored} />
      </p>
      {comparisons.length > 0 && <StoredTexts {...props} />}
      <LogLine stored={state.stored} />
    </>
  );
}

/** Reads once the section is open, and again after each check of the workbook. */
function useReading({ writer, pane: { analysis, activity } }: WriterProps): void {
  const read = useRef<unknown>(null);
  const isWriting = activity !== null && !activity.quiet;
  useEffect(() => {
    if (isWriting || read.current === analysis) return;
    read.current = analysis;
    void writer.loadStored();
  }, [writer, analysis, isWriting]);
}

function Unreviewed({ stored }: { stored: StoredTextView }) {
  const words = useWriterWords().stored;
  const count = stored.comparisons.filter(({ currentMark }) => currentMark && !currentMark.reviewedBy).length;
  return count > 0 && <strong>{fillWords(words.unreviewed, { count })}</strong>;
}

function LogLine({ stored: { log } }: { stored: StoredTextView }) {
  const { date } = useWording();
  const words = useWriterWords().stored;
  const last = log
    .map(({ time }) => time.slice(0, 10))
    .sort()
    .at(-1);
  if (last === undefined) return null;
  return <p className="muted row-detail">{fillWords(words.log, { count: log.length, date: date(last) })}</p>;
}
