/** One sentence per finding: what was seen and, where something can be done, what helps. */
export const issuesEn = {
  missingName: "The row has values but no name. It is not planned; enter a name or empty the row.",
  missingValue: "The value is missing.",
  notANumber: "“{text}” is not a number and counts as missing. Enter a number such as 1250 or 3.5.",
  ambiguousNumber:
    "“{text}” was read as {value} but may also mean {other}. Enter the number without a thousands separator.",
  outOfRange: "“{text}” is not between {min} and {max} and counts as missing.",
  errorCell: "The cell shows the error {text} and counts as blank. Correct the formula or enter the value.",
  duplicateId:
    "The ID {id} occurs more than once. This row is called {newId} in the plan; references mean the first. Give each row an ID of its own.",
  duplicateColumn: "The column “{header}” means the same as “{first}”. Only the first counts.",
  unknownUnit:
    "The unit “{unit}” of the column “{header}” is unknown; the entry is not used. Possible are €, T€, k€, Mio. €, per month, quarter or year, weeks, months, PT, % and 1–5.",
  unknownReference:
    "“{text}” is neither an ID nor a name in the table. The reference is ignored; check the spelling.",
  cycle:
    "These use cases depend on each other in a circle and stay unscheduled: {path}. Remove one of these predecessors.",
  overCapacity:
    "{id} needs {demand} person-days a month, the capacity is {capacity}. Extend the duration or raise the capacity.",
  predecessorUnscheduled:
    "{id} stays unscheduled because its predecessor {predecessor} cannot be scheduled. First mend what is reported there.",
  beyondHorizon:
    "{id} ends in {end}, after the horizon ({horizonEnd}). Costs after it are not in the budget.",
  durationAssumed:
    "The duration of {id} is missing; {months} {months?month is|months are} assumed for effort {effort}.",
  mandatoryExceedsBudget:
    "{id} is mandatory and stays although the fiscal year {year} then costs {totalCents}; the budget is {limitCents}. Raise the budget or move the start.",
  defaultUsed: "“{label}” is not set; {value} is used.",
  otherTableIgnored: "This table is not used; “{used}” is read.",
  sheetNameTaken: "The sheet “{wanted}” is yours and stays as it is; “{used}” is written instead.",
  manualEdit: "Your entry “{found}” was kept; computed was “{planned}”.",
  modelUnavailable:
    "Texts by the language model are missing in whole or in part. {reason} Where they are missing, texts by fixed rules stand in.",
  modelTextsRefused:
    "{count} {count?text|texts} by the language model did not pass the check even at the second try, for instance because of figures, dates or names that are not in the plan. The earlier {count?text or the one|texts or those} by fixed rules {count?stands|stand} there; read {count?it|them} or try another model.",
  textOutdated:
    "“{text}”: the language model's text does not fit the plan any more, so the text by rules stands there. Have it written anew in the task pane under “Texts”; once the plan fits again, so does the text.",
  dateConflict: "The given date of {id} contradicts {limit}.",
  notAMonth:
    "“{text}” is not a month and counts as missing. Possible are date cells, 03/2027, 2027-03, March 2027 or Q2 2027.",
  vagueKpi:
    "“{text}” names only a direction. Decide what is counted, with baseline and target, e.g. search time per document: 15 → 3 minutes.",
  vagueGoal: "“{text}” is too vague to be missed. Say what is to change by how much and by when.",
  notADate: "“{text}” is not a date and counts as missing. Use a date cell, 2027-03-01 or 01.03.2027.",
  notAChoice: "“{text}” is not among the choices ({choices}) and counts as missing.",
  selfExclusion: "{id} excludes itself; the entry is ignored.",
  mandatoryExclusion:
    "{id} and {other} exclude each other but both are mandatory. Both stay in the plan; remove the mandatory mark or the exclusion of one.",
  noUseCaseTable:
    "No table with use cases was found. Looked for: an Excel table “UseCases”, a sheet “Use cases”, and in the first 30 rows of every sheet a header row with “Use case” or with a name and at least two other known columns such as benefit, effort or one-off cost. Searched: {sheets}. Add such a header row or begin with a template (npm run template).",
  ratingUnknown: "“{text}” counts as “don't know”; it makes the score a range.",
  modelColumnMissing:
    "The chosen scoring model looks at “{label}”, but the table has no such column. The criterion does not count; add the column if it should.",
  mandatoryGated:
    "{id} is mandatory and stays in the plan although an exclusion rule speaks against it. Remove the mark or settle the reason.",
  ratingRowIgnored: "The row “{text}” of the rating sheet belongs to no use case and does not count.",
  costLinesDiffer:
    "{id}: the table says {cellCents}, the cost lines add up to {linesCents}. The table counts; clear the cell if the lines are to count.",
  costLineDates:
    "{id}: start and end count only for costs without a use case. These costs follow the dates of the roadmap.",
  costLineNeverRuns:
    "{id}: the end lies before the start. The line does not count; correct one of the two months.",
  prototypeCostScaled:
    "By its status “{status}”, {id} is a prototype. {afterCents} instead of {beforeCents} count for the productive system (factor {factor}).",
  cleaningBufferAdded:
    "{id}: {percent} % more duration is planned for cleaning data; the one-off cost rises by {addedCents}.",
  trainingIncomplete: "The setting “{label}” is missing for the training costs, so they do not count.",
  programmeExceedsBudget:
    "The programme alone costs {totalCents} in fiscal year {year}; the budget is {limitCents}. Nothing is left for use cases.",
  fundingNotCounted:
    "{id}: nothing of {useCases} is in the plan, so the granted funding does not reduce the budget.",
  payoutAssumed:
    "{id}: the payout month is missing; {month}, the last month of the horizon, is assumed to be careful.",
  valueNotOnScale:
    "“{text}” is not on the mapped scale ({scale}) and counts as missing. Correct the value or add it to the scale under Tools › Map a list.",
  mappingOutdated:
    "The remembered mapping of the list “{list}” no longer fits completely: {headers} does not exist there any more. The rest is still used; map the columns anew under Tools › Map a list.",
  csvInOneColumn:
    "The sheet “{list}” holds the lines of a CSV file unsplit in one column. Select the column and choose Data › Text to Columns, then Delimited and the separator.",
  transposedList:
    "On the sheet “{list}” the headers stand below one another instead of side by side. Copy the range and paste it with Paste Special › Transpose on a new sheet.",
  splitHeader:
    "On the sheet “{list}” the headers are spread over two rows. Write all of them in one row right above the data and unmerge merged cells.",
  shadowTool: "“{tool}” is in use but not approved (shadow AI). Approve it, replace it or stop using it.",
  unreadableWorkbook: "The workbook cannot be used.",
  plausibility: "The plan departs from the reference figures.",
  unknownPlaceholder:
    "“{text}” is no placeholder and stays in the prompt as it is. If one is meant, write it as in the list of the guide; otherwise there is nothing to do.",
  promptWithoutData:
    "The prompt “{prompt}” lacks the placeholder for the data; they are added at the end. To have them elsewhere, put the word data in curly brackets there.",
  promptTooLong:
    "The prompt “{prompt}” has {length} characters; at most {max} are recommended. It is used, but it takes room from the data and costs money with each request; shorten it.",
  promptLanguageMissing:
    "None of your prompts is for the language of the roadmap; a prompt of the add-in is used. Clear the column “Language” or add a prompt in this language.",
  promptNotFound:
    "There is no prompt “{text}”; the choice is made as without this setting. Possible are: {choices}.",
};

export const dateConflictsEn = {
  predecessor: "{id} is given to start in {start}, but its predecessor {other} ends only in {limit}.",
  earliestStart: "{id} is given to start in {start}, but {limit} is the earliest.",
  projectStart: "{id} starts in {start}, before the project start {limit}.",
  capacity:
    "With the given date of {id}, the demand in {limit} exceeds the capacity of {capacity} person-days.",
  fixedStart: "{id} actually starts in {start} instead of {limit} as fixed.",
  actualEnd: "The actual end {limit} of {id} does not fit the plan's end {end}.",
};

export const missingValuesEn = {
  unscheduled:
    "Duration and effort of {id} are missing; without them the use case stays unscheduled. Enter one of the two.",
  countsAsZero: "“{label}” of {id} is missing and counts as 0.",
  readinessRange:
    "“{label}” of {id} is missing; the data readiness and the scores that depend on it are therefore ranges.",
  scoreRange: "“{label}” of {id} is missing; its score is therefore a range.",
  wholeColumn: "There is no column “{label}”; the value counts as 0 everywhere.",
  other: "The value is missing.",
};

/** Values beyond a limit, by the kind of limit. */
export const limitsEn = {
  between: "“{text}” is not between {min} and {max} and counts as missing.",
  atLeast: "“{text}” is less than {min} or implausibly large and counts as missing.",
  above: "“{text}” is not above {min} or implausibly large and counts as missing.",
  allZero: "All weights are 0, which orders nothing. The default weights are used.",
};

/** A setting that is missing and then sets no limit. */
export const noDefaultEn = "“{label}” is not set and counts as unlimited.";
