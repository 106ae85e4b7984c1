import type { WorkbookDocument } from "./document/workbook-document";
import type { CellValue } from "./document/cell-document";

/**
 * The stand-in's face to its users (tests, workbench, command line). The parts behind it:
 * `wire` speaks office.js's protocol, `model` is the Excel object model, `calculation` the formula engine,
 * `package` reads and writes .xlsx, `format` shows values as Excel does.
 */
export interface ExcelHost {
  readonly document: WorkbookDocument;
  /** What the add-in called and the stand-in does not have, e.g. `Range.sort`. Tests assert that it is empty. */
  readonly unsupported: ReadonlySet<string>;
  readonly meter: TripMeter;
  readonly faults: FaultInjector;
  /** Connects an add-in frame. `send` posts a text into the frame; the result takes texts that come out of it. */
  attach(frame: { send(text: string): void; origin: string }): (text: string) => void;
  /** Where formulas find custom functions; set once the add-in has registered them. */
  setCustomFunctions(functions: CustomFunctions | null): void;
  /** Calculates everything that is out of date; resolves when no custom function is pending. */
  recalculate(): Promise<void>;
  /** Subscribes to changes of the document, for painting; returns how to stop. */
  onChanged(listener: (change: DocumentChange) => void): () => void;
  /** Runs a ribbon or context-menu command that the add-in associated. */
  invokeCommand(functionName: string): Promise<void>;
}

export interface DocumentChange {
  /** Only results of formulas changed, e.g. because custom functions answered; nobody wrote anything. */
  calculatedOnly: boolean;
}

/** Calls into the add-in's registered functions; `arguments` hold one value per declared parameter. */
export interface CustomFunctions {
  /** Upper-case full names, e.g. `KI.SCORE`. */
  readonly names: readonly string[];
  /** A promise means: show #BUSY! until it settles. */
  call(
    name: string,
    args: readonly CustomFunctionArgument[],
  ): CustomFunctionResult | Promise<CustomFunctionResult>;
}

/** A scalar, a matrix, or null for an omitted optional argument; a blank cell is the empty text. */
export type CustomFunctionArgument = CellValue | readonly (readonly CellValue[])[];
export type CustomFunctionResult = CellValue | readonly (readonly CellValue[])[];

/** Round trips and bytes since the last reset. */
export interface TripMeter {
  roundTrips: number;
  requestBytes: number;
  responseBytes: number;
  /** Each round trip in order. */
  readonly trips: readonly TripRecord[];
  reset(): void;
}

export interface TripRecord {
  requestBytes: number;
  /** 0 for a trip that failed before it was executed. */
  responseBytes: number;
  /** The batch sets properties; reading never does. */
  writes: boolean;
}

/** Makes the host fail on request, to see what the add-in does then. */
export interface FaultInjector {
  /** The k-th round trip from now (1 = the next) fails with an Office error code such as 5004. */
  failTrip(k: number, errorCode: number): void;
  /** The k-th call of a member from now fails with a rich API error such as `AccessDenied`. */
  failMember(member: string, code: string, k?: number): void;
  clear(): void;
}
