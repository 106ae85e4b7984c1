import type { CellValue } from "../document/cell-document";
import type { CustomFunctionArgument, CustomFunctionResult, CustomFunctions } from "../host";
import { type EngineFunction, omittedArgument } from "./engine-types";
import type { EngineValue } from "./engine-values";

/** Calls custom functions for the engine, which can't wait: a promise gives #BUSY! now and its value in a later pass. */
export interface CustomFunctionCalls {
  /** Upper-case names. */
  readonly names: ReadonlySet<string>;
  readonly engineFunctions: ReadonlyMap<string, EngineFunction>;
  /** Replaces the provider and forgets all results. */
  setProvider(provider: CustomFunctions | null): void;
  /** Forgets settled results, for a full calculation. */
  forget(): void;
  /**
   * Waits for the promises that are open now. Names of the functions that have results by then, or null when none
   * was open.
   */
  settle(): Promise<Set<string>> | null;
  /** Names of the functions whose results are open now. */
  pendingNames(): Set<string>;
}

/** Beyond this many remembered results the oldest go; one call costs at least a message to the add-in. */
const maximumRemembered = 50_000;

export function createCustomFunctionCalls(initial: CustomFunctions | null): CustomFunctionCalls {
  let provider = initial;
  let remembered = new Map<string, EngineValue>();
  let pending = new Map<string, { name: string; done: Promise<void> }>();
  let names = new Set<string>();
  let engineFunctions = new Map<string, EngineFunction>();

  function invoke(name: string, args: EngineValue[]): EngineValue {
    if (args.some(isBusy)) return { error: "#BUSY!" };
    const values = args.map(toArgument);
    if (!provider) return { error: "#NAME?" };
    if (remembered.size + pending.size > 0) {
      const key = keyOf(name, values);
      const known = remembered.get(key);
      if (known !== undefined) return known;
      if (pending.has(key)) return { error: "#BUSY!" };
    }
    let answer: CustomFunctionResult | Promise<CustomFunctionResult>;
    try {
      answer = provider.call(name, values);
    } catch (error) {
      return failure(error);
    }
    if (!isPromise(answer)) return toResult(answer);
    wait(name, keyOf(name, values), answer);
    return { error: "#BUSY!" };
  }

  function wait(name: string, key: string, answer: Promise<CustomFunctionResult>): void {
    const asked = pending;
    const done = answer.then(toResult, failure).then((result) => {
      // Another provider may have come in the meantime; then nobody wants this result.
      if (asked !== pending) return;
      pending.delete(key);
      if (remembered.size >= maximumRemembered) remembered.delete(remembered.keys().next().value!);
      remembered.set(key, result);
    });
    pending.set(key, { name, done });
  }

  function setProvider(next: CustomFunctions | null): void {
    provider = next;
    remembered = new Map();
    pending = new Map();
    names = new Set((next?.names ?? []).map((name) => name.toUpperCase()));
    engineFunctions = new Map([...names].map((name) => [name, (args) => invoke(name, args)]));
  }

  setProvider(initial);
  return {
    get names() {
      return names;
    },
    get engineFunctions() {
      return engineFunctions;
    },
    setProvider,
    forget: () => void (remembered = new Map()),
    pendingNames: () => new Set([...pending.values()].map(({ name }) => name)),
    settle: () => {
      if (pending.size === 0) return null;
      const open = [...pending.values()];
      return Promise.all(open.map(({ done }) => done)).then(() => new Set(open.map(({ name }) => name)));
    },
  };
}

function isPromise(
  answer: CustomFunctionResult | Promise<CustomFunctionResult>,
): answer is Promise<CustomFunctionResult> {
  return typeof answer === "object" && answer !== null && "then" in answer;
}

/** Only answers that came later are remembered, so most calls need no key. */
function keyOf(name: string, values: readonly CustomFunctionArgument[]): string {
  return JSON.stringify([name, values]);
}

/** An argument that is still to come: the call waits for it. */
function isBusy(value: EngineValue): boolean {
  if (Array.isArray(value)) return value.some((row) => row.some(isBusy));
  return typeof value === "object" && value !== null && value.error === "#BUSY!";
}

/** What a function gets: blank cells as empty texts, omitted arguments as null. */
function toArgument(value: EngineValue): CustomFunctionArgument {
  if (Array.isArray(value)) return value.map((row) => row.map((item) => item ?? ""));
  if (value === omittedArgument) return null;
  return value ?? "";
}

function toResult(result: CustomFunctionResult): EngineValue {
  if (Array.isArray(result)) return (result as CellValue[][]).map((row) => row.map((item) => item ?? ""));
  return (result as CellValue) ?? "";
}

/** The provider turns what functions throw into error values; a throw of its own is a fault, shown as #VALUE!. */
function failure(error: unknown): EngineValue {
  return { error: "#VALUE!", message: error instanceof Error ? error.message : String(error) };
}
