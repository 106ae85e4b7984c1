import { Button } from "@fluentui/react-components";
import { moduleGroups } from "../../core/roadmap/module-groups";
import type { Proposal } from "../../core/writing/record/writing-record";
import { sheetsDe } from "../../text/de/sheets";
import { sheetsEn } from "../../text/en/sheets";
import { FoldedSection } from "../folded-section";
import { useWording } from "../words";
import { FocusPlace } from "./focus-place";
import { Message } from "./message";
import { draftProblems } from "./settings-draft";
import { SuggestionPreview } from "./suggestion-preview";
import { SuggestionResults } from "./suggestion-results";
import { isBusy, type WriterProps } from "./writer-props";
import { failureSentence, useWriterWords } from "./writer-words";

const kinds: readonly Proposal["kind"][] = ["useCase", "risk", "measure", "kpi"];

/** Proposals for a module: asked for apart, kept apart, rated by people only. */
export function SuggestionSection(props: WriterProps) {
  const words = useWriterWords().suggestions;
  return (
    <FocusPlace name="suggestions" {...props}>
      <FoldedSection heading={words.heading}>
        <p className="muted">{words.hint}</p>
        <Question {...props} />
        <SuggestionFailure {...props} />
        <SuggestionPreview {...props} />
        <SuggestionResults {...props} />
      </FoldedSection>
    </FocusPlace>
  );
}

/** What is asked for which module. */
function Question(props: WriterProps) {
  const { state, writer, pane } = props;
  const { language } = useWording();
  const { suggestions: words, settings } = useWriterWords();
  const noModule = (language === "de" ? sheetsDe : sheetsEn).common.noModule;
  const modules = pane.analysis?.plan ? moduleGroups(pane.analysis.plan, noModule) : [];
  const [problem] = draftProblems(state.draft, language);
  const { kind, preview } = state.suggestion;
  // A plan that was made anew may have fewer modules.
  const module = modules.some(({ id }) => id === state.suggestion.module) ? state.suggestion.module : null;
  const change = (given: { kind?: Proposal["kind"]; module?: string | null }) =>
    writer.send({ type: "suggestionChanged", change: given });
  if (modules.length === 0) return <p>{words.noModules}</p>;
  return (
    <div className="writer-form">
      <label className="writer-field">
        {words.kind}
        <select value={kind} onChange={(event) => change({ kind: event.target.value as Proposal["kind"] })}>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {words.kinds[each]}
            </option>
          ))}
        </select>
      </label>
      <label className="writer-field">
        {words.module}
        <select value={module ?? ""} onChange={(event) => change({ module: event.target.value || null })}>
          <option value="">{words.chooseModule}</option>
          {modules.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <div className="writer-action">
        <Button
          disabledFocusable={isBusy(props) || module === null || problem !== undefined}
          onClick={() => void writer.prepareSuggestion()}
        >
          {preview ? words.previewAgain : words.preview}
        </Button>
        {problem && <p className="muted row-detail">{settings.problems[problem]}</p>}
      </div>
    </div>
  );
}

function SuggestionFailure({ state: { failure } }: WriterProps) {
  const wording = useWording();
  if (failure?.task !== "prepareSuggestion" && failure?.task !== "suggest") return null;
  const intent = failure.failure.kind === "cancelled" ? "info" : "error";
  return <Message intent={intent}>{failureSentence(failure.failure, wording)}</Message>;
}
