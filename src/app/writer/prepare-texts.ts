import { releasedColumns } from "../../core/writing/brief/release-lights";
import type { ReleaseChoices } from "../../core/writing/brief/release-choice";
import { factsOf } from "../brief-of";
import { oneAtATime } from "../one-at-a-time";
import type { ModelAccess } from "../text-model-port";
import type { ModelSettings, Preparation, PrepareOptions } from "../writer-actions";
import { costTenthousandths, priceList, pricesFor } from "./model-prices";
import { readPlanned, remember, type PlannedWorkbook } from "./planned-workbook";
import type { WriterParts } from "./writer-parts";
import { makeWritingOrder, type PreparedOrder } from "./writing-order";

/** What the pane hands back unread when the texts are to be written. */
export interface TextOrder extends PreparedOrder {
  workbook: PlannedWorkbook;
  settings: ModelSettings;
  host: string;
}

/** Reads the workbook and makes the requests, without sending any; a new choice of columns is remembered. */
export async function prepareTexts(parts: WriterParts, options: PrepareOptions): Promise<Preparation> {
  const { settings } = options;
  const workbook = await readWithChoices(parts, options);
  const { plan, language, state } = workbook;
  const release: ReleaseChoices = Object.fromEntries(state.writing.release);
  const access = accessOf(settings);
  const { prices, source } = pricesFor(access, settings.prices);
  const prepared = makeWritingOrder({ plan, language, access, limits: settings.limits, prices, release });
  const { order, prompt, inputTokens, outputTokens } = prepared;
  const endpoint = (await parts.model()).endpoint(access);
  const names = factsOf(plan, language);
  const textOrder: TextOrder = { ...prepared, workbook, settings, host: endpoint.host };
  return {
    order: textOrder,
    bodies: order.bodies,
    bytes: bytesOf(order.bodies),
    inputTokens,
    outputTokens,
    costTenthousandths: costTenthousandths({ inputTokens, outputTokens }, prices),
    prices: source && { source, stand: priceList.stand },
    endpoint,
    columns: releasedColumns(plan, release, options.language),
    pseudonyms: order.brief.pseudonyms.map(({ name, pseudonym }) => ({ name, pseudonym })),
    prompt: { name: prompt.name, version: prompt.version, isOwn: prompt.isOwn },
    modules: order.brief.modules.map(({ id }) => ({ id, title: names[`${id}.title`] ?? id })),
  };
}

/** Reads the workbook; where the user chose columns anew, the workbook remembers that first. */
export async function readWithChoices(
  parts: WriterParts,
  options: Pick<PrepareOptions, "release" | "signal" | "progress" | "language">,
): Promise<PlannedWorkbook> {
  if (!options.release) return readPlanned(parts, options);
  const release = Object.entries(options.release);
  return oneAtATime(async () => {
    const workbook = await readPlanned(parts, options);
    const isSame = JSON.stringify(release) === JSON.stringify(workbook.state.writing.release);
    if (isSame) return workbook;
    await remember(parts.workbook, workbook, { ...workbook.state.writing, release });
    return readPlanned(parts, options);
  });
}

export function accessOf({ provider, baseUrl, apiKey, model, mode }: ModelSettings): ModelAccess {
  return { provider, baseUrl: baseUrl.trim(), apiKey: apiKey.trim(), model: model.trim(), mode };
}

/** Bytes in UTF-8, as they are sent. */
export function bytesOf(bodies: readonly string[]): number {
  return bodies.reduce((bytes, body) => bytes + new TextEncoder().encode(body).length, 0);
}
