import { sheetsDe } from "./sheets";

/** Wörter, mit denen die Einträge eines Sprachmodells zu Text werden. Namen und Monate kommen aus dem Plan. */
export const fieldTextDe = {
  stages: sheetsDe.stages,
  milestoneEntry: "{name}, {stage} ab {month}: {text}",
  responsibilityEntry: "{owner}: {text}",
  quickWinEntry: "„{name}“: {text}",
  riskEntry: "{risk} Maßnahme: {measure}",
};
