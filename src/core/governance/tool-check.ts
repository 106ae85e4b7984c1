import type { ProcessingLocation, ProcessorContract } from "../catalogue/privacy-choices";
import { toolTable, type ToolApproval, type ToolColumn } from "../catalogue/tool-columns";
import { issueAt, type Issue } from "../issues";
import { placeOf, type PlanInput, type TableRecord } from "../records";
import { recordsOf } from "../tables/records-of";

/** What is asked about a tool. */
export type ToolPointKey = "approved" | "personalData" | "processorContract" | "location" | "alternative";

export interface ToolPoint {
  key: ToolPointKey;
  /** `open`: not answered; `gap`: answered, and something has to be done. */
  state: "open" | "gap";
}

/** `shadow`: in use although not approved; `clarify`: something is open or missing; `fine`: nothing is. */
export type ToolVerdict = "shadow" | "clarify" | "fine";

/** The check of one AI tool that is in use. */
export interface ToolCheck {
  id: string;
  tool: string;
  vendor: string;
  purpose: string;
  area: string;
  approved: ToolApproval | null;
  personalData: boolean | null;
  processorContract: ProcessorContract | null;
  location: ProcessingLocation | null;
  alternative: string;
  useCaseIds: readonly string[];
  points: readonly ToolPoint[];
  verdict: ToolVerdict;
  record: TableRecord<ToolColumn>;
}

/** Checks every tool of the workbook: approved, agreement with the vendor, place of processing, a way out. */
export function checkTools(input: Pick<PlanInput, "further">): ToolCheck[] {
  return recordsOf(input, toolTable)
    .filter(({ values }) => typeof values.tool === "string")
    .map((record) => {
      const { values } = record;
      const text = (key: ToolColumn) => (typeof values[key] === "string" ? values[key] : "");
      const answers = {
        approved: (text("approved") || null) as ToolApproval | null,
        personalData: typeof values.personalData === "boolean" ? values.personalData : null,
        processorContract: (text("processorContract") || null) as ProcessorContract | null,
        location: (text("location") || null) as ProcessingLocation | null,
        alternative: text("alternative"),
      };
      const points = pointsOf(answers);
      const isShadow = answers.approved === "no";
      return {
        id: record.id,
        tool: text("tool"),
        vendor: text("vendor"),
        purpose: text("purpose"),
        area: text("area"),
        ...answers,
        useCaseIds: Array.isArray(values.useCases) ? (values.useCases as readonly string[]) : [],
        points,
        verdict: isShadow
          ? ("shadow" as const)
          : points.length > 0
            ? ("clarify" as const)
            : ("fine" as const),
        record,
      };
    });
}

/** One hint per tool that is used without approval. */
export function shadowToolIssues(input: Pick<PlanInput, "further">): Issue[] {
  return checkTools(input)
    .filter(({ verdict }) => verdict === "shadow")
    .map(({ id, tool, record }) =>
      issueAt(placeOf(record.place, "approved"), "info", "shadowTool", { ids: [id], params: { tool } }),
    );
}

type Answers = Pick<
  ToolCheck,
  "approved" | "personalData" | "processorContract" | "location" | "alternative"
>;

/** Without personal data neither an agreement nor a place of processing is asked for. */
function pointsOf(answers: Answers): ToolPoint[] {
  const { approved, personalData, processorContract, location, alternative } = answers;
  const known = location === "unknown" ? null : location;
  const mayBePersonal = personalData !== false;
  const found: readonly [ToolPointKey, ToolPoint["state"] | null][] = [
    ["approved", stateOf(approved, approved === "yes")],
    ["personalData", personalData === null ? "open" : null],
    ["processorContract", mayBePersonal ? stateOf(processorContract, processorContract !== "no") : null],
    ["location", mayBePersonal ? stateOf(known, known !== "thirdCountry") : null],
    ["alternative", approved === "no" && alternative === "" ? "open" : null],
  ];
  return found.flatMap(([key, state]) => (state ? [{ key, state }] : []));
}

function stateOf(answer: string | null, isFine: boolean): ToolPoint["state"] | null {
  if (answer === null) return "open";
  return isFine ? null : "gap";
}
