import { useId, type ReactNode } from "react";

/** A titled part of the pane, reachable by heading and by landmark. */
export function Section({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="section">
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
