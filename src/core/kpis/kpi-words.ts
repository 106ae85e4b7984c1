import type { KpiDirection } from "../catalogue/kpi-columns";
import type { KpiGap, KpiProgress } from "./kpi-state";
import type { ReturnVerdict } from "./return-by-quarter";
import type { SmartPart } from "./smart-goals";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Words of the KPI and ROI reports. Headers hold letters, digits and spaces only. */
export interface KpiWords {
  title: string;
  intro: string;
  missing: string;
  goalsHeading: string;
  goalsNote: string;
  goalsMissing: string;
  headers: Words<
    | "kpi"
    | "useCases"
    | "unit"
    | "direction"
    | "baseline"
    | "target"
    | "actual"
    | "measuredOn"
    | "fulfilment"
    | "state"
    | "due"
    | "owner"
    | "gaps"
    | "goal"
    | "isSmart"
  >;
  directions: Words<KpiDirection>;
  progress: Words<KpiProgress>;
  gaps: Words<KpiGap>;
  smart: Words<SmartPart>;
  yes: string;
  no: string;
  open: string;
  roi: Words<
    | "title"
    | "intro"
    | "asOf"
    | "useCasesHeading"
    | "quartersHeading"
    | "quartersNote"
    | "cost"
    | "plannedBenefit"
    | "fulfilment"
    | "shownBenefit"
    | "roi"
    | "verdict"
    | "soft"
    | "quarter"
    | "from"
    | "to"
    | "benefit"
    | "net"
    | "cumulated"
    | "chartTitle"
    | "chartMoney"
  >;
  verdicts: Words<ReturnVerdict>;
}
