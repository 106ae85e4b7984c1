/** What the workbench shows of an add-in's manifest: its pane, its ribbon buttons and context-menu entries. */
export interface AddInManifest {
  name: string;
  /** Path of the task pane on this server. */
  panePath: string;
  /** Path of the metadata of its custom functions, and their namespace; null without custom functions. */
  functions: { metadataPath: string; namespace: string } | null;
  tab: string;
  groups: AddInGroup[];
  contextMenu: AddInButton[];
}

export interface AddInGroup {
  label: string;
  buttons: AddInButton[];
}

export interface AddInButton {
  id: string;
  label: string;
  tip: string;
  iconPath: string;
  /** Function to run in the add-in; null = show the task pane. */
  functionName: string | null;
}

/**
 * Reads an add-in only manifest (VersionOverrides 1.0, workbook host).
 * @param locale such as `de-DE`; texts fall back to the manifest's default
 */
export function readAddInManifest(xml: Document, locale: string): AddInManifest {
  const text = resourceReader(xml, locale);
  const point = (type: string) =>
    all(xml, "ExtensionPoint").find((it) => it.getAttribute("xsi:type") === type) ?? null;
  const surface = point("PrimaryCommandSurface");
  const tab = surface ? (first(surface, "CustomTab") ?? first(surface, "OfficeTab")) : null;
  const tabLabel = tab ? [...tab.children].find((it) => it.localName === "Label") : null;
  const functions = point("CustomFunctions");
  return {
    name: localised(first(xml, "DisplayName"), locale),
    panePath: pathOf(localised(first(first(xml, "DefaultSettings")!, "SourceLocation"), locale)),
    functions: functions
      ? {
          metadataPath: pathOf(text(first(first(functions, "Metadata")!, "SourceLocation"))),
          namespace: text(first(functions, "Namespace")),
        }
      : null,
    tab: text(tabLabel ?? null),
    groups: tab ? all(tab, "Group").map((group) => readGroup(group, text)) : [],
    contextMenu: readButtons(point("ContextMenu"), text),
  };
}

type ResourceText = (element: Element | null) => string;

function readGroup(group: Element, text: ResourceText): AddInGroup {
  return { label: text(first(group, "Label")), buttons: readButtons(group, text) };
}

function readButtons(parent: Element | null, text: ResourceText): AddInButton[] {
  if (!parent) return [];
  return all(parent, "Control").map((control) => {
    const images = all(control, "Image");
    const icon = images.find((it) => it.getAttribute("size") === "32") ?? images[0] ?? null;
    const tip = first(control, "Supertip");
    return {
      id: control.getAttribute("id") ?? "",
      label: text(first(control, "Label")),
      tip: tip ? text(first(tip, "Description")) : "",
      iconPath: icon ? pathOf(text(icon)) : "",
      functionName: first(control, "FunctionName")?.textContent?.trim() ?? null,
    };
  });
}

/** Resolves `resid` against the resources, in the wanted language. */
function resourceReader(xml: Document, locale: string): ResourceText {
  const byId = new Map<string, Element>();
  for (const kind of ["Image", "Url", "String"]) {
    for (const it of all(xml, kind)) if (it.hasAttribute("id")) byId.set(it.getAttribute("id")!, it);
  }
  return (element) => localised(byId.get(element?.getAttribute("resid") ?? "") ?? null, locale);
}

function localised(element: Element | null, locale: string): string {
  if (!element) return "";
  const override = all(element, "Override").find((it) => it.getAttribute("Locale") === locale);
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

/** The manifest names the add-in's server; here the same files lie on the page's own. */
function pathOf(address: string): string {
  return address === "" ? "" : new URL(address, "https://localhost").pathname;
}

function first(parent: Document | Element, name: string): Element | null {
  return parent.getElementsByTagNameNS("*", name)[0] ?? null;
}

function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}
