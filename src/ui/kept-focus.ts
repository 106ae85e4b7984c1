const stops = "button, input, select, textarea, summary, a[href], [tabindex]";

/**
 * Keeps the keyboard's focus in sight: when what has it is taken away (a message that is closed, a step that is over),
 * the next thing around its place gets it. Otherwise a keyboard starts over at the top of the page, and a screen reader
 * falls silent. Made to be a `ref`.
 * @returns how to stop
 */
export function keepFocus(root: HTMLElement): () => void {
  /** What was focused last, with what is around it, from the inside out. */
  let path: readonly Element[] = [];
  const remember = (event: FocusEvent) => (path = pathOf(event.target as Element, root));
  /** Who clicks beside everything has let go; browsers say the same of what is just being removed. */
  const forget = () =>
    setTimeout(() => {
      if (path[0]?.isConnected && document.activeElement === document.body) path = [];
    });
  const observer = new MutationObserver(() => {
    // Whoever works in the cells meanwhile is not pulled into the pane.
    if (!path[0] || path[0].isConnected || !document.hasFocus()) return;
    const around = path.filter((each) => each.isConnected);
    path = [];
    if (document.activeElement === document.body)
      around
        .map(firstStop)
        .find((stop) => stop !== undefined)
        ?.focus();
  });
  root.addEventListener("focusin", remember);
  root.addEventListener("focusout", forget);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener("focusin", remember);
    root.removeEventListener("focusout", forget);
    observer.disconnect();
  };
}

function pathOf(element: Element, root: Element): Element[] {
  const path = [];
  for (let each: Element | null = element; each && each !== root; each = each.parentElement) path.push(each);
  return [...path, root];
}

/** The first thing inside that the Tab key reaches. */
function firstStop(place: Element): HTMLElement | undefined {
  return [...place.querySelectorAll<HTMLElement>(stops)].find(
    (each) =>
      each.tabIndex >= 0 &&
      !each.matches(":disabled") &&
      !each.closest("[hidden], details:not([open]) > :not(summary)"),
  );
}
