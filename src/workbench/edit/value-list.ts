import { element } from "../dom/element";
import type { PixelRectangle } from "../grid/sheet-geometry";

/**
 * The list that a cell with a list validation offers, below the cell.
 * @param choose gets the chosen text; null = nothing chosen
 */
export function openValueList(
  below: PixelRectangle,
  values: readonly string[],
  current: string,
  choose: (value: string | null) => void,
): void {
  const list = element("div", { class: "value-list", role: "listbox", tabindex: -1 });
  const finish = (value: string | null) => {
    if (!list.isConnected) return;
    list.removeEventListener("focusout", onFocusOut);
    list.remove();
    choose(value);
  };
  const onFocusOut = (event: FocusEvent) => {
    if (!list.contains(event.relatedTarget as Node | null)) finish(null);
  };
  for (const value of values) {
    const option = element(
      "div",
      { role: "option", tabindex: -1, class: "value-option" },
      value === "" ? " " : value,
    );
    option.setAttribute("aria-selected", String(value === current));
    option.addEventListener("click", () => finish(value));
    list.append(option);
  }
  list.addEventListener("keydown", (event) => onListKey(event, list, values, finish));
  list.addEventListener("focusout", onFocusOut);
  document.body.append(list);
  list.style.left = `${below.left}px`;
  list.style.minWidth = `${below.width}px`;
  const bottom = below.top + below.height;
  const fitsBelow = bottom + list.offsetHeight < window.innerHeight;
  list.style.top = `${fitsBelow ? bottom : Math.max(0, below.top - list.offsetHeight)}px`;
  const options = [...list.children] as HTMLElement[];
  (options[values.indexOf(current)] ?? options[0])?.focus();
}

function onListKey(
  event: KeyboardEvent,
  list: HTMLElement,
  values: readonly string[],
  finish: (value: string | null) => void,
): void {
  const options = [...list.children] as HTMLElement[];
  const index = options.indexOf(document.activeElement as HTMLElement);
  event.stopPropagation();
  switch (event.key) {
    case "ArrowDown":
      options[Math.min(index + 1, options.length - 1)]?.focus();
      break;
    case "ArrowUp":
      options[Math.max(index - 1, 0)]?.focus();
      break;
    case "Enter":
    case " ":
      finish(values[index] ?? null);
      break;
    case "Escape":
    case "Tab":
      finish(null);
      break;
    default:
      options.find((it) => it.textContent?.toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
      return;
  }
  event.preventDefault();
}
