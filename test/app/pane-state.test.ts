import { AppFailure } from "../../src/app/failure";
import {
  initialPaneState,
  reducePane,
  viewOf,
  type PaneEvent,
  type PaneState,
} from "../../src/app/pane-state";
import { analysisOf, outputSheets, samplePlan } from "../ui/support/scripted-actions";

const analysis = analysisOf(samplePlan());
const cancelled = new AppFailure("cancelled", "aborted");
const busy = new AppFailure("hostBusy", "busy");

const after = (...events: PaneEvent[]): PaneState => events.reduce(reducePane, initialPaneState);
const analyse: PaneEvent = { type: "started", command: { step: "analyse" }, quiet: false };
const quietly: PaneEvent = { type: "started", command: { step: "analyse" }, quiet: true };
const write: PaneEvent = { type: "started", command: { step: "write" }, quiet: false };
const analysed: PaneEvent = { type: "analysed", analysis };
const written: PaneEvent = {
  type: "written",
  outcome: { analysis, sheets: outputSheets, mismatches: [], keptEdits: 0 },
};

describe("views", () => {
  test("starting until the first analysis, then the plan or the first step", () => {
    expect(viewOf(after(analyse))).toBe("starting");
    expect(viewOf(after(analyse, analysed))).toBe("plan");
    expect(viewOf(after(analyse, { type: "analysed", analysis: analysisOf(null) }))).toBe("firstStep");
  });
});

describe("steps", () => {
  test("a step begins without old messages and ends idle", () => {
    const running = after(analyse, analysed, write);
    expect(running).toMatchObject({
      notice: null,
      activity: { command: { step: "write" }, cancelling: false },
    });
    expect(reducePane(running, written)).toMatchObject({
      activity: null,
      outputs: outputSheets,
      notice: { kind: "written" },
    });
  });

  test("progress and cancel belong to a running step", () => {
    const progress = { key: "write", done: 1, total: 3 };
    expect(after({ type: "progressed", progress })).toBe(initialPaneState);
    expect(after({ type: "cancelRequested" })).toBe(initialPaneState);
    expect(after(write, { type: "progressed", progress }, { type: "cancelRequested" }).activity).toEqual({
      command: { step: "write" },
      quiet: false,
      progress,
      cancelling: true,
    });
  });

  test("a failure names its step, so that it can be tried again; cancelling is no failure", () => {
    expect(after(write, { type: "failed", failure: busy }).notice).toEqual({
      kind: "failed",
      command: { step: "write" },
      failure: busy,
    });
    expect(after(write, { type: "failed", failure: cancelled }).notice).toMatchObject({ kind: "cancelled" });
  });
});

describe("checks in the background", () => {
  test("keep the last message", () => {
    expect(after(write, written, quietly, analysed).notice).toMatchObject({ kind: "written" });
  });

  test("say nothing when they fail, but leave the older analysis marked as stale", () => {
    const state = after(analyse, analysed, quietly, { type: "failed", failure: busy });
    expect(state).toMatchObject({ activity: null, stale: true, analysis });
    expect(state.notice).toEqual({ kind: "checked" });
  });

  test("do say it where there is nothing to show instead", () => {
    expect(after(quietly, { type: "failed", failure: busy }).notice).toMatchObject({ kind: "failed" });
  });
});

test("edits make an analysis stale, but not those that a step itself makes", () => {
  expect(after(analyse, analysed, { type: "edited" }).stale).toBe(true);
  expect(after(analyse, analysed, write, { type: "edited" }).stale).toBe(false);
  expect(after(analyse, analysed, { type: "edited" }, quietly, analysed).stale).toBe(false);
});
