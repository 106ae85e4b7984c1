import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { FieldComparison, Generated } from "../../app/writer-actions";
import { fillWords } from "../../core/sheets/fill-words";
import { Summary } from "../summary";
import { FieldReview } from "./field-review";
import { FocusPlace } from "./focus-place";
import { Message } from "./message";
import { acceptedKeys, byModule, comparisonKey, decidable } from "./review-choices";
import { ReviewActions } from "./review-actions";
import { isBusy, type WriterProps } from "./writer-props";
import { useWriterWords } from "./writer-words";

/** New texts beside those that stand, field by field; nothing is taken over before a person says so. */
export function ReviewSection(props: WriterProps) {
  const { state } = props;
  const id = useId();
  const words = useWriterWords().review;
  const { generated } = state;
  if (!generated || state.task === "generate") return null;
  return (
    <FocusPlace name="review" {...props}>
      <section aria-labelledby={id} className="section">
        {/* Not -1: from what is no tab stop, office.js for Excel on the web leads the Tab key out of the pane. */}
        <h2 id={id} tabIndex={0}>
          {words.heading}
        </h2>
        {state.isDiscarded ? <Discarded {...props} /> : <Review {...props} generated={generated} />}
      </section>
    </FocusPlace>
  );
}

function Discarded(props: WriterProps) {
  const words = useWriterWords().review;
  return (
    <>
      <p>{words.discarded}</p>
      <Button
        disabledFocusable={isBusy(props)}
        onClick={() => props.writer.send({ type: "discarded", isDiscarded: false })}
      >
        {words.restore}
      </Button>
    </>
  );
}

function Review(props: WriterProps & { generated: Generated }) {
  const { comparisons } = props.generated;
  const words = useWriterWords().review;
  const count = decidable(comparisons).length;
  return (
    <>
      <RunOutcome {...props} />
      <p>{count > 0 ? fillWords(words.result, { count }) : words.resultNone}</p>
      <AllButtons {...props} comparisons={comparisons} />
      {byModule(comparisons).map((group, index) => (
        <ModuleReview key={group.module} {...props} {...group} isFirst={index === 0} />
      ))}
      <ReviewActions {...props} />
    </>
  );
}

/** What went wrong, and another try for what is missing. */
function RunOutcome(props: WriterProps & { generated: Generated }) {
  const { generated, state, writer } = props;
  const words = useWriterWords().review;
  const preview = state.preview;
  const mayAsk = preview?.isCurrent === true && !isBusy(props);
  const isPart = decidable(generated.comparisons).length > 0;
  return (
    <>
      {generated.message && (
        <Message intent={generated.texts.failure ? "error" : "warning"}>{generated.message}</Message>
      )}
      {generated.texts.failure && (
        <div className="writer-action">
          <Button
            disabledFocusable={!mayAsk}
            onClick={() => preview && void writer.generate(preview.preparation, generated)}
          >
            {isPart ? words.retry : words.retryAll}
          </Button>
          {!preview?.isCurrent && <p className="muted row-detail">{words.retryHint}</p>}
        </div>
      )}
    </>
  );
}

type Comparisons = { comparisons: readonly FieldComparison[] };

function AllButtons({ state, writer, comparisons }: WriterProps & Comparisons) {
  const words = useWriterWords().review;
  if (decidable(comparisons).length === 0) return null;
  const accepted = acceptedKeys(comparisons, state.decisions).length;
  const rejected = decidable(comparisons).filter(
    (each) => state.decisions[comparisonKey(each)] === "rejected",
  ).length;
  const open = decidable(comparisons).length - accepted - rejected;
  return (
    <>
      <div className="chips">
        <Button
          size="small"
          onClick={() => writer.send({ type: "decided", comparisons, decision: "accepted" })}
        >
          {words.acceptAll}
        </Button>
        <Button
          size="small"
          onClick={() => writer.send({ type: "decided", comparisons, decision: "rejected" })}
        >
          {words.acceptNone}
        </Button>
      </div>
      <p role="status" className="muted">
        {fillWords(words.counts, { accepted, rejected, open })}
      </p>
    </>
  );
}

interface ModuleReviewProps extends WriterProps {
  module: string;
  title: string;
  fields: readonly FieldComparison[];
  isFirst: boolean;
}

function ModuleReview(props: ModuleReviewProps) {
  const { module, fields, isFirst, state, writer } = props;
  const words = useWriterWords().review;
  const [isOpen] = useState(isFirst);
  const title = module === "summary" ? words.summaryOfPlan : props.title;
  const count = decidable(fields).length;
  const accepted = acceptedKeys(fields, state.decisions).length;
  return (
    <details className="writer-review-module" open={isOpen}>
      <Summary>
        <h3>{title}</h3>{" "}
        <span className="muted">
          {count > 0 ? fillWords(words.moduleCount, { accepted, count }) : words.noNewText}
        </span>
      </Summary>
      {count > 1 && (
        <button
          type="button"
          className="link-button"
          onClick={() => writer.send({ type: "decided", comparisons: fields, decision: "accepted" })}
        >
          {fillWords(words.acceptModule, { title })}
        </button>
      )}
      {fields.map((comparison) => (
        <FieldReview
          key={comparisonKey(comparison)}
          comparison={comparison}
          decision={state.decisions[comparisonKey(comparison)] ?? null}
          writer={writer}
        />
      ))}
    </details>
  );
}
