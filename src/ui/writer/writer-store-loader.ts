import type { PaneStore } from "../../app/pane-store";
import type { WriterActions } from "../../app/writer-actions";
import type { WriterStore } from "./writer-store";

/**
 * The view's store, made when it is first asked for and kept from then on, so that a run and its result outlive a look
 * at another tab; null where it could not be loaded.
 */
export function writerStoreLoader(options: {
  writer: () => Promise<WriterActions>;
  pane: PaneStore;
  language: "de" | "en";
}): () => Promise<WriterStore | null> {
  let loading: Promise<WriterStore | null> | undefined;
  const load = async (): Promise<WriterStore> => {
    const [{ createWriterStore }, actions] = await Promise.all([import("./writer-store"), options.writer()]);
    return createWriterStore(actions, options.pane, options.language);
  };
  return () => (loading ??= load().catch(() => null));
}
