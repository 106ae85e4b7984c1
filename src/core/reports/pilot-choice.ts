import { issueAt, nowhere, type Issue } from "../issues";
import type { Plan } from "../plan";
import { isChosenPilot } from "../scoring/quick-win-candidate";

/** Says that the setting „Pilot" names nothing in the plan, or something that is not scheduled. */
export function pilotIssues({ input, useCases }: Plan): Issue[] {
  const chosen = input.settings.further["pilot"];
  if (typeof chosen !== "string" || chosen.trim() === "") return [];
  const place = input.settingUses.find(({ key }) => key === "pilot")?.place ?? nowhere;
  const possible = useCases.filter(({ selected, start }) => selected && start !== null);
  if (possible.some(({ useCase }) => isChosenPilot(useCase, input.settings))) return [];
  const choices = possible.map(({ useCase }) => useCase.id).join(", ");
  return [issueAt(place, "warning", "notAChoice", { params: { text: chosen, choices } })];
}
