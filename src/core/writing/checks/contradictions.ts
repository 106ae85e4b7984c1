import type { BriefCase } from "../brief/brief";
import {
  findingOfMatch,
  findingsInPlain,
  type CheckedText,
  type CheckScope,
  type Finding,
} from "./checked-text";
import type { Claim } from "./claim";
import { orderClaims } from "./order-claims";
import { factClaims, planClaims } from "./plan-claims";

const claims: readonly Claim[] = [...orderClaims, ...planClaims];

/** Sentences that say of a use case the opposite of what the plan says. */
export function contradictionProblems(checked: CheckedText, scope: CheckScope): Finding[] {
  const sums = factClaims.flatMap((pattern) => findingsInPlain(checked, pattern, "contradiction"));
  const joined = joinLists(checked.plain);
  const found = claims.flatMap((claim) =>
    [...joined.matchAll(claim.pattern)]
      .filter((match) => !isConditional(joined, match.index) && !isTrue(claim, match, scope))
      .flatMap((match) => findingOfMatch(checked, match, "contradiction")),
  );
  return [...sums, ...found];
}

const list = /«\d+»(?: (?:, )?(?:und |and |sowie |oder |or )?(?:der |die |das |the )?«\d+»)+/g;

/** „A, B und C" as one list, padded with commas so that places stay. */
function joinLists(plain: string): string {
  return plain.replace(
    list,
    (found) => `«${(found.match(/\d+/g) as string[]).join(",").padEnd(found.length - 2, ",")}»`,
  );
}

/** „Wenn", „falls", „bevor" claim nothing. */
function isConditional(plain: string, start: number): boolean {
  return /(?:^| )(?:wenn|falls|sollte|sollten|ob|sofern|solange|if|whether|unless|should)(?: [a-z<>«».]+){0,2} $/.test(
    plain.slice(Math.max(0, start - 40), start),
  );
}

function isTrue(claim: Claim, { groups }: RegExpExecArray, { context, module }: CheckScope): boolean {
  const listed = (group: string) =>
    (groups?.[group]?.split(",") ?? [])
      .filter(Boolean)
      .map((index) => context.cases[Number(index)] as BriefCase);
  // A claim that names none is about everything that is planned.
  const all =
    groups?.["a"] === undefined ? context.cases.filter((each) => each.module !== null) : listed("a");
  const others = listed("b");
  const plan = { ...context, module, isOfPlan: groups?.["plan"] !== undefined };
  const fact = groups?.["fact"] ?? "";
  // A list alone is compared with its first: „A und B starten gleichzeitig".
  return all.every((a) =>
    others.length === 0
      ? claim.holds(a, plan, all[0] as BriefCase, fact)
      : others.every((b) => a === b || claim.holds(a, plan, b, fact)),
  );
}
