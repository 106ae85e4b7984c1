import fc from "fast-check";
import { emptyState, readState, type PlanState } from "../../src/app/state/plan-state";
import { stateFromXml, stateToXml } from "../../src/app/state/state-xml";
import { fingerprint } from "../../src/core/values/fingerprint";

const anyText = fc.string({ unit: "binary", maxLength: 20 });

const mark = fc.record({ model: anyText, date: anyText, reviewedBy: fc.option(anyText) });

const writing: fc.Arbitrary<PlanState["writing"]> = fc.record({
  texts: fc.array(fc.record({ module: fc.option(anyText), field: anyText, text: anyText, mark })),
  log: fc.array(
    fc.record(
      {
        time: anyText,
        purpose: fc.constantFrom("texts" as const, "suggestions" as const),
        model: anyText,
        endpoint: anyText,
        prompt: anyText,
        payloadHash: anyText,
        requests: fc.nat(),
        inputTokens: fc.nat(),
        outputTokens: fc.nat(),
        tokensEstimated: fc.boolean(),
        costTenthousandths: fc.option(fc.nat()),
        passed: fc.nat(),
        repaired: fc.nat(),
        replaced: fc.nat(),
        failure: fc.option(anyText),
        acceptedBy: anyText,
        accepted: fc.nat(),
        payload: anyText,
      },
      { noNullPrototype: true },
    ),
  ),
  proposals: fc.array(
    fc.record({
      id: anyText,
      kind: fc.constantFrom("useCase" as const, "risk" as const, "measure" as const, "kpi" as const),
      module: anyText,
      title: anyText,
      reason: anyText,
      model: anyText,
      date: anyText,
    }),
  ),
  release: fc.array(
    fc.tuple(anyText, fc.constantFrom("send" as const, "pseudonymise" as const, "holdBack" as const)),
  ),
});

const states: fc.Arbitrary<PlanState> = fc.record({
  version: fc.constant(3 as const),
  ids: fc.record({
    useCases: fc.array(fc.tuple(anyText, fc.nat(), anyText)),
    dataSources: fc.array(fc.tuple(anyText, fc.nat(), anyText)),
  }),
  columns: fc.array(
    fc.record({
      kind: fc.constantFrom("useCases" as const, "dataSources" as const),
      sheet: anyText,
      table: fc.option(anyText),
      columns: fc.array(
        fc.record({
          header: anyText,
          field: fc.option(anyText),
          unit: fc.option(anyText),
          scale: fc.option(
            fc.oneof(
              fc.record({
                kind: fc.constant("steps" as const),
                steps: fc.array(fc.tuple(anyText, fc.integer({ min: 1, max: 5 }))),
              }),
              fc.record({ kind: fc.constant("range" as const), from: fc.integer(), to: fc.integer() }),
            ),
          ),
        }),
      ),
    }),
  ),
  lastRun: fc.constant({ today: "2026-11-20" }),
  sheets: fc.array(
    fc.record({
      key: anyText,
      fingerprint: fc.constant("0123456789abcdef"),
      areas: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat())),
      tables: fc.array(
        fc.record({
          name: anyText,
          columns: fc.array(anyText),
          rows: fc.array(
            fc
              .tuple(
                anyText,
                fc.oneof(anyText, fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true })),
              )
              .map(([id, value]): [string, ...(string | number | boolean)[]] => [id, value]),
          ),
        }),
      ),
    }),
  ),
  writing,
});

test("every state comes back from its XML, and the XML is well-formed text", () => {
  fc.assert(
    fc.property(states, (state) => {
      const xml = stateToXml(state);
      expect(stateFromXml(xml)).toEqual({ kind: "read", state: JSON.parse(JSON.stringify(state)) });
      // Characters that XML 1.0 forbids, and lone surrogates.
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      expect(() => encodeURIComponent(xml)).not.toThrow();
    }),
    { seed: 20261120, numRuns: 200 },
  );
});

test("hosts may write numeric escapes and a declaration", () => {
  const xml = stateToXml(emptyState)
    .replaceAll('"', "&#34;")
    .replace("&#34;urn:ki-fahrplan:state&#34; version=&#34;3&#34;", '"urn:ki-fahrplan:state" version="3"');
  expect(stateFromXml(`<?xml version="1.0"?>${xml}`)).toEqual({ kind: "read", state: emptyState });
});

test.each([
  ["not XML", "Hallo"],
  ["no JSON", '<state xmlns="urn:ki-fahrplan:state" version="1">{</state>'],
  ["other shape", '<state xmlns="urn:ki-fahrplan:state" version="1">{"version":1}</state>'],
])("%s is damaged", (_, xml) => expect(stateFromXml(xml)).toEqual({ kind: "damaged" }));

test("a later version is recognised and not touched", () => {
  expect(readState({ version: 99, anything: true })).toEqual({ kind: "newer", version: 99 });
});

test("a workbook of version 1 keeps its IDs and has no lists mapped yet", () => {
  const ids = { useCases: [["texte", 1, "UC-01"]], dataSources: [] };
  const older = { version: 1, ids, columns: {}, lastRun: null, sheets: [] };
  expect(readState(older)).toEqual({ kind: "read", state: { ...emptyState, ids } });
});

test("a workbook of version 2 keeps its lists and has no texts by a model yet", () => {
  const columns = [{ kind: "useCases", sheet: "Liste", table: null, columns: [] }];
  const older = { ...emptyState, version: 2, columns, writing: undefined };
  expect(readState(older)).toEqual({ kind: "read", state: { ...emptyState, columns } });
});

test("older versions are brought up step by step", () => {
  const steps = {
    [-1]: (older: unknown) => ({ ...(older as object), version: 0 }),
    0: (older: unknown) => ({ ...(older as object), version: 1 }),
    1: (older: unknown) => ({ ...(older as object), version: 2 }),
    2: () => emptyState,
  };
  expect(readState({ version: -1 }, steps)).toEqual({ kind: "read", state: emptyState });
  expect(readState({ version: -2 }, steps)).toEqual({ kind: "damaged" });
});

test("fingerprints differ for small changes", () => {
  const texts = [
    "",
    "a",
    "b",
    "ab",
    "ba",
    "aa",
    "A",
    "a ",
    ...Array.from({ length: 5000 }, (_, index) => `UC-${index}`),
  ];
  expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
});
