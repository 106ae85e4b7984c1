import { checkPrompt, longestPrompt, promptIssues } from "../../../../src/core/writing/prompts/check-prompt";
import { promptNames } from "../../../../src/core/writing/prompts/prompt";
import { inputWithPrompts } from "./own-prompt";

test.each([
  ["Bitte auswerten: {daten}", []],
  ["English {data}", []],
  ["Bitte auswerten.", ["promptWithoutData"]],
  ['Form: {"a": {}} {beliebig} {daten}', ["unknownPlaceholder"]],
  [`{daten}${"x".repeat(longestPrompt)}`, ["promptTooLong"]],
])("%.40j", (text, codes) => {
  expect(checkPrompt(text).map(({ code }) => code)).toEqual(codes);
});

describe("issues of the workbook's prompts", () => {
  test("say in which cell they are seen", () => {
    const input = inputWithPrompts([
      { prompt: "P", text: "Erster Absatz" },
      { text: "Für {unternehemen} schreiben" },
    ]);
    expect(promptIssues(input)).toEqual([
      expect.objectContaining({
        code: "unknownPlaceholder",
        severity: "warning",
        sheet: "Prompts",
        row: 3,
        column: "Text",
        address: "E3",
        ids: ["PR-02"],
        params: { text: "{unternehemen}" },
      }),
      expect.objectContaining({ code: "promptWithoutData", severity: "info", row: 3, address: "E3" }),
    ]);
  });

  test("tell who wrote a prompt for another language only", () => {
    const rows = [{ prompt: "P", language: "en", text: "{data}" }];
    expect(promptIssues(inputWithPrompts(rows)).map(({ code, address }) => [code, address])).toEqual([
      ["promptLanguageMissing", "C2"],
    ]);
    expect(promptIssues(inputWithPrompts(rows, { language: "en" }))).toEqual([]);
  });

  test("tell of a setting that names none", () => {
    const place = { sheet: "Einstellungen", table: null, row: 9, column: "Wert", address: "B9" };
    const input = inputWithPrompts([{ prompt: "Vorstand", text: "{daten}" }], {
      further: { promptName: "Beirat" },
    });
    const settingUses = [{ key: "promptName", value: "Beirat", source: "cell" as const, place }];
    const [issue, ...others] = promptIssues({ ...input, settingUses });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: "promptNotFound", row: 9, params: { text: "Beirat" } });
    expect(issue?.params["choices"]).toBe(["Vorstand", ...promptNames].join(", "));
  });

  test("are none where there is no table", () => expect(promptIssues(inputWithPrompts([]))).toEqual([]));
});
