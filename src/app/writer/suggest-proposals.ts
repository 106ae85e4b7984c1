import { resolveFacts } from "../../core/roadmap/roadmap-draft";
import { proposalSchema, proposalTokens } from "../../core/writing/request/proposal-schema";
import { suggestionMessages, suggestionPrompt } from "../../core/writing/prompts/suggestion-request";
import { promptValues } from "../../core/writing/prompts/prompt-values";
import { pseudonymise, withPseudonyms } from "../../core/writing/pseudonyms/pseudonymise";
import type { PseudonymTable } from "../../core/writing/pseudonyms/pseudonyms";
import { requestBody } from "../../core/writing/request/request-body";
import { toStoredPlaceholders, withoutPlaceholders } from "../../core/writing/record/stored-placeholders";
import { estimateTokens } from "../../core/writing/request/estimate-tokens";
import type { Proposal } from "../../core/writing/record/writing-record";
import { failureSentence } from "../model-words";
import { promptWords } from "../prompts";
import type { WriteOutcome } from "../pane-actions";
import type { ModelProposals, SuggestionOrder } from "../text-model-port";
import type {
  GenerateOptions,
  KeepOptions,
  PrepareSuggestionOptions,
  SuggestionPreparation,
  SuggestedProposal,
  SuggestionResult,
} from "../writer-actions";
import { briefOf, factsOf } from "../brief-of";
import { rulesDraft } from "../output-specs";
import { loggedCall } from "./logged-call";
import { withUpdatedLog } from "./merge-record";
import { costTenthousandths, pricesFor } from "./model-prices";
import { accessOf, bytesOf, readWithChoices, type TextOrder } from "./prepare-texts";
import { readPlanned } from "./planned-workbook";
import type { WriterParts } from "./writer-parts";
import { writeWithRecord } from "./write-with-record";

interface ProposalOrder extends Pick<TextOrder, "workbook" | "settings" | "host" | "prompt"> {
  order: SuggestionOrder;
}

/** Makes the request for proposals for one module, without sending it. */
export async function prepareSuggestion(
  parts: WriterParts,
  options: PrepareSuggestionOptions,
): Promise<SuggestionPreparation> {
  const { settings, kind, module } = options;
  const workbook = await readWithChoices(parts, options);
  const { plan, language, state } = workbook;
  const release = Object.fromEntries(state.writing.release);
  const brief = briefOf(plan, language, release);
  const access = accessOf(settings);
  const { prices } = pricesFor(access, settings.prices);
  const words = promptWords[language];
  const part = brief.parts.find(({ modules }) => modules.includes(module)) ?? { modules: [module] };
  const present = state.writing.proposals.map(({ title }) => toldTitle(title, brief.pseudonyms));
  const messages = suggestionMessages({
    brief,
    module,
    kind,
    schema: access.mode === "jsonSchema" ? null : proposalSchema,
    words,
    values: promptValues({ plan, brief, part, release, words }),
    present,
  });
  const body = requestBody({
    ...access,
    messages,
    schema: proposalSchema,
    maxOutputTokens: proposalTokens.most,
  });
  const endpoint = (await parts.model()).endpoint(access);
  const usage = { inputTokens: estimateTokens(body), outputTokens: proposalTokens.expected };
  const order: ProposalOrder = {
    order: { access, brief, kind, module, body, limits: settings.limits, prices },
    workbook,
    settings,
    host: endpoint.host,
    prompt: { ...suggestionPrompt, language, text: "", isOwn: false },
  };
  return {
    order,
    body,
    bytes: bytesOf([body]),
    ...usage,
    costTenthousandths: costTenthousandths(usage, prices),
    endpoint,
  };
}

/**
 * A kept title as the model may read it. Of its facts only names are told, as the others may come from columns that
 * stay back; what became confidential since is replaced like any name.
 */
function toldTitle(title: string, table: PseudonymTable): string {
  const replaced = table.filter(({ name, pseudonym }) => name !== pseudonym);
  return pseudonymise(withoutPlaceholders(withPseudonyms(title, table)), replaced);
}

/** Sends the request; proposals come back unrated and stand nowhere yet. */
export async function suggestProposals(
  parts: WriterParts,
  preparation: SuggestionPreparation,
  { signal, onProgress, language }: GenerateOptions & { language: "de" | "en" },
): Promise<SuggestionResult> {
  const { order, workbook, ...rest } = preparation.order as ProposalOrder;
  const model = await parts.model();
  const { result: raw, log } = await loggedCall(
    parts,
    { purpose: "suggestions", order: { order, ...rest } },
    (listeners) => model.suggest(order, { signal, onProgress, ...listeners }),
    (result) => ({ passed: result.proposals.length, repaired: 0, replaced: result.refused }),
  );
  const proposals = suggested(raw, { order, workbook, today: parts.today() });
  const message = raw.failure && failureSentence(raw.failure, language, raw.proposals.length > 0);
  return { proposals, refused: raw.refused, message, raw, log };
}

/** As the workbook keeps them, with placeholders instead of facts and names, and as the pane shows them. */
function suggested(
  raw: ModelProposals,
  { order, workbook, today }: Pick<ProposalOrder, "order" | "workbook"> & { today: string },
): SuggestedProposal[] {
  const { plan, language, state } = workbook;
  const facts = factsOf(plan, language);
  const { modules } = rulesDraft(plan, language);
  const ids = freeIds(new Set(state.writing.proposals.map(({ id }) => id)));
  return raw.proposals.map(({ title, reason }) => ({
    id: ids.next().value,
    kind: order.kind,
    module: facts[`${order.module}.title`] ?? order.module,
    title: toStoredPlaceholders(title, modules, null),
    reason: toStoredPlaceholders(reason, modules, null),
    shown: { title: resolveFacts(title, facts), reason: resolveFacts(reason, facts) },
    model: order.access.model,
    date: today,
  }));
}

/** Writes the chosen proposals to their sheet, where a person rates them. */
export async function keepProposals(
  parts: WriterParts,
  proposals: readonly Proposal[],
  options: KeepOptions,
): Promise<WriteOutcome> {
  const workbook = await readPlanned(parts, options);
  const { writing } = workbook.state;
  const known = new Set(writing.proposals.map(({ id }) => id));
  const ids = freeIds(known);
  const added = proposals.map((each) => (known.has(each.id) ? { ...each, id: ids.next().value } : each));
  const record = withUpdatedLog({ ...writing, proposals: [...writing.proposals, ...added] }, options.log);
  return writeWithRecord(parts, workbook, record, { ...options, requested: ["proposals"] });
}

/** `V-01`, `V-02` … without those in use. */
function* freeIds(taken: ReadonlySet<string>): Generator<string, never> {
  for (let number = 1; ; number++) {
    const id = `V-${String(number).padStart(2, "0")}`;
    if (!taken.has(id)) yield id;
  }
}
