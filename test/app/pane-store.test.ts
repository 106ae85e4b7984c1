import { createPaneStore } from "../../src/app/pane-store";
import { ScriptedActions } from "../ui/support/scripted-actions";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("a burst of edits is followed by one check in the background", async () => {
  const actions = new ScriptedActions();
  const store = createPaneStore(actions, "de");
  await store.start();
  actions.edit();
  await jest.advanceTimersByTimeAsync(1000);
  actions.edit();
  expect(store.getState().stale).toBe(true);
  await jest.advanceTimersByTimeAsync(1400);
  expect(actions.calls).toEqual(["analyse"]);
  await jest.advanceTimersByTimeAsync(200);
  expect(actions.calls).toEqual(["analyse", "analyse"]);
  expect(store.getState()).toMatchObject({ stale: false, activity: null });
});

test("a step that the user asks for pushes a background check aside", async () => {
  const actions = new ScriptedActions();
  const store = createPaneStore(actions, "de");
  actions.hold = new Promise(() => undefined);
  const starting = store.start();
  expect(store.getState().activity).toMatchObject({ command: { step: "analyse" }, quiet: true });
  const writing = store.run({ step: "write" });
  await jest.advanceTimersByTimeAsync(0);
  expect(store.getState().activity).toMatchObject({ command: { step: "write" }, quiet: false });
  store.cancel();
  await Promise.all([starting, writing]);
  expect(actions.calls).toEqual(["analyse", "write"]);
  expect(store.getState().notice).toMatchObject({ kind: "cancelled", command: { step: "write" } });
});

test("while a step runs, another one does not start", async () => {
  const actions = new ScriptedActions();
  const store = createPaneStore(actions, "de");
  await store.start();
  const first = store.run({ step: "write" });
  await store.run({ step: "freeze" });
  await first;
  expect(actions.calls).toEqual(["analyse", "write"]);
});

test("what a step wrote itself is checked again, but never called a change by the user", async () => {
  const actions = new ScriptedActions();
  const store = createPaneStore(actions, "de");
  await store.start();
  await store.run({ step: "write" });
  await jest.advanceTimersByTimeAsync(300);
  actions.edit();
  expect(store.getState().stale).toBe(false);
  await jest.advanceTimersByTimeAsync(1600);
  expect(actions.calls).toEqual(["analyse", "write", "analyse"]);
  actions.edit();
  expect(store.getState().stale).toBe(true);
});

test("a second run names the sheets that are new", async () => {
  const actions = new ScriptedActions();
  const store = createPaneStore(actions, "de");
  await store.start();
  await store.run({ step: "write" });
  expect(store.getState().notice).toMatchObject({ kind: "written", added: [] });
  await store.run({ step: "write" });
  expect(store.getState().notice).toMatchObject({ kind: "written", added: [] });
  const { write } = actions;
  const register = { key: "register" as const, sheetName: "KI-Register" };
  actions.write = async (options) => {
    const outcome = await write(options);
    return { ...outcome, sheets: [...outcome.sheets, register] };
  };
  await store.run({ step: "write", sheets: ["register"] });
  expect(store.getState().notice).toMatchObject({ kind: "written", added: [register] });
});
