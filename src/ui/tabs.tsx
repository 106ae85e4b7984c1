import { useRef, type KeyboardEvent, type ReactNode } from "react";
import { useWording } from "./words";

const order = ["overview", "issues", "matrix", "law", "texts", "tools"] as const;
export type PaneTab = (typeof order)[number];

/**
 * Tabs after the ARIA pattern (arrows, Home, End; the selected tab is the one tab stop). Own, because Fluent's TabList
 * brings 22 kB gzip into the first load.
 */
export function Tabs(props: { selected: PaneTab; onSelect: (tab: PaneTab) => void; issueCount: number }) {
  const { words, number } = useWording();
  const buttons = useRef(new Map<PaneTab, HTMLButtonElement>());

  function move(event: KeyboardEvent): void {
    const target = targetOf(event.key, order.indexOf(props.selected));
    if (target === null) return;
    event.preventDefault();
    props.onSelect(target);
    buttons.current.get(target)?.focus();
  }

  return (
    <div role="tablist" aria-label={words.tabsLabel} className="tabs" onKeyDown={move}>
      {order.map((tab) => (
        <button
          key={tab}
          ref={(element) => {
            if (element) buttons.current.set(tab, element);
          }}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === props.selected}
          aria-controls={`panel-${tab}`}
          tabIndex={tab === props.selected ? 0 : -1}
          onClick={() => props.onSelect(tab)}
        >
          {words.tabs[tab]}
          {tab === "issues" && props.issueCount > 0 && (
            <span className="count">{number(props.issueCount)}</span>
          )}
        </button>
      ))}
    </div>
  );
}

function targetOf(key: string, index: number): PaneTab | null {
  const last = order.length - 1;
  const positions: Readonly<Record<string, number>> = {
    ArrowRight: index === last ? 0 : index + 1,
    ArrowLeft: index === 0 ? last : index - 1,
    Home: 0,
    End: last,
  };
  const position = positions[key];
  return position === undefined ? null : (order[position] ?? null);
}

/** Shown only when selected, so that lazy views load on first use. */
export function TabPanel(props: { tab: PaneTab; selected: PaneTab; children: ReactNode }) {
  return (
    <div
      role="tabpanel"
      id={`panel-${props.tab}`}
      aria-labelledby={`tab-${props.tab}`}
      tabIndex={-1}
      hidden={props.tab !== props.selected}
    >
      {props.tab === props.selected && props.children}
    </div>
  );
}
