/**
 * One more entry over the app, for programs instead of people: the same reading, planning and writing as in the task
 * pane, called with plain data. Never deployed with the add-in.
 */
import { excelWorkbook } from "../excel/excel-workbook";
import { knownTableNames } from "../app/known-tables";
import { failedResult } from "./failed-result";
import { runPlan } from "./run-plan";
import { runTemplate } from "./run-template";
import { automationName, type Automation } from "./run-types";

const automation: Automation = {
  run: async (request) => {
    const workbook = excelWorkbook(knownTableNames());
    try {
      return await (request.command === "plan" ? runPlan(workbook, request) : runTemplate(workbook, request));
    } catch (thrown) {
      return failedResult(thrown, request);
    }
  },
};

(globalThis as Record<string, unknown>)[automationName] = automation;
