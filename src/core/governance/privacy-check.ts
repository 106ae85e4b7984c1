import type { DataSourcePrivacyColumn } from "../catalogue/data-source-privacy-columns";
import type { Anonymity, ProcessingLocation } from "../catalogue/privacy-choices";
import type { AiActClass } from "../law/assessment";
import type { PlanInput, DataSource, UseCase } from "../records";

/** What is asked about a data source; `personalData` decides whether the rest is. */
export type PrivacyPointKey = "personalData" | DataSourcePrivacyColumn;

/** `open`: not answered; `gap`: answered, and something has to be done; `met`: answered, nothing to do. */
export type PointState = "open" | "gap" | "met";

export interface PrivacyPoint {
  key: PrivacyPointKey;
  state: PointState;
}

/** Why an impact assessment is likely needed (Art. 35 GDPR). */
export type AssessmentReason = "specialCategories" | "profiling" | "largeScale" | "highRiskUse";

/** Whether data may be entered into AI tools: green yes, in approved ones; yellow after clarification; red no. */
export type ReleaseState = "green" | "yellow" | "red";

export type ReleaseReason =
  | "noPersonalData"
  | "anonymised"
  | "allMet"
  | "personalDataOpen"
  | "openPoints"
  | "gaps"
  | "specialCategories"
  | "thirdCountry"
  | "noContract"
  | "noAccessControl"
  | "assessmentMissing";

/** The check of one data source. */
export interface PrivacyCheck {
  source: DataSource;
  points: readonly PrivacyPoint[];
  /** Points that are not met, in the order of the check. */
  unresolved: readonly PrivacyPoint[];
  assessmentReasons: readonly AssessmentReason[];
  light: ReleaseState;
  lightReasons: readonly ReleaseReason[];
  /** Use cases that name the source, in table order. */
  useCases: readonly UseCase[];
}

/** Class of a use case by ID; null where none is known. */
export type ClassOf = (useCaseId: string) => AiActClass | null;

/** Checks every data source against the GDPR. What nobody answered is open, never met. */
export function checkPrivacy(
  input: Pick<PlanInput, "dataSources" | "useCases">,
  classOf: ClassOf = () => null,
): PrivacyCheck[] {
  return input.dataSources.map((source) => {
    const useCases = input.useCases.filter(({ dataSources }) => dataSources.includes(source.id));
    const assessmentReasons = assessmentReasonsOf(source, useCases, classOf);
    const points = pointsOf(source, assessmentReasons);
    const unresolved = points.filter(({ state }) => state !== "met");
    const lightReasons = redReasons(source, points);
    return {
      source,
      points,
      unresolved,
      assessmentReasons,
      useCases,
      ...(lightReasons.length > 0 ? { light: "red" as const, lightReasons } : calmLight(source, unresolved)),
    };
  });
}

/** Points in the order in which they are worked off; without personal data only what every source needs. */
function pointsOf(source: DataSource, reasons: readonly AssessmentReason[]): PrivacyPoint[] {
  const personal: PrivacyPoint = {
    key: "personalData",
    state: source.personalData === null ? "open" : "met",
  };
  const purpose = textPoint(source, "purpose");
  const access = yesPoint(source, "accessRestricted");
  if (source.personalData === null) return [personal];
  if (!source.personalData || anonymityOf(source) === "anonymised") return [personal, purpose, access];
  return [
    personal,
    purpose,
    textPoint(source, "legalBasis"),
    yesPoint(source, "minimised"),
    informedPoint(source),
    processorPoint(source),
    locationPoint(source),
    access,
    yesPoint(source, "encrypted"),
    yesPoint(source, "backup"),
    anonymityPoint(source),
    questionPoint(source, "specialCategories"),
    questionPoint(source, "profiling"),
    questionPoint(source, "largeScale"),
    ...(reasons.length > 0 ? [yesPoint(source, "impactAssessment")] : []),
    textPoint(source, "retention"),
  ];
}

function stateOf(answer: unknown, isFine: (answer: unknown) => boolean): PointState {
  if (answer === null || answer === undefined || answer === "") return "open";
  return isFine(answer) ? "met" : "gap";
}

function textPoint({ further }: DataSource, key: "purpose" | "legalBasis" | "retention"): PrivacyPoint {
  return { key, state: stateOf(further[key], () => true) };
}

function yesPoint(
  { further }: DataSource,
  key: "minimised" | "accessRestricted" | "encrypted" | "backup" | "impactAssessment",
): PrivacyPoint {
  return { key, state: stateOf(further[key], (answer) => answer === true) };
}

function informedPoint({ further }: DataSource): PrivacyPoint {
  return { key: "informed", state: stateOf(further["informed"], (answer) => answer === true) };
}

/** A question whose answer, whatever it is, decides about other points. */
function questionPoint(
  { further }: DataSource,
  key: "specialCategories" | "profiling" | "largeScale",
): PrivacyPoint {
  return { key, state: stateOf(further[key], () => true) };
}

function processorPoint({ further }: DataSource): PrivacyPoint {
  return {
    key: "processorContract",
    state: stateOf(further["processorContract"], (answer) => answer !== "no"),
  };
}

/** „Unknown" is an answer that leaves the question open. */
function locationPoint({ further }: DataSource): PrivacyPoint {
  const answer = further["location"] as ProcessingLocation | null | undefined;
  const known = answer === "unknown" ? null : answer;
  return { key: "location", state: stateOf(known, (place) => place !== "thirdCountry") };
}

function anonymityPoint({ further }: DataSource): PrivacyPoint {
  return { key: "anonymity", state: stateOf(further["anonymity"], (answer) => answer !== "none") };
}

function anonymityOf({ further }: DataSource): Anonymity | null {
  return (further["anonymity"] ?? null) as Anonymity | null;
}

function isPersonal(source: DataSource): boolean {
  return source.personalData === true && anonymityOf(source) !== "anonymised";
}

function assessmentReasonsOf(
  source: DataSource,
  useCases: readonly UseCase[],
  classOf: ClassOf,
): AssessmentReason[] {
  if (!isPersonal(source)) return [];
  const answered = (["specialCategories", "profiling", "largeScale"] as const).filter(
    (key) => source.further[key] === true,
  );
  const isHighRisk = useCases.some(({ id }) => classOf(id) === "high");
  return [...answered, ...(isHighRisk ? (["highRiskUse"] as const) : [])];
}

function redReasons(source: DataSource, points: readonly PrivacyPoint[]): ReleaseReason[] {
  if (!isPersonal(source)) return [];
  const isGap = (key: PrivacyPointKey) => points.some((point) => point.key === key && point.state === "gap");
  const found: readonly [ReleaseReason, boolean][] = [
    ["specialCategories", source.further["specialCategories"] === true],
    ["thirdCountry", isGap("location")],
    ["noContract", isGap("processorContract")],
    ["noAccessControl", isGap("accessRestricted")],
    ["assessmentMissing", isGap("impactAssessment")],
  ];
  return found.flatMap(([reason, applies]) => (applies ? [reason] : []));
}

function calmLight(
  source: DataSource,
  unresolved: readonly PrivacyPoint[],
): Pick<PrivacyCheck, "light" | "lightReasons"> {
  if (source.personalData === null) return { light: "yellow", lightReasons: ["personalDataOpen"] };
  if (!source.personalData) return { light: "green", lightReasons: ["noPersonalData"] };
  if (!isPersonal(source)) return { light: "green", lightReasons: ["anonymised"] };
  const states = new Set(unresolved.map(({ state }) => state));
  const reasons: ReleaseReason[] = [
    ...(states.has("gap") ? (["gaps"] as const) : []),
    ...(states.has("open") ? (["openPoints"] as const) : []),
  ];
  return reasons.length > 0
    ? { light: "yellow", lightReasons: reasons }
    : { light: "green", lightReasons: ["allMet"] };
}
