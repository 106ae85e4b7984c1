import { Button } from "@fluentui/react-components";
import { fillWords } from "../../core/sheets/fill-words";
import { FoldedSection } from "../folded-section";
import { useWording } from "../words";
import { ColumnLights } from "./column-lights";
import { FocusPlace } from "./focus-place";
import { Message } from "./message";
import { PayloadView } from "./payload-view";
import { PreviewFacts } from "./preview-facts";
import { PrivacyNotice } from "./privacy-notice";
import { Pseudonyms } from "./pseudonyms";
import { draftProblems, lacksKey } from "./settings-draft";
import { maySend } from "./writer-state";
import { isBusy, type WriterProps } from "./writer-props";
import { failureSentence, useWriterWords } from "./writer-words";

/** What would leave the workbook, in full, and the button that sends exactly this. */
export function PreviewSection(props: WriterProps) {
  const { state, writer } = props;
  const { preview: words, settings } = useWriterWords();
  const [problem] = draftProblems(state.draft, state.language);
  const isPreparing = state.task === "prepare";
  const label = isPreparing ? words.preparing : state.preview ? words.again : words.prepare;
  return (
    <FocusPlace name="preview" {...props}>
      <FoldedSection heading={words.heading} isOpen>
        <p className="muted">{words.hint}</p>
        <PreviewFailure {...props} />
        {state.preview && !state.preview.isCurrent && !isPreparing && (
          <Message intent="warning">{words.outdated}</Message>
        )}
        <div className="writer-action">
          <Button
            appearance={state.preview?.isCurrent ? "secondary" : "primary"}
            disabledFocusable={isBusy(props) || problem !== undefined}
            onClick={() => void writer.prepare()}
          >
            {label}
          </Button>
          {problem && <p className="muted row-detail">{settings.problems[problem]}</p>}
        </div>
        {state.preview && <PreviewContent {...props} />}
      </FoldedSection>
    </FocusPlace>
  );
}

function PreviewFailure({ state: { failure } }: WriterProps) {
  const wording = useWording();
  if (failure?.task !== "prepare" && failure?.task !== "generate") return null;
  const intent = failure.failure.kind === "cancelled" ? "info" : "error";
  return <Message intent={intent}>{failureSentence(failure.failure, wording)}</Message>;
}

function PreviewContent(props: WriterProps) {
  const { state, writer } = props;
  const { preview: words, settings } = useWriterWords();
  const preparation = state.preview?.preparation;
  if (!preparation) return null;
  if (preparation.bodies.length === 0) return <Message intent="info">{words.nothing}</Message>;
  const { host } = preparation.endpoint;
  const mayNot = !maySend(state) || isBusy(props);
  return (
    <>
      <PreviewFacts preparation={preparation} model={state.draft.model} />
      <ColumnLights
        columns={preparation.columns}
        release={state.release}
        isLocked={isBusy(props) && state.task !== "prepare"}
        writer={writer}
      />
      <Pseudonyms pseudonyms={preparation.pseudonyms} />
      <PayloadView bodies={preparation.bodies} />
      <PrivacyNotice host={host} isOpen={!state.hasSent} />
      <div className="writer-action writer-send">
        <Button
          // While a review is open, the next step is at its end.
          appearance={state.generated && !state.isDiscarded ? "secondary" : "primary"}
          disabledFocusable={mayNot}
          onClick={() => void writer.generate(preparation, null)}
        >
          {fillWords(words.send, { count: preparation.bodies.length, host })}
        </Button>
        {lacksKey(state.draft) && <p className="muted row-detail">{settings.problems.noKey}</p>}
      </div>
    </>
  );
}
