import { element } from "../dom/element";

export interface MenuItem {
  label: string;
  iconPath?: string;
  shortcut?: string;
  disabled?: boolean;
  run(): void;
}

let closeOpenMenu: (() => void) | null = null;

/**
 * Shows a menu at a point of the page; null separates groups. Arrow keys move, Escape and clicks elsewhere close.
 * @param onClose where the focus goes back to
 */
export function openMenu(
  at: { x: number; y: number },
  items: readonly (MenuItem | null)[],
  onClose: () => void,
): void {
  closeOpenMenu?.();
  const menu = element("div", { class: "menu", role: "menu", tabindex: -1 });
  const close = () => {
    closeOpenMenu = null;
    menu.remove();
    window.removeEventListener("pointerdown", onOutside, true);
    window.removeEventListener("blur", close);
    onClose();
  };
  const onOutside = (event: Event) => {
    if (!menu.contains(event.target as Node)) close();
  };
  for (const item of items) {
    menu.append(item ? menuButton(item, close) : element("div", { class: "menu-line", role: "separator" }));
  }
  menu.addEventListener("keydown", (event) => onMenuKey(event, menu, close));
  menu.addEventListener("contextmenu", (event) => event.preventDefault());
  document.body.append(menu);
  menu.style.left = `${Math.max(0, Math.min(at.x, window.innerWidth - menu.offsetWidth - 4))}px`;
  menu.style.top = `${Math.max(0, Math.min(at.y, window.innerHeight - menu.offsetHeight - 4))}px`;
  closeOpenMenu = close;
  window.addEventListener("pointerdown", onOutside, true);
  // A click into the add-in's frame is not seen here, but it takes the focus away.
  window.addEventListener("blur", close);
  menu.querySelector<HTMLElement>("button:not(:disabled)")?.focus();
}

function menuButton(item: MenuItem, close: () => void): HTMLButtonElement {
  const button = element(
    "button",
    { type: "button", role: "menuitem", class: "menu-item", disabled: item.disabled ?? false },
    item.iconPath
      ? element("img", { src: item.iconPath, alt: "", width: 16, height: 16 })
      : element("span", { class: "menu-no-icon" }),
    element("span", { class: "menu-text" }, item.label),
    item.shortcut ? element("kbd", {}, item.shortcut) : null,
  );
  button.addEventListener("click", () => {
    close();
    item.run();
  });
  return button;
}

function onMenuKey(event: KeyboardEvent, menu: HTMLElement, close: () => void): void {
  const buttons = [...menu.querySelectorAll<HTMLElement>("button:not(:disabled)")];
  const index = buttons.indexOf(document.activeElement as HTMLElement);
  if (event.key === "Escape" || event.key === "Tab") close();
  else if (event.key === "ArrowDown") buttons[(index + 1) % buttons.length]?.focus();
  else if (event.key === "ArrowUp") buttons[(index - 1 + buttons.length) % buttons.length]?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
