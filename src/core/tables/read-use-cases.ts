import { furtherUseCaseColumns } from "../catalogue/further-use-case-columns";
import {
  criteria,
  type Criterion,
  type DataSource,
  type Settings,
  type UseCase,
  type UseCaseColumn,
} from "../records";
import { centsFromEuros } from "../values/money";
import { assignIds, type IdAssignment } from "./assign-ids";
import type { IssueLog } from "./issue-log";
import { readFurtherFields } from "./read-fields";
import { readMonth } from "./read-month";
import { displayed } from "./read-text";
import { readYesNo } from "./read-yes-no";
import type { RecordTable } from "./record-table";
import { readReferences, referenceTargets, type ReferenceTargets } from "./resolve-references";
import { reportMissingValues } from "./missing-values";

export interface UseCaseReading {
  useCases: UseCase[];
  criteriaWithColumn: Criterion[];
  assignments: IdAssignment[];
}

export interface UseCaseContext {
  log: IssueLog;
  dateSystem: 1900 | 1904;
  remembered: readonly IdAssignment[];
  dataSources: readonly DataSource[];
  settings: Pick<Settings, "weights" | "capacity">;
}

/** Reads the use-case table; every row with a name becomes a use case, whatever else is wrong with it. */
export function readUseCases(table: RecordTable<UseCaseColumn>, context: UseCaseContext): UseCaseReading {
  table.reportHeaders();
  const { named, reserved } = namedRows(table, context.log);
  const supply = { prefix: "UC", remembered: context.remembered, reserved };
  const { ids, duplicates, assignments } = assignIds(named, supply);
  for (const { row, sharedId } of duplicates) {
    const detail = { ids: [ids[row]!, sharedId], params: { id: sharedId, newId: ids[row]! } };
    context.log.add(table.place(named[row]!.row, "id"), "warning", "duplicateId", detail);
  }
  const targets = referenceTargets(named.map(({ name }, index) => ({ name, id: ids[index]! })));
  const sources = referenceTargets(context.dataSources);
  const reader = { table, context, targets, sources };
  const useCases = named.map(({ row, name }, index) => readUseCase(reader, row, { id: ids[index]!, name }));
  const criteriaWithColumn = criteria.filter((criterion) => table.has(criterion));
  reportMissingValues(table, useCases, { ...context, criteriaWithColumn });
  return { useCases, criteriaWithColumn, assignments };
}

interface Reader {
  table: RecordTable<UseCaseColumn>;
  context: UseCaseContext;
  targets: ReferenceTargets;
  sources: ReferenceTargets;
}

/** Rows that name a record; a row with values and no name is reported and left out, its ID stays `reserved`. */
export function namedRows<Key extends string>(table: RecordTable<Key | "id" | "name">, log: IssueLog) {
  const named: { row: number; id: string; name: string }[] = [];
  const reserved: string[] = [];
  for (const row of table.recordRows()) {
    const idCell = table.cell(row, "id");
    const id = idCell.kind === "error" ? table.text(row, "id", []) : displayed(idCell).trim();
    const name = table.text(row, "name", id === "" ? [] : [id]);
    if (name !== "") {
      named.push({ row, id, name });
      continue;
    }
    const ids = id === "" ? [] : [id];
    reserved.push(...ids);
    log.add(table.place(row, "name"), "error", "missingName", { ids });
  }
  return { named, reserved };
}

function readUseCase(
  { table, context, targets, sources }: Reader,
  row: number,
  named: { id: string; name: string },
): UseCase {
  const ids = [named.id];
  const number = (key: UseCaseColumn) => table.number(row, key, ids);
  const cents = (key: UseCaseColumn) => {
    const euros = number(key);
    return euros === null ? null : centsFromEuros(euros);
  };
  const month = (key: UseCaseColumn) =>
    readMonth(table.cell(row, key), context.dateSystem, table.context(row, key, ids));
  const references = (key: UseCaseColumn, among: ReferenceTargets) =>
    readReferences(table.cell(row, key), among, table.context(row, key, ids));
  return {
    ...named,
    ...readTexts(table, row, named.id),
    ratings: Object.fromEntries(
      criteria.map((criterion) => [criterion, number(criterion)]),
    ) as UseCase["ratings"],
    dataSources: references("dataSources", sources),
    predecessors: references("predecessors", targets),
    excludes: withoutItself(references("excludes", targets), table, context, { row, id: named.id }),
    durationMonths: number("durationMonths"),
    personDays: number("personDays"),
    earliestStart: month("earliestStart"),
    fixedStart: month("fixedStart"),
    oneOffCents: cents("oneOffCost"),
    runningCentsPerMonth: cents("runningCost"),
    benefitCentsPerYear: cents("annualBenefit"),
    mandatory: readYesNo(table.cell(row, "mandatory"), table.context(row, "mandatory", ids)) ?? false,
    progress: number("progress"),
    actualStart: month("actualStart"),
    actualEnd: month("actualEnd"),
    further: readFurtherFields<UseCaseColumn>(table, row, furtherUseCaseColumns, {
      dateSystem: context.dateSystem,
      targets,
      ids,
    }),
    place: table.recordPlace(row),
  };
}

function readTexts(table: RecordTable<UseCaseColumn>, row: number, id: string) {
  const text = (key: UseCaseColumn) => table.text(row, key, [id]);
  return {
    area: text("area"),
    module: text("module"),
    description: text("description"),
    aiType: text("aiType"),
    owner: text("owner"),
    status: text("status"),
  };
}

function withoutItself(
  excludes: readonly string[],
  table: RecordTable<UseCaseColumn>,
  { log }: UseCaseContext,
  { row, id }: { row: number; id: string },
): string[] {
  if (excludes.includes(id)) log.add(table.place(row, "excludes"), "warning", "selfExclusion", { ids: [id] });
  return excludes.filter((other) => other !== id);
}
