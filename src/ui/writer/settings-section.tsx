import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { fillWords } from "../../core/sheets/fill-words";
import { FoldedSection } from "../folded-section";
import { Summary } from "../summary";
import { ConnectionResult } from "./connection-result";
import { draftProblems, lacksKey } from "./settings-draft";
import { SettingsForm } from "./settings-form";
import { useWriterWords } from "./writer-words";
import { isBusy, type WriterProps } from "./writer-props";

/** Which model writes, if any, and how it is reached. Open until one is named. */
export function SettingsSection(props: WriterProps) {
  const { state, writer } = props;
  const words = useWriterWords().settings;
  const problems = draftProblems(state.draft, state.language);
  const obstacle = problems[0] ?? (lacksKey(state.draft) ? "noKey" : null);
  const isMissing = problems.includes("noModel") || problems.includes("noAddress");
  // Only at first: a form that folds while somebody types the last missing word would be a nuisance.
  const [isOpen] = useState(isMissing);
  return (
    <FoldedSection heading={words.heading} isOpen>
      <p>
        {isMissing || problems.includes("badAddress")
          ? words.rules
          : fillWords(words.model, {
              model: state.draft.model.trim(),
              host: new URL(state.draft.baseUrl).host,
            })}
      </p>
      <details open={isOpen}>
        <Summary>{words.change}</Summary>
        <SettingsForm draft={state.draft} language={state.language} onChange={writer.changeDraft} />
      </details>
      <div className="writer-action">
        <Button
          disabledFocusable={isBusy(props) || obstacle !== null}
          onClick={() => void writer.testConnection()}
        >
          {state.task === "test" ? words.testing : words.test}
        </Button>
        <p className="muted row-detail">{obstacle ? words.problems[obstacle] : words.testHint}</p>
      </div>
      <ConnectionResult {...props} />
    </FoldedSection>
  );
}
