import type { FurtherTable } from "../../catalogue/further-table";
import { goalTable } from "../../catalogue/goal-columns";
import { kpiTable } from "../../catalogue/kpi-columns";
import { measureTable } from "../../catalogue/measure-columns";
import { riskTable } from "../../catalogue/risk-columns";
import { roleTable } from "../../catalogue/role-columns";
import { toolTable } from "../../catalogue/tool-columns";
import type { TableRecord } from "../../records";
import { recordsOf } from "../../tables/records-of";
import type { BriefContext } from "./brief-context";
import { isTellable, type BriefGroup } from "./brief-modules";
import { textLimits } from "./brief-text";

/** Most rows of one list in one module or the plan; more would drown what belongs to the module. */
const rowLimit = 6;

type Entry = Readonly<Record<string, string>>;

/** Rows of further tables that name one of the module's use cases. */
export function moduleLists(context: BriefContext, { group }: BriefGroup): Record<string, unknown> {
  const ids = new Set(group.useCases.map(({ useCase }) => useCase.id));
  const isOurs = ({ values }: TableRecord) => idsOf(values["useCases"]).some((id) => ids.has(id));
  return {
    ...list("risks", rowsOf(context, riskTable, isOurs, ["risk", "measure"])),
    ...list("kpis", rowsOf(context, kpiTable, isOurs, ["kpi"], ["baseline", "target", "actual"])),
    ...list("measures", rowsOf(context, measureTable, isOurs, ["measure"])),
    ...list(
      "tools",
      rowsOf(context, toolTable, isOurs, ["tool"]).flatMap(({ tool }) => tool ?? []),
    ),
  };
}

/** What holds for the whole plan: goals, roles, risks and measures that name no use case. */
export function planLists(context: BriefContext): Record<string, unknown> {
  const isCommon = ({ values }: TableRecord) => idsOf(values["useCases"]).length === 0;
  return {
    ...list(
      "goals",
      rowsOf(context, goalTable, () => true, ["goal"]).flatMap(({ goal }) => goal ?? []),
    ),
    ...list("roles", roleNames(context)),
    ...list("risks", rowsOf(context, riskTable, isCommon, ["risk", "measure"])),
    ...list("measures", rowsOf(context, measureTable, isCommon, ["measure"])),
  };
}

/** Roles of the workbook that may be called responsible. */
export function roleNames(context: BriefContext): string[] {
  const rows = recordsOf(context.plan.input, roleTable).flatMap(
    ({ values }) => context.reader.text("roles.role", values.role, textLimits.name) ?? [],
  );
  return [...new Set(rows)].slice(0, 12);
}

/** Texts of the first rows, and the facts of each; a row of which nothing may be told is none. */
function rowsOf(
  { plan, reader, facts }: BriefContext,
  table: FurtherTable,
  isWanted: (record: TableRecord) => boolean,
  texts: readonly string[],
  factKeys: readonly string[] = [],
): Entry[] {
  return recordsOf(plan.input, table)
    .filter((record) => isWanted(record) && (factKeys.length === 0 || isTellable(record.id, reader)))
    .slice(0, rowLimit)
    .map(({ id, values }) => {
      const told = texts.map((key) => [
        key,
        reader.text(`${table.kind}.${key}`, values[key], textLimits.sentence),
      ]);
      const stated = factKeys
        .map((key) => `kpi.${id}.${key}`)
        .map((name) => [name, reader.allowsFact(name) ? facts[name] : undefined]);
      return Object.fromEntries([...told, ...stated].filter(([, value]) => value)) as Entry;
    })
    .filter((entry) => Object.keys(entry).length > 0);
}

function idsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function list(key: string, entries: readonly unknown[]): Record<string, unknown> {
  return entries.length > 0 ? { [key]: entries } : {};
}
