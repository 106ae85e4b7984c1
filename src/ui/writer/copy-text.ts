/** `marked`: the host forbids the clipboard; the text is selected, so that one key copies it. */
export type CopyResult = "copied" | "marked";

/** Copies what an element shows. Office's frames often refuse the clipboard to add-ins. */
export async function copyFrom(element: HTMLElement): Promise<CopyResult> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? "");
    return "copied";
  } catch {
    const range = document.createRange();
    range.selectNodeContents(element);
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    element.focus();
    return "marked";
  }
}
