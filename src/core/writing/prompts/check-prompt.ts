import type { PromptColumn } from "../../catalogue/prompt-columns";
import { issueAt, type Issue } from "../../issues";
import { placeOf, type PlanInput, type SettingUse, type TableRecord } from "../../records";
import { normaliseHeader } from "../../values/normalise-text";
import { wantedPrompt } from "./choose-prompt";
import { ownPrompts, type OwnPrompt } from "./own-prompts";
import { promptNames } from "./prompt";
import { placeholdersIn, unknownPlaceholdersIn } from "./prompt-placeholders";

/** Longer prompts take the room of the data; an honest one needs a third. */
export const longestPrompt = 12_000;

/** What is noticed about a prompt; none of it keeps the prompt from being used. */
export type PromptProblem =
  | { code: "unknownPlaceholder"; placeholder: string }
  | { code: "promptWithoutData" }
  | { code: "promptTooLong"; length: number };

/** Checks the text of a prompt, whoever wrote it. */
export function checkPrompt(text: string): PromptProblem[] {
  const hasData = placeholdersIn(text).some(({ key }) => key === "data");
  return [
    ...unknownPlaceholdersIn(text).map((placeholder): PromptProblem => ({
      code: "unknownPlaceholder",
      placeholder,
    })),
    ...(hasData ? [] : [{ code: "promptWithoutData" } as const]),
    ...(text.length > longestPrompt ? [{ code: "promptTooLong", length: text.length } as const] : []),
  ];
}

/** What is noticed about the workbook's own prompts and the setting that chooses one, with the place of each. */
export function promptIssues(input: Pick<PlanInput, "further" | "settings" | "settingUses">): Issue[] {
  const own = ownPrompts(input);
  return [
    ...own.flatMap((prompt) => checkPrompt(prompt.text).map((problem) => issueOf(problem, prompt))),
    ...languageIssues(own, input),
    ...settingIssues(own, input),
  ];
}

function issueOf(problem: PromptProblem, { name, rows }: OwnPrompt): Issue {
  const at = (row: TableRecord<PromptColumn>) => placeOf(row.place, "text");
  const ids = [rows[0]!.id];
  switch (problem.code) {
    case "unknownPlaceholder": {
      const { placeholder } = problem;
      const row = rows.find(({ values }) => String(values.text ?? "").includes(placeholder)) ?? rows[0]!;
      return issueAt(at(row), "warning", "unknownPlaceholder", {
        ids: [row.id],
        params: { text: placeholder },
      });
    }
    case "promptWithoutData":
      return issueAt(at(rows.at(-1)!), "info", "promptWithoutData", { ids, params: { prompt: name } });
    case "promptTooLong":
      return issueAt(at(rows[0]!), "warning", "promptTooLong", {
        ids,
        params: { prompt: name, length: problem.length, max: longestPrompt },
      });
  }
}

/** Own prompts that are all for the other language are not used; whoever wrote one should know. */
function languageIssues(own: readonly OwnPrompt[], { settings }: Pick<PlanInput, "settings">): Issue[] {
  const [first] = own;
  if (!first || own.some(({ language }) => language === null || language === settings.language)) return [];
  return [
    issueAt(placeOf(first.rows[0]!.place, "language"), "warning", "promptLanguageMissing", {
      ids: [first.rows[0]!.id],
      params: { language: settings.language },
    }),
  ];
}

function settingIssues(
  own: readonly OwnPrompt[],
  input: Pick<PlanInput, "settings" | "settingUses">,
): Issue[] {
  const wanted = wantedPrompt(input);
  const names = [...own.map(({ name }) => name), ...promptNames];
  if (wanted === "" || names.some((name) => normaliseHeader(name) === wanted)) return [];
  const use: SettingUse | undefined = input.settingUses.find(({ key }) => key === "promptName");
  const params = {
    text: String(input.settings.further["promptName"]),
    choices: [...new Set(names)].join(", "),
  };
  return use?.place ? [issueAt(use.place, "warning", "promptNotFound", { params })] : [];
}
