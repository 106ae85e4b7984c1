import type { AnswerMode, ModelAccess, ModelRunOptions } from "../app/text-model-port";
import type { JsonSchema } from "../core/writing/request/answer-schema";
import type { BriefModule } from "../core/writing/brief/brief";
import type { ModelFailure } from "../core/writing/model-failure";
import type { PromptWords } from "../core/writing/prompts/prompt-words";
import { countWanted, type WantedFields } from "../core/writing/request/wanted-fields";
import { goingOn, inMode, readConversation, type Conversation } from "./conversation";
import { effectOf } from "./client/failure-effects";
import type { ModelRun, Question } from "./model-run";
import type { PartTexts, Turn } from "./part-texts";
import { repairQuestion, restQuestion } from "./repair";
import { completeMembers, StreamedMembers, type AnswerMember } from "./streamed-members";

export interface PartOptions {
  run: ModelRun;
  texts: PartTexts;
  /** Literal body of the first request. */
  body: string;
  access: ModelAccess;
  /** Upper estimate of the whole answer. */
  outputTokens: number;
  /** Shape of an answer with these fields only. */
  schemaFor: (wanted: WantedFields) => JsonSchema;
  words: PromptWords;
  onModule: (module: BriefModule) => void;
  onProgress: ModelRunOptions["onProgress"];
}

/** An answer that is no JSON goes back only this far; the beginning shows the model what it did. */
const shownOfUnusableAnswer = 4_000;

/** Gets one part written: the question, the rest of an answer that broke off, one repair turn. */
export class PartWriter {
  /** Number of repair turns. */
  repairs = 0;
  private readonly conversation: Conversation;
  private readonly wanted: WantedFields;
  /** What the model answered so far, by member; its own answer in the following turns. */
  private readonly answered = new Map<string, unknown>();
  private lastText = "";

  constructor(private readonly options: PartOptions) {
    this.conversation = readConversation(options.body, options.access);
    this.wanted = options.texts.open();
  }

  /** Why the part is not complete; null where every field was answered, passed or not. */
  async write(): Promise<ModelFailure | null> {
    const { texts, body, outputTokens, schemaFor, words } = this.options;
    const shape = { schema: schemaFor(this.wanted), schemaIntro: words.schemaIntro };
    const bodyFor = (mode: AnswerMode) => inMode(this.conversation, mode, shape);
    const failure = await this.ask({ body, bodyFor, outputTokens }, "first");
    const remaining = failure ? await this.rest(failure) : null;
    if (remaining || texts.problems().length === 0) return remaining;
    const repair = await this.repair();
    if (repair) return repair;
    return this.answered.size === 0 ? { kind: "unusableAnswer" } : null;
  }

  /** Asks for what an answer that broke off lacks; pointless where nothing of it was complete. */
  private async rest(failure: ModelFailure): Promise<ModelFailure | null> {
    if (!effectOf(failure.kind).asksRest || this.answered.size === 0) return failure;
    const open = this.options.texts.open();
    if (countWanted(open) === 0) return null;
    return this.ask(this.followUp(restQuestion(open, this.options.words), open), "first");
  }

  private async repair(): Promise<ModelFailure | null> {
    const { run, texts, words, onProgress } = this.options;
    const [problems, open] = [texts.problems(), texts.open()];
    const question = this.followUp(repairQuestion(problems, open, words), open);
    onProgress?.({ kind: "repairing", problems: problems.length });
    const { requests } = run.limits.usage;
    const failure = await this.ask(question, "repair");
    // A cap or the time may have forbidden it.
    if (run.limits.usage.requests > requests) this.repairs++;
    return failure;
  }

  private followUp(question: string, open: WantedFields): Question {
    const { schemaFor, words, outputTokens } = this.options;
    const answer = this.ownAnswer();
    const turn = { schema: schemaFor(open), schemaIntro: words.schemaIntro, answer, question };
    const share = countWanted(open) / countWanted(this.wanted);
    return {
      bodyFor: (mode) => goingOn(this.conversation, mode, turn),
      outputTokens: Math.ceil(outputTokens * share),
    };
  }

  private ownAnswer(): string {
    if (this.answered.size > 0) return JSON.stringify(Object.fromEntries(this.answered));
    // A blank message is refused by some servers.
    return this.lastText.slice(0, shownOfUnusableAnswer).trim() || "{}";
  }

  private async ask(question: Question, turn: Turn): Promise<ModelFailure | null> {
    const { run, onProgress } = this.options;
    const stream = new StreamedMembers();
    const reply = await run.ask({
      ...question,
      onText: (text) => {
        this.take(stream.read(text), turn);
        const module = stream.current();
        onProgress?.({
          kind: "receiving",
          characters: text.length,
          module: this.isModule(module) ? module : null,
        });
      },
    });
    this.take(stream.read(reply.text), turn);
    this.lastText = reply.text;
    const whole = completeMembers(reply.text);
    if (!whole.some((member) => this.isAsked(member))) this.take(whole.flatMap(wrappedMembers), turn);
    return reply.failure;
  }

  private take(members: readonly AnswerMember[], turn: Turn): void {
    for (const member of members.filter((each) => this.isAsked(each))) {
      this.answered.set(member.name, member.value);
      const module = this.options.texts.take(member, turn);
      if (module) this.options.onModule(module);
    }
  }

  private isAsked({ name }: AnswerMember): boolean {
    return name === "summary" || this.isModule(name);
  }

  private isModule(name: string | null): boolean {
    return this.wanted.modules.some(({ module }) => module.id === name);
  }
}

/** Models that no schema holds like to wrap the answer in a member of their own. */
function wrappedMembers({ value }: AnswerMember): AnswerMember[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).map(([name, inner]) => ({ name, value: inner as unknown }));
}
