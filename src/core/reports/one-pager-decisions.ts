import { blank, money, text } from "../sheets/cells";
import { fillWords } from "../sheets/fill-words";
import type { SheetContext } from "../sheets/sheet-context";
import type { SpecCell, TableBlock } from "../sheets/sheet-spec";
import { buildTable } from "../sheets/table-builder";
import { cashFlow } from "../money/cash-flow";
import { column, inputColumn } from "../tasks/sheet-parts";
import { firstDay } from "../tasks/stage-days";
import { pilotOf } from "../tasks/start-plan";
import { dashboardFigures } from "./dashboard-figures";
import { fitted } from "./report-parts";

interface Decision {
  key: "budget" | "pilot" | "accountability";
  text: string;
  amount: SpecCell;
  until: SpecCell;
}

/** What the management is asked to decide; its answer and remark stay on every later run. */
export function decisionTable(context: SheetContext, row: number): TableBlock {
  const { decisions: own } = context.areaWords.reports.onePager;
  const centred = { align: "center" } as const;
  return buildTable<Decision>({
    name: "KI_Entscheidungen",
    at: { row, column: 0 },
    rows: decisionsOf(context),
    id: ({ key }) => own.ids[key],
    columns: [
      column("id", own.id, 0, ({ key }) => text(own.ids[key])),
      column("decision", own.decision, 0, (each) => text(fitted(each.text, 42, 2)), { wrap: true }),
      column("amount", own.amount, 0, ({ amount }) => amount, { format: "money" }),
      column("until", own.until, 0, ({ until }) => until, { format: "date", ...centred }),
      inputColumn("result", own.result, 0, () => text(own.open), centred),
      inputColumn("remark", own.remark, 0),
    ],
  });
}

function decisionsOf(context: SheetContext): Decision[] {
  const { plan, areaWords } = context;
  const { decisions: own } = areaWords.reports.onePager;
  const { projectStart } = plan.input.settings;
  const start: SpecCell = { kind: "date", date: firstDay(projectStart) };
  const year = dashboardFigures(context, cashFlow(plan)).find(({ key }) => key === "firstYear")!;
  const pilot = pilotOf(plan);
  return [
    { key: "budget", text: fillWords(own.budget, { label: year.label }), amount: year.cell, until: start },
    {
      key: "pilot",
      text: pilot ? fillWords(own.pilot, { id: pilot.useCase.id, name: pilot.useCase.name }) : own.pilotOpen,
      amount: pilot ? money(pilot.useCase.oneOffCents) : blank,
      until: pilot?.start ? { kind: "date", date: firstDay(pilot.start) } : start,
    },
    { key: "accountability", text: own.accountability, amount: blank, until: start },
  ];
}
