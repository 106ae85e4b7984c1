import type { AnswerMode } from "../../app/text-model-port";
import type { ChatRequest, Setting, Terms } from "./chat-request";
import type { Objection } from "./failure-of";

/** From the strictest to the loosest. */
const modes: readonly AnswerMode[] = ["jsonSchema", "jsonObject", "prompt"];

/** What is asked for, which gives way to what the server does not want. */
export interface Course {
  terms(): Terms;
  body(): string;
  /** Whether there is another body to try after an objection. */
  giveWay(objection: Objection | null): boolean;
}

/** Begins with the literal body, as far as it is known to be taken. Every setting gives way once, then the mode gets looser. */
export function startCourse({
  terms,
  body: first,
  bodyFor,
}: Pick<ChatRequest, "terms" | "body" | "bodyFor">): Course {
  let { mode } = terms;
  const gone = [...terms.gone];
  const asTaken = (wanted: string) =>
    gone.reduce((rest, setting) => bodyWithout(rest, setting) ?? rest, wanted);
  let body = asTaken(first);
  return {
    terms: () => ({ mode, gone }),
    body: () => body,
    giveWay: (objection) => {
      if (objection === null) return false;
      const setting = objection === "limit" && gone.includes("limit") ? "anyLimit" : objection;
      const changed = gone.includes(setting) ? null : bodyWithout(body, setting);
      if (changed !== null) {
        gone.push(setting);
        body = changed;
        return true;
      }
      const looser = modes[modes.indexOf(mode) + 1];
      if (!looser) return false;
      mode = looser;
      body = asTaken(bodyFor(mode));
      return true;
    },
  };
}

/**
 * The body without the setting that a server does not want; null where it is not in there. Only settings of the protocol
 * change, never what is said: what a user was shown is all that a server learns.
 */
function bodyWithout(body: string, setting: Setting): string | null {
  const members = JSON.parse(body) as Record<string, unknown>;
  const changed = changes[setting]?.(members) ?? null;
  return changed && JSON.stringify(changed);
}

type Change = (members: Record<string, unknown>) => Record<string, unknown> | null;

const changes: Readonly<Partial<Record<Setting, Change>>> = {
  streamOptions: (members) => without(members, ["stream_options"]),
  stream: (members) => without(members, ["stream", "stream_options"]),
  // Which of the two names a server knows depends on its age, not on its address.
  limit: (members) =>
    "max_completion_tokens" in members
      ? renamed(members, "max_completion_tokens", "max_tokens")
      : renamed(members, "max_tokens", "max_completion_tokens"),
  // The name was right and the number too large: then the server's own limit, which is smaller, holds.
  anyLimit: (members) => without(members, ["max_tokens", "max_completion_tokens"]),
};

function without(members: Record<string, unknown>, names: readonly string[]): Record<string, unknown> | null {
  if (!names.some((name) => name in members)) return null;
  return Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)));
}

function renamed(members: Record<string, unknown>, from: string, to: string): Record<string, unknown> | null {
  if (!(from in members)) return null;
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => [name === from ? to : name, value]),
  );
}
