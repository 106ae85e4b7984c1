import { Button } from "@fluentui/react-components";
import { fillWords } from "../../core/sheets/fill-words";
import { FoldedSection } from "../folded-section";
import { useWording } from "../words";
import { Message } from "./message";
import { promptSentence } from "./prompt-text";
import { isBusy, type WriterProps } from "./writer-props";
import { failureSentence, useWriterWords } from "./writer-words";

/** Which prompt is in force, and a sheet to change it. */
export function PromptSection(props: WriterProps) {
  const { state, writer } = props;
  const wording = useWording();
  const words = useWriterWords().prompt;
  const prompt = state.preview?.preparation.prompt;
  const sheets = state.promptSheets;
  return (
    <FoldedSection heading={words.heading}>
      <p>
        {prompt
          ? `${fillWords(words.inForce, { name: prompt.name, version: prompt.version })} ${prompt.isOwn ? words.own : words.builtIn}`
          : words.unknown}
      </p>
      <p className="muted">{words.hint}</p>
      <Button disabledFocusable={isBusy(props)} onClick={() => void writer.insertPrompt()}>
        {words.edit}
      </Button>
      {state.failure?.task === "insertPrompt" && (
        <Message intent="error">{failureSentence(state.failure.failure, wording)}</Message>
      )}
      {sheets && <Message intent="info">{promptSentence(sheets, wording)}</Message>}
    </FoldedSection>
  );
}
