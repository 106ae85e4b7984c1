import type { CellError, CellValue, ErrorCode } from "../document/cell-document";
import type { CustomFunctionArgument, CustomFunctionResult, CustomFunctions } from "../host";
import type { RichApiEvent } from "../wire/xdm-connection";
import { fullName, functionsByName, type FunctionsMetadata } from "./function-metadata";
import { toFunctionResult } from "./function-results";
import { prepareArguments } from "./prepare-arguments";

/** How calls go into the add-in's frame and results come out of it. */
export interface FunctionChannel {
  send(event: RichApiEvent): void;
  onResults(listener: (results: unknown[]) => void): void;
}

const customFunctionCategory = 1;
const invokeMessage = 1000;
const allowErrorFlag = 4;

/** Error numbers of office.js's custom-function proxy. */
const errorCodes: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** `[id, succeeded, value, errorCode?, …]` as office.js reports it. */
type ResultEntry = [id: number, succeeded: boolean, value: unknown, errorCode?: unknown];

/**
 * An add-in's functions as Excel calls them: by messages to office.js's own proxy in the frame. Results come later,
 * in batches, so cells show #BUSY! in between.
 */
export function proxiedFunctions(
  channel: FunctionChannel,
  namespace: string,
  metadata: FunctionsMetadata,
): CustomFunctions {
  const known = functionsByName(metadata, namespace);
  const pending = new Map<number, (result: CustomFunctionResult) => void>();
  let nextId = 1;
  channel.onResults((results) => {
    for (const entry of results as ResultEntry[]) {
      pending.get(entry[0])?.(resultOf(entry));
      pending.delete(entry[0]);
    }
  });
  return {
    names: metadata.functions.map((item) => fullName(namespace, item.name)),
    call: (name, args) => {
      const item = known.get(name.toUpperCase());
      if (!item) return { error: "#NAME?" };
      const prepared = prepareArguments(item, args);
      if ("error" in prepared) return prepared.error;
      const id = nextId++;
      const message = JSON.stringify([id, item.id, prepared.values.map(asWireValue), "", allowErrorFlag]);
      return new Promise((resolve) => {
        pending.set(id, resolve);
        channel.send({
          messageCategory: customFunctionCategory,
          messageType: invokeMessage,
          targetId: "",
          message,
        });
      });
    },
  };
}

function resultOf([, succeeded, value, errorCode]: ResultEntry): CustomFunctionResult {
  if (succeeded) return toFunctionResult(value);
  const error: CellError = { error: errorCodes[Number(errorCode)] ?? "#VALUE!" };
  return typeof value === "string" && value !== "" ? { ...error, message: value } : error;
}

function asWireValue(value: CustomFunctionArgument): unknown {
  const convert = (cell: CellValue) =>
    cell !== null && typeof cell === "object" ? { type: "CustomFunctionError", code: cell.error } : cell;
  return Array.isArray(value)
    ? (value as CellValue[][]).map((row) => row.map(convert))
    : convert(value as CellValue);
}
