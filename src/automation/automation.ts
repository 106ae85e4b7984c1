/**
 * One more entry over the app, for programs instead of people: the same reading, planning and writing as in the task
 * pane, called with plain data. Never deployed with the add-in.
 */
import { excelWorkbook } from "../excel/excel-workbook";
import { knownTableNames } from "../app/known-tables";
import type { WorkbookPort } from "../app/ports";
import { failedResult } from "./failed-result";
import { runPlan } from "./run-plan";
import { runRatings } from "./run-ratings";
import { runTemplate } from "./run-template";
import { automationName, type Automation, type RunRequest, type RunResult } from "./run-types";

const automation: Automation = {
  run: async (request) => {
    const workbook = excelWorkbook(knownTableNames());
    try {
      return await runRequest(workbook, request);
    } catch (thrown) {
      return failedResult(thrown, request);
    }
  },
};

function runRequest(workbook: WorkbookPort, request: RunRequest): Promise<RunResult> {
  switch (request.command) {
    case "plan":
      return runPlan(workbook, request);
    case "template":
      return runTemplate(workbook, request);
    case "ratings":
      return runRatings(workbook, request);
  }
}

(globalThis as Record<string, unknown>)[automationName] = automation;
