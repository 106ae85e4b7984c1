import type { BriefPart } from "./brief";
import type { BriefContext } from "./brief-context";
import { leftOutData, moduleData, outlineData, planData, sourceData } from "./brief-data";
import type { BriefGroup } from "./brief-modules";
import { estimateTokens } from "./estimate-tokens";

/**
 * How much goes into one request. The smallest contexts in use (8,000 tokens of a local server) have to hold the rules,
 * the prompt, the data and the answer.
 */
export const partLimits = { tokens: 4_500, modules: 6 } as const;

/** The requests of a plan, as few as fit; the last one also asks for the summary. */
export function briefParts(context: BriefContext, groups: readonly BriefGroup[]): BriefPart[] {
  const plan = planData(context);
  const shared = estimateTokens(JSON.stringify([plan, outlineData(groups, [])]));
  const modules = groups.map((group) => ({ group, data: moduleData(context, group) }));
  const parts = packed(modules, Math.max(partLimits.tokens - shared, partLimits.tokens / 4));
  return parts.map((members, index) => {
    const hasSummary = index === parts.length - 1;
    const inPart = members.map(({ group }) => group);
    const data = {
      plan,
      ...(parts.length > 1 ? { outline: outlineData(groups, inPart) } : {}),
      modules: members.map((member) => member.data),
      ...sourceData(context, inPart),
      ...(hasSummary ? leftOutData(context) : {}),
    };
    return { modules: inPart.map(({ module }) => module.id), hasSummary, data: JSON.stringify(data) };
  });
}

interface Member {
  group: BriefGroup;
  data: Record<string, unknown>;
}

/** Modules in their order, together as far as they fit; at least one part, also without any module. */
function packed(members: readonly Member[], tokenLimit: number): Member[][] {
  const parts: Member[][] = [[]];
  let used = 0;
  for (const member of members) {
    const tokens = estimateTokens(JSON.stringify(member.data));
    const last = parts.at(-1)!;
    const isFull = last.length >= partLimits.modules || used + tokens > tokenLimit;
    if (isFull && last.length > 0) {
      parts.push([member]);
      used = tokens;
    } else {
      last.push(member);
      used += tokens;
    }
  }
  return parts;
}
