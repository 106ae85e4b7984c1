import { roleTable as roleInput } from "../catalogue/role-columns";
import { toolTable as toolInput } from "../catalogue/tool-columns";
import type { Plan } from "../plan";
import { colors } from "../sheets/palette";
import type { SheetContext } from "../sheets/sheet-context";
import type { Block, SheetSpec, TableBlock } from "../sheets/sheet-spec";
import { rowBelow } from "../sheets/table-builder";
import { tableLook } from "../sheets/table-look";
import { recordsOf } from "../tables/records-of";
import {
  accountabilityTable,
  checklistTable,
  governanceWidths,
  roleTable,
  toolTable,
} from "./governance-tables";
import { reviewTable } from "./review-table";
import { columnArea, dropDown, heading, landscape, titles, valueLooks } from "./sheet-parts";

/** Whether the workbook names roles or tools. */
export function hasGovernance({ input }: Plan): boolean {
  return recordsOf(input, roleInput).length + recordsOf(input, toolInput).length > 0;
}

/** Accountability, roles, tools, checklist and review calendar below each other. */
export function governanceSheet(context: SheetContext): SheetSpec {
  const words = context.areaWords.governance.governance;
  const hasTools = recordsOf(context.plan.input, toolInput).length > 0;
  const sections: readonly Section[] = [
    { ...words.accountability, make: accountabilityTable },
    { ...words.roles, make: roleTable },
    { heading: words.tools.heading, note: hasTools ? words.tools.note : words.noTools, make: toolTable },
    { ...words.checklist, make: checklistTable },
    { ...words.reviews, make: reviewTable },
  ];
  const { blocks, tables } = stacked(context, sections);
  const [accountability, roles, tools, checks, reviews] = tables as [
    TableBlock,
    TableBlock,
    TableBlock,
    TableBlock,
    TableBlock,
  ];
  return {
    key: "governance",
    name: context.words.sheetNames.governance,
    tabColor: colors.quickWin,
    blocks: [
      ...titles(context, words),
      ...blocks,
      ...tables.flatMap((table) => tableLook(table, governanceWidths)),
      ...looks(context, { accountability, roles, tools, checks }),
      ...inputs([
        [roles, ["remark"]],
        [checks, ["owner", "status", "due", "remark"]],
        [reviews, ["last"]],
      ]),
    ],
    freeze: { rows: 0, columns: 2 },
    columnWidths: governanceWidths,
    print: landscape(context, null),
  };
}

interface Section {
  heading: string;
  note: string;
  make: (context: SheetContext, row: number) => TableBlock;
}

function stacked(
  context: SheetContext,
  sections: readonly Section[],
): { blocks: Block[]; tables: TableBlock[] } {
  const blocks: Block[] = [];
  const tables: TableBlock[] = [];
  let row = 4;
  for (const section of sections) {
    const table = section.make(context, row + 2);
    blocks.push(...heading(row, section.heading, section.note), table);
    tables.push(table);
    row = rowBelow(table) + 1;
  }
  return { blocks, tables };
}

function inputs(columns: readonly (readonly [TableBlock, readonly string[]])[]): Block[] {
  return columns.flatMap(([table, keys]) =>
    keys.map((key): Block => ({ kind: "role", area: columnArea(table, key), role: "input", wrap: true })),
  );
}

function looks(
  context: SheetContext,
  tables: Readonly<Record<"accountability" | "roles" | "tools" | "checks", TableBlock>>,
): Block[] {
  const { open, yes, no, governance: words } = context.areaWords.governance;
  const good = { fill: colors.goodFill, color: colors.goodInk };
  const warning = { fill: colors.warningFill, color: colors.warningInk };
  const error = { fill: colors.errorFill, color: colors.errorInk };
  const { accountability, roles, tools, checks } = tables;
  return [
    ...valueLooks(accountability, "state", [
      { value: words.settled, ...good },
      { value: open, ...error },
    ]),
    ...valueLooks(roles, "state", [
      { value: words.filled, ...good },
      { value: words.vacant, ...error },
      { value: words.proposal, fill: colors.navySoft, color: colors.navy },
    ]),
    ...valueLooks(tools, "verdict", [
      { value: words.verdicts.fine, ...good },
      { value: words.verdicts.clarify, ...warning },
      { value: words.verdicts.shadow, ...error },
    ]),
    ...valueLooks(checks, "status", [
      { value: yes, ...good },
      { value: no, ...error },
      { value: open, ...warning },
    ]),
    dropDown(checks, "status", [yes, no, open], words.statusPrompt),
  ];
}
