import fc from "fast-check";
import { modelFailureKinds } from "../../../src/core/writing/model-failure";
import { retryAfterOf, waitBefore } from "../../../src/llm/client/retry";

const noon = Date.parse("2026-11-21T12:00:00Z");

test.each([
  [{ "retry-after": "5" }, 5_000],
  [{ "retry-after": " 1.5 " }, 1_500],
  [{ "retry-after-ms": "250", "retry-after": "5" }, 250],
  [{ "retry-after": "Sat, 21 Nov 2026 12:00:30 GMT" }, 30_000],
  [{ "retry-after": "Sat, 21 Nov 2026 12:00:30 GMT", date: "Sat, 21 Nov 2026 12:00:10 GMT" }, 20_000],
  [{ "retry-after": "Sat, 21 Nov 2026 11:00:00 GMT" }, 0],
  [{ "retry-after": "soon" }, null],
  [{ "retry-after": "-3" }, null],
  [{}, null],
])("%j means %s", (headers, expected) => {
  expect(retryAfterOf(new Headers(headers), noon)).toBe(expected);
});

test.each([
  ["first", "serverError", null, 0, 60_000, 1_000],
  ["second", "connectionLost", null, 1, 60_000, 3_000],
  ["third", "rateLimited", null, 2, 60_000, null],
  ["as the server says", "rateLimited", 20_000, 0, 60_000, 20_000],
  ["not at once, even if the server says so", "rateLimited", 0, 0, 60_000, 1_000],
  ["not longer than there is time", "rateLimited", 60_000, 0, 60_000, null],
  ["not at the end of time", "serverError", null, 1, 3_000, null],
] as const)("the wait, %s", (_, kind, retryAfter, retries, remaining, expected) => {
  expect(waitBefore({ failure: { kind }, retryAfter }, retries, remaining)).toBe(expected);
});

test("only passing trouble is tried again, and every wait ends before the deadline", () => {
  const retryAfter = fc.option(fc.nat(200_000));
  fc.assert(
    fc.property(
      fc.constantFrom(...modelFailureKinds),
      retryAfter,
      fc.nat(4),
      fc.nat(150_000),
      (kind, after, tries, time) => {
        const wait = waitBefore({ failure: { kind }, retryAfter: after }, tries, time);
        if (wait === null) return;
        expect(["rateLimited", "serverError", "connectionLost"]).toContain(kind);
        expect(tries).toBeLessThan(2);
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThan(time);
        if (after) expect(wait).toBeGreaterThanOrEqual(after);
      },
    ),
  );
});
