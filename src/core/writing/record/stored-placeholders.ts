import { resolveFacts, type Facts, type ModuleDraft } from "../../roadmap/roadmap-draft";
import { fingerprint } from "../../values/fingerprint";

type Modules = readonly Pick<ModuleDraft, "id" | "title">[];

const placeholder = /\{\{([^{}]+)\}\}/g;
/** Facts of the text's own module; in draft and answer they are `m1.…`, which is another module after a change. */
const own = "module.";
/** Facts of another module, by the fingerprint of its title: a title may hold names, dots and braces. */
const other = "module:";
/** A use case whose ID begins like one of these. */
const escaped = "case:";

/** Form in which titles are compared, as modules are grouped: without case. */
export function moduleKey(title: string): string {
  return title.toLowerCase();
}

/** A text with `{{m1.total}}` made independent of the order of modules. */
export function toStoredPlaceholders(text: string, modules: Modules, ownId: string | null): string {
  const titles = new Map(modules.map(({ id, title }) => [id, title]));
  return text.replace(placeholder, (written, name: string) => {
    const fact = name.trim();
    const dot = fact.indexOf(".");
    const id = fact.slice(0, Math.max(dot, 0));
    const title = titles.get(id);
    if (title === undefined) return isReserved(fact) ? `{{${escaped}${fact}}}` : written;
    const start = id === ownId ? own : `${other}${fingerprint(moduleKey(title))}.`;
    return `{{${start}${fact.slice(dot + 1)}}}`;
  });
}

function isReserved(fact: string): boolean {
  return [own, other, escaped].some((start) => fact.startsWith(start));
}

/** The reverse for the modules of today; null where the text speaks of a module that is gone. */
export function toDraftPlaceholders(text: string, modules: Modules, ownId: string | null): string | null {
  const ids = new Map(modules.map(({ id, title }) => [fingerprint(moduleKey(title)), id]));
  let isComplete = true;
  const result = text.replace(placeholder, (written, name: string) => {
    const fact = name.trim();
    if (fact.startsWith(escaped)) return `{{${fact.slice(escaped.length)}}}`;
    if (!fact.startsWith(own) && !fact.startsWith(other)) return written;
    const dot = fact.indexOf(".");
    const id = fact.startsWith(own) ? ownId : ids.get(fact.slice(other.length, Math.max(dot, 0)));
    if (id == null) isComplete = false;
    return `{{${id}.${fact.slice(dot + 1)}}}`;
  });
  return isComplete ? result : null;
}

/** A stored text of no module with the values of today; whatever does not exist any more leaves a gap. */
export function shownText(text: string, modules: Modules, facts: Facts): string {
  return withoutPlaceholders(resolveFacts(toDraftPlaceholders(text, modules, null) ?? text, facts));
}

/** A text whose facts do not exist any more, without the names of the gaps. */
export function withoutPlaceholders(text: string): string {
  return text.replace(placeholder, "…");
}
