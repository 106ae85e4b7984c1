import type { ModelProposals, ModelRunOptions, SuggestionOrder } from "../app/text-model-port";
import type { WritingBrief } from "../core/writing/brief/brief";
import { checkText } from "../core/writing/checks/check-text";
import { proposalLimit, proposalSchema, proposalTokens } from "../core/writing/request/proposal-schema";
import { restoreNames } from "../core/writing/pseudonyms/pseudonymise";
import { writerWords } from "./writer-words";
import { inMode, readConversation } from "./conversation";
import { readProposal, type RawProposal } from "./field-schemas";
import { ModelRun } from "./model-run";
import { completeMembers } from "./streamed-members";
import type { ModelSurroundings } from "./model-surroundings";

/**
 * Asks for proposals in one request. Entries that state figures, links or the like are left out and counted: a person
 * rates what is left, so nothing is mended.
 */
export async function suggest(
  order: SuggestionOrder,
  options: ModelRunOptions,
  surroundings: ModelSurroundings,
): Promise<ModelProposals> {
  const { brief, body, access, module } = order;
  const run = new ModelRun(order, options, surroundings);
  const words = writerWords[brief.language].prompts;
  const shape = { schema: proposalSchema, schemaIntro: words.schemaIntro };
  const reply = await run.ask({
    body,
    bodyFor: (mode) => inMode(readConversation(body, access), mode, shape),
    outputTokens: proposalTokens.expected,
    onText: ({ length }) => options.onProgress?.({ kind: "receiving", characters: length, module }),
  });
  const entries = reply.failure ? null : entriesOf(reply.text);
  const proposals = (entries ?? []).flatMap((entry) => honestProposal(entry, brief, module));
  return {
    proposals: proposals.slice(0, proposalLimit),
    refused: (entries ?? []).length - proposals.length,
    usage: run.limits.usage,
    failure: reply.failure ?? (entries ? null : { kind: "unusableAnswer" }),
  };
}

function entriesOf(text: string): unknown[] | null {
  const found = completeMembers(text).find(({ name }) => name === "proposals")?.value;
  return Array.isArray(found) ? found : null;
}

/** The proposal as the workbook keeps it, with placeholders instead of names; none where something is wrong with it. */
function honestProposal(entry: unknown, brief: WritingBrief, module: string): RawProposal[] {
  const { value } = readProposal(entry);
  if (value === null) return [];
  const isHonest = (text: string) => checkText(text, brief.check, { module }).length === 0;
  if (!isHonest(value.title) || !isHonest(value.reason)) return [];
  const kept = (text: string) => restoreNames(text, brief.pseudonyms);
  return [{ title: kept(value.title), reason: kept(value.reason) }];
}
