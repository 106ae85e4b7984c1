import { AppFailure } from "../../../src/app/failure";
import { reduceWriter } from "../../../src/ui/writer/reduce-writer";
import { acceptedKeys, byModule, decideAll } from "../../../src/ui/writer/review-choices";
import {
  initialWriterState,
  maySend,
  type WriterEvent,
  type WriterState,
} from "../../../src/ui/writer/writer-state";
import {
  comparisons,
  generatedTexts,
  preparation,
  settingsWithModel,
  storedView,
} from "../support/writer-samples";

const start = initialWriterState(settingsWithModel, "de");

function after(...events: WriterEvent[]): WriterState {
  return events.reduce(reduceWriter, start);
}

const preparing: WriterEvent = { type: "taskStarted", task: "prepare" };
const prepared: WriterEvent = { type: "prepared", preparation, revision: 0 };
const draftChanged: WriterEvent = { type: "draftChanged", draft: { ...start.draft, model: "other" } };
const generating: readonly WriterEvent[] = [
  preparing,
  prepared,
  { type: "taskStarted", task: "generate" },
  { type: "runStarted", earlier: null },
];

describe("what was previewed may be sent until something changes", () => {
  const cases: readonly [what: string, events: WriterEvent[], may: boolean][] = [
    ["nothing was previewed", [], false],
    ["it is being made", [preparing], false],
    ["it is there", [preparing, prepared], true],
    ["the settings change", [preparing, prepared, draftChanged], false],
    ["a light changes", [preparing, prepared, { type: "releaseChanged", release: {} }], false],
    ["the workbook changes", [preparing, prepared, { type: "workbookEdited" }], false],
    ["the workbook changes while it is made", [preparing, { type: "workbookEdited" }, prepared], false],
    ["the prompt gets a sheet", [preparing, prepared, { type: "promptInserted", sheets: ["Prompt"] }], false],
    [
      "the test finds another form of answer",
      [
        preparing,
        prepared,
        { type: "tested", report: { failure: null, mode: "prompt", model: "x", milliseconds: 1 } },
      ],
      false,
    ],
    [
      "the test finds the same form of answer",
      [
        preparing,
        prepared,
        { type: "tested", report: { failure: null, mode: "jsonSchema", model: "x", milliseconds: 1 } },
      ],
      true,
    ],
    ["it is being sent", [...generating], false],
    ["it was sent", [...generating, { type: "generated", generated: generatedTexts() }], true],
    [
      "it is made anew",
      [preparing, prepared, { type: "workbookEdited" }, preparing, { ...prepared, revision: 1 }],
      true,
    ],
  ];
  test.each(cases)("%s", (_, events, may) => {
    expect(maySend(after(...events))).toBe(may);
  });
});

describe("a run", () => {
  const told = (...progress: Extract<WriterEvent, { type: "progressed" }>["progress"][]) =>
    after(...generating, ...progress.map((each): WriterEvent => ({ type: "progressed", progress: each })))
      .run;

  test("counts modules, shows what comes in, and forgets a wait when it is over", () => {
    expect(told()).toMatchObject({ done: [], characters: 0, waiting: 0 });
    expect(told({ kind: "waiting", seconds: 20 })).toMatchObject({ waiting: 20 });
    expect(
      told({ kind: "waiting", seconds: 20 }, { kind: "receiving", characters: 12, module: "m2" }),
    ).toMatchObject({ waiting: 0, characters: 12, current: "m2" });
    expect(
      told(
        { kind: "receiving", characters: 12, module: "m1" },
        { kind: "module", module: "m1", title: "Wissen", done: 1, total: 3 },
        { kind: "repairing", problems: 2 },
      ),
    ).toMatchObject({ done: ["m1"], current: null, repairing: 2 });
  });

  test("that is cancelled leaves earlier results and gives the focus back", () => {
    const failure = new AppFailure("cancelled", "aborted");
    const state = after(
      ...generating,
      { type: "generated", generated: generatedTexts("timeout") },
      { type: "taskStarted", task: "generate" },
      { type: "runStarted", earlier: generatedTexts("timeout") },
      { type: "cancelRequested" },
      { type: "taskFailed", task: "generate", failure },
    );
    expect(state).toMatchObject({ task: null, run: null, isCancelling: false, focus: "preview" });
    expect(state.generated).not.toBeNull();
  });

  test("starts where an earlier one ended", () => {
    const state = after(...generating.slice(0, 3), {
      type: "runStarted",
      earlier: generatedTexts("timeout"),
    });
    expect(state.run?.done).toEqual(["m1"]);
  });
});

describe("a review", () => {
  const reviewing = [...generating, { type: "generated", generated: generatedTexts() } as const];

  test("is undecided at first, and a field without a new text cannot be accepted", () => {
    const state = after(...reviewing);
    expect(state).toMatchObject({ decisions: {}, focus: "review" });
    expect(acceptedKeys(comparisons, decideAll({}, comparisons, "accepted"))).toEqual([
      "m1/goal",
      "m1/risks",
      "summary/summary",
    ]);
  });

  test("keeps decisions about the same texts when missing modules come later", () => {
    const [goal, risks] = comparisons;
    const more = { ...generatedTexts(), comparisons: [goal!, { ...risks!, proposed: "Anders." }] };
    const state = after(
      ...reviewing,
      { type: "decided", comparisons, decision: "accepted" },
      { type: "taskStarted", task: "generate" },
      { type: "generated", generated: more },
    );
    expect(state.decisions).toEqual({ "m1/goal": "accepted" });
  });

  test("ends without a rest", () => {
    expect(after(...reviewing, { type: "reviewEnded", isAccepted: true })).toMatchObject({
      generated: null,
      decisions: {},
      focus: "stored",
    });
  });

  test("shows fields by module in the order in which they came", () => {
    expect(byModule(comparisons).map(({ module, fields }) => [module, fields.length])).toEqual([
      ["m1", 2],
      ["m2", 1],
      ["summary", 1],
    ]);
  });
});

test("decisions about stored texts survive a reading in the background while the texts are there", () => {
  const state = after(
    { type: "storedLoaded", stored: storedView },
    { type: "storedDecided", key: "m1/goal", decision: "reviewed" },
    { type: "storedDecided", key: "m2/risks", decision: "toRules" },
    { type: "storedLoaded", stored: { ...storedView, comparisons: storedView.comparisons.slice(0, 1) } },
  );
  expect(state.storedDecisions).toEqual({ "m1/goal": "reviewed" });
  expect(
    reduceWriter(state, { type: "storedDecided", key: "m1/goal", decision: null }).storedDecisions,
  ).toEqual({});
});

test("a request for proposals belongs to what was chosen", () => {
  const preview: WriterEvent = {
    type: "suggestionPrepared",
    preparation: {
      order: null,
      body: "{}",
      bytes: 2,
      inputTokens: 1,
      outputTokens: 1,
      costTenthousandths: null,
      endpoint: preparation.endpoint,
    },
    revision: 1,
  };
  const chosen: WriterEvent = { type: "suggestionChanged", change: { module: "m1" } };
  expect(after(chosen, preview).suggestion.preview?.isCurrent).toBe(true);
  expect(after(chosen, chosen, preview).suggestion.preview?.isCurrent).toBe(false);
  expect(after(chosen, preview, chosen).suggestion.preview).toBeNull();
});
