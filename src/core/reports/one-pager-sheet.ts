import { cashFlow } from "../money/cash-flow";
import { resolveFacts } from "../roadmap/roadmap-draft";
import { roadmapFacts } from "../roadmap/roadmap-facts";
import { formula, month, resultText, text } from "../sheets/cells";
import { colors } from "../sheets/palette";
import { roadmapTableName } from "../sheets/roadmap-layout";
import type { SheetContext } from "../sheets/sheet-context";
import type { SheetSpec, SpecCell } from "../sheets/sheet-spec";
import { tableReference } from "../sheets/structured-reference";
import { markText } from "../writing/record/text-marks";
import { dashboardFigures, type Figure } from "./dashboard-figures";
import { decisionTable } from "./one-pager-decisions";
import { yearRows } from "./one-pager-years";
import { goalText, lawLine, nextSteps, riskLine, topUseCases, useCaseReason } from "./one-pager-texts";
import { ReportPage } from "./report-page";
import { mergedCell, onePage, rowHeight } from "./report-parts";

const widths = [11, 44, 16, 16, 16, 17] as const;
const tileKeys = ["total", "benefit", "breakEven", "useCases", "selected", "progress"] as const;

/** One portrait page for the management: what, why, cost, when, the five best, next steps, risks, what to decide. */
export function onePagerSheet(context: SheetContext): SheetSpec {
  const own = context.areaWords.reports.onePager;
  const { company } = context.plan.input.settings;
  const title = company ? `${own.title} · ${company}` : own.title;
  const page = new ReportPage(context, widths, { title, intro: own.intro });
  tiles(context, page);
  page.heading(own.what);
  page.paragraph(resolveFacts(context.draft.summary, roadmapFacts(context)), 4);
  const mark = markText(context, context.draft.summaryMark);
  if (mark !== "") page.note(mark);
  page.paragraph(goalText(context), 2);
  page.heading(own.cost);
  yearRows(context, page);
  page.heading(own.top);
  useCaseRows(context, page);
  page.heading(own.next);
  stepRows(context, page);
  page.heading(own.risksAndLaw);
  page.paragraph(riskLine(context), 2);
  page.paragraph(lawLine(context), 2);
  page.heading(own.decision);
  page.table((row) => decisionTable(context, row), {
    result: [own.decisions.open, own.decisions.yes, own.decisions.no],
  });
  return {
    key: "onePager",
    name: context.words.sheetNames.onePager,
    tabColor: colors.navy,
    blocks: page.blocks,
    freeze: null,
    columnWidths: widths,
    print: onePage(context, "portrait", { isWhole: true }),
  };
}

/** Six figures of the dashboard; its present value is none of them, because its formula needs a cell over there. */
function tiles(context: SheetContext, page: ReportPage): void {
  const figures = dashboardFigures(context, cashFlow(context.plan));
  const shown = tileKeys.map((key) => figures.find((figure) => figure.key === key) as Figure);
  const spans = [
    { column: 0, columns: 2 },
    { column: 2, columns: 2 },
    { column: 4, columns: 2 },
  ];
  page.space(4);
  for (const first of [0, 3]) {
    spans.forEach((span, index) => {
      const { label, cell } = shown[first + index]!;
      const area = { row: page.row, rows: 1, ...span };
      page.blocks.push(...mergedCell(area, text(label), "kpiLabel", "center"));
      page.blocks.push(...mergedCell({ ...area, row: page.row + 1 }, cell, "kpiValue", "center"));
    });
    page.blocks.push(rowHeight(page.row, 17), rowHeight(page.row + 1, 24));
    page.row += 2;
  }
}

function useCaseRows(context: SheetContext, page: ReportPage): void {
  const { words, areaWords } = context;
  const own = areaWords.reports.onePager;
  const top = topUseCases(context);
  if (top.length === 0) return page.note(own.nothingScheduled);
  page.pieces(
    [
      { cell: text(words.common.id), columns: 1 },
      { cell: text(words.common.name), columns: 1 },
      { cell: text(words.roadmap.start), columns: 1, align: "center" },
      { cell: text(own.why), columns: 3 },
    ],
    "header",
  );
  for (const each of top) {
    page.pieces(
      [
        { cell: text(each.useCase.id), columns: 1 },
        { cell: text(each.useCase.name), columns: 1 },
        { cell: startCell(context, each), columns: 1, align: "center" },
        { cell: text(useCaseReason(context, each)), columns: 3 },
      ],
      "body",
      2,
    );
  }
}

/** The start as the roadmap shows it now. */
function startCell({ words }: SheetContext, planned: ReturnType<typeof topUseCases>[number]): SpecCell {
  const table = tableReference(roadmapTableName);
  // SUMIFS reads the ID as a pattern, so the row is found by comparing.
  const start = `SUMPRODUCT((${table.column(words.common.id)}="${planned.useCase.id.replaceAll('"', '""')}")*1,${table.column(words.roadmap.start)})`;
  return formula(
    `=IF(${start}=0,"",${start})`,
    "month",
    planned.start ? month(planned.start) : resultText(""),
  );
}

function stepRows(context: SheetContext, page: ReportPage): void {
  const { list } = context.areaWords.tasks;
  const { nothingScheduled } = context.areaWords.reports.onePager;
  const steps = nextSteps(context);
  if (steps.length === 0) return page.note(nothingScheduled);
  page.pieces(
    [
      { cell: text(list.end), columns: 1, align: "center" },
      { cell: text(list.task), columns: 3 },
      { cell: text(list.owner), columns: 2 },
    ],
    "header",
  );
  for (const { end, title, owner } of steps) {
    page.pieces(
      [
        { cell: { kind: "date", date: end }, columns: 1, align: "center" },
        { cell: text(title), columns: 3 },
        { cell: text(owner), columns: 2 },
      ],
      "body",
    );
  }
}
