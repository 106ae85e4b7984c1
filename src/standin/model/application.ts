import { HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import type { ModelContext } from "./model-context";

/** What a culture says about numbers and dates; Intl has the separators, the patterns are Excel's. */
function cultureOf(locale: string) {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.5);
  const isGerman = locale.startsWith("de");
  return {
    decimal: parts.find((part) => part.type === "decimal")?.value ?? ".",
    group: parts.find((part) => part.type === "group")?.value ?? ",",
    dateSeparator: isGerman ? "." : "/",
    shortDatePattern: isGerman ? "dd.MM.yyyy" : "M/d/yyyy",
    longDatePattern: isGerman ? "dddd, d. MMMM yyyy" : "dddd, MMMM d, yyyy",
    longTimePattern: isGerman ? "HH:mm:ss" : "h:mm:ss tt",
  };
}

export class Application extends HostObject {
  static override readonly typeName = "Application";

  constructor(readonly context: ModelContext) {
    super();
  }

  get calculationMode(): string {
    return this.context.document.calculationMode;
  }

  set calculationMode(mode: string) {
    if (mode !== "Automatic" && mode !== "AutomaticExceptTables" && mode !== "Manual") {
      throw new RichApiError("InvalidArgument");
    }
    this.context.document.calculationMode = mode;
    this.context.noteChange();
    this.context.ensureCalculated();
  }

  get calculationState(): string {
    return "Done";
  }

  get decimalSeparator(): string {
    return cultureOf(this.context.locale).decimal;
  }

  get thousandsSeparator(): string {
    return cultureOf(this.context.locale).group;
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  get cultureInfo(): CultureInfo {
    return new CultureInfo(this.context.locale);
  }

  calculate(calculationType: string): void {
    if (!["Recalculate", "Full", "FullRebuild"].includes(calculationType))
      throw new RichApiError("InvalidArgument");
    this.context.calculate();
  }

  /** Results are computed at the end of the batch in any case, or when somebody reads them. */
  suspendApiCalculationUntilNextSync(): void {}

  /** The grid paints between batches only. */
  suspendScreenUpdatingUntilNextSync(): void {}
}

export class CultureInfo extends HostObject {
  static override readonly typeName = "CultureInfo";

  constructor(readonly name: string) {
    super();
  }

  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.name);
  }

  get datetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo(this.name);
  }
}

export class NumberFormatInfo extends HostObject {
  static override readonly typeName = "NumberFormatInfo";

  constructor(private readonly locale: string) {
    super();
  }

  get numberDecimalSeparator(): string {
    return cultureOf(this.locale).decimal;
  }

  get numberGroupSeparator(): string {
    return cultureOf(this.locale).group;
  }
}

export class DatetimeFormatInfo extends HostObject {
  static override readonly typeName = "DatetimeFormatInfo";

  constructor(private readonly locale: string) {
    super();
  }

  get dateSeparator(): string {
    return cultureOf(this.locale).dateSeparator;
  }

  get timeSeparator(): string {
    return ":";
  }

  get shortDatePattern(): string {
    return cultureOf(this.locale).shortDatePattern;
  }

  get longDatePattern(): string {
    return cultureOf(this.locale).longDatePattern;
  }

  get longTimePattern(): string {
    return cultureOf(this.locale).longTimePattern;
  }
}
