import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { fillWords } from "../../core/sheets/fill-words";
import { useWording } from "../words";
import { Message } from "./message";
import { PayloadView } from "./payload-view";
import { PrivacyNotice } from "./privacy-notice";
import { lacksKey } from "./settings-draft";
import { isBusy, type WriterProps } from "./writer-props";
import { costText, kilobytes, useWriterWords } from "./writer-words";

/** The request for proposals, literally, and the button that sends exactly this. */
export function SuggestionPreview(props: WriterProps) {
  const { state, writer } = props;
  const wording = useWording();
  const {
    suggestions: words,
    preview: previewWords,
    settings,
    unknown,
    cancel,
    cancelling,
  } = useWriterWords();
  const { preview } = state.suggestion;
  const body = preview?.preparation.body;
  const bodies = useMemo(() => (body === undefined ? [] : [body]), [body]);
  if (!preview) return null;
  const { endpoint, bytes, inputTokens, outputTokens, costTenthousandths } = preview.preparation;
  const facts = {
    host: endpoint.host,
    size: kilobytes(bytes, wording),
    tokens: wording.number(inputTokens + outputTokens),
    cost: costTenthousandths === null ? unknown : costText(costTenthousandths, wording.language),
  };
  const isAsking = state.task === "suggest";
  return (
    <>
      {!preview.isCurrent && !isAsking && <Message intent="warning">{previewWords.outdated}</Message>}
      <p>{fillWords(words.facts, facts)}</p>
      <PayloadView bodies={bodies} />
      <PrivacyNotice host={endpoint.host} isOpen={!state.hasSent} />
      <Button
        // With proposals there, the next step is to keep some.
        appearance={state.suggestion.result?.proposals.length ? "secondary" : "primary"}
        disabledFocusable={!preview.isCurrent || lacksKey(state.draft) || isBusy(props)}
        onClick={() => void writer.suggest(preview.preparation)}
      >
        {isAsking ? words.asking : fillWords(words.ask, { host: endpoint.host })}
      </Button>
      {lacksKey(state.draft) && <p className="muted row-detail">{settings.problems.noKey}</p>}{" "}
      {isAsking && (
        <Button disabledFocusable={state.isCancelling} onClick={() => writer.cancel()}>
          {state.isCancelling ? cancelling : cancel}
        </Button>
      )}
    </>
  );
}
