import type { DeviceStore } from "../device-store";
import type { WorkbookPort } from "../ports";
import type { TextModelPort } from "../text-model-port";

/** What the writer's verbs stand on. */
export interface WriterParts {
  workbook: WorkbookPort;
  /** Loaded with the first request: it is the heaviest part of the add-in. */
  model: () => Promise<TextModelPort>;
  device: DeviceStore;
  /** ISO date of now. */
  today: () => string;
  /** Local time of now as `YYYY-MM-DDTHH:MM`. */
  now: () => string;
  /** SHA-256 of a text as lower-case hex. */
  hash: (text: string) => Promise<string>;
}
