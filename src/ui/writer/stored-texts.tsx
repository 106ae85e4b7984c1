import { Button } from "@fluentui/react-components";
import { memo } from "react";
import type { FieldComparison } from "../../app/writer-actions";
import { fillWords } from "../../core/sheets/fill-words";
import { Summary } from "../summary";
import { useWording } from "../words";
import { fieldName } from "./names";
import { Side } from "./field-review";
import { byModule, comparisonKey, isReviewer } from "./review-choices";
import { ReviewerField } from "./reviewer-field";
import { TextMarkLine } from "./text-mark";
import type { StoredDecision } from "./writer-state";
import type { WriterStore } from "./writer-store";
import { isBusy, type WriterProps } from "./writer-props";
import { useWriterWords } from "./writer-words";

/** The stored texts by module, each with its choice, and one button that writes all choices. */
export function StoredTexts(props: WriterProps) {
  const { state, writer } = props;
  const { stored: words, review } = useWriterWords();
  const decisions = Object.values(state.storedDecisions);
  const needsReviewer = decisions.includes("reviewed");
  const isReady = decisions.length > 0 && (!needsReviewer || isReviewer(state.reviewer));
  return (
    <>
      {byModule(state.stored?.comparisons ?? []).map(({ module, title, fields }) => (
        <details key={module} className="writer-review-module">
          <Summary>
            <h3>{module === "summary" ? review.summaryOfPlan : title}</h3>{" "}
            <span className="muted">{fields.length}</span>
          </Summary>
          {fields.map((comparison) => (
            <StoredField
              key={comparisonKey(comparison)}
              comparison={comparison}
              decision={state.storedDecisions[comparisonKey(comparison)] ?? null}
              writer={writer}
            />
          ))}
        </details>
      ))}
      {needsReviewer && <ReviewerField {...props} />}
      <Button disabledFocusable={!isReady || isBusy(props)} onClick={() => void writer.writeStored()}>
        {decisions.length > 0 ? fillWords(words.apply, { count: decisions.length }) : words.applyNone}
      </Button>
      {needsReviewer && !isReviewer(state.reviewer) && (
        <p className="muted row-detail">{review.missingReviewer}</p>
      )}
    </>
  );
}

interface StoredFieldProps {
  comparison: FieldComparison;
  decision: StoredDecision | null;
  writer: WriterStore;
}

/** Drawn anew only when it changes, as there may be hundreds. */
const StoredField = memo(function StoredField({ comparison, decision, writer }: StoredFieldProps) {
  const { language } = useWording();
  const words = useWriterWords().stored;
  const key = comparisonKey(comparison);
  const name = fieldName(comparison.field, language);
  // The text that stands is the model's; the one beside it is what the rules would write.
  const { proposed: byRules, current, currentMark, isOutdated } = comparison;
  const decide = (value: string) =>
    writer.send({
      type: "storedDecided",
      key,
      decision: value === "keep" ? null : (value as StoredDecision),
    });
  return (
    <div className="writer-field-review">
      <h4>{name}</h4>
      {isOutdated && <p className="muted row-detail">{words.stale}</p>}
      <div className="writer-sides">
        <Side heading={words.model} text={current} mark={<TextMarkLine mark={currentMark} />} isNew />
        {byRules && <Side heading={words.rules} text={byRules} />}
      </div>
      <label className="filter">
        <span className="visually-hidden">{fillWords(words.decision, { field: name })}</span>
        <select value={decision ?? "keep"} onChange={(event) => decide(event.target.value)}>
          <option value="keep">{words.keep}</option>
          {!isOutdated && !currentMark?.reviewedBy && <option value="reviewed">{words.review}</option>}
          <option value="toRules">{words.toRules}</option>
        </select>
      </label>
    </div>
  );
});
