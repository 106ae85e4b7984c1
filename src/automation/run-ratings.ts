import type { WorkbookPort } from "../app/ports";
import { answersOf, filledForms, insertForms, openRound } from "../app/rating-forms";
import type { RatingsRequest } from "./ratings-types";
import type { RunResult } from "./run-types";
import { runWords } from "./run-words";

/** One step of a rating round in the open workbook; exit 2 where it has no use cases. */
export async function runRatings(workbook: WorkbookPort, request: RatingsRequest): Promise<RunResult> {
  const words = runWords[request.language ?? "de"];
  const done = { exit: 0, json: null, message: "" } as const;
  switch (request.task) {
    case "round": {
      const open = await openRound(workbook, request);
      return open ? { ...done, ratings: open } : { exit: 2, json: null, message: words.nothingToRate };
    }
    case "insert":
      await insertForms(workbook, request.round, request.forms, { hideOthers: false });
      return done;
    case "answers": {
      const forms = await filledForms(workbook);
      const filled = forms.map((form) => ({ rater: form.rater, answers: answersOf(form, request.round) }));
      return { ...done, ratings: { forms: filled } };
    }
  }
}
