/** A part of the page that F6 goes to. */
export interface PageRegion {
  readonly element: HTMLElement;
  focus(): void;
}

/**
 * F6 and Shift+F6 walk through the parts of the page, as in Excel: inside the grid Tab goes from cell to cell, so it
 * needs another way out.
 */
export function regionKeys(regions: () => readonly PageRegion[]): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const shown = regions().filter(({ element }) => element.getClientRects().length > 0);
    const current = shown.findIndex(({ element }) => element.contains(document.activeElement));
    const step = event.shiftKey ? shown.length - 1 : 1;
    shown[(Math.max(current, 0) + step) % shown.length]?.focus();
  };
}
