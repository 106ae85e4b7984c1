import { formula, number } from "../sheets/cells";
import type { SheetContext } from "../sheets/sheet-context";
import type { TableBlock } from "../sheets/sheet-spec";
import { tableReference } from "../sheets/structured-reference";
import { buildTable } from "../sheets/table-builder";
import { peopleIn, rolesOf } from "./accountability";
import { classesOf } from "./ai-act-of";
import { governanceTableNames } from "./governance-tables";
import { companyReviews, reviewCalendar, type CompanyReview, type Review } from "./review-calendar";
import { cellColumn, date, textColumn } from "./sheet-parts";

/** What is reviewed when; entering the last review moves the next one. */
export function reviewTable(context: SheetContext, row: number): TableBlock {
  const { columns, useCaseReview, companyReviews: words } = context.areaWords.governance.governance;
  const own = tableReference(governanceTableNames.reviews);
  const [last, interval, planned] = [
    own.cell(columns.last),
    own.cell(columns.interval),
    own.cell(columns.planned),
  ];
  const next = `=IF(ISNUMBER(${last}),EDATE(${last},${interval}),IF(ISNUMBER(${planned}),${planned},""))`;
  const content = ({ company }: Review) => (company ? words[company].content : useCaseReview);
  return buildTable<Review>({
    name: governanceTableNames.reviews,
    at: { row, column: 0 },
    rows: reviewCalendar(context.plan, classesOf(context.insights)),
    id: ({ id }) => id,
    columns: [
      textColumn("id", columns.id, 0, reviewId),
      textColumn("subject", columns.subject, 0, (review) => reviewSubject(context, review)),
      textColumn("content", columns.content, 0, content),
      textColumn("owner", columns.owner, 0, (review) => reviewOwner(context, review)),
      cellColumn("interval", columns.interval, 0, "integer", ({ months }) => number(months, "integer")),
      cellColumn("planned", columns.planned, 0, "date", (review) => date(review.date)),
      {
        ...textColumn<Review>("last", columns.last, 0, () => ""),
        owner: "editable",
        format: "date",
        align: "center",
      },
      cellColumn("next", columns.next, 0, "date", (review) => formula(next, "date", date(review.date))),
    ],
  });
}

/** ID as the sheet shows it: the use case's, or P-1 … for the company's own reviews. */
function reviewId({ id, company }: Review): string {
  if (!company) return id;
  return `P-${(Object.keys(companyReviews) as CompanyReview[]).indexOf(company) + 1}`;
}

export function reviewSubject(context: SheetContext, { company, useCase }: Review): string {
  if (company) return context.areaWords.governance.governance.companyReviews[company].subject;
  return useCase?.useCase.name ?? "";
}

/** The system owner of the use case, else its own; for the company's reviews the AI officer. */
export function reviewOwner({ plan }: SheetContext, { useCase }: Review): string {
  const roles = rolesOf(plan.input);
  if (!useCase) return peopleIn(roles, "aiOfficer", null).join(", ");
  return peopleIn(roles, "systemOwner", useCase.useCase.id).join(", ") || useCase.useCase.owner;
}
