import type { LibraryMetadata } from "./class-metadata";
import { HostObject } from "./host-object";

/** What office.js itself calls while it starts, outside of the workbook. */
class AddinInternalService extends HostObject {
  static override readonly typeName = "AddinInternalService";

  notifyActionHandlerReady(): void {}
}

/** Shows and hides the pane of an add-in with a shared runtime (`Office.addin.showAsTaskpane`). */
class AppRuntimeService extends HostObject {
  static override readonly typeName = "AppRuntimeService";
  private state = "Visible";

  getAppRuntimeState(): string {
    return this.state;
  }

  setAppRuntimeState(state: string): void {
    this.state = state;
  }
}

/** Receives the results of custom functions that office.js ran. */
export class CustomFunctionService extends HostObject {
  static override readonly typeName = "CustomFunctions";
  private readonly listeners = new Set<(results: unknown[]) => void>();
  private readonly readyListeners = new Set<() => void>();
  private isReady = false;

  /** Calls back whenever a frame is ready to be called, at once if one is already. */
  onReady(listener: () => void): void {
    this.readyListeners.add(listener);
    if (this.isReady) listener();
  }

  onResults(listener: (results: unknown[]) => void): void {
    this.listeners.add(listener);
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.isReady = true;
    for (const listener of this.readyListeners) listener();
  }

  _GetEnabledFeatures(): string[] {
    return [];
  }

  setInvocationArrayResults(results: unknown[]): void {
    for (const listener of this.listeners) listener(results);
  }
}

const noMembers = { scalars: [], navigation: [], isCollection: false };

/** These classes are not part of the library's public namespace, so their members are listed here. */
export function officeServices() {
  const customFunctions = new CustomFunctionService();
  const metadata: LibraryMetadata = {
    AddinInternalService: { ...noMembers, methods: ["notifyActionHandlerReady"] },
    AppRuntimeService: { ...noMembers, methods: ["getAppRuntimeState", "setAppRuntimeState"] },
    CustomFunctions: {
      ...noMembers,
      methods: [
        "_SetOsfControlContainerReadyForCustomFunctions",
        "_GetEnabledFeatures",
        "setInvocationArrayResults",
      ],
    },
  };
  const objects: Record<string, HostObject> = {
    "Microsoft.InternalService.AddinInternalService": new AddinInternalService(),
    "Microsoft.AppRuntime.AppRuntimeService": new AppRuntimeService(),
    "Microsoft.ExcelServices.CustomFunctions": customFunctions,
  };
  return { metadata, objects, customFunctions };
}
