import type { DataSource, UseCase } from "../records";
import { formula, number } from "../sheets/cells";
import { fillWords } from "../sheets/fill-words";
import type { SheetContext } from "../sheets/sheet-context";
import type { TableBlock } from "../sheets/sheet-spec";
import { tableReference } from "../sheets/structured-reference";
import { buildTable, type ColumnPlan } from "../sheets/table-builder";
import type { PrivacyCheck, PrivacyPoint } from "./privacy-check";
import { cellColumn, textColumn } from "./sheet-parts";

export const privacyTableNames = {
  sources: "KI_Datenschutz",
  points: "KI_Datenschutz_Punkte",
  usage: "KI_Datenverwendung",
} as const;

/** A point together with the source that it belongs to. */
export interface SourcePoint {
  check: PrivacyCheck;
  point: PrivacyPoint;
}

/** Columns of the sources; the other tables of the sheet share their widths. */
export function sourceColumns(context: SheetContext): ColumnPlan<PrivacyCheck>[] {
  const words = context.areaWords.governance;
  const { columns, lights, reasons } = words.privacy;
  const centered = { align: "center" } as const;
  const missing = ({ personalData }: DataSource) =>
    personalData === false ? words.contracts.notNeeded : words.open;
  return [
    textColumn("id", columns.id, 10, ({ source }) => source.id),
    textColumn("source", columns.source, 30, ({ source }) => source.name),
    textColumn("owner", columns.owner, 24, ({ source }) => source.owner),
    textColumn(
      "personal",
      columns.personal,
      15,
      ({ source }) => yesNoText(context, source.personalData),
      centered,
    ),
    textColumn("release", columns.release, 18, ({ light }) => lights[light], centered),
    textColumn("why", columns.why, 46, ({ lightReasons }) =>
      lightReasons.map((key) => reasons[key]).join(" "),
    ),
    textColumn("purpose", columns.purpose, 46, ({ source }) => answer(source.further["purpose"], words.open)),
    textColumn("legalBasis", columns.legalBasis, 24, ({ source }) =>
      choice(source.further["legalBasis"], words.legalBases, missing(source)),
    ),
    textColumn("location", columns.location, 18, ({ source }) =>
      choice(source.further["location"], words.locations, missing(source)),
    ),
    countColumn(context),
    textColumn("assessment", columns.assessment, 30, (check) => assessmentText(context, check)),
    { ...textColumn<PrivacyCheck>("checkedBy", columns.checkedBy, 18, () => ""), owner: "editable" },
    {
      ...textColumn<PrivacyCheck>("checkedOn", columns.checkedOn, 13, () => ""),
      owner: "editable",
      format: "date",
    },
    { ...textColumn<PrivacyCheck>("remark", columns.remark, 28, () => ""), owner: "editable" },
  ];
}

/** Counted in the list below, so that both always agree; SUMPRODUCT, because IDs may hold wildcards. */
function countColumn(context: SheetContext): ColumnPlan<PrivacyCheck> {
  const { columns } = context.areaWords.governance.privacy;
  const own = tableReference(privacyTableNames.sources);
  const points = tableReference(privacyTableNames.points);
  const expression = `=SUMPRODUCT(--(${points.column(columns.id)}=${own.cell(columns.id)}))`;
  return cellColumn("openPoints", columns.openPoints, 10, "integer", ({ unresolved }) =>
    formula(expression, "integer", number(unresolved.length, "integer")),
  );
}

/** Every point that is not met, source by source. */
export function pointTable(context: SheetContext, row: number, checks: readonly PrivacyCheck[]): TableBlock {
  const words = context.areaWords.governance;
  const { columns, checks: worded } = words.privacy;
  const rows = checks.flatMap((check) => check.unresolved.map((point): SourcePoint => ({ check, point })));
  return buildTable<SourcePoint>({
    name: privacyTableNames.points,
    at: { row, column: 0 },
    rows,
    id: ({ check, point }) => `${check.source.id}:${point.key}`,
    columns: [
      textColumn("id", columns.id, 0, ({ check }) => check.source.id),
      textColumn("source", columns.source, 0, ({ check }) => check.source.name),
      textColumn("point", columns.point, 0, ({ point }) => worded[point.key].name),
      textColumn("state", columns.state, 0, ({ point }) => words.states[point.state], { align: "center" }),
      textColumn("basis", columns.basis, 0, ({ point }) => worded[point.key].basis),
      textColumn("missing", columns.missing, 0, ({ point }) => missingText(context, point)),
      textColumn("next", columns.next, 0, ({ point }) => worded[point.key].next),
      textColumn("owner", columns.owner, 0, ({ check }) => check.source.owner),
    ],
  });
}

function missingText(context: SheetContext, { key, state }: PrivacyPoint): string {
  const { open, gap } = context.areaWords.governance.privacy.checks[key];
  return state === "gap" ? gap : open;
}

interface Usage {
  useCase: UseCase;
  check: PrivacyCheck;
}

/** Which use case uses which source for what. */
export function usageTable(context: SheetContext, row: number, checks: readonly PrivacyCheck[]): TableBlock {
  const words = context.areaWords.governance;
  const { columns, lights } = words.privacy;
  const rows = checks.flatMap((check) => check.useCases.map((useCase): Usage => ({ useCase, check })));
  return buildTable<Usage>({
    name: privacyTableNames.usage,
    at: { row, column: 0 },
    rows,
    id: ({ useCase, check }) => `${useCase.id}:${check.source.id}`,
    columns: [
      textColumn("id", columns.id, 0, ({ useCase }) => useCase.id),
      textColumn("useCase", columns.useCase, 0, ({ useCase }) => useCase.name),
      textColumn("source", columns.source, 0, ({ check }) => check.source.name),
      textColumn("sourceId", columns.sourceId, 0, ({ check }) => check.source.id, { align: "center" }),
      textColumn("release", columns.release, 0, ({ check }) => lights[check.light], { align: "center" }),
      textColumn("usedFor", columns.usedFor, 0, ({ useCase }) => useCase.description || words.open),
      textColumn("sourcePurpose", columns.sourcePurpose, 0, ({ check }) =>
        answer(check.source.further["purpose"], words.open),
      ),
      textColumn(
        "personal",
        columns.personal,
        0,
        ({ check }) => yesNoText(context, check.source.personalData),
        {
          align: "center",
        },
      ),
    ],
  });
}

/** Yes, no or open. */
export function yesNoText({ areaWords }: SheetContext, value: boolean | null): string {
  const { yes, no, open } = areaWords.governance;
  return value === null ? open : value ? yes : no;
}

/** Why an impact assessment is needed. */
export function assessmentText(context: SheetContext, check: PrivacyCheck): string {
  const { privacy } = context.areaWords.governance;
  if (check.assessmentReasons.length === 0) return privacy.assessmentNotSeen;
  return fillWords(privacy.assessmentNeeded, { reasons: reasonList(context, check) });
}

export function reasonList({ areaWords }: SheetContext, { assessmentReasons }: PrivacyCheck): string {
  return assessmentReasons.map((key) => areaWords.governance.privacy.assessmentReasons[key]).join(", ");
}

function answer(value: unknown, open: string): string {
  return typeof value === "string" && value !== "" ? value : open;
}

function choice<Key extends string>(
  value: unknown,
  words: Readonly<Record<Key, string>>,
  open: string,
): string {
  return typeof value === "string" ? (words[value as Key] ?? value) : open;
}
