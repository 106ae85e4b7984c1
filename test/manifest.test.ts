import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { commandNames } from "../src/commands/commands";

/** What the published schemas cannot check. The schemas themselves are not part of the project. */
const root = join(__dirname, "..");
const manifest = new JSDOM(readFileSync(join(root, "manifest.xml"), "utf8"), { contentType: "text/xml" })
  .window.document;

const elements = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const attributes = (name: string, attribute: string): string[] =>
  elements(name).map((element) => element.getAttribute(attribute) ?? "");
const resources = new Map(
  ["bt:Image", "bt:Url", "bt:String"].flatMap(elements).map((item) => [item.getAttribute("id") ?? "", item]),
);
const valueOf = (id: string): string => resources.get(id)?.getAttribute("DefaultValue") ?? "";
const addresses = [...manifest.getElementsByTagName("*")]
  .flatMap((element) => ["DefaultValue", "Value"].map((name) => element.getAttribute(name) ?? ""))
  .filter((value) => value.includes("://"));

/** Width and height of a PNG, from its header. */
function pngSize(file: string): string {
  const bytes = readFileSync(file);
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  return `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`;
}

describe("manifest", () => {
  test("every resid names a resource, every resource is used, no id twice or too long", () => {
    const used = [...manifest.querySelectorAll("[resid]")].map(
      (element) => element.getAttribute("resid") ?? "",
    );
    const defined = ["bt:Image", "bt:Url", "bt:String"]
      .flatMap((name) => attributes(name, "id"))
      .filter((id) => id !== "");
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test("runtime, function page, function file and task pane share one resid", () => {
    const taskPanes = elements("Action").flatMap((action) => [
      ...action.getElementsByTagName("SourceLocation"),
    ]);
    const page = elements("Page").flatMap((element) => [...element.children]);
    const shared = [...elements("Runtime"), ...page, ...elements("FunctionFile"), ...taskPanes];
    expect(shared.length).toBeGreaterThanOrEqual(4);
    expect([...new Set(shared.map((element) => element.getAttribute("resid")))]).toEqual(["Taskpane.Url"]);
    expect(elements("Runtime")[0]?.getAttribute("lifetime")).toBe("long");
  });

  test("all addresses are https and of one origin, and what they name is built", () => {
    expect(addresses.filter((address) => !address.startsWith("https://localhost:3000/"))).toEqual([]);
    const built = /^(taskpane\.html|functions\.js|functions-(de|en)\.json|funktionen\.html|functions\.html)$/;
    const paths = addresses.map((address) => new URL(address).pathname.slice(1));
    expect(paths.filter((path) => !built.test(path) && !existsSync(join(root, path)))).toEqual([]);
  });

  test("icons exist in the sizes that they claim", () => {
    const claims = elements("bt:Image")
      .filter((image) => image.hasAttribute("resid"))
      .map((image) => [valueOf(image.getAttribute("resid") ?? ""), image.getAttribute("size")] as const);
    expect(claims.length).toBeGreaterThan(0);
    for (const [address, size] of claims)
      expect(pngSize(join(root, new URL(address).pathname))).toBe(`${size}×${size}`);
    for (const icon of elements("Icon")) {
      const sizes = [...icon.children].map((image) => image.getAttribute("size"));
      expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
    }
    expect(pngSize(join(root, "assets/product-32.png"))).toBe("32×32");
    expect(attributes("IconUrl", "DefaultValue")).toEqual(["https://localhost:3000/assets/product-32.png"]);
    expect(attributes("HighResolutionIconUrl", "DefaultValue")[0]).toMatch(/product-64\.png$/);
  });

  test("every command is associated, and every associated command is in the manifest", () => {
    const called = elements("FunctionName").map((element) => element.textContent);
    expect([...new Set(called)].sort()).toEqual([...commandNames].sort());
  });

  test("whatever is shown has an English override, with short texts short enough", () => {
    const localised = [
      ...["DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl"].flatMap(elements),
      ...["bt:Url", "bt:String"].flatMap(elements),
    ].filter((element) => !element.hasAttribute("resid"));
    const lacking = localised.filter((element) => element.querySelector("[Locale='en-US']") === null);
    expect(lacking.map((element) => element.outerHTML)).toEqual([]);
    const texts = (parent: string): string[] =>
      elements(parent)
        .flatMap((element) => [...element.querySelectorAll("*")])
        .map((element) => element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? "");
    expect(texts("bt:ShortStrings").filter((text) => text.length > 125)).toEqual([]);
    expect(texts("bt:LongStrings").filter((text) => text.length > 250)).toEqual([]);
    expect(elements("DefaultLocale")[0]?.textContent).toBe("de-DE");
  });

  test("metadata and help follow the language; the namespace does not", () => {
    const english = (id: string): string =>
      resources.get(id)?.querySelector("[Locale='en-US']")?.getAttribute("Value") ?? "";
    expect(
      [valueOf("Functions.Metadata"), english("Functions.Metadata")].map((url) => new URL(url).pathname),
    ).toEqual(["/functions-de.json", "/functions-en.json"]);
    expect([valueOf("Functions.Namespace"), english("Functions.Namespace")]).toEqual(["KI", "KI"]);
  });

  test("requirement sets are the declared least", () => {
    expect(
      elements("Set").map((set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`),
    ).toEqual(["SharedRuntime 1.1", "ExcelApi 1.13", "CustomFunctionsRuntime 1.3"]);
  });

  test("the page loads office.js from Microsoft's network, as the store demands", () => {
    const page = readFileSync(join(root, "src/taskpane/taskpane.html"), "utf8");
    expect(page).toContain(
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    );
  });
});
