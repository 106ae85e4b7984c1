import { parseArgs } from "node:util";
import { commandWords, type CommandLanguage } from "./words";

export interface PlanArguments {
  input: string;
  output: string;
  json: string | null;
  /** ISO date; null = the day of the run. */
  today: string | null;
  writer: "rules" | "llm";
  /** Sheets beyond the usual ones as the user wrote them; null for none. */
  sheets: string | null;
  /** `auto` or the path of a mapping file; null for none. */
  map: string | null;
  /** Null where the workbook's own setting decides. */
  language: CommandLanguage | null;
  llmTimeoutSeconds: number;
}

export interface TemplateArguments {
  name: string;
  output: string;
  language: CommandLanguage;
}

/** The command line cannot be understood; the message says why and how it is called. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const defaultTimeoutSeconds = 120;

/** @throws UsageError */
export function planArguments(parameters: readonly string[]): PlanArguments {
  const { values, positionals, language } = parsed(parameters, "usagePlan");
  const words = commandWords[language ?? "de"];
  const [input, output, ...surplus] = positionals;
  if (!input || !output || surplus.length > 0) throw new UsageError(words.usagePlan);
  const writer = values.writer ?? "rules";
  if (writer !== "rules" && writer !== "llm") {
    throw new UsageError(`${words.badChoice("--writer", writer, "rules, llm")}\n${words.usagePlan}`);
  }
  const today = values.today ?? null;
  if (today !== null && !isDate(today)) throw new UsageError(words.badDate(today));
  const seconds = Number((values["llm-timeout"] ?? String(defaultTimeoutSeconds)).replace(",", "."));
  if (!(seconds > 0)) throw new UsageError(words.badSeconds(values["llm-timeout"] ?? ""));
  return {
    input,
    output,
    json: values.json ?? null,
    today,
    writer,
    sheets: values.sheets ?? null,
    map: values.map ?? null,
    language,
    llmTimeoutSeconds: seconds,
  };
}

/** @throws UsageError */
export function templateArguments(parameters: readonly string[]): TemplateArguments {
  const { positionals, language } = parsed(parameters, "usageTemplate");
  const [name, output, ...surplus] = positionals;
  if (!name || !output || surplus.length > 0)
    throw new UsageError(commandWords[language ?? "de"].usageTemplate);
  return { name, output, language: language ?? "de" };
}

/** The language asked for, before anything is checked, so that even a complaint is in it. */
export function languageOf(parameters: readonly string[]): CommandLanguage {
  const index = parameters.indexOf("--lang");
  return parameters[index + 1] === "en" && index >= 0 ? "en" : parameters.includes("--lang=en") ? "en" : "de";
}

type Usage = "usagePlan" | "usageTemplate";

function parsed(parameters: readonly string[], usage: Usage) {
  const words = commandWords[languageOf(parameters)];
  const { values, positionals } = parseOptions(parameters, usage);
  const { lang } = values;
  if (lang !== undefined && lang !== "de" && lang !== "en") {
    throw new UsageError(words.badChoice("--lang", lang, "de, en"));
  }
  return { values, positionals, language: (lang ?? null) as CommandLanguage | null };
}

function parseOptions(parameters: readonly string[], usage: Usage) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        json: text,
        today: text,
        writer: text,
        lang: text,
        sheets: text,
        map: text,
        "llm-timeout": text,
      },
    });
  } catch (thrown) {
    const words = commandWords[languageOf(parameters)];
    throw new UsageError(`${words.unknownOption(optionIn(String(thrown)))}\n${words[usage]}`);
  }
}

/** The option that Node complains about, without its English sentences. */
function optionIn(complaint: string): string {
  return /'(-[^\s']*)/.exec(complaint)?.[1] ?? complaint;
}

/** Whether a text is a day that exists, `YYYY-MM-DD`. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
