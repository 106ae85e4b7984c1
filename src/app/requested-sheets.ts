import { issueAt, nowhere, type Issue } from "../core/issues";
import type { Plan } from "../core/plan";
import { outputSheets } from "../core/sheets/output-sheets";
import type { SheetKey } from "../core/sheets/sheet-spec";
import { normaliseHeader } from "../core/values/normalise-text";
import { sheetsDe } from "../text/de/sheets";
import { sheetsEn } from "../text/en/sheets";

export interface RequestedSheets {
  keys: readonly SheetKey[];
  /** Names that no output sheet has. */
  unknown: readonly string[];
}

const everything: ReadonlySet<string> = new Set(["alle", "all", "alles"]);

/** Output sheets by key or name in either language, separated by commas, semicolons or line breaks; „alle" for all. */
export function requestedSheets(text: string): RequestedSheets {
  const names = text
    .split(/[,;\r\n]+/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.some((name) => everything.has(normaliseHeader(name)))) {
    return { keys: outputSheets.map(({ key }) => key), unknown: [] };
  }
  const found = names.map((name) => keyNamed(name));
  return {
    keys: found.flatMap((key) => key ?? []),
    unknown: names.filter((_, index) => found[index] === null),
  };
}

/** The sheets that the setting „Weitere Blätter" asks for. */
export function sheetsOfSettings({ input }: Plan): { keys: readonly SheetKey[]; issues: Issue[] } {
  const text = input.settings.further["furtherSheets"];
  if (typeof text !== "string") return { keys: [], issues: [] };
  const { keys, unknown } = requestedSheets(text);
  const place = input.settingUses.find(({ key }) => key === "furtherSheets")?.place ?? nowhere;
  const choices = outputSheets.map(({ key }) => nameOf(key, input.settings.language)).join(", ");
  return {
    keys,
    issues: unknown.map((name) =>
      issueAt(place, "warning", "notAChoice", { params: { text: name, choices } }),
    ),
  };
}

function keyNamed(name: string): SheetKey | null {
  const word = normaliseHeader(name);
  const found = outputSheets.find(({ key }) =>
    [key, nameOf(key, "de"), nameOf(key, "en")].some((each) => normaliseHeader(each) === word),
  );
  return found?.key ?? null;
}

function nameOf(key: SheetKey, language: "de" | "en"): string {
  const names: Readonly<Record<string, string>> = (language === "de" ? sheetsDe : sheetsEn).sheetNames;
  return names[key] ?? key;
}
