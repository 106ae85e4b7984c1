import { HostObject } from "../wire/host-object";
import type { ModelContext } from "./model-context";

/** `context.runtime`: whether the add-in gets events. */
export class Runtime extends HostObject {
  static override readonly typeName = "Runtime";

  constructor(readonly context: ModelContext) {
    super();
  }

  get enableEvents(): boolean {
    return this.context.services.events.enabled;
  }

  set enableEvents(enabled: boolean) {
    this.context.services.events.enabled = enabled;
  }
}
