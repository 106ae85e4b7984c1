import type { PlannedUseCase } from "../plan";
import { month, text } from "../sheets/cells";
import type { SheetContext } from "../sheets/sheet-context";
import type { TableBlock } from "../sheets/sheet-spec";
import { buildTable, type ColumnPlan } from "../sheets/table-builder";
import { accountableFor, peopleIn, rolesOf, standardRoles, type Role } from "./accountability";
import { checklist, type ChecklistItem } from "./checklist";
import { cellColumn, textColumn } from "./sheet-parts";
import { checkTools, type ToolCheck } from "./tool-check";

export const governanceTableNames = {
  accountability: "KI_Zustaendigkeit",
  roles: "KI_Rollen",
  tools: "KI_Werkzeugpruefung",
  checklist: "KI_Checkliste",
  reviews: "KI_Pruefkalender",
} as const;

/** Widths that the five tables of the sheet share. */
export const governanceWidths: readonly number[] = [11, 32, 58, 26, 24, 15, 16, 40];

/** The written answer to who answers for wrong results, use case by use case. */
export function accountabilityTable(context: SheetContext, row: number): TableBlock {
  const { columns, settled, unaccountable } = context.areaWords.governance.governance;
  const { open } = context.areaWords.governance;
  const roles = rolesOf(context.plan.input);
  const named = (people: readonly string[]) => people.join(", ");
  const isSettled = ({ useCase }: PlannedUseCase) => accountableFor(useCase.id, roles).length > 0;
  return buildTable<PlannedUseCase>({
    name: governanceTableNames.accountability,
    at: { row, column: 0 },
    rows: context.plan.useCases,
    id: ({ useCase }) => useCase.id,
    columns: [
      textColumn("id", columns.id, 0, ({ useCase }) => useCase.id),
      textColumn("useCase", columns.useCase, 0, ({ useCase }) => useCase.name),
      textColumn("accountable", columns.accountable, 0, ({ useCase }) =>
        named(accountableFor(useCase.id, roles)),
      ),
      textColumn("systemOwner", columns.systemOwner, 0, ({ useCase }) =>
        named(peopleIn(roles, "systemOwner", useCase.id)),
      ),
      textColumn("oversight", columns.oversight, 0, ({ useCase }) =>
        named(peopleIn(roles, "oversight", useCase.id)),
      ),
      textColumn("state", columns.state, 0, (each) => (isSettled(each) ? settled : open), {
        align: "center",
      }),
      cellColumn("from", columns.from, 0, "month", ({ start }) => month(start)),
      textColumn("hint", columns.hint, 0, (each) => (isSettled(each) ? "" : unaccountable)),
    ],
  });
}

interface ListedRole extends Role {
  proposed: boolean;
}

/** The roles of the workbook, then the usual ones that it lacks. */
export function listedRoles(context: SheetContext): ListedRole[] {
  const { roleNames, roleTasks } = context.areaWords.governance.governance;
  const own = rolesOf(context.plan.input).map((role) => ({
    ...role,
    tasks: role.tasks || (role.standard ? roleTasks[role.standard] : ""),
    proposed: false,
  }));
  const missing = standardRoles
    .map((standard, index) => ({ standard, id: `S-${String(index + 1).padStart(2, "0")}` }))
    .filter(({ standard }) => !own.some((role) => role.standard === standard));
  return [
    ...own,
    ...missing.map(({ standard, id }) => ({
      id,
      standard,
      role: roleNames[standard],
      person: "",
      deputy: "",
      tasks: roleTasks[standard],
      useCaseIds: [],
      proposed: true,
    })),
  ];
}

export function roleTable(context: SheetContext, row: number): TableBlock {
  const { columns, filled, vacant, proposal, wholeCompany } = context.areaWords.governance.governance;
  const state = ({ proposed, person }: ListedRole) => (proposed ? proposal : person === "" ? vacant : filled);
  return buildTable<ListedRole>({
    name: governanceTableNames.roles,
    at: { row, column: 0 },
    rows: listedRoles(context),
    id: ({ id }) => id,
    columns: [
      textColumn("id", columns.id, 0, ({ id }) => id),
      textColumn("role", columns.role, 0, ({ role }) => role),
      textColumn("tasks", columns.tasks, 0, ({ tasks }) => tasks),
      textColumn("person", columns.person, 0, ({ person }) => person),
      textColumn("deputy", columns.deputy, 0, ({ deputy }) => deputy),
      textColumn("state", columns.state, 0, state, { align: "center" }),
      textColumn("concerns", columns.concerns, 0, ({ useCaseIds, proposed }) =>
        proposed ? "" : useCaseIds.join(", ") || wholeCompany,
      ),
      editable("remark", columns.remark, () => ""),
    ],
  });
}

export function toolTable(context: SheetContext, row: number): TableBlock {
  const words = context.areaWords.governance;
  const { columns, approvals, verdicts, toolPoints } = words.governance;
  return buildTable<ToolCheck>({
    name: governanceTableNames.tools,
    at: { row, column: 0 },
    rows: checkTools(context.plan.input),
    id: ({ id }) => id,
    columns: [
      textColumn("id", columns.id, 0, ({ id }) => id),
      textColumn("tool", columns.tool, 0, ({ tool }) => tool),
      textColumn("points", columns.points, 0, ({ points }) =>
        points.map(({ key, state }) => toolPoints[key][state]).join(" "),
      ),
      textColumn("vendor", columns.vendor, 0, ({ vendor }) => vendor || words.open),
      textColumn("location", columns.location, 0, ({ location }) =>
        location ? words.locations[location] : words.open,
      ),
      textColumn("verdict", columns.verdict, 0, ({ verdict }) => verdicts[verdict], { align: "center" }),
      textColumn(
        "approved",
        columns.approved,
        0,
        ({ approved }) => (approved ? approvals[approved] : words.open),
        {
          align: "center",
        },
      ),
      textColumn("alternative", columns.alternative, 0, ({ alternative }) => alternative),
    ],
  });
}

/** Status, owner, day and remark are a person's; the add-in only says what there is to check. */
export function checklistTable(context: SheetContext, row: number): TableBlock {
  const { columns, groups, items } = context.areaWords.governance.governance;
  const { open } = context.areaWords.governance;
  return buildTable<ChecklistItem>({
    name: governanceTableNames.checklist,
    at: { row, column: 0 },
    rows: checklist,
    id: ({ id }) => id,
    columns: [
      textColumn("id", columns.id, 0, ({ id }) => id),
      textColumn("area", columns.area, 0, ({ group }) => groups[group]),
      textColumn("point", columns.point, 0, ({ key }) => items[key].point),
      textColumn("basis", columns.basis, 0, ({ key }) => items[key].basis),
      editable("owner", columns.owner, () => ""),
      { ...editable<ChecklistItem>("status", columns.status, () => open), align: "center" },
      { ...editable<ChecklistItem>("due", columns.due, () => ""), format: "date", align: "center" },
      editable("remark", columns.remark, () => ""),
    ],
  });
}

function editable<Row>(key: string, header: string, cell: (row: Row) => string): ColumnPlan<Row> {
  return { ...textColumn<Row>(key, header, 0, cell), owner: "editable", cell: (row) => text(cell(row)) };
}
