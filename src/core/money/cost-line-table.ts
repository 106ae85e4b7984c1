import { absoluteAddressOf } from "../sheets/a1";
import { formula, money, month, number, text } from "../sheets/cells";
import type { SheetContext } from "../sheets/sheet-context";
import type { TableBlock } from "../sheets/sheet-spec";
import { matchExactly, tableReference } from "../sheets/structured-reference";
import { buildTable } from "../sheets/table-builder";
import { monthIndex } from "../values/month";
import { countedLines, lineCost, type DatedCostLine } from "./cost-types";
import { economicsColumn, economicsTableNames, horizonCell, wrappedColumn } from "./economics-layout";
import { monthNumberFormula } from "./payment-formulas";

/** Beyond every month: a use case without dates never runs. */
const never = 999_999;

/** The cost lines of the use cases in the plan, on the dates of the table by use case. */
export function costLineTable(context: SheetContext, row: number): TableBlock {
  const { economics: own, budget, kinds, rhythms } = context.areaWords.money;
  const { words, plan } = context;
  const table = tableReference(economicsTableNames.lines);
  const useCases = tableReference(economicsTableNames.useCases);
  const ids = plan.useCases.map(({ useCase }) => useCase.id);
  const position = matchExactly(table.cell(words.common.id), useCases.column(words.common.id), ids);
  const date = (header: string) => `=IFERROR(INDEX(${useCases.column(header)},${position}),"")`;
  const index = `=IFERROR(${monthNumberFormula(table.cell(words.budget.end))},${never})`;
  const horizon = absoluteAddressOf(horizonCell);
  const months = `MAX(0,${monthNumberFormula(horizon)}-${table.cell(budget.lastIndex)})`;
  const sum = `=ROUND(IF(${table.cell(words.budget.start)}<=${horizon},${table.cell(own.oneOff)},0)+${table.cell(own.monthly)}*${months},2)`;
  const column = economicsColumn<DatedCostLine>;
  return buildTable<DatedCostLine>({
    name: economicsTableNames.lines,
    at: { row, column: 0 },
    rows: countedLines(plan),
    id: (line) => `${line.useCaseId}/${line.lineId}`,
    columns: [
      column("id", words.common.id, "text", (line) => text(line.useCaseId)),
      wrappedColumn("item", budget.item, (line) => text(line.name)),
      wrappedColumn("kind", budget.kind, (line) => text(kinds[line.kind])),
      column("line", own.line, "text", (line) => text(line.lineId)),
      column("rhythm", budget.rhythm, "text", (line) => text(rhythms[line.rhythm])),
      column("oneOff", own.oneOff, "money", (line) => money(line.oneOffCents)),
      column("monthly", own.monthly, "money", (line) => money(line.runningCentsPerMonth)),
      column("start", words.budget.start, "month", (line) =>
        formula(date(words.budget.start), "month", month(line.start)),
      ),
      column("end", words.budget.end, "month", (line) =>
        formula(date(words.budget.end), "month", month(line.end)),
      ),
      column("total", words.budget.total, "money", (line) =>
        formula(sum, "money", money(lineCost(line, "0000-01", plan.horizonEnd))),
      ),
      column("lockIn", budget.lockIn, "integer", (line) => number(line.noticeMonths, "integer")),
      column("lastIndex", budget.lastIndex, "year", (line) =>
        formula(index, "year", number(monthIndex(line.end) + 1, "year")),
      ),
    ],
  });
}
