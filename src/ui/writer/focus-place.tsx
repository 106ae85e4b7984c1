import { useEffect, useRef, type ReactNode } from "react";
import type { FocusTarget } from "./writer-state";
import type { WriterProps } from "./writer-props";

/** A section that takes the focus when the state says so: it opens, and its heading is what is read. */
export function FocusPlace({
  name,
  state,
  writer,
  children,
}: WriterProps & { name: FocusTarget; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const isMeant = state.focus === name;
  useEffect(() => {
    if (!isMeant) return;
    const folded = place.current?.querySelector("details");
    if (folded) folded.open = true;
    // Who is walking along the tabs was elsewhere meanwhile and is not pulled away.
    if (document.activeElement?.getAttribute("role") !== "tab")
      place.current?.querySelector<HTMLElement>("summary, h2")?.focus();
    writer.send({ type: "focused" });
  }, [isMeant, writer]);
  return <div ref={place}>{children}</div>;
}
