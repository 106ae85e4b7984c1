import type { ConnectionReport, ModelAccess } from "../app/text-model-port";
import type { ModelSurroundings } from "./text-model";

/** One small request that tells apart what can be wrong with an endpoint. Rejects only by an abort. */
export async function testConnection(
  access: ModelAccess,
  _options: { signal?: AbortSignal },
  surroundings: ModelSurroundings,
): Promise<ConnectionReport> {
  throw new Error(`not built ${access.model}${surroundings.pageOrigin}`);
}
