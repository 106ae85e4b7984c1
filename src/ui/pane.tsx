import { FluentProvider } from "@fluentui/react-components";
import { lazy, Suspense, useState, useSyncExternalStore, type ReactNode } from "react";
import { viewOf } from "../app/pane-state";
import type { PaneStore } from "../app/pane-store";
import type { WriterActions } from "../app/writer-actions";
import { ActivityBar } from "./activity-bar";
import { CommandBar } from "./command-bar";
import { FirstStep } from "./first-step";
import { keepFocus } from "./kept-focus";
import { NoticeBar } from "./notice-bar";
import styles from "./pane.css";
import { StatusLine } from "./status-line";
import { TabPanel, Tabs, type PaneTab } from "./tabs";
import { themeFor, type Appearance } from "./theme";
import { useWording, WordingProvider, wordingFor, type Language } from "./words";
import { writerStoreLoader } from "./writer/writer-store-loader";

// The words of the catalogue come with it; the first check needs both, so nobody waits twice.
const Overview = lazy(() => import("./overview"));
const IssueView = lazy(() => import("./issues/issue-view"));
const MatrixView = lazy(() => import("./matrix/matrix-view"));
const LawView = lazy(() => import("./law/law-view"));
const WriterView = lazy(() => import("./writer/writer-view"));
const ToolsView = lazy(() => import("./tools/tools-view"));

interface PaneProps {
  store: PaneStore;
  /** Verbs of the view „Texte“, loaded with its first showing. */
  writer: () => Promise<WriterActions>;
  language: Language;
  appearance: Appearance;
}

/** The whole task pane: a function of the store's state. */
export function Pane(props: PaneProps) {
  return (
    <FluentProvider
      theme={themeFor(props.appearance)}
      className="pane"
      // The browser's own controls and scroll bars.
      style={{ colorScheme: props.appearance }}
      lang={props.language}
    >
      <style>{styles}</style>
      <WordingProvider value={wordingFor(props.language)}>
        <PaneContent {...props} />
      </WordingProvider>
    </FluentProvider>
  );
}

function PaneContent({ store, writer, language }: PaneProps) {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const [tab, setTab] = useState<PaneTab>("overview");
  const [loadWriterStore] = useState(() => writerStoreLoader({ writer, pane: store, language }));
  const { words } = useWording();
  const view = viewOf(state);
  const plan = state.analysis?.plan ?? null;
  return (
    <>
      <header className="pane-header">
        {/* The host's own title bar already has the add-in's name. */}
        <h1>{words.subtitle}</h1>
      </header>
      <main ref={keepFocus}>
        <CommandBar state={state} store={store} />
        <div className="messages">
          <ActivityBar state={state} onCancel={() => store.cancel()} />
          <NoticeBar state={state} store={store} />
        </div>
        {view === "firstStep" && <FirstStep state={state} store={store} />}
        {view === "plan" && plan && state.analysis && (
          <>
            <Tabs selected={tab} onSelect={setTab} issueCount={state.analysis.issues.length} />
            <TabPanel tab="overview" selected={tab}>
              <Lazily>
                <Overview state={state} plan={plan} store={store} onTab={setTab} />
              </Lazily>
            </TabPanel>
            <TabPanel tab="issues" selected={tab}>
              <Lazily>
                <IssueView issues={state.analysis.issues} outputs={state.outputs} onSelect={store.select} />
              </Lazily>
            </TabPanel>
            <TabPanel tab="matrix" selected={tab}>
              <Lazily>
                <MatrixView plan={plan} onSelect={store.select} />
              </Lazily>
            </TabPanel>
            <TabPanel tab="law" selected={tab}>
              <Lazily>
                <LawView plan={plan} outputs={state.outputs} store={store} />
              </Lazily>
            </TabPanel>
            <TabPanel tab="texts" selected={tab}>
              <Lazily>
                <WriterView pane={state} paneStore={store} load={loadWriterStore} />
              </Lazily>
            </TabPanel>
            <TabPanel tab="tools" selected={tab}>
              <Lazily>
                <ToolsView state={state} store={store} />
              </Lazily>
            </TabPanel>
          </>
        )}
      </main>
      <StatusLine state={state} />
    </>
  );
}

function Lazily({ children }: { children: ReactNode }) {
  const { words } = useWording();
  return <Suspense fallback={<p className="muted">{words.loadingView}</p>}>{children}</Suspense>;
}
