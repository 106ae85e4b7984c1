import type { ReactNode } from "react";

/**
 * What a fold shows while it is closed. In Excel on the web office.js leads the Tab key from one element to the next by a
 * list of its own, in which a summary is only with a `tabindex`; without it no fold opens by keyboard there.
 */
export function Summary({ children }: { children: ReactNode }) {
  return <summary tabIndex={0}>{children}</summary>;
}
