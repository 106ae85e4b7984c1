import { riskTable } from "../catalogue/risk-columns";
import {
  columnArea,
  heading,
  landscape,
  titles,
  valueLooks,
  type ValueLook,
} from "../governance/sheet-parts";
import type { Plan } from "../plan";
import { colors } from "../sheets/palette";
import type { SheetContext } from "../sheets/sheet-context";
import type { Block, SheetSpec, TableBlock } from "../sheets/sheet-spec";
import { columnOf, rowBelow } from "../sheets/table-builder";
import { tableLook } from "../sheets/table-look";
import { recordsOf } from "../tables/records-of";
import { classColors, gridLayout, riskGrid, riskReferences } from "./risk-grid";
import { riskColumns, riskList } from "./risk-list";
import { riskListRows } from "./risk-rows";

const listRow = gridLayout.last + 4;

/** Whether the workbook holds risks of its own. */
export function hasRisks({ input }: Plan): boolean {
  return recordsOf(input, riskTable).length > 0;
}

/** The heat map above the ranked list; without own risks the list proposes the usual ones, unrated. */
export function riskSheet(context: SheetContext): SheetSpec {
  const words = context.areaWords.risks;
  const own = hasRisks(context.plan);
  const list = riskList(context, listRow, riskReferences);
  const widths = riskColumns(context, riskReferences).map(({ width }) => width);
  return {
    key: "risks",
    name: context.words.sheetNames.risks,
    tabColor: colors.today,
    blocks: [
      ...titles(context, { title: words.title, intro: own ? words.intro : words.introProposals }),
      ...heading(3, words.gridHeading, words.gridNote),
      ...riskGrid(context, riskListRows(context)),
      ...heading(listRow - 2, words.listHeading, own ? words.listNote : words.proposalsNote),
      list,
      ...tableLook(list, widths),
      ...looks(context, list),
      ...(own ? [] : ratingInput(context, list)),
    ],
    freeze: { rows: 0, columns: 2 },
    columnWidths: widths,
    print: {
      ...landscape(context, listRow, "a3"),
      area: { row: 0, column: 0, rows: rowBelow(list), columns: columnOf(list, "rank") + 1 },
    },
  };
}

function looks(context: SheetContext, list: TableBlock): Block[] {
  const { classes, overdueMark, proposal } = context.areaWords.risks;
  const byClass = (["critical", "high", "medium", "low"] as const).map((key): ValueLook => ({
    value: classes[key].name,
    ...classColors[key],
  }));
  const error = { fill: colors.errorFill, color: colors.errorInk };
  return [
    ...valueLooks(list, "class", byClass),
    ...valueLooks(list, "residualClass", byClass),
    ...valueLooks(list, "overdue", [{ value: overdueMark, ...error }]),
    ...valueLooks(list, "status", [{ value: proposal, fill: colors.navySoft, color: colors.navy }]),
  ];
}

/** Proposals are rated on the sheet itself, where the grid follows at once. */
function ratingInput(context: SheetContext, list: TableBlock): Block[] {
  const prompt = context.areaWords.risks.ratingPrompt;
  return ["probability", "impact", "residualProbability", "residualImpact"].flatMap((key): Block[] => {
    const area = columnArea(list, key);
    return [
      { kind: "role", area, role: "input", align: "center" },
      { kind: "validation", area, rule: { type: "wholeNumber", min: 1, max: 5 }, prompt, error: prompt },
    ];
  });
}
