import { functionMetadata } from "../../src/functions/metadata-plugin.cjs";
import type { FunctionsMetadata } from "../../src/standin/custom-functions/function-metadata";
import { registeredFunctions } from "../../src/standin/custom-functions/registered-functions";
import type { ExcelSession } from "./excel-session";

/** Registers the add-in's custom functions with the session's office.js and lets its cells call them. */
export async function useAddinFunctions({ page, host }: ExcelSession): Promise<void> {
  await import("../../src/functions/functions");
  host.setCustomFunctions(registeredFunctions(page.window, "KI", await addinFunctionMetadata()));
}

/** What Excel would read from functions-de.json. */
export async function addinFunctionMetadata(): Promise<FunctionsMetadata> {
  return (await functionMetadata("https://localhost:3000/")).de;
}
