import { useId, type ReactNode } from "react";
import type { FieldComparison } from "../../app/writer-actions";
import { fillWords } from "../../core/sheets/fill-words";
import { useWording } from "../words";
import { fieldName } from "./names";
import { Message } from "./message";
import { TextMarkLine } from "./text-mark";
import { useWriterWords } from "./writer-words";

type Decision = "accepted" | "rejected";

interface FieldReviewProps {
  comparison: FieldComparison;
  decision: Decision | null;
  onDecide: (decision: Decision) => void;
}

/** One field: new beside old, and the choice between them; without a new text, why there is none. */
export function FieldReview({ comparison, decision, onDecide }: FieldReviewProps) {
  const { language } = useWording();
  const words = useWriterWords().review;
  const name = fieldName(comparison.field, language);
  const { proposed, current, currentMark, problems } = comparison;
  return (
    <div className="writer-field-review">
      <h4>{name}</h4>
      {proposed === null ? (
        <>
          <Message intent="warning">
            {words.rulesStay}
            <ul className="sentences">
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </Message>
          <Side heading={words.current} text={current} mark={<TextMarkLine mark={currentMark} />} />
        </>
      ) : (
        <>
          <div className="writer-sides">
            <Side heading={words.proposed} text={proposed} isNew />
            <Side heading={words.current} text={current} mark={<TextMarkLine mark={currentMark} />} />
          </div>
          {proposed === current && <p className="muted row-detail">{words.same}</p>}
          <DecisionChoice name={name} decision={decision} onDecide={onDecide} />
        </>
      )}
    </div>
  );
}

interface SideProps {
  heading: string;
  text: string;
  mark?: ReactNode;
  isNew?: boolean;
}

/** A text with who wrote it. */
export function Side({ heading, text, mark, isNew = false }: SideProps) {
  return (
    <div className={isNew ? "writer-side writer-side-new" : "writer-side"}>
      <p className="row-detail">
        <strong>{heading}</strong> {mark}
      </p>
      <p className="writer-text">{text}</p>
    </div>
  );
}

function DecisionChoice({
  name,
  decision,
  onDecide,
}: Omit<FieldReviewProps, "comparison"> & { name: string }) {
  const id = useId();
  const words = useWriterWords().review;
  const choice = (value: Decision, label: string) => (
    <label className="writer-choice">
      <input type="radio" name={id} checked={decision === value} onChange={() => onDecide(value)} />
      {label}
    </label>
  );
  return (
    <fieldset className="choices writer-choices">
      <legend className="visually-hidden">{fillWords(words.decision, { field: name })}</legend>
      {choice("accepted", words.accept)}
      {choice("rejected", words.reject)}
    </fieldset>
  );
}
