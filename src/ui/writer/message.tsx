import type { ReactNode } from "react";
import { useWording } from "../words";

type Intent = "error" | "warning" | "info";

/** Shapes differ as much as colours do, so that neither is needed alone. */
const marks: Readonly<Record<Intent, string>> = { error: "✕", warning: "!", info: "i" };

/** A sentence that a person should not miss, beside what it is about. */
export function Message({ intent, children }: { intent: Intent; children: ReactNode }) {
  const { words } = useWording();
  return (
    <div className={`writer-message writer-message-${intent}`}>
      <span className={`mark mark-${intent}`} aria-hidden="true">
        {marks[intent]}
      </span>
      <div className="issue-text">
        <span className="visually-hidden">{words.issues[intent]}: </span>
        {children}
      </div>
    </div>
  );
}
