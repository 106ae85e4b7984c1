import { use, useSyncExternalStore } from "react";
import type { PaneState } from "../../app/pane-state";
import type { PaneStore } from "../../app/pane-store";
import { PreviewSection } from "./preview-section";
import { PromptSection } from "./prompt-section";
import { ReviewSection } from "./review-section";
import { RunSection } from "./run-section";
import { SettingsSection } from "./settings-section";
import { SpokenState } from "./spoken-state";
import { StoredSection } from "./stored-section";
import { SuggestionSection } from "./suggestion-section";
import type { WriterProps } from "./writer-props";
import type { WriterStore } from "./writer-store";
import { useWriterWords } from "./writer-words";
import styles from "./writer.css";

interface WriterViewProps {
  pane: PaneState;
  paneStore: PaneStore;
  load: () => Promise<WriterStore | null>;
}

/** Texts by a language model, from the settings to the review; loaded when its tab is opened. */
export default function WriterView({ pane, paneStore, load }: WriterViewProps) {
  const words = useWriterWords();
  const writer = use(load());
  return writer ? <Sections {...{ writer, pane, paneStore }} /> : <p role="alert">{words.loadFailed}</p>;
}

function Sections(given: Omit<WriterProps, "state">) {
  const words = useWriterWords();
  const state = useSyncExternalStore(given.writer.subscribe, given.writer.getState);
  const props: WriterProps = { ...given, state };
  return (
    <div className="writer">
      <style>{styles}</style>
      <p className="writer-intro">{words.intro}</p>
      <SettingsSection {...props} />
      <PreviewSection {...props} />
      <RunSection {...props} />
      <ReviewSection {...props} />
      <StoredSection {...props} />
      <SuggestionSection {...props} />
      <PromptSection {...props} />
      <SpokenState {...props} />
    </div>
  );
}
