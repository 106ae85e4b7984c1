import { colors } from "../sheets/palette";
import type { SheetContext } from "../sheets/sheet-context";
import type { Block, SheetSpec, TableBlock } from "../sheets/sheet-spec";
import { buildTable, rowBelow } from "../sheets/table-builder";
import { tableLook } from "../sheets/table-look";
import { classesOf } from "./ai-act-of";
import { checkPrivacy, type ReleaseState } from "./privacy-check";
import { pointTable, privacyTableNames, sourceColumns, usageTable } from "./privacy-tables";
import { columnArea, heading, landscape, titles, valueLooks, type ValueLook } from "./sheet-parts";

const firstTable = 5;

/** The check of each data source, what is open and what to do next, and which use case uses it for what. */
export function privacySheet(context: SheetContext): SheetSpec {
  const { privacy } = context.areaWords.governance;
  const checks = checkPrivacy(context.plan.input, classesOf(context.insights));
  const columns = sourceColumns(context);
  const widths = columns.map(({ width }) => width);
  const sources = buildTable({
    name: privacyTableNames.sources,
    at: { row: firstTable, column: 0 },
    rows: checks,
    id: ({ source }) => source.id,
    columns,
  });
  const pointsRow = rowBelow(sources) + 1;
  const points = pointTable(context, pointsRow + 2, checks);
  const usageRow = rowBelow(points) + 1;
  const usage = usageTable(context, usageRow + 2, checks);
  const isClean = checks.every(({ unresolved }) => unresolved.length === 0);
  return {
    key: "privacy",
    name: context.words.sheetNames.privacy,
    tabColor: colors.strategic,
    blocks: [
      ...titles(context, privacy),
      ...heading(
        firstTable - 2,
        privacy.sources.heading,
        checks.length > 0 ? privacy.sources.note : privacy.noSources,
      ),
      sources,
      ...heading(pointsRow, privacy.points.heading, isClean ? privacy.nothingOpen : privacy.points.note),
      points,
      ...heading(usageRow, privacy.usage.heading, privacy.usage.note),
      usage,
      ...[sources, points, usage].flatMap((table) => tableLook(table, widths)),
      ...lights(context, [sources, usage]),
      ...states(context, points),
      ...["checkedBy", "checkedOn", "remark"].map((key): Block => ({
        kind: "role",
        area: columnArea(sources, key),
        role: "input",
        wrap: true,
      })),
    ],
    freeze: { rows: 0, columns: 2 },
    columnWidths: widths,
    print: landscape(context, null, "a3"),
  };
}

const lightLooks: Readonly<Record<ReleaseState, Omit<ValueLook, "value">>> = {
  green: { fill: colors.goodFill, color: colors.goodInk },
  yellow: { fill: colors.warningFill, color: colors.warningInk },
  red: { fill: colors.errorFill, color: colors.errorInk },
};

function lights(context: SheetContext, tables: readonly TableBlock[]): Block[] {
  const words = context.areaWords.governance.privacy.lights;
  const looks = (["green", "yellow", "red"] as const).map((key) => ({
    value: words[key],
    ...lightLooks[key],
  }));
  return tables.flatMap((table) => valueLooks(table, "release", looks));
}

function states(context: SheetContext, points: TableBlock): Block[] {
  const { states: words } = context.areaWords.governance;
  return valueLooks(points, "state", [
    { value: words.open, ...lightLooks.yellow },
    { value: words.gap, ...lightLooks.red },
  ]);
}
