import type { UseCase } from "../records";

/** Whether the user's own legal class says prohibited; a proposal from texts alone never excludes anything. */
export function isKnownForbidden({ further }: UseCase): boolean {
  return further["aiActClass"] === "prohibited";
}
