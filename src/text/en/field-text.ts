import { sheetsEn } from "./sheets";

/** Words with which the entries of a language model become text. Names and months come from the plan. */
export const fieldTextEn = {
  stages: sheetsEn.stages,
  milestoneEntry: "{name}, {stage} from {month}: {text}",
  responsibilityEntry: "{owner}: {text}",
  quickWinEntry: "“{name}”: {text}",
  riskEntry: "{risk} Measure: {measure}",
};
