import { element } from "../dom/element";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Lets the user choose a workbook; null when nothing was chosen. */
export function chooseFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = element("input", { type: "file", accept: ".xlsx,.xlsm,.xltx" });
    input.addEventListener("change", () => resolve(input.files?.[0] ?? null));
    input.addEventListener("cancel", () => resolve(null));
    input.click();
  });
}

/** Hands bytes to the browser as a download. */
export function download(bytes: Uint8Array, fileName: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsxType }));
  const link = element("a", { href: address, download: fileName });
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own reference after this tick.
  setTimeout(() => URL.revokeObjectURL(address));
}

/** Takes workbooks that are dropped anywhere on the page. */
export function acceptDroppedFiles(hint: string, onFile: (file: File) => void): void {
  const target = element("div", { class: "drop-target", hidden: true }, hint);
  document.body.append(target);
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  window.addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    target.hidden = false;
  });
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) target.hidden = true;
  });
  window.addEventListener("drop", (event) => {
    target.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (!hasFiles(event) || !file) return;
    event.preventDefault();
    onFile(file);
  });
}
