import { appContext } from "./app-context";
import type { HostIdentity } from "./app-context";

/** What a connection asks of the host behind it. */
export interface ConnectionHost {
  readonly identity: HostIdentity;
  /** Executes a batch; `error` is an Office error code (5004 …), or a negative XDM code. */
  processBatch(body: string): { response: string } | { error: number };
  readSettings(): [string, string][];
  writeSettings(settings: readonly (readonly [string, string])[]): void;
  commandCompleted(): void;
}

/** An event for the rich API part of office.js. */
export interface RichApiEvent {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
}

interface XdmRequest {
  _messageType: number;
  _actionType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: unknown;
  _data: unknown;
}

interface MethodCall {
  DdaMethod: { DispatchId: number };
  ArrayData: unknown[];
  DdaSettingsMethod?: { Properties: [string, string][] };
}

const actionKind = { registerEvent: 1, unregisterEvent: 2 } as const;
const dispatch = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
const responseKind = { call: 0, event: 1 } as const;
const unknownAction = -2;

/**
 * One add-in frame as Excel on the web talks to it: texts by postMessage. Free of any transport; strings in,
 * strings out.
 */
export class XdmConnection {
  private readonly events = new Map<string, (data: unknown) => void>();

  constructor(
    private readonly host: ConnectionHost,
    private readonly frame: { send(text: string): void; origin: string },
  ) {}

  /** Takes a text from the frame; what is no request of office.js is ignored, as pages post other things too. */
  receive(text: string): void {
    const request = parseRequest(text);
    if (!request) return;
    const reply = this.replier(request);
    if (request._actionType === actionKind.registerEvent) {
      this.events.set(request._actionName, (data) => reply(data, 0, responseKind.event));
      return reply({ Error: 0 });
    }
    if (request._actionType === actionKind.unregisterEvent) {
      this.events.delete(request._actionName);
      return reply({ Error: 0 });
    }
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return reply(appContext(this.host.identity, request._data, this.host.readSettings()));
      case "ContextActivationManager_notifyHost":
        return reply(null);
      case "executeMethod":
        return this.execute(request._data as MethodCall, reply);
      default:
        return reply(null, unknownAction);
    }
  }

  /** Sends a rich API event; false as long as office.js does not listen yet. */
  sendEvent(event: RichApiEvent): boolean {
    const { messageCategory, messageType, targetId, message } = event;
    return this.fire("richApiMessage", {
      ArrayData: [[messageCategory, messageType, targetId, message, "", false]],
    });
  }

  /** Tells office.js that a ribbon button was clicked. */
  invokeCommand(controlId: string, functionName: string): boolean {
    return this.fire("appCommandInvoked", [
      controlId,
      functionName,
      JSON.stringify({ source: { id: controlId } }),
    ]);
  }

  private fire(name: string, data: unknown): boolean {
    const listener = this.events.get(name);
    listener?.(data);
    return listener !== undefined;
  }

  private execute(call: MethodCall, reply: Reply): void {
    switch (call.DdaMethod.DispatchId) {
      case dispatch.richApi: {
        const outcome = this.host.processBatch(String(call.ArrayData[4]));
        if ("response" in outcome) return reply({ Error: 0, Version: 1, Data: [200, [], outcome.response] });
        return outcome.error < 0 ? reply(null, outcome.error) : reply({ Error: outcome.error, Version: 1 });
      }
      case dispatch.loadSettings: {
        const settings = this.host.readSettings().map(([Name, Value]) => ({ Name, Value }));
        return reply({ Error: 0, Version: 1, Properties: { Settings: settings } });
      }
      case dispatch.saveSettings:
        this.host.writeSettings(call.DdaSettingsMethod?.Properties ?? []);
        return reply({ Error: 0, Version: 1 });
      case dispatch.commandCompleted:
        this.host.commandCompleted();
        return reply({ Error: 0, Version: 1 });
      default:
        return reply({ Error: 0, Version: 1 });
    }
  }

  private replier(request: XdmRequest): Reply {
    return (data, errorCode = 0, kind = responseKind.call) =>
      this.frame.send(
        JSON.stringify({
          _messageType: 1,
          _actionName: request._actionName,
          _conversationId: request._conversationId,
          _correlationId: request._correlationId,
          _origin: this.frame.origin,
          _data: data ?? null,
          _errorCode: errorCode,
          _responseType: kind,
          _serializerVersion: 1,
        }),
      );
  }
}

type Reply = (data: unknown, errorCode?: number, kind?: number) => void;

function parseRequest(text: string): XdmRequest | null {
  try {
    const request = JSON.parse(text) as XdmRequest | null;
    return request?._messageType === 0 && typeof request._actionName === "string" ? request : null;
  } catch {
    return null;
  }
}
