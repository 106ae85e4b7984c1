import { useState } from "react";
import type { WordedIssue, WrittenSheet } from "../../app/pane-actions";
import type { PaneStore } from "../../app/pane-store";
import type { Severity } from "../../core/issues";
import { IssueItems } from "../issue-items";
import { countBySeverity, worstFirst } from "../issue-order";
import { Section } from "../section";
import { useWording } from "../words";
import { fillWords } from "../../core/sheets/fill-words";

const shownAtOnce = 200;
const filters = ["all", "error", "warning", "info"] as const;
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
  const counts: Record<Severity | "all", number> = { ...countBySeverity(issues), all: issues.length };
  const shown = worstFirst(issues).filter((issue) => filter === "all" || issue.severity === filter);
  const checkSheet = outputs.find((sheet) => sheet.key === "check");
  return (
    <Section heading={words.issues.heading}>
      <label className="filter">
        {words.issues.filterLabel}{" "}
        <select value={filter} onChange={(event) => setFilter(event.target.value as Filter)}>
          {filters.map((item) => (
            <option key={item} value={item}>
              {item === "all" ? words.issues.all : words.issues[item]} ({number(counts[item])})
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
