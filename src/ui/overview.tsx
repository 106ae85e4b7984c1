import type { PaneState } from "../app/pane-state";
import type { PaneStore } from "../app/pane-store";
import type { Plan } from "../core/plan";
import { BudgetFigures } from "./budget-figures";
import { IssueSummary } from "./issue-summary";
import type { PaneTab } from "./tabs";
import { Provenance } from "./provenance";
import { ResultSheets } from "./result-sheets";
import { TableList } from "./table-list";
import { useWording } from "./words";

interface OverviewProps {
  state: PaneState;
  plan: Plan;
  store: PaneStore;
  onTab: (tab: PaneTab) => void;
}

/** Start page: what was found, what is wrong with it, what it costs, what was written. */
export default function Overview({ state, plan, store, onTab }: OverviewProps) {
  const { words } = useWording();
  return (
    <>
      {state.stale && <p className="muted">{words.stale}</p>}
      {state.outputs.length > 0 && <ResultSheets state={state} store={store} />}
      <TableList tables={plan.input.tables} onSelect={store.select} />
      <IssueSummary
        issues={state.analysis?.issues ?? []}
        onSelect={store.select}
        onShowAll={() => onTab("issues")}
      />
      <BudgetFigures plan={plan} />
      <Provenance plan={plan} />
    </>
  );
}
