import { createCalculation, type Calculation } from "./calculation/calculation";
import type { FunctionsMetadata } from "./custom-functions/function-metadata";
import { proxiedFunctions } from "./custom-functions/proxied-functions";
import type { WorkbookDocument } from "./document/workbook-document";
import type { CustomFunctions, DocumentChange, ExcelHost } from "./host";
import { ModelContext } from "./model/model-context";
import { Workbook } from "./model/workbook";
import { executeBatch } from "./wire/batch-interpreter";
import type { InterpreterServices } from "./wire/interpreter-services";
import type { LibraryMetadata } from "./wire/class-metadata";
import { EventHub } from "./wire/event-hub";
import { PlannedFaults } from "./wire/faults";
import { setsProperties, type BatchRequest } from "./wire/protocol";
import { ReferenceTable } from "./wire/reference-table";
import { fullRequirementSets, type RequirementSets } from "./wire/requirement-sets";
import { RichApiError } from "./wire/rich-api-error";
import { officeServices } from "./wire/office-services";
import { CountingTripMeter, utf8Length } from "./wire/trip-meter";
import { XdmConnection, type RichApiEvent } from "./wire/xdm-connection";

export interface HostOptions {
  /**
   * What office.js says about its classes: of the page's `Excel` (see readLibraryMetadata) or of the same library
   * version read elsewhere. A function is asked at the first batch, when the page has loaded its library.
   */
  metadata: LibraryMetadata | (() => LibraryMetadata);
  /** Display and data language. */
  locale?: string;
  /** Name of the file, e.g. `Plan.xlsx`. */
  fileName?: string;
  addinName?: string;
  requirementSets?: RequirementSets;
  /** Limit of a request and of a response; Excel on the web has 5 MB, Infinity switches it off. */
  payloadLimitBytes?: number;
  /** The clock of TODAY and NOW. */
  now?: () => Date;
}

const webPayloadLimitBytes = 5 * 1024 * 1024;
const officeError = { requestTooLarge: 5103, responseTooLarge: 5104 } as const;

/** The stand-in as an add-in's frame sees it, plus what tests ask beyond {@link ExcelHost}. */
export interface StandinHost extends ExcelHost {
  /** Objects that the add-in tracks and has not released; none after `Excel.run` has ended. */
  readonly trackedObjectCount: number;
  readonly context: ModelContext;
  /** Evaluates formulas without writing them: conditional formats, validations, drop-down lists. */
  readonly calculation: Calculation;
  /**
   * Calls custom functions in the add-in's frame by messages, from when its office.js is ready for them.
   * @param namespace prefix in cells, from the manifest
   */
  connectCustomFunctions(namespace: string, metadata: FunctionsMetadata): void;
  /** What a person does in the grid: changes the document, then calculates, sends events and tells the listeners. */
  act<Result>(action: (context: ModelContext) => Result): Result;
}

/** Opens a document in the stand-in. The document must have a sheet. */
export function createHost(document: WorkbookDocument, options: HostOptions): StandinHost {
  return new Host(document, options);
}

class Host implements StandinHost {
  readonly unsupported = new Set<string>();
  readonly meter = new CountingTripMeter();
  readonly faults = new PlannedFaults();
  readonly context: ModelContext;
  private readonly references = new ReferenceTable();
  private readonly events = new EventHub();
  private readonly connections = new Set<XdmConnection>();
  private readonly listeners = new Set<(change: DocumentChange) => void>();
  readonly calculation: Calculation;
  private readonly root: Workbook;
  private readonly commands: (() => void)[] = [];
  private readonly office = officeServices();
  private services: InterpreterServices | null = null;

  constructor(
    readonly document: WorkbookDocument,
    private readonly options: HostOptions,
  ) {
    this.calculation = createCalculation(document, { now: options.now, onSettled: () => this.settled() });
    this.context = new ModelContext(document, {
      locale: options.locale ?? "en-US",
      events: this.events,
      recalculateNow: () => this.calculation.recalculateNow(),
      notImplemented: (member) => this.notImplemented(member),
      trackedObjects: () => this.references.values(),
    });
    this.root = new Workbook(this.context, options.fileName ?? "Book1.xlsx");
  }

  get trackedObjectCount(): number {
    return this.references.size;
  }

  attach(frame: { send(text: string): void; origin: string }): (text: string) => void {
    const { locale = "en-US", addinName = "Add-in", fileName = "Book1.xlsx" } = this.options;
    const connection = new XdmConnection(
      {
        identity: {
          locale,
          addinName,
          documentUrl: `${frame.origin}/${encodeURIComponent(fileName)}`,
          requirementSets: this.options.requirementSets ?? fullRequirementSets,
        },
        processBatch: (body) => this.processBatch(body),
        readSettings: () => [...this.document.settings],
        writeSettings: (settings) => this.writeSettings(settings),
        commandCompleted: () => this.commands.shift()?.(),
      },
      frame,
    );
    this.connections.add(connection);
    return (text) => {
      connection.receive(text);
      this.afterwards();
    };
  }

  setCustomFunctions(functions: CustomFunctions | null): void {
    this.calculation.setCustomFunctions(functions);
    this.context.markDirty();
    this.context.ensureCalculated();
    this.afterwards(true);
  }

  connectCustomFunctions(namespace: string, metadata: FunctionsMetadata): void {
    const { customFunctions } = this.office;
    const functions = proxiedFunctions(
      {
        send: (event) => this.send(event),
        onResults: (listener) => customFunctions.onResults(listener),
      },
      namespace,
      metadata,
    );
    customFunctions.onReady(() => this.setCustomFunctions(functions));
  }

  async recalculate(): Promise<void> {
    await this.calculation.recalculate();
    this.context.noteChange();
    this.afterwards(true);
  }

  onChanged(listener: (change: DocumentChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  invokeCommand(functionName: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.commands.push(resolve);
      for (const connection of this.connections) {
        if (connection.invokeCommand(functionName, functionName)) return;
      }
      this.commands.pop();
      reject(new Error(`No add-in listens to the command ${functionName}.`));
    });
  }

  act<Result>(action: (context: ModelContext) => Result): Result {
    try {
      return action(this.context);
    } finally {
      this.context.ensureCalculated();
      this.afterwards();
    }
  }

  private processBatch(body: string): { response: string } | { error: number } {
    const requestBytes = utf8Length(body);
    const request = JSON.parse(body) as BatchRequest;
    const answered = this.meter.begin(requestBytes, setsProperties(request));
    const fault = this.faults.nextTrip();
    if (fault !== null) return { error: fault };
    const limit = this.options.payloadLimitBytes ?? webPayloadLimitBytes;
    if (requestBytes > limit) return { error: officeError.requestTooLarge };
    const known = this.references.snapshot();
    const response = JSON.stringify(executeBatch(this.interpreter(), request));
    const responseBytes = utf8Length(response);
    answered(responseBytes);
    if (responseBytes <= limit) return { response };
    this.references.releaseOthers(known);
    return { error: officeError.responseTooLarge };
  }

  private interpreter(): InterpreterServices {
    if (this.services) return this.services;
    const { metadata } = this.options;
    this.services = {
      root: this.root,
      metadata: { ...(typeof metadata === "function" ? metadata() : metadata), ...this.office.metadata },
      references: this.references,
      newObjects: this.office.objects,
      beforeMember: (member) => this.faults.beforeMember(member),
      notImplemented: (member) => this.notImplemented(member),
      registerEvent: (target, member) => this.events.register(target, member),
      endBatch: () => this.context.ensureCalculated(),
    };
    return this.services;
  }

  private notImplemented(member: string): RichApiError {
    this.unsupported.add(member);
    return new RichApiError("ApiNotFound", `The Excel stand-in does not have ${member}.`);
  }

  private writeSettings(settings: readonly (readonly [string, string])[]): void {
    this.document.settings.clear();
    for (const [key, value] of settings) this.document.settings.set(key, value);
    this.context.noteChange();
  }

  private send(event: RichApiEvent): void {
    for (const connection of this.connections) connection.sendEvent(event);
  }

  private settled(): void {
    this.context.noteChange();
    this.afterwards(true);
  }

  /** Events and painting follow the answer, never overtake it. */
  private afterwards(calculatedOnly = false): void {
    for (const event of this.events.take()) this.send(event);
    if (this.context.takeChange()) for (const listener of this.listeners) listener({ calculatedOnly });
  }
}
