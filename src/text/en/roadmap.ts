/** Sentences of the rule-based roadmap. Gaps: `{name}`, and `{count?one|many}` for singular and plural. */
export const roadmapEn = {
  useCases: "{count} {count?use case|use cases}",
  months: "{count} {count?month|months}",
  atLeast: "at least",
  and: "and",
  more: "{count} more",
  moreOne: "one more",
  quoted: "“{name}”",
  summaryPlan: "{scheduled} {count?is|are} carried out, from {start} to {end}.",
  summaryPlanCompany: "{company} carries out {scheduled}, from {start} to {end}.",
  summaryPlanMonth: "{scheduled} {count?is|are} carried out in {start}.",
  summaryPlanCompanyMonth: "{company} carries out {scheduled} in {start}.",
  summaryNothing: "No use case is scheduled at present.",
  summaryFirst:
    "“{first}” comes first (start {start}, in operation from {operation}); “{last}” is the last to finish, in {end}.",
  summaryOnly: "“{first}” starts in {start} and is in operation from {operation}.",
  summaryBudget:
    "Until {until} this takes {oneOff} in one-off and {running} in running costs, {total} in all.",
  summaryBudgetOneOff:
    "Until {until} this takes {oneOff} in one-off costs; running costs are not recorded or fall due later.",
  summaryQuickWins: "{count?The quick win is|Quick wins are} {list}.",
  summaryCritical:
    "The critical path is {path}: every month of delay along it moves the end of the plan by a month.",
  summaryLeftOut: "{leftOut} {count?is|are} not scheduled; the reasons are further up on this sheet.",
  goalCount: "“{title}” comprises {scope}: {list}.",
  goalBest: "“{name}” is rated highest with {score} of 100 points.",
  goalBenefit: "Once everything is in operation, a benefit of {benefit} per year is expected.",
  goalBenefitPartly:
    "A benefit is stated for {part} of {all} use cases, {benefit} per year in all; for the others it is missing.",
  goalNoBenefit:
    "No benefit in euros is stated; it should be put into figures by the evaluation of the pilot.",
  goalZeroBenefit: "No benefit in euros of its own is assumed.",
  goalCostsAlone: "Until {until} the module costs {oneOff} one-off and {running} in running costs.",
  goalCosts: "Against this stand {oneOff} one-off and {running} running costs until {until}.",
  milestone: "{id} {name}: {list}.",
  milestonePart: "{stages} from {month}",
  ownerOf: "{owner} is responsible for {list}.",
  ownerMissing: "{id} “{name}” has no owner yet; one must be named before it starts in {start}.",
  factorData:
    "“{name}” rests on the data source “{source}” (readiness {readiness} of 100). It must be cleaned up before the pilot in {pilot}, because it limits the feasibility.",
  factorDataOpen:
    "For “{name}” the quality of the data sources is not fully rated; make up for it before the pilot in {pilot}.",
  factorAcceptance:
    "The acceptance of “{name}” is rated {acceptance} of 5: its future users belong at the table before the pilot in {pilot}.",
  factorFeasibility:
    "The feasibility of “{name}” is rated {feasibility} of 5: a technical proof should exist before the pilot in {pilot}.",
  factorBaseline:
    "Before the first pilot (“{name}”, {pilot}) the starting value is measured, or the evaluation in {evaluation} has nothing to compare with.",
  dependencyInside: "“{name}” starts in {start}, after “{predecessor}” has ended in {predecessorEnd}.",
  dependencyOutside:
    "“{name}” starts in {start}, after “{predecessor}” from another module has ended in {predecessorEnd}.",
  dependencyConflict:
    "“{name}” is fixed to {start}, although its predecessor “{predecessor}” ends in {predecessorEnd} only; one of the dates must give way.",
  dependencyNone: "None: this module waits for no other use case, and no other waits for it.",
  dependencyFollowers: "{list} in other modules {count?waits|wait} for “{name}” (end {end}).",
  quickWin:
    "“{name}” is a quick win: the evaluation in {evaluation} shows whether it holds, from {operation} it is in operation.",
  quickWinScale: "What is learnt goes into “{next}” (start {start}).",
  quickWinNone:
    "No use case of this module combines high benefit with moderate effort. The first result comes from “{name}” with the evaluation in {evaluation}.",
  riskRated:
    "The risk of “{name}” is rated {risk} of 5. Measure: agree on stop criteria before the pilot in {pilot} and check them in the evaluation in {evaluation}.",
  riskPersonalData:
    "“{name}” processes personal data ({count?data source|data sources} {list}). Measure: settle legal basis and access rights with data protection before the pilot in {pilot}.",
  riskUncertainScore:
    "The rating of “{name}” is incomplete, its score lies between {scoreLow} and {scoreHigh}. Measure: complete the rating before the start in {start}.",
  riskMissingCosts:
    "Costs are missing for {list}, so the sums are lower bounds. Measure: obtain quotes before the budget is released.",
  riskAssumedDuration:
    "The duration of “{name}” ({duration}) is derived from its effort. Measure: estimate it with those involved and enter it.",
  riskCritical: "On the critical path: {list}. Measure: check progress monthly and arrange for a deputy.",
  riskNoPersonDays:
    "Person-days are missing for {list}, so the load is too low there. Measure: estimate the effort.",
  riskNone: "The tables show no raised risk for this module.",
  communicationStart: "Before “{name}” starts in {start}: announce goal, timetable and contact{area}.",
  communicationRollout:
    "Training before the rollout of “{name}” in {rollout}, with the results of the evaluation.",
  communicationSameRollout: "Training before the rollout in {rollout}, with the results of the evaluation.",
  communicationArea: " in {area}",
};
