import { scheduledUseCases } from "../roadmap/module-groups";
import { formula, resultText, text } from "../sheets/cells";
import { colors } from "../sheets/palette";
import { cellEquals } from "../sheets/roadmap-frame";
import type { SheetContext } from "../sheets/sheet-context";
import type { SheetSpec } from "../sheets/sheet-spec";
import { literal, tableReference } from "../sheets/structured-reference";
import { pilotOf } from "../tasks/start-plan";
import {
  budgetRows,
  gateTable,
  kpiTable,
  milestoneRows,
  pilotTableNames,
  questionTable,
  riskRows,
  roleTable,
} from "./pilot-tables";
import { pilotTopics } from "./pilot-topics";
import { topicTable } from "./plan-topics";
import { ReportPage } from "./report-page";
import { columnCells, onePage } from "./report-parts";

const widths = [10, 34, 56, 44, 15, 15, 15, 13] as const;

/** The project plan of the one pilot: goal, measures, milestones, people, test, money, what decides, risks. */
export function pilotSheet(context: SheetContext): SheetSpec {
  const { pilot: words, topics } = context.areaWords.reports;
  const { gates } = context.areaWords.tasks;
  const id = pilotOf(context.plan)?.useCase.id;
  const pilot = scheduledUseCases(context.plan).find(({ useCase }) => useCase.id === id) ?? null;
  const page = new ReportPage(context, widths, words);
  page.note(pilot ? words.otherPilot : words.noPilot);
  page.heading(words.aboutHeading);
  const about = page.table((row) =>
    topicTable(context, pilotTableNames.topics, row, pilotTopics(context, pilot)),
  );
  page.heading(words.kpiHeading);
  page.table((row) => kpiTable(context, pilot, row));
  page.heading(words.milestoneHeading);
  page.table((row) => milestoneRows(context, pilot, row));
  page.heading(words.roleHeading);
  page.table((row) => roleTable(context, pilot, row));
  page.heading(words.budgetHeading);
  page.table((row) => budgetRows(context, pilot, row));
  page.heading(words.gateHeading);
  verdict(context, page);
  page.table((row) => gateTable(context, pilot, row), { answer: [gates.yes, gates.no, gates.unanswered] });
  page.heading(words.questionHeading);
  page.note(words.questionNote);
  page.table((row) => questionTable(context, row));
  page.heading(words.riskHeading);
  page.table((row) => riskRows(context, pilot, row));
  const state = columnCells(about, "state");
  return {
    key: "pilotPlan",
    name: context.words.sheetNames.pilotPlan,
    tabColor: colors.barPilot,
    blocks: [
      ...page.blocks,
      {
        kind: "rule",
        area: state,
        rule: {
          type: "formula",
          formula: cellEquals(state, topics.open),
          fill: colors.warningFill,
          color: colors.warningInk,
          bold: true,
        },
      },
    ],
    freeze: null,
    columnWidths: widths,
    print: onePage(context, "landscape"),
  };
}

/** Go only where every required criterion is a yes; one no is enough for no-go. */
function verdict({ areaWords }: SheetContext, page: ReportPage): void {
  const { pilot: words } = areaWords.reports;
  const { gates } = areaWords.tasks;
  const table = tableReference(pilotTableNames.gate);
  const required = `${table.column(gates.isRequired)},${literal(gates.yes)}`;
  const count = (answer: string) => `COUNTIFS(${required},${table.column(gates.answer)},${literal(answer)})`;
  const all = `COUNTIF(${required})`;
  const expression = `=IF(${count(gates.no)}>0,${literal(words.noGo)},IF(AND(${all}>0,${count(gates.yes)}=${all}),${literal(words.go)},${literal(words.undecided)}))`;
  page.pieces(
    [
      { cell: text(words.verdict), columns: 2 },
      { cell: formula(expression, "text", resultText(words.undecided)), columns: 6 },
    ],
    "total",
  );
}
