import type { Refusal } from "../session/cell-typing";
import { ask } from "../shell/message-box";
import type { WorkbenchWords } from "../words";

/** Says why a typed text was not taken, and asks what to do where a person may decide. */
export async function askAboutRefusal(
  refusal: Refusal,
  words: WorkbenchWords,
): Promise<"retry" | "keep" | "cancel"> {
  if (refusal.kind !== "validation") {
    const code = refusal.kind === "protected" ? "AccessDenied" : refusal.code;
    await ask(refusalText(code, words), [words.ok]);
    return refusal.kind === "protected" ? "cancel" : "retry";
  }
  const answers =
    refusal.style === "stop" ? (["retry", "cancel"] as const) : (["keep", "retry", "cancel"] as const);
  const labels = answers.map((answer) => words[answer]);
  return answers[await ask(refusal.message || words.invalidValue, labels, refusal.title)]!;
}

/** Says why something was not done; what Excel calls the refusal, e.g. `AccessDenied`. */
export function sayRefusal(code: string, words: WorkbenchWords): void {
  void ask(refusalText(code, words), [words.ok]);
}

function refusalText(code: string, words: WorkbenchWords): string {
  if (code === "AccessDenied") return words.protectedSheet;
  return code === "InvalidArgument" ? words.invalidContent : words.refused(code);
}
