import { memo, useId, type ReactNode } from "react";
import type { FieldComparison } from "../../app/writer-actions";
import { fillWords } from "../../core/sheets/fill-words";
import { useWording } from "../words";
import { fieldName } from "./names";
import { Message } from "./message";
import { TextMarkLine } from "./text-mark";
import type { WriterStore } from "./writer-store";
import { useWriterWords } from "./writer-words";

type Decision = "accepted" | "rejected";

interface FieldReviewProps {
  comparison: FieldComparison;
  decision: Decision | null;
  writer: WriterStore;
}

/**
 * One field: new beside old, and the choice between them; without a new text, why there is none. A plan has hundreds of
 * them, so each is drawn anew only when it changes, not with every letter typed elsewhere.
 */
export const FieldReview = memo(function FieldReview({ comparison, decision, writer }: FieldReviewProps) {
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
          <DecisionChoice
            name={name}
            decision={decision}
            onDecide={(made) => writer.send({ type: "decided", comparisons: [comparison], decision: made })}
          />
        </>
      )}
    </div>
  );
});

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

interface DecisionChoiceProps {
  name: string;
  decision: Decision | null;
  onDecide: (decision: Decision) => void;
}

function DecisionChoice({ name, decision, onDecide }: DecisionChoiceProps) {
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
