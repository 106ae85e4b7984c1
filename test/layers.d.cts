export declare const layers: Record<string, object>;
export declare const forbiddenGlobals: Record<string, { reason: string; names: string[] }>;
