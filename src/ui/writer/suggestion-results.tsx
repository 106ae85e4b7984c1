import { Button } from "@fluentui/react-components";
import { fillWords } from "../../core/sheets/fill-words";
import { Message } from "./message";
import { isBusy, type WriterProps } from "./writer-props";
import { useWriterWords } from "./writer-words";

/** What the model proposed; a person chooses what goes to the sheet of proposals. */
export function SuggestionResults(props: WriterProps) {
  const { state, writer } = props;
  const words = useWriterWords().suggestions;
  const { result, chosen } = state.suggestion;
  if (!result) return null;
  const { proposals, refused, message } = result;
  const kept = proposals.filter(({ id }) => chosen.includes(id));
  return (
    <>
      {message && <Message intent={result.raw.failure ? "error" : "warning"}>{message}</Message>}
      <p>
        {proposals.length > 0 ? (
          <strong>{fillWords(words.result, { count: proposals.length })}</strong>
        ) : (
          words.resultNone
        )}
      </p>
      {refused > 0 && <p className="muted">{fillWords(words.refused, { count: refused })}</p>}
      {proposals.length > 0 && (
        <>
          <ProposalChoices {...props} />
          <p className="muted row-detail">{words.keepHint}</p>
          <Button
            appearance="primary"
            disabledFocusable={kept.length === 0 || isBusy(props)}
            onClick={() => void writer.keepProposals(kept)}
          >
            {kept.length > 0 ? fillWords(words.keep, { count: kept.length }) : words.keepNone}
          </Button>
        </>
      )}
    </>
  );
}

function ProposalChoices({ state, writer }: WriterProps) {
  const words = useWriterWords().suggestions;
  const { result, chosen } = state.suggestion;
  const proposals = result?.proposals ?? [];
  const choose = (ids: readonly string[]) => writer.send({ type: "proposalsChosen", chosen: ids });
  const isAll = proposals.every(({ id }) => chosen.includes(id));
  const toggle = (id: string) =>
    choose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <fieldset className="choices">
      <legend className="visually-hidden">{words.heading}</legend>
      {proposals.length > 1 && (
        <label className="choice">
          <input
            type="checkbox"
            checked={isAll}
            onChange={() => choose(isAll ? [] : proposals.map(({ id }) => id))}
          />
          <strong>{words.all}</strong>
        </label>
      )}
      {proposals.map(({ id, shown: { title, reason } }) => (
        <label key={id} className="choice">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          <span>
            {title}
            <span className="muted row-detail">{reason}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
