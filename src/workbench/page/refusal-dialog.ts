import type { Refusal } from "../session/cell-typing";
import { ask } from "../shell/message-box";
import type { WorkbenchWords } from "../words";

/** Says why a typed text was not taken, and asks what to do where a person may decide. */
export async function askAboutRefusal(
  refusal: Refusal,
  words: WorkbenchWords,
): Promise<"retry" | "keep" | "cancel"> {
  if (refusal.kind !== "validation") {
    await ask(refusal.kind === "protected" ? words.protectedSheet : words.refused(refusal.code), [words.ok]);
    return refusal.kind === "protected" ? "cancel" : "retry";
  }
  const answers =
    refusal.style === "stop" ? (["retry", "cancel"] as const) : (["keep", "retry", "cancel"] as const);
  const labels = answers.map((answer) => words[answer]);
  return answers[await ask(refusal.message || words.invalidValue, labels, refusal.title)]!;
}

/** Says why something was not done; what Excel calls the refusal, e.g. `AccessDenied`. */
export function sayRefusal(code: string, words: WorkbenchWords): void {
  void ask(code === "AccessDenied" ? words.protectedSheet : words.refused(code), [words.ok]);
}
