import type { TextModelPort } from "../app/text-model-port";
import { endpointOf } from "./client/endpoint";
import type { ModelSurroundings } from "./model-surroundings";

/** A model behind a chat-completions endpoint. Everything heavy is loaded when somebody asks for the first time. */
export function createTextModel(surroundings: ModelSurroundings): TextModelPort {
  return {
    write: async (order, options) => (await import("./write-texts")).writeTexts(order, options, surroundings),
    suggest: async (order, options) => (await import("./suggest")).suggest(order, options, surroundings),
    test: async (access, { signal }) =>
      (await import("./client/connection-test")).connectionTest(access, surroundings, signal),
    endpoint: (access) => {
      const { host, region } = endpointOf(access) ?? { host: "", region: "unknown" };
      return { host, region };
    },
  };
}
