type Child = Node | string | null;

/**
 * Creates an element. Properties are set as attributes, `class` included; functions named `on…` become listeners.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | number | boolean | ((event: never) => void)> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") created.addEventListener(name.slice(2), value as (event: Event) => void);
    else if (typeof value === "boolean") created.toggleAttribute(name, value);
    else created.setAttribute(name, String(value));
  }
  created.append(...children.filter((child) => child !== null));
  return created;
}
