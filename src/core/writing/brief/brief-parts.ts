import type { BriefPart } from "./brief";
import type { BriefContext } from "./brief-context";
import { leftOutData, modulesData, outlineData, planData, sourceData } from "./brief-data";
import type { BriefGroup } from "./brief-modules";
import { estimateTokens } from "../request/estimate-tokens";

/**
 * How much goes into one request. The smallest contexts in use (8,000 tokens of a local server) have to hold the rules,
 * the prompt, the data and the answer.
 */
export const partLimits = { tokens: 4_500, modules: 6 } as const;

/** The requests of a plan, as few as fit; the last one also asks for the summary. */
export function briefParts(context: BriefContext, groups: readonly BriefGroup[]): BriefPart[] {
  const plan = planData(context);
  const shared = estimateTokens(JSON.stringify([plan, outlineData(groups, [])]));
  const sizes = new Map(
    groups.map((group) => [group, estimateTokens(JSON.stringify(modulesData(context, [group])))]),
  );
  const parts = packed(groups, sizes, Math.max(partLimits.tokens - shared, partLimits.tokens / 4));
  return parts.map((members, index) => {
    const hasSummary = index === parts.length - 1;
    const data = {
      plan,
      ...(parts.length > 1 ? { outline: outlineData(groups, members) } : {}),
      ...modulesData(context, members),
      ...sourceData(context, members),
      ...(hasSummary ? leftOutData(context) : {}),
    };
    return { modules: members.map(({ module }) => module.id), hasSummary, data: JSON.stringify(data) };
  });
}

/** Modules in their order, together as far as they fit; at least one part, also without any module. */
function packed(
  groups: readonly BriefGroup[],
  sizes: ReadonlyMap<BriefGroup, number>,
  tokenLimit: number,
): BriefGroup[][] {
  const parts: BriefGroup[][] = [[]];
  let used = 0;
  for (const group of groups) {
    const tokens = sizes.get(group)!;
    const last = parts.at(-1)!;
    const isFull = last.length >= partLimits.modules || used + tokens > tokenLimit;
    if (isFull && last.length > 0) {
      parts.push([group]);
      used = tokens;
    } else {
      last.push(group);
      used += tokens;
    }
  }
  return parts;
}
