import { useState } from "react";
import type { WordedIssue, WrittenSheet } from "../../app/pane-actions";
import type { PaneStore } from "../../app/pane-store";
import { IssueItems } from "../issue-items";
import { countBySeverity, worstFirst } from "../issue-order";
import { Section } from "../section";
import { useWording } from "../words";
import { fillWords } from "../../core/sheets/fill-words";

const shownAtOnce = 200;
const filters = ["all", "error", "warning", "info", "plausibility"] as const;
type Filter = (typeof filters)[number];

interface IssueViewProps {
  issues: readonly WordedIssue[];
  outputs: readonly WrittenSheet[];
  onSelect: PaneStore["select"];
}

/** All problems with a filter by severity; loaded when its tab is opened. */
export default function IssueView({ issues, outputs, onSelect }: IssueViewProps) {
  const { words, number } = useWording();
  const [filter, setFilter] = useState<Filter>("all");
  const counts: Record<Filter, number> = {
    ...countBySeverity(issues),
    all: issues.length,
    plausibility: issues.filter((issue) => fits(issue, "plausibility")).length,
  };
  const shown = worstFirst(issues).filter((issue) => fits(issue, filter));
  const checkSheet = outputs.find((sheet) => sheet.key === "check");
  return (
    <Section heading={words.issues.heading}>
      <label className="filter">
        {words.issues.filterLabel}{" "}
        <select value={filter} onChange={(event) => setFilter(event.target.value as Filter)}>
          {filters.map((item) => (
            <option key={item} value={item}>
              {words.issues[item]} ({number(counts[item])})
            </option>
          ))}
        </select>
      </label>
      {issues.length === 0 ? (
        <p>{words.issues.none}</p>
      ) : shown.length === 0 ? (
        <p>{words.issues.noneOfKind}</p>
      ) : (
        <p className="muted">{words.issues.hint}</p>
      )}
      <IssueItems issues={shown.slice(0, shownAtOnce)} onSelect={onSelect} />
      {shown.length > shownAtOnce && checkSheet && (
        <p className="muted">
          {fillWords(words.issues.cut, { count: number(shownAtOnce), sheet: checkSheet.sheetName })}
        </p>
      )}
    </Section>
  );
}

/** Plausibility hints are problems like others and can be looked at on their own. */
function fits(issue: WordedIssue, filter: Filter): boolean {
  if (filter === "plausibility") return issue.code === "plausibility";
  return filter === "all" || issue.severity === filter;
}
