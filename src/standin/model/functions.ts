import { HostObject } from "../wire/host-object";
import { RichApiError } from "../wire/rich-api-error";
import type { ModelContext } from "./model-context";

const dayMilliseconds = 86_400_000;

/** Worksheet functions called by the add-in; only those whose result depends on the workbook. */
export class Functions extends HostObject {
  static override readonly typeName = "Functions";

  constructor(readonly context: ModelContext) {
    super();
  }

  /** Serial number of a date in the workbook's date system. */
  date(year: number, month: number, day: number): FunctionResult {
    if (year < 1900 || year > 9999) throw new RichApiError("InvalidArgument");
    const days = Date.UTC(year, month - 1, day) / dayMilliseconds;
    // 1904-01-01 is day 0 there; here day 60 is the leap day that 1900 did not have.
    const serial1900 = days - Date.UTC(1899, 11, 30) / dayMilliseconds;
    const isBeforeLeapDay = serial1900 < 61;
    const serial = this.context.document.date1904
      ? serial1900 - 1462
      : serial1900 - (isBeforeLeapDay ? 1 : 0);
    return new FunctionResult(serial);
  }
}

export class FunctionResult extends HostObject {
  static override readonly typeName = "FunctionResult<T>";
  readonly error = "";

  constructor(readonly value: number) {
    super();
  }
}
