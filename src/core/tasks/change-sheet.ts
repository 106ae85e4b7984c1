import { measureTable, type MeasureType } from "../catalogue/measure-columns";
import { text } from "../sheets/cells";
import { colors } from "../sheets/palette";
import { cellEquals } from "../sheets/roadmap-frame";
import type { SheetContext } from "../sheets/sheet-context";
import type { Block, SheetSpec, TableBlock } from "../sheets/sheet-spec";
import { buildTable, rowBelow, type ColumnPlan } from "../sheets/table-builder";
import { tableLook } from "../sheets/table-look";
import { changeMeasures, type ChangeMeasure } from "./change-measures";
import { judgedPitfalls, pitfallAreaLabel, type Cover, type JudgedPitfall } from "./pitfalls";
import {
  column,
  columnArea,
  day,
  dropDown,
  heading,
  inputColumn,
  inputLook,
  landscape,
  line,
  sheetHead,
  widthsOf,
} from "./sheet-parts";
import { statusLabel, statusLabels } from "./task-status";

/** What takes people along, and what plans usually fail on. */
export function changeSheet(context: SheetContext): SheetSpec {
  const { change } = context.areaWords.tasks;
  const measurePlan = measureColumns(context);
  const pitfallPlan = pitfallColumns(context);
  const widths = widthsOf(measurePlan, pitfallPlan);
  const pitfalls = buildTable<JudgedPitfall>({
    name: "KI_Stolpersteine",
    at: { row: 6, column: 0 },
    columns: pitfallPlan,
    rows: judgedPitfalls(context),
    id: ({ key }) => key,
  });
  // The longer table stands last, so that its header can be repeated on every further page.
  const measureRow = rowBelow(pitfalls) + 1;
  const measures = buildTable<ChangeMeasure>({
    name: "KI_Veraenderung",
    at: { row: measureRow + 1, column: 0 },
    columns: measurePlan,
    rows: changeMeasures(context),
    id: ({ id }) => id,
  });
  return {
    key: "change",
    name: context.words.sheetNames.change,
    tabColor: colors.quickWin,
    blocks: [
      ...sheetHead(context, change.title, change.intro),
      ...heading(4, change.pitfallsHeading),
      line(5, "note", change.pitfallsNote),
      pitfalls,
      ...tableLook(pitfalls, widths, 20),
      ...inputLook(pitfalls),
      ...coverRules(context, pitfalls),
      ...heading(measureRow, change.measuresHeading),
      measures,
      ...tableLook(measures, widths, 20),
      ...inputLook(measures),
      dropDown(measures, "status", statusLabels(context.language)),
    ],
    freeze: null,
    columnWidths: widths,
    print: landscape(context, { paper: "a4", titleRow: measures.at.row }),
  };
}

function measureColumns(context: SheetContext): ColumnPlan<ChangeMeasure>[] {
  const { change, list } = context.areaWords.tasks;
  const centred = { align: "center" } as const;
  return [
    column("id", list.id, 14, ({ id }) => text(id)),
    column("type", change.type, 20, ({ type }) => text(measureLabel(type, context.language)), { wrap: true }),
    column("measure", change.measure, 44, ({ measure }) => text(measure), { wrap: true }),
    column("area", change.area, 34, ({ area }) => text(area), { wrap: true }),
    column("start", list.start, 16, ({ start }) => day(start), { format: "date", ...centred }),
    column("end", list.end, 16, ({ end }) => day(end), { format: "date", ...centred }),
    inputColumn("owner", list.owner, 22, ({ owner }) => text(owner)),
    inputColumn("status", list.status, 14, () => text(statusLabel("open", context.language)), centred),
  ];
}

/** Label of a kind of measure in the language of the sheet. */
function measureLabel(type: MeasureType, language: "de" | "en"): string {
  const choices = measureTable.columns.find(({ key }) => key === "type")?.choices ?? [];
  return choices.find(({ key }) => key === type)?.label[language] ?? type;
}

function pitfallColumns(context: SheetContext): ColumnPlan<JudgedPitfall>[] {
  const { change, list, startPlan } = context.areaWords.tasks;
  const wrap = { wrap: true } as const;
  return [
    column("id", list.id, 14, ({ key }) => text(key)),
    column("area", change.type, 20, ({ area }) => text(pitfallAreaLabel(area, context.language)), wrap),
    column("pitfall", change.pitfall, 44, ({ pitfall }) => text(pitfall), wrap),
    column("countermeasure", change.countermeasure, 34, ({ countermeasure }) => text(countermeasure), wrap),
    column("cover", change.covered, 20, ({ cover }) => text(change[cover]), { align: "center", wrap: true }),
    inputColumn("owner", list.owner, 16),
    column("reason", change.reason, 44, ({ reason }) => text(reason), wrap),
    inputColumn("comment", startPlan.comment, 20),
  ];
}

function coverRules(context: SheetContext, table: TableBlock): Block[] {
  const { change } = context.areaWords.tasks;
  const looks: readonly [Cover, string, string][] = [
    ["yes", colors.goodFill, colors.goodInk],
    ["partly", colors.warningFill, colors.warningInk],
    ["no", colors.errorFill, colors.errorInk],
  ];
  const area = columnArea(table, "cover");
  return looks.map(([cover, fill, color]): Block => ({
    kind: "rule",
    area,
    rule: { type: "formula", formula: cellEquals(area, change[cover]), fill, color, bold: true },
  }));
}
