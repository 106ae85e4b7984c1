import type { ModuleField } from "../core/roadmap/roadmap-draft";
import { answerLimits } from "../core/writing/answer";
import type { BriefModule, WritingBrief } from "../core/writing/brief/brief";
import { checkField, checkText } from "../core/writing/checks/check-text";
import { fieldText, type FieldTextWords } from "../core/writing/field-text";
import { restoreNames } from "../core/writing/pseudonyms/pseudonymise";
import type { FieldProblem } from "../core/writing/checks/text-problem";
import type { WantedFields } from "../core/writing/request/wanted-fields";
import { readField, readSummary } from "./field-schemas";
import type { AnswerMember } from "./streamed-members";

/** Which answer a text comes from. */
export type Turn = "first" | "repair";

interface Verdict {
  /** Null where the text has problems. */
  text: string | null;
  turn: Turn;
  problems: readonly FieldProblem[];
}

const summaryKey = "summary";
const keyOf = (module: string, field: string) => `${module}/${field}`;

/**
 * What came of the texts that a part asks for. Every field is judged by itself as soon as its module is complete; a
 * field that passed once is never touched again, so that a repair cannot make it worse.
 */
export class PartTexts {
  private readonly verdicts = new Map<string, Verdict>();
  private readonly arrived = new Set<string>();

  constructor(
    private readonly wanted: WantedFields,
    private readonly brief: WritingBrief,
    private readonly words: FieldTextWords,
  ) {}

  /** Takes a member of an answer. The module that it completes for the first time, else null. */
  take({ name, value }: AnswerMember, turn: Turn): BriefModule | null {
    if (name === summaryKey && this.wanted.summary)
      this.judge(summaryKey, turn, () => this.readSummary(value));
    const wanted = this.wanted.modules.find(({ module }) => module.id === name);
    if (!wanted || typeof value !== "object" || value === null || Array.isArray(value)) return null;
    const { module, fields } = wanted;
    for (const field of fields) {
      const raw = Object.hasOwn(value, field) ? (value as Record<string, unknown>)[field] : undefined;
      this.judge(keyOf(module.id, field), turn, () => this.readField(field, raw, module));
    }
    if (this.arrived.has(module.id)) return null;
    this.arrived.add(module.id);
    return module;
  }

  /** Fields that did not pass yet. */
  open(): WantedFields {
    const isOpen = (key: string) => typeof this.verdicts.get(key)?.text !== "string";
    const modules = this.wanted.modules.map(({ module, fields }) => ({
      module,
      fields: fields.filter((field) => isOpen(keyOf(module.id, field))),
    }));
    return {
      modules: modules.filter(({ fields }) => fields.length > 0),
      summary: this.wanted.summary && isOpen(summaryKey),
    };
  }

  /** What is wrong with the fields that did not pass, also with those that did not come. */
  problems(): FieldProblem[] {
    const { modules, summary } = this.open();
    const missing = modules.filter(({ module }) => !this.arrived.has(module.id));
    const missesSummary = summary && !this.verdicts.has(summaryKey);
    return [
      ...missing.map(({ module }) => problem(module.id, "missingModule")),
      ...this.found(),
      ...(missesSummary ? [problem(summaryKey, "missing")] : []),
    ];
  }

  /** What is wrong with the texts that came. */
  found(): FieldProblem[] {
    return [...this.verdicts.values()].flatMap(({ problems }) => problems);
  }

  /** Texts that passed, by module. */
  fields(): Record<string, Partial<Record<ModuleField, string>>> {
    const texts: Record<string, Partial<Record<ModuleField, string>>> = {};
    for (const { module, fields } of this.wanted.modules) {
      for (const field of fields) {
        const text = this.verdicts.get(keyOf(module.id, field))?.text;
        if (typeof text === "string") (texts[module.id] ??= {})[field] = text;
      }
    }
    return texts;
  }

  summary(): string | null {
    return this.verdicts.get(summaryKey)?.text ?? null;
  }

  /** Number of texts that passed in a turn. */
  passedIn(turn: Turn): number {
    return [...this.verdicts.values()].filter((verdict) => verdict.text !== null && verdict.turn === turn)
      .length;
  }

  private judge(key: string, turn: Turn, read: () => Omit<Verdict, "turn">): void {
    if (typeof this.verdicts.get(key)?.text === "string") return;
    this.verdicts.set(key, { turn, ...read() });
  }

  private readField(field: ModuleField, raw: unknown, module: BriefModule): Omit<Verdict, "turn"> {
    const { value, problems } = readField(field, raw, module);
    if (value === null) return { text: null, problems };
    const { check: context, pseudonyms } = this.brief;
    const wrong = checkField(field, value, { module, context });
    if (wrong.length > 0) return { text: null, problems: wrong };
    return { text: restoreNames(fieldText(field, value, this.words, module), pseudonyms), problems: [] };
  }

  private readSummary(raw: unknown): Omit<Verdict, "turn"> {
    const { value, problems } = readSummary(raw);
    if (value === null) return { text: null, problems };
    const { check, pseudonyms } = this.brief;
    const wrong = checkText(value, check, { maxLength: answerLimits.summaryLength });
    if (wrong.length > 0)
      return { text: null, problems: wrong.map((each) => ({ ...each, path: summaryKey })) };
    return { text: restoreNames(value, pseudonyms), problems: [] };
  }
}

function problem(path: string, code: FieldProblem["code"]): FieldProblem {
  return { path, code, found: "" };
}
