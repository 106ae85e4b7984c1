import { Button } from "@fluentui/react-components";
import type { WordedIssue } from "../app/pane-actions";
import type { PaneStore } from "../app/pane-store";
import { countBySeverity, worstFirst } from "./issue-order";
import { IssueItems } from "./issue-items";
import { Section } from "./section";
import { counted, useWording } from "./words";
import { fillWords } from "../core/sheets/fill-words";

const shownAtOnce = 3;

interface IssueSummaryProps {
  issues: readonly WordedIssue[];
  onSelect: PaneStore["select"];
  onShowAll: () => void;
}

/** Counts and the worst few problems. */
export function IssueSummary({ issues, onSelect, onShowAll }: IssueSummaryProps) {
  const wording = useWording();
  const { words } = wording;
  const counts = countBySeverity(issues);
  const texts = [
    counts.error > 0 && counted(wording, counts.error, words.issues.errorsOne, words.issues.errors),
    counts.warning > 0 && counted(wording, counts.warning, words.issues.warningsOne, words.issues.warnings),
    counts.info > 0 && counted(wording, counts.info, words.issues.infosOne, words.issues.infos),
  ].filter((text) => text !== false);
  return (
    <Section heading={words.issues.heading}>
      <p>{texts.length > 0 ? wording.list(texts) : words.issues.none}</p>
      <IssueItems issues={worstFirst(issues).slice(0, shownAtOnce)} onSelect={onSelect} />
      {issues.length > shownAtOnce && (
        <Button size="small" onClick={onShowAll}>
          {fillWords(words.actions.showAllIssues, { count: wording.number(issues.length) })}
        </Button>
      )}
    </Section>
  );
}
