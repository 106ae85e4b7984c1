import { Button } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { PaneState } from "../app/pane-state";
import type { PaneStore } from "../app/pane-store";
import { IssueItems } from "./issue-items";
import { Section } from "./section";
import { TemplateChoice } from "./template-choice";
import { useWording } from "./words";

const MappingSection = lazy(() => import("./tools/mapping-section"));

/** An empty workbook: one button to a first useful result, and what an own list must look like. */
export function FirstStep({ state, store }: { state: PaneState; store: PaneStore }) {
  const { words } = useWording();
  const busy = state.activity !== null && !state.activity.quiet;
  const issues = (state.analysis?.issues ?? []).filter((issue) => issue.code !== "noUseCaseTable");
  return (
    <>
      <Section heading={words.empty.heading}>
        <p>{words.empty.text}</p>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void store.run({ step: "insertSample" })}
        >
          {words.actions.insertSample}
        </Button>
      </Section>
      <Section heading={words.templates.heading}>
        <TemplateChoice state={state} store={store} />
      </Section>
      <Section heading={words.empty.own}>
        <p>{words.empty.ownText}</p>
        {issues.length > 0 && <IssueItems issues={issues.slice(0, 5)} onSelect={store.select} />}
      </Section>
      <Suspense fallback={<p className="muted">{words.loadingView}</p>}>
        <MappingSection state={state} store={store} />
      </Suspense>
    </>
  );
}
