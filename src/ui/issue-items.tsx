import type { WordedIssue } from "../app/pane-actions";
import type { PaneStore } from "../app/pane-store";
import type { Severity } from "../core/issues";
import { useWording } from "./words";

/** Shapes differ as much as colours do, so that neither is needed alone. */
const marks: Readonly<Record<Severity, string>> = { error: "✕", warning: "!", info: "i" };

/** Problems as a list; one with a place is a button that goes there. */
export function IssueItems(props: { issues: readonly WordedIssue[]; onSelect: PaneStore["select"] }) {
  return (
    <ul className="issues">
      {props.issues.map((issue, index) => (
        <li key={`${issue.code} ${issue.sheet} ${issue.address} ${index}`}>
          {issue.sheet !== null && issue.address !== null ? (
            <button type="button" className="issue issue-button" onClick={() => void props.onSelect(issue)}>
              <IssueContent issue={issue} />
            </button>
          ) : (
            <div className="issue">
              <IssueContent issue={issue} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function IssueContent({ issue }: { issue: WordedIssue }) {
  const { words } = useWording();
  return (
    <>
      <span className={`mark mark-${issue.severity}`} aria-hidden="true">
        {marks[issue.severity]}
      </span>
      <span className="issue-text">
        <span className="visually-hidden">{words.issues[issue.severity]}: </span>
        {issue.message}
        {issue.sheet !== null && (
          <span className="muted issue-place">
            {issue.address === null ? issue.sheet : `${issue.sheet}!${issue.address}`}
          </span>
        )}
      </span>
    </>
  );
}
