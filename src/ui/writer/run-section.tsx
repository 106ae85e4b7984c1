import { Button, ProgressBar } from "@fluentui/react-components";
import { fillWords } from "../../core/sheets/fill-words";
import { Section } from "../section";
import { useWording } from "../words";
import { moduleStatus, type RunProgress } from "./run-progress";
import { runSentence } from "./run-text";
import type { WriterProps } from "./writer-view";
import { useWriterWords } from "./writer-words";

const marks = { done: "✓", now: "▸", waiting: "·" } as const;

/** The run as it goes, module by module, with a way to stop it. */
export function RunSection({ state, writer }: WriterProps) {
  const wording = useWording();
  const { cancel, cancelling, run: words } = useWriterWords();
  const { run } = state;
  if (state.task !== "generate" || !run) return null;
  const count = { done: wording.number(run.done.length), total: wording.number(run.modules.length) };
  return (
    <Section heading={words.heading}>
      <p>
        <strong>{fillWords(words.done, count)}</strong>
      </p>
      <ProgressBar aria-label={words.heading} value={run.done.length} max={Math.max(1, run.modules.length)} />
      <p className="muted writer-ticker">{state.isCancelling ? cancelling : runSentence(run, wording)}</p>
      <ModuleList run={run} />
      <p className="muted row-detail">{words.nothingWritten}</p>
      <Button disabledFocusable={state.isCancelling} onClick={() => writer.cancel()}>
        {cancel}
      </Button>
    </Section>
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
