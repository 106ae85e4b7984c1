import type { Cents } from "../values/money";
import { budgetTableNames } from "./budget-layout";
import { countedByRank } from "./budget-table";
import { formula, money, number, percent, resultText, text } from "./cells";
import { moduleOf, type SheetContext } from "./sheet-context";
import type { SpecCell, TableBlock } from "./sheet-spec";
import { literal, tableReference } from "./structured-reference";
import { buildTable, type ColumnPlan } from "./table-builder";

interface ModuleSum {
  name: string;
  count: number;
  oneOffCents: Cents;
  runningCents: Cents;
  isLowerBound: boolean;
}

/** Costs by module, dearest first. */
export function moduleTable(context: SheetContext, row: number): TableBlock {
  const { words } = context;
  const rows = moduleSums(context);
  const own = tableReference(budgetTableNames.modules);
  const costs = tableReference(budgetTableNames.useCases);
  const members = `(${costs.column(words.common.module)}=${own.cell(words.common.module)})`;
  // SUMIFS would take `<5` or `*` in a module's name for a condition.
  const sum = (header: string, cents: Cents) =>
    formula(`=SUMPRODUCT(${members}*${costs.column(header)})`, "money", money(cents));
  const total = own.cell(words.budget.total);
  const all = `SUM(${costs.column(words.budget.total)})`;
  const share = `=IF(${all}=0,"",${total}/${all})`;
  const allCents = rows.reduce((cents, each) => cents + each.oneOffCents + each.runningCents, 0);
  const shareCell = (each: ModuleSum) =>
    allCents === 0 ? resultText("") : percent((each.oneOffCents + each.runningCents) / allCents);
  const count = `=SUMPRODUCT(--${members})`;
  const mark = `=IF(SUMPRODUCT(${members}*(${costs.column(words.budget.note)}<>""))>0,${literal(words.common.atLeast)},"")`;
  return buildTable<ModuleSum>({
    name: budgetTableNames.modules,
    at: { row, column: 0 },
    rows,
    id: (each) => each.name,
    columns: [
      {
        ...column("count", words.budget.count, "integer", (each) =>
          formula(count, "integer", number(each.count, "integer")),
        ),
        align: "center",
      },
      column("module", words.common.module, "text", (each) => text(each.name)),
      {
        ...column("share", words.budget.share, "percent", (each) =>
          formula(share, "percent", shareCell(each)),
        ),
        align: "center",
      },
      column("oneOff", words.budget.oneOff, "money", (each) => sum(words.budget.oneOff, each.oneOffCents)),
      column("running", words.budget.running, "money", (each) =>
        sum(words.budget.running, each.runningCents),
      ),
      column("total", words.budget.total, "money", (each) =>
        sum(words.budget.total, each.oneOffCents + each.runningCents),
      ),
      column("note", words.budget.note, "text", (each) =>
        formula(mark, "text", resultText(each.isLowerBound ? words.common.atLeast : "")),
      ),
    ],
  });
}

function moduleSums(context: SheetContext): ModuleSum[] {
  const sums = new Map<string, ModuleSum>();
  for (const each of countedByRank(context)) {
    const name = moduleOf(context, each.useCase);
    // Excel compares without case, so „Vertrieb" and „vertrieb" are one module.
    const key = name.toLowerCase();
    const sum = sums.get(key) ?? { name, count: 0, oneOffCents: 0, runningCents: 0, isLowerBound: false };
    sums.set(key, {
      name: sum.name,
      count: sum.count + 1,
      oneOffCents: sum.oneOffCents + each.oneOffCents,
      runningCents: sum.runningCents + each.runningCents,
      isLowerBound: sum.isLowerBound || context.plan.budget.incomplete.includes(each.useCase.id),
    });
  }
  const total = (sum: ModuleSum) => sum.oneOffCents + sum.runningCents;
  return [...sums.values()].sort(
    (first, second) => total(second) - total(first) || (first.name < second.name ? -1 : 1),
  );
}

function column(
  key: string,
  header: string,
  format: ColumnPlan<ModuleSum>["format"],
  cell: (row: ModuleSum) => SpecCell,
): ColumnPlan<ModuleSum> {
  return { key, header, format, owner: "computed", width: 0, cell };
}
