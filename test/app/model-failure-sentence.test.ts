import { issueWords } from "../../src/app/issue-words";
import { modelFailureSentence } from "../../src/app/model-failure-sentence";
import { issueAt, nowhere } from "../../src/core/issues";
import { modelFailureKinds, type ModelFailure } from "../../src/core/writing/model-failure";
import { modelFailuresDe } from "../../src/text/de/model-failures";
import { modelFailuresEn } from "../../src/text/en/model-failures";

const wait = (text: string) => ` Der Server bittet um ${text} Wartezeit.`;

test.each<[ModelFailure, string]>([
  [{ kind: "rateLimited", status: 429, seconds: 7 }, wait("7 Sekunden")],
  [{ kind: "rateLimited", seconds: 1 }, wait("1 Sekunde")],
  [{ kind: "rateLimited", seconds: 121 }, wait("3 Minuten")],
  [{ kind: "quotaExhausted", seconds: 3 * 3_600 }, wait("3 Stunden")],
  [{ kind: "quotaExhausted", seconds: 7 * 86_400 }, wait("7 Tage")],
  [{ kind: "rateLimited", seconds: 1e9 }, ""],
  [{ kind: "rateLimited", seconds: Infinity }, ""],
  [
    { kind: "serverError", status: 503, seconds: 30 },
    ` Der Server antwortet mit dem Status 503.${wait("30 Sekunden")}`,
  ],
  [{ kind: "badRequest", status: 418 }, " Der Server antwortet mit dem Status 418."],
  [{ kind: "wrongKey", status: 401, seconds: 5 }, ""],
  [{ kind: "timeout" }, ""],
])("%j is told with the numbers that help", (failure, told) => {
  expect(modelFailureSentence(failure, "de")).toBe(modelFailuresDe[failure.kind] + told);
});

test("the same in English", () => {
  expect(modelFailureSentence({ kind: "serverError", status: 502, seconds: 1 }, "en")).toBe(
    `${modelFailuresEn.serverError} The server answers with status 502. The server asks to wait 1 second.`,
  );
});

test("the check sheet and the command line say the same", () => {
  for (const kind of modelFailureKinds) {
    const failure = { kind, status: 500, seconds: 7 };
    const params = { reason: kind, status: 500, seconds: 7 };
    const issue = issueAt(nowhere, "warning", "modelUnavailable", { params });
    expect(issueWords("de")(issue)).toContain(modelFailureSentence(failure, "de"));
  }
});
