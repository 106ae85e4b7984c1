import { moduleTable, type ModuleColumn, type ModuleRole } from "../catalogue/module-columns";
import type { PlannedUseCase } from "../plan";
import type { TableRecord } from "../records";
import { moduleGroups, type ModuleGroup } from "../roadmap/module-groups";
import { modulePriority } from "../scoring/module-priority";
import { fillWords } from "../sheets/fill-words";
import { numberText } from "../sheets/number-words";
import { moduleOf, type SheetContext } from "../sheets/sheet-context";
import { recordsOf } from "../tables/records-of";
import { maturityLevel } from "../inventory/maturity";

/** A module with its place in the order and everything known about it. */
export interface ModuleView {
  title: string;
  /** 1 = first. */
  rank: number;
  role: ModuleRole;
  /** 0–100; null where nothing is rated. */
  impact: number | null;
  feasibility: number | null;
  priority: number | null;
  why: string;
  useCases: readonly PlannedUseCase[];
  /** Its scheduled use cases, where there are any. */
  group: ModuleGroup | null;
  /** The user's own description. */
  description: TableRecord<ModuleColumn> | null;
}

/** Up to this level of maturity, what carries the others comes first (requirement R30). */
export const foundationFirstUpTo = 2;

/**
 * All modules of use cases and descriptions in their order: impact against feasibility, weighed by maturity; in a
 * beginning company foundations (data, skills, governance) first.
 */
export function modulesOf(context: SheetContext): ModuleView[] {
  const { plan } = context;
  const maturity = maturityLevel(plan.input);
  const groups = moduleGroups(plan, context.words.common.noModule);
  const views = titlesOf(context).map(({ title, useCases, description }) => {
    const rating = modulePriority(useCases, maturity, () => title)[0];
    const isRated = rating !== undefined && (rating.benefit !== null || rating.ease !== null);
    return {
      title,
      useCases,
      description,
      role: roleOf(context, title, description),
      impact: rating?.benefit ?? null,
      feasibility: rating?.ease ?? null,
      priority: isRated ? rating.priority : null,
      group: groups.find((each) => each.title.toLowerCase() === title.toLowerCase()) ?? null,
    };
  });
  const isFirst = (role: ModuleRole) =>
    maturity !== null && maturity <= foundationFirstUpTo && role === "foundation" ? 1 : 0;
  return views
    .sort(
      (first, second) =>
        isFirst(second.role) - isFirst(first.role) ||
        (second.priority ?? -1) - (first.priority ?? -1) ||
        (first.title < second.title ? -1 : 1),
    )
    .map((view, index) => ({ ...view, rank: index + 1, why: whyHere(context, view, maturity) }));
}

interface Titled {
  title: string;
  useCases: PlannedUseCase[];
  description: TableRecord<ModuleColumn> | null;
}

/** Names without regard to case, as written first; those of the descriptions that no use case has at the end. */
function titlesOf(context: SheetContext): Titled[] {
  const found = new Map<string, Titled>();
  const entry = (title: string) => {
    const key = title.toLowerCase();
    const known = found.get(key) ?? { title, useCases: [], description: null };
    found.set(key, known);
    return known;
  };
  for (const each of context.plan.useCases) entry(moduleOf(context, each.useCase)).useCases.push(each);
  for (const record of recordsOf(context.plan.input, moduleTable)) {
    const title = String(record.values.module ?? "");
    if (title !== "") entry(title).description ??= record;
  }
  return [...found.values()];
}

/** As described, else by the words of its name. */
function roleOf(context: SheetContext, title: string, description: Titled["description"]): ModuleRole {
  const stated = description?.values.role;
  if (stated === "foundation" || stated === "business") return stated;
  const lower = title.toLowerCase();
  const isFoundation = context.areaWords.modules.foundationWords.some((word) => lower.includes(word));
  return isFoundation ? "foundation" : "business";
}

function whyHere(
  context: SheetContext,
  { role, priority }: Pick<ModuleView, "role" | "priority">,
  maturity: number | null,
): string {
  const { order } = context.areaWords.modules;
  const params = {
    maturity: maturity === null ? "" : numberText(maturity, context.language),
    limit: foundationFirstUpTo,
  };
  if (maturity !== null && maturity <= foundationFirstUpTo && role === "foundation") {
    return fillWords(order.foundationFirst, params);
  }
  if (priority === null) return order.unrated;
  return fillWords(maturity === null ? order.unknownMaturity : order.byWeight, params);
}
