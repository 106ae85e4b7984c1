import { formula, money, month, percent, resultText, text } from "../sheets/cells";
import { fillWords } from "../sheets/fill-words";
import { colors } from "../sheets/palette";
import { footer, monthText, subtitle, type SheetContext } from "../sheets/sheet-context";
import type { Block, CellFormat, Role, SheetSpec, SpecCell, TableBlock } from "../sheets/sheet-spec";
import { tableReference } from "../sheets/structured-reference";
import { buildTable, columnOf, rowBelow, type ColumnPlan } from "../sheets/table-builder";
import { tableLook } from "../sheets/table-look";
import type { Cents } from "../values/money";
import { monthOfDate, monthsBetween, type Month } from "../values/month";
import { kpiStates } from "./kpi-state";
import { quarterFigures, quartersOf, returnsUntil, type UseCaseReturn } from "./return-by-quarter";

const useCaseTable = "KI_ROI";
const quarterTable = "KI_ROI_Quartale";
const widths = [10, 36, 16, 18, 14, 20, 12, 24, 34];
const leastChartRows = 12;

interface Quarter {
  name: string;
  from: Month;
  to: Month;
  costCents: Cents;
  benefitCents: Cents;
  cumulatedCents: Cents;
}

/** Quarterly report to the management: what each use case cost and brought so far, and what the plan expects. */
export function returnSheet(context: SheetContext): SheetSpec {
  const { plan, words } = context;
  const own = context.areaWords.kpis.roi;
  const until = lastMonth(context);
  const returns = returnsUntil(plan, kpiStates(plan.input, plan.today), until);
  const useCases = useCaseBlock(context, returns, 5);
  const quartersRow = rowBelow(useCases) + 1;
  const quarters = quarterBlock(context, quartersRow + 2);
  const asOf = fillWords(own.asOf, { month: monthText(context, until) });
  return {
    key: "roi",
    name: words.sheetNames.roi,
    tabColor: colors.running,
    blocks: [
      line(0, "title", own.title),
      line(1, "subtitle", `${subtitle(context)} · ${asOf}`),
      line(2, "note", own.intro),
      { kind: "rowHeight", row: 0, rows: 1, height: 28 },
      line(4, "heading", own.useCasesHeading),
      useCases,
      ...tableLook(useCases, widths),
      line(quartersRow, "heading", own.quartersHeading),
      line(quartersRow + 1, "note", own.quartersNote),
      quarters,
      ...tableLook(quarters, widths),
      chart(context, quarters),
    ],
    freeze: { rows: 0, columns: 2 },
    columnWidths: widths,
    print: {
      orientation: "landscape",
      paper: "a4",
      titleRows: null,
      fitToPagesWide: 1,
      footer: footer(context),
    },
  };
}

/** The month of the run; the first of the plan where that still lies ahead. */
function lastMonth({ plan }: SheetContext): Month {
  const current = monthOfDate(plan.today);
  const first = plan.schedule.start ?? plan.input.settings.projectStart;
  return monthsBetween(first, current) > 0 ? current : first;
}

function useCaseBlock(context: SheetContext, returns: readonly UseCaseReturn[], row: number): TableBlock {
  const words = context.areaWords.kpis;
  const own = tableReference(useCaseTable);
  const [planned, share] = [own.cell(words.roi.plannedBenefit), own.cell(words.roi.fulfilment)];
  const [cost, shown] = [own.cell(words.roi.cost), own.cell(words.roi.shownBenefit)];
  const shownFormula = `=IF(${share}="","",ROUND(${planned}*${share},2))`;
  const roiFormula = `=IF(OR(${shown}="",${cost}=0),"",(${shown}-${cost})/${cost})`;
  return buildTable<UseCaseReturn>({
    name: useCaseTable,
    at: { row, column: 0 },
    rows: returns,
    id: (each) => each.planned.useCase.id,
    columns: [
      column("id", context.words.common.id, "text", (each) => text(each.planned.useCase.id)),
      column("name", context.words.common.name, "text", (each) => text(each.planned.useCase.name)),
      column("cost", words.roi.cost, "money", (each) => money(each.costCents)),
      column("plannedBenefit", words.roi.plannedBenefit, "money", (each) => money(each.plannedBenefitCents)),
      column("fulfilment", words.roi.fulfilment, "percent", (each) => percent(each.fulfilment)),
      column("shownBenefit", words.roi.shownBenefit, "money", (each) =>
        formula(
          shownFormula,
          "money",
          each.shownBenefitCents === null ? resultText("") : money(each.shownBenefitCents),
        ),
      ),
      column("roi", words.roi.roi, "percent", (each) => formula(roiFormula, "percent", roiOf(each))),
      column("verdict", words.roi.verdict, "text", (each) => text(words.verdicts[each.verdict])),
      column("soft", words.roi.soft, "text", (each) =>
        text(String(each.planned.useCase.further["softBenefit"] ?? "")),
      ),
    ],
  });
}

function roiOf({ shownBenefitCents, costCents }: UseCaseReturn): SpecCell {
  if (shownBenefitCents === null || costCents === 0) return resultText("");
  return percent((shownBenefitCents - costCents) / costCents);
}

function quarterBlock(context: SheetContext, row: number): TableBlock {
  const words = context.areaWords.kpis.roi;
  const own = tableReference(quarterTable);
  const net = `${own.column(words.benefit)}-${own.column(words.cost)}`;
  const until = `(${own.column(words.from)}<=${own.cell(words.from)})`;
  return buildTable<Quarter>({
    name: quarterTable,
    at: { row, column: 0 },
    rows: quarterRows(context),
    id: ({ name }) => name,
    columns: [
      column("quarter", words.quarter, "text", ({ name }) => text(name)),
      column("from", words.from, "month", ({ from }) => month(from)),
      column("to", words.to, "month", ({ to }) => month(to)),
      column("cost", words.cost, "money", ({ costCents }) => money(costCents)),
      column("benefit", words.benefit, "money", ({ benefitCents }) => money(benefitCents)),
      column("net", words.net, "money", ({ benefitCents, costCents }) =>
        formula(
          `=${own.cell(words.benefit)}-${own.cell(words.cost)}`,
          "money",
          money(benefitCents - costCents),
        ),
      ),
      column("cumulated", words.cumulated, "money", ({ cumulatedCents }) =>
        formula(`=ROUND(SUMPRODUCT(${until}*(${net})),2)`, "money", money(cumulatedCents)),
      ),
    ],
  });
}

function quarterRows({ plan, areaWords }: SheetContext): Quarter[] {
  let cumulatedCents = 0;
  return quartersOf(plan).map((span, index) => {
    const figures = quarterFigures(plan, span);
    cumulatedCents += figures.benefitCents - figures.costCents;
    const name = `${areaWords.kpis.roi.quarter} ${index + 1}`;
    return { name, ...span, ...figures, cumulatedCents };
  });
}

/** Beside the quarters, so that both are on one page. */
function chart({ areaWords }: SheetContext, table: TableBlock): Block {
  const words = areaWords.kpis.roi;
  const area = (key: string) => ({
    row: table.at.row + 1,
    column: columnOf(table, key),
    rows: table.rows.length,
    columns: 1,
  });
  return {
    kind: "chart",
    name: "KI_ROI_Diagramm",
    chart: "columnClustered",
    title: words.chartTitle,
    area: { row: table.at.row, column: 7, rows: Math.max(leastChartRows, table.rows.length + 1), columns: 2 },
    series: [
      { name: words.cost, x: area("quarter"), y: area("cost"), color: colors.oneOff },
      { name: words.benefit, x: area("quarter"), y: area("benefit"), color: colors.barPilot },
    ],
    xAxis: { title: words.quarter },
    yAxis: { title: words.chartMoney, min: 0, format: "integer" },
    legend: true,
  };
}

function column<Row>(
  key: string,
  header: string,
  format: CellFormat,
  cell: (row: Row) => SpecCell,
): ColumnPlan<Row> {
  const isText = format === "text";
  return {
    key,
    header,
    format,
    owner: "computed",
    width: 0,
    cell,
    wrap: isText,
    align: isText ? "left" : "right",
  };
}

function line(row: number, role: Role, value: string): Block {
  return { kind: "cells", at: { row, column: 0 }, role, rows: [[text(value)]] };
}
