import { element } from "../dom/element";

/**
 * Asks in the page instead of with `confirm`, which office.js switches off in its own frame and which stops the page.
 * @returns index of the pressed button; the last one stands for Escape
 */
export function ask(message: string, buttons: readonly string[], title = ""): Promise<number> {
  return new Promise((resolve) => {
    const dialog = element("dialog", { class: "message-box" });
    const row = element("div", { class: "message-buttons" });
    buttons.forEach((label, index) => {
      const button = element("button", { type: "button" }, label);
      button.addEventListener("click", () => dialog.close(String(index)));
      row.append(button);
    });
    dialog.append(title ? element("h2", {}, title) : "", element("p", {}, message), row);
    dialog.addEventListener("close", () => {
      const index = dialog.returnValue === "" ? buttons.length - 1 : Number(dialog.returnValue);
      dialog.remove();
      resolve(index);
    });
    dialog.addEventListener("keydown", (event) => event.stopPropagation());
    document.body.append(dialog);
    dialog.showModal();
  });
}
