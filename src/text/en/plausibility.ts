/** Sentences of the plausibility check: what was compared, with what, and what to do. Source and date follow. */
export const plausibilityEn = {
  rules: {
    systemsExceedFrame:
      "{count} AI systems go live in the first year. At {perSystemLowCents} to {perSystemHighCents} running cost per system and month they cost {lowCents} to {highCents} a year; the frame for the whole first year is {frameLowCents} to {frameHighCents}. Both figures can't hold at once: plan running costs of your own or spread the starts.",
    systemsExceedFrameWithBudget:
      "{count} AI systems go live in the first year. At {perSystemLowCents} to {perSystemHighCents} running cost per system and month they cost {lowCents} to {highCents} a year; the frame for the whole first year is {frameLowCents} to {frameHighCents}, your budget for year 1 {budgetCents}. Plan running costs of your own or spread the starts.",
    systemsExceedBudget:
      "{count} {count?AI system goes|AI systems go} live in the first year. Even at {perSystemLowCents} running cost per system and month that is {lowCents} a year; your budget for year 1 is {budgetCents}. Check budget, running costs and starts.",
    firstYearAbove:
      "The first twelve months cost {totalCents}; for companies with {sizeLow} to {sizeHigh} employees {lowCents} to {highCents} is usual, including training, tools and consulting. Check whether everything must begin in the first year.",
    firstYearBelow:
      "The first twelve months cost only {totalCents}; for companies with {sizeLow} to {sizeHigh} employees {lowCents} to {highCents} is usual. Check whether training, tools and external consulting are included.",
    trainingBelow:
      "{perPersonCents} per person is planned for training; {lowCents} to {highCents} counts as thorough. Raise the budget or train fewer people well.",
    trainingBelowTotal:
      "{totalCents} in all is planned for training; for a single person {lowCents} to {highCents} counts as thorough. Raise the budget and enter the number of people.",
    runningCostMissing:
      "{id} has a one-off but no running cost. A productive AI system usually costs {lowCents} to {highCents} a month: licences, cloud, maintenance. Enter the running cost.",
    runningCostsMissing:
      "{count} {count?AI system has|AI systems have} one-off but no running costs. A productive system usually costs {lowCents} to {highCents} a month: licences, cloud, maintenance. Enter the running costs.",
    runningFarBelow:
      "{id} costs {runningCents} a month to run, a fraction of the usual {lowCents} to {highCents}. Check whether licences, cloud and maintenance are included.",
    runningFarAbove:
      "{id} costs {runningCents} a month to run, a multiple of the usual {lowCents} to {highCents}. Check amount and unit of the column.",
    benefitWithoutCost:
      "{id} promises {benefitCents} benefit a year and costs nothing. Enter the costs; usual are {lowCents} to {highCents} a month per system.",
    earlyPayback:
      "{id} is to earn back {oneOffCents} one-off cost after {months} months. A return is measurable after {roiLow} to {roiHigh} months; the practice example with {exampleMonths} months was about the receipts of a small workshop. Check the benefit per year.",
    paybackWithoutBaseline:
      "{id} is to earn back {oneOffCents} one-off cost after {months} months but has no baseline. A return is measurable after {roiLow} to {roiHigh} months. Measure the baseline before you begin.",
    benefitWithoutBaseline:
      "There is no baseline for {count} {count?use case|use cases} with a benefit in euros. Without measuring before, a return can't be shown even after {roiLow} to {roiHigh} months. Set a KPI with baseline and target per use case.",
    earlyBenefitWithoutBaseline:
      "{early} {early?use case is|use cases are} to pay off in less than {roiLow} months, but there is no baseline for {count} {count?use case|use cases} with a benefit in euros. Without measuring before, a return can't be shown even after {roiLow} to {roiHigh} months. Set a KPI with baseline and target per use case.",
    earlyReturn:
      "The plan has earned its costs {months} {months?month|months} after the project start; a return is usually measurable after {roiLow} to {roiHigh} months. Expect the benefit to ramp up.",
    complexWithoutReturn:
      "{id} takes much effort ({effort} of 5) and has no benefit in euros. Complex initiatives with an unclear return are to be avoided; it should be measurable after {roiLow} to {roiHigh} months. Estimate the benefit or split the initiative.",
    productionFactor:
      "The factor from prototype to production is {factor}. Backup, monitoring, user management and compliance make operation clearly more work than the prototype; the factor should be above 1.",
    pilotTooLong:
      "The pilot of {id} takes {days} days; at most {limitDays} are usual. Make the pilot small enough to be judged in that time.",
    firstPilotLate:
      "The first pilot ({id}) is done {days} days after the project start at the earliest; {limitDays} are usual. Move a small initiative forward.",
    roadmapTooLong:
      "The plan takes {months} months; a roadmap usually covers {roadmapLow} to {roadmapHigh}. What comes later belongs to a second stage after the first has been evaluated.",
    quickWinTooLong:
      "{id} is a quick win by its ratings but takes {months} months; the window for quick wins ends after {limitMonths}. Check effort and duration.",
    effectAbovePractice:
      "{id} promises {promisedPercent} %; in the practice example (“{example}”) it was {examplePercent} %. That is a single case, no statistics: check what the promise rests on.",
    unknownFigure:
      "“{text}” is no reference figure and changes nothing. Keys and names are on the sheet “Assumptions”.",
    repeatedFigure: "“{text}” is in the table of reference figures more than once; the first row counts.",
  },
  sources: {
    itArticle: "Article on the strategic AI roadmap for IT departments",
    marketingPrompt: "Prompt templates for roadmaps in marketing and retail",
    course2: "AI course for SMEs, module 2 (practice example, no statistics)",
    course4: "AI course for SMEs, module 4 (practice example, no statistics)",
    course5: "AI course for SMEs, module 5 (practice example, no statistics)",
    course6: "AI course for SMEs, module 6 (practice example, no statistics)",
    course7: "AI course for SMEs, module 7 (practice example, no statistics)",
    course8: "AI course for SMEs, module 8 (practice example, no statistics)",
    addIn: "Threshold of this add-in",
    user: "own figure",
  },
  reliability: {
    ruleOfThumb: "rule of thumb, undated in the document",
    singleCase: "only for asking",
    threshold: "from here on the check asks",
    user: "replaces the built-in value",
  },
  evidence: "Source: {source}, as of {stand}.",
  evidenceUndated: "Source: {source}.",
};
