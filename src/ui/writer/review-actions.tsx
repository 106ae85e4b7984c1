import { Button } from "@fluentui/react-components";
import type { Generated } from "../../app/writer-actions";
import { fillWords } from "../../core/sheets/fill-words";
import { acceptedKeys, decidable, isReviewer } from "./review-choices";
import { ReviewerField } from "./reviewer-field";
import { isBusy, type WriterProps } from "./writer-props";
import { useWriterWords } from "./writer-words";

/** The end of a review: who read the texts, and what becomes of them. */
export function ReviewActions(props: WriterProps & { generated: Generated }) {
  const { generated, state, writer } = props;
  const words = useWriterWords().review;
  const accepted = acceptedKeys(generated.comparisons, state.decisions).length;
  const missing =
    accepted === 0 ? words.missingAccept : isReviewer(state.reviewer) ? null : words.missingReviewer;
  const hasTexts = decidable(generated.comparisons).length > 0;
  return (
    <div className="writer-form">
      {hasTexts && (
        <>
          <ReviewerField {...props} />
          <div className="writer-action">
            <Button
              appearance="primary"
              disabledFocusable={missing !== null || isBusy(props)}
              onClick={() => void writer.accept(generated)}
            >
              {accepted > 0 ? fillWords(words.apply, { count: accepted }) : words.applyNone}
            </Button>
            {missing && <p className="muted row-detail">{missing}</p>}
          </div>
        </>
      )}
      <div>
        <Button
          size="small"
          disabledFocusable={isBusy(props)}
          onClick={() =>
            writer.send(
              hasTexts
                ? { type: "discarded", isDiscarded: true }
                : { type: "reviewEnded", isAccepted: false },
            )
          }
        >
          {hasTexts ? words.discard : words.close}
        </Button>
      </div>
    </div>
  );
}
