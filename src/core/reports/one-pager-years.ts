import { periodName } from "../budget/budget-plan";
import { budgetTableNames } from "../sheets/budget-layout";
import { withProgramme } from "../sheets/budget-programme";
import { formula, money, resultText, text } from "../sheets/cells";
import type { SheetContext } from "../sheets/sheet-context";
import type { SpecCell } from "../sheets/sheet-spec";
import { literal, tableReference } from "../sheets/structured-reference";
import type { ReportPage } from "./report-page";

/** Years with a row of their own; the sum below holds all of them. */
const yearLimit = 4;

/** What each fiscal year costs, what may be spent in it and what is left. */
export function yearRows(context: SheetContext, page: ReportPage): void {
  const { plan, words } = context;
  const years = tableReference(budgetTableNames.years);
  const centred = { align: "center" } as const;
  page.pieces(
    [
      { cell: text(context.areaWords.reports.onePager.year), columns: 1 },
      { cell: text(words.budget.total), columns: 1, ...centred },
      { cell: text(words.budget.limit), columns: 2, ...centred },
      { cell: text(words.budget.rest), columns: 2, ...centred },
    ],
    "header",
  );
  for (const { from, totalCents, limitCents } of plan.money.years.slice(0, yearLimit)) {
    const name = periodName(from, "year");
    const isYear = `(${years.column(words.budget.year)}=${literal(name)})`;
    const cost = `ROUND(${withProgramme(context, `SUMPRODUCT(${isYear}*${years.column(words.budget.total)})`, literal(name))},2)`;
    const limits = years.column(words.budget.limit);
    const hasLimit = `SUMPRODUCT(${isYear}*(${limits}<>""))>0`;
    const limit = `SUMPRODUCT(${isYear}*${limits})`;
    const withLimit = (expression: string, cents: number | null): SpecCell =>
      formula(`=IF(${hasLimit},${expression},"")`, "money", cents === null ? resultText("") : money(cents));
    page.pieces(
      [
        { cell: text(name), columns: 1 },
        { cell: formula(`=${cost}`, "money", money(totalCents)), columns: 1, ...centred },
        { cell: withLimit(limit, limitCents), columns: 2, ...centred },
        {
          cell: withLimit(`ROUND(${limit}-${cost},2)`, limitCents === null ? null : limitCents - totalCents),
          columns: 2,
          ...centred,
        },
      ],
      "body",
    );
  }
}
