import { paybackMonths } from "../budget/finance";
import type { PlannedUseCase } from "../plan";
import { eurosFromCents } from "../values/money";
import { absoluteAddressOf } from "./a1";
import { formula, money, month, number, resultText, text } from "./cells";
import { budgetTableNames, horizonFromCell, horizonToCell } from "./budget-layout";
import { isCounted, moduleOf, type SheetContext } from "./sheet-context";
import type { SpecCell, TableBlock } from "./sheet-spec";
import { matchExactly, tableReference } from "./structured-reference";
import { buildTable, type ColumnPlan } from "./table-builder";
import { roadmapTableName } from "./roadmap-layout";

type Column = ColumnPlan<PlannedUseCase>;

/** One row per counted use case: what it costs within the horizon, on the dates of the roadmap sheet. */
export function budgetTable(context: SheetContext, row: number): TableBlock {
  return buildTable({
    name: budgetTableNames.useCases,
    at: { row, column: 0 },
    columns: [...resultColumns(context), ...inputColumns(context), ...benefitColumns(context)],
    rows: countedByRank(context),
    id: (each) => each.useCase.id,
  });
}

/** Use cases whose money counts, best first. */
export function countedByRank(context: SheetContext): PlannedUseCase[] {
  return context.plan.useCases.filter(isCounted).sort((first, second) => first.rank - second.rank);
}

function resultColumns(context: SheetContext): Column[] {
  const { words } = context;
  const own = tableReference(budgetTableNames.useCases);
  const costs = own.cells(words.budget.oneOffInput, words.budget.end);
  const span = `${absoluteAddressOf(horizonFromCell)},${absoluteAddressOf(horizonToCell)}`;
  const booked = (kind: string, cents: number) =>
    formula(`=KI.BUDGET(${costs},${span},"${kind}")`, "money", money(cents));
  const sum = `=${own.cell(words.budget.oneOff)}+${own.cell(words.budget.running)}`;
  return [
    textColumn("id", words.common.id, (each) => each.useCase.id),
    { ...textColumn("name", words.common.name, (each) => each.useCase.name), wrap: true },
    { ...textColumn("module", words.common.module, (each) => moduleOf(context, each.useCase)), wrap: true },
    moneyColumn("oneOff", words.budget.oneOff, (each) => booked("einmalig", each.oneOffCents)),
    moneyColumn("running", words.budget.running, (each) => booked("laufend", each.runningCents)),
    moneyColumn("total", words.budget.total, (each) =>
      formula(sum, "money", money(each.oneOffCents + each.runningCents)),
    ),
  ];
}

/** KI.BUDGET wants one-off, monthly, start and end side by side, in this order. */
function inputColumns(context: SheetContext): Column[] {
  const { words } = context;
  const own = tableReference(budgetTableNames.useCases);
  const roadmap = tableReference(roadmapTableName);
  const ids = context.plan.useCases.map((each) => each.useCase.id);
  const position = matchExactly(own.cell(words.common.id), roadmap.column(words.common.id), ids);
  const date = (header: string) => `=IFERROR(INDEX(${roadmap.column(header)},${position}),"")`;
  return [
    moneyColumn("oneOffInput", words.budget.oneOffInput, (each) => money(each.useCase.oneOffCents)),
    moneyColumn("runningInput", words.budget.runningInput, (each) =>
      money(each.useCase.runningCentsPerMonth),
    ),
    monthColumn("start", words.budget.start, (each) =>
      formula(date(words.roadmap.start), "month", month(each.start)),
    ),
    monthColumn("end", words.budget.end, (each) =>
      formula(date(words.roadmap.end), "month", month(each.end)),
    ),
    { ...textColumn("note", words.budget.note, (each) => missingCosts(context, each)), wrap: true },
  ];
}

/** Benefit and payback, where the workbook knows any benefit at all. */
function benefitColumns(context: SheetContext): Column[] {
  const { words, plan } = context;
  if (plan.useCases.every((each) => each.useCase.benefitCentsPerYear === null)) return [];
  const own = tableReference(budgetTableNames.useCases);
  const inputs = [words.budget.benefitPerYear, words.budget.oneOffInput, words.budget.runningInput]
    .map(own.cell)
    .join(",");
  const payback = `=IF(COUNT(${inputs})<3,"",IFERROR(KI.AMORTISATION(${inputs}),""))`;
  return [
    moneyColumn("benefitPerYear", words.budget.benefitPerYear, (each) =>
      money(each.useCase.benefitCentsPerYear),
    ),
    {
      key: "payback",
      header: words.budget.payback,
      format: "score",
      owner: "computed",
      width: 14,
      align: "center",
      cell: (each) => formula(payback, "score", paybackCell(each)),
    },
  ];
}

function paybackCell({ useCase }: PlannedUseCase): SpecCell {
  const { benefitCentsPerYear, oneOffCents, runningCentsPerMonth } = useCase;
  if (benefitCentsPerYear === null || oneOffCents === null || runningCentsPerMonth === null) {
    return resultText("");
  }
  const months = paybackMonths({
    benefitPerYear: eurosFromCents(benefitCentsPerYear),
    oneOff: eurosFromCents(oneOffCents),
    runningPerMonth: eurosFromCents(runningCentsPerMonth),
  });
  return months === null ? resultText("") : number(months, "score");
}

function missingCosts(context: SheetContext, { useCase }: PlannedUseCase): string {
  const { words } = context;
  const noOneOff = useCase.oneOffCents === null;
  const noRunning = useCase.runningCentsPerMonth === null;
  if (noOneOff && noRunning) return words.budget.missingBoth;
  if (noOneOff) return words.budget.missingOneOff;
  return noRunning ? words.budget.missingRunning : "";
}

function textColumn(key: string, header: string, value: (row: PlannedUseCase) => string): Column {
  return { key, header, format: "text", owner: "computed", width: 0, cell: (row) => text(value(row)) };
}

function moneyColumn(key: string, header: string, cell: (row: PlannedUseCase) => SpecCell): Column {
  return { key, header, format: "money", owner: "computed", width: 0, cell };
}

function monthColumn(key: string, header: string, cell: (row: PlannedUseCase) => SpecCell): Column {
  return { key, header, format: "month", owner: "computed", width: 0, align: "center", cell };
}
