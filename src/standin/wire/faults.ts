import type { FaultInjector } from "../host";
import { RichApiError } from "./rich-api-error";

/** Faults that wait for their turn. */
export class PlannedFaults implements FaultInjector {
  private trips: { countdown: number; errorCode: number }[] = [];
  private members: { member: string; countdown: number; code: string }[] = [];

  failTrip(k: number, errorCode: number): void {
    this.trips.push({ countdown: k, errorCode });
  }

  failMember(member: string, code: string, k = 1): void {
    this.members.push({ member, countdown: k, code });
  }

  clear(): void {
    this.trips = [];
    this.members = [];
  }

  /** To be called once per round trip; the Office error code to answer with, or null. */
  nextTrip(): number | null {
    let due: number | null = null;
    this.trips = this.trips.filter((fault) => {
      if (--fault.countdown > 0) return true;
      due ??= fault.errorCode;
      return false;
    });
    return due;
  }

  /**
   * To be called before a member is used.
   * @param member e.g. `Range.values`
   * @throws RichApiError when a fault is due
   */
  beforeMember(member: string): void {
    if (this.members.length === 0) return;
    let due: string | null = null;
    this.members = this.members.filter((fault) => {
      if (fault.member !== member || --fault.countdown > 0) return true;
      due ??= fault.code;
      return false;
    });
    if (due) throw new RichApiError(due);
  }
}
