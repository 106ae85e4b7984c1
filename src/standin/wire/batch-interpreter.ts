import { BatchScope } from "./batch-scope";
import type { InterpreterServices } from "./interpreter-services";
import { callMember, setMember } from "./member-access";
import { actionType, type Action, type BatchRequest, type BatchResponse } from "./protocol";
import { identityOf, queryObject, toJsonNames } from "./query";
import { RichApiError } from "./rich-api-error";

/**
 * Runs one batch of office.js in order. It stops at the first failing action; like in Excel what was written
 * before stays written.
 */
export function executeBatch(services: InterpreterServices, request: BatchRequest): BatchResponse {
  const scope = new BatchScope(services, request);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  let actionIndex = -1;
  try {
    for (const action of request.Actions) {
      actionIndex++;
      if (action.ActionType === actionType.trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: runAction(scope, action) });
    }
    services.endBatch();
  } catch (error) {
    services.endBatch();
    const refusal = asRefusal(error);
    return {
      Error: {
        Code: refusal.code,
        Message: refusal.message,
        Location: scope.location,
        ActionIndex: actionIndex,
        HttpStatusCode: refusal.httpStatusCode,
      },
      TraceIds: traceIds,
      ProcessedResults: { Results: results },
    };
  }
  return { Results: results, TraceIds: traceIds };
}

function runAction(scope: BatchScope, action: Action): unknown {
  // A trace has no object; its result tells office.js that everything before it was done.
  if (action.ActionType === actionType.trace) return null;
  const target = scope.resolve(action.ObjectPathId);
  const isRead =
    action.ActionType === actionType.instantiate ||
    action.ActionType === actionType.query ||
    action.ActionType === actionType.queryAsJson;
  if (target === null) return isRead ? null : { _IsNull: true };
  switch (action.ActionType) {
    case actionType.instantiate:
      return identityOf(scope, target);
    case actionType.query:
      return queryObject(scope, target, action.QueryInfo ?? {});
    case actionType.queryAsJson:
      return toJsonNames(queryObject(scope, target, action.QueryInfo ?? {}));
    case actionType.method:
      return callMember(scope, target, action.Name, scope.arguments(action.ArgumentInfo)) ?? null;
    case actionType.setProperty:
      setMember(scope, target, action.Name, scope.arguments(action.ArgumentInfo)[0]);
      return null;
    case actionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {}))
        setMember(scope, target, name, value);
      return null;
    default:
      throw scope.services.notImplemented(`ActionType ${action.ActionType}`);
  }
}

/** A fault of our own code must not look like one of Excel's refusals, so it keeps its stack. */
function asRefusal(error: unknown): RichApiError {
  if (error instanceof RichApiError) return error;
  return new RichApiError(
    "GeneralException",
    error instanceof Error ? (error.stack ?? error.message) : String(error),
    500,
  );
}
