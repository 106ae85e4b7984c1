import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { fillWords } from "../../core/sheets/fill-words";
import { Section } from "../section";
import { useWording } from "../words";
import { moduleStatus, type RunProgress } from "./run-progress";
import { runSentence } from "./run-text";
import type { WriterProps } from "./writer-props";
import { useWriterWords } from "./writer-words";

const marks = { done: "✓", now: "▸", waiting: "·" } as const;

/** The run as it goes, module by module, with a way to stop it. */
export function RunSection({ state, writer }: WriterProps) {
  const wording = useWording();
  const { cancel, cancelling, run: words } = useWriterWords();
  const { run } = state;
  const place = useRef<HTMLDivElement>(null);
  const isShown = state.task === "generate" && run !== null;
  // It comes below the button that began it, which may be the last thing in sight.
  useEffect(() => {
    if (isShown) place.current?.scrollIntoView({ block: "nearest" });
  }, [isShown]);
  if (!isShown) return null;
  const count = { done: wording.number(run.done.length), total: wording.number(run.modules.length) };
  return (
    <div ref={place}>
      <Section heading={words.heading}>
        <p>
          <strong>{fillWords(words.done, count)}</strong>
        </p>
        <ProgressBar
          aria-label={words.heading}
          value={run.done.length}
          max={Math.max(1, run.modules.length)}
        />
        <p className="muted writer-ticker">{state.isCancelling ? cancelling : runSentence(run, wording)}</p>
        <ModuleList run={run} />
        <p className="muted row-detail">{words.nothingWritten}</p>
        <Button disabledFocusable={state.isCancelling} onClick={() => writer.cancel()}>
          {cancel}
        </Button>
      </Section>
    </div>
  );
}

function ModuleList({ run }: { run: RunProgress }) {
  const words = useWriterWords().run;
  return (
    <ul className="rows">
      {run.modules.map(({ id, title }) => {
        const status = moduleStatus(run, id);
        return (
          <li key={id} className={`writer-module writer-module-${status}`}>
            <span className="writer-module-mark" aria-hidden="true">
              {marks[status]}
            </span>
            <span>{title}</span>
            <span className="muted">{words.statuses[status]}</span>
          </li>
        );
      })}
    </ul>
  );
}
