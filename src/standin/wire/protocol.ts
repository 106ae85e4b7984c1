/** The JSON that office.js sends for each `context.sync()` and what it expects back ("ProcessQuery"). */
export interface BatchRequest {
  AutoKeepReference?: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export const objectPathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  /** Pascal-case member, service class for a new object, or the reference id. */
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  ObjectState?: Record<string, unknown>;
}

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** Mirrors `Arguments`: a path id where the argument is an object, 0 where it is a literal. */
  ReferencedObjectPathIds?: unknown[];
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

export interface BatchResponse {
  Results?: ActionResult[];
  TraceIds: number[];
  Error?: {
    Code: string;
    Message: string;
    Location: string;
    ActionIndex: number;
    HttpStatusCode: number;
  };
  /** What was done before the failing action; those writes stay. */
  ProcessedResults?: { Results: ActionResult[] };
}

/** Whether a batch changes the workbook; office.js's own flag is set for every batch that tracks an object. */
export function setsProperties(request: BatchRequest): boolean {
  return request.Actions.some(
    ({ ActionType }) => ActionType === actionType.setProperty || ActionType === actionType.update,
  );
}
