import { useId, useState, type ReactNode } from "react";
import { Summary } from "./summary";

/**
 * A titled part of the pane that opens on demand; reachable by heading and by landmark. What is inside starts its work
 * only when opened for the first time, and keeps what was typed when closed again.
 */
export function FoldedSection(props: { heading: string; isOpen?: boolean; children: ReactNode }) {
  const id = useId();
  const [wasOpened, setWasOpened] = useState(props.isOpen ?? false);
  return (
    <section aria-labelledby={id} className="section section-folded">
      <details
        open={props.isOpen}
        onToggle={(event) => {
          if (event.currentTarget.open) setWasOpened(true);
        }}
      >
        <Summary>
          <h2 id={id}>{props.heading}</h2>
        </Summary>
        {wasOpened && <div className="section-body">{props.children}</div>}
      </details>
    </section>
  );
}
