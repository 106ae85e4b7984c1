import type { PaneActions } from "../app/pane-actions";

/** The verbs, loaded with the first one that is called, so that the pane paints before reader and planner arrive. */
export function lazyActions(): PaneActions {
  let loading: Promise<PaneActions> | undefined;
  const actions = async (): Promise<PaneActions> => {
    loading ??= import("./workbook-actions").then((module) => module.createWorkbookActions());
    return loading;
  };
  return {
    analyse: async (options) => (await actions()).analyse(options),
    write: async (options) => (await actions()).write(options),
    insertSample: async (options) => (await actions()).insertSample(options),
    insertTemplate: async (options) => (await actions()).insertTemplate(options),
    startRatingRound: async (options) => (await actions()).startRatingRound(options),
    freeze: async (options) => (await actions()).freeze(options),
    proposeMapping: async (options) => (await actions()).proposeMapping(options),
    saveMapping: async (options) => (await actions()).saveMapping(options),
    select: async (place) => (await actions()).select(place),
    onEdited: async (handler) => (await actions()).onEdited(handler),
  };
}
