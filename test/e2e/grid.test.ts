import type { ChildProcess } from "node:child_process";
import { findTool, requireOrSkip } from "../support/optional-tools";
import { WorkbenchBrowser, startWorkbench } from "./workbench-browser";

// Building the pages may come first, and a shared machine may be slow; this limit only ends a hung run.
jest.setTimeout(600_000);
const withChromium = requireOrSkip("chromium");

describe("the grid feels like a spreadsheet", () => {
  let server: ChildProcess | null = null;
  let grid: WorkbenchBrowser;
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => grid.page.keyboard.press(key)), Promise.resolve());

  beforeAll(async () => {
    const chromium = findTool("chromium");
    if (!chromium) return;
    const started = await startWorkbench("--port", "3750");
    server = started.process;
    grid = await WorkbenchBrowser.open(chromium, started.address);
    await grid.cell("A1").waitFor();
    await grid.page.getByLabel("Neues Blatt").click();
  });

  afterAll(async () => {
    await grid?.close();
    server?.kill();
  });

  withChromium("numbers, dates and formulas are typed as in a German Excel", async () => {
    await grid.type("A1", "1,5");
    await grid.page.keyboard.type("2,25");
    await press("Enter");
    await grid.page.keyboard.type("=SUMME(A1:A2;1)");
    await press("Enter");
    expect([await grid.text("A1"), await grid.text("A3")]).toEqual(["1,5", "4,75"]);
    await grid.type("B1", "1.3.2027");
    expect(await grid.text("B1")).toBe("01.03.2027");
    await grid.goTo("A3");
    expect(await grid.page.getByLabel("Bearbeitungsleiste").inputValue()).toBe("=SUMME(A1:A2;1)");
  });

  withChromium("a change is calculated at once, Escape takes typing back", async () => {
    await grid.type("A1", "10");
    expect(await grid.text("A3")).toBe("13,25");
    await grid.goTo("A1");
    await grid.page.keyboard.type("99");
    await press("Escape");
    expect(await grid.text("A1")).toBe("10");
  });

  withChromium("clicking cells while typing a formula inserts their addresses", async () => {
    await grid.goTo("D1");
    await grid.page.keyboard.type("=");
    await grid.cell("A1").click();
    await grid.page.keyboard.type("*");
    await grid.cell("A2").click();
    await press("F4", "Enter");
    await grid.goTo("D1");
    expect(await grid.page.getByLabel("Bearbeitungsleiste").inputValue()).toBe("=A1*$A$2");
    expect(await grid.text("D1")).toBe("22,5");
  });

  withChromium("Tab, Enter and arrow keys lead from cell to cell", async () => {
    await grid.goTo("F1");
    await grid.page.keyboard.type("a");
    await press("Tab");
    await grid.page.keyboard.type("b");
    await press("ArrowDown", "ArrowRight", "ArrowUp");
    expect(await grid.page.getByLabel("Namenfeld").inputValue()).toBe("H1");
    await press("Control+ArrowLeft");
    expect(await grid.page.getByLabel("Namenfeld").inputValue()).toBe("G1");
  });

  withChromium("F2 edits the content, Delete empties, undo brings back", async () => {
    await grid.goTo("F1");
    await press("F2");
    await grid.page.keyboard.type("nfang");
    await press("Enter");
    expect(await grid.text("F1")).toBe("anfang");
    await press("Delete");
    expect(await grid.text("F1")).toBe("");
    await press("Control+z");
    expect(await grid.text("F1")).toBe("anfang");
  });

  withChromium("copying moves relative references along", async () => {
    await grid.goTo("A3");
    await press("Control+c");
    await grid.goTo("B3");
    await press("Control+v");
    await grid.goTo("B3");
    expect(await grid.page.getByLabel("Bearbeitungsleiste").inputValue()).toBe("=SUMME(B1:B2;1)");
  });

  withChromium("the fill handle continues a series", async () => {
    await grid.type("J1", "1");
    await grid.type("J2", "3");
    await grid.goTo("J1:J2");
    const handle = (await grid.page.locator(".pane-main .fill-handle").boundingBox())!;
    const target = (await grid.cell("J5").boundingBox())!;
    await grid.page.mouse.move(handle.x + 3, handle.y + 3);
    await grid.page.mouse.down();
    await grid.page.mouse.move(target.x + 5, target.y + 5, { steps: 4 });
    await grid.page.mouse.up();
    expect([await grid.text("J3"), await grid.text("J5")]).toEqual(["5", "9"]);
  });

  withChromium("the status bar sums the selection", async () => {
    await grid.goTo("J1:J5");
    expect(await grid.page.locator(".status-figures").textContent()).toContain("Summe: 25");
  });

  withChromium("rows are inserted by the context menu, and formulas follow", async () => {
    await grid.cell("A2").click({ button: "right" });
    await grid.page.getByRole("menuitem", { name: "Zeilen einfügen" }).click();
    await grid.goTo("A4");
    expect(await grid.page.getByLabel("Bearbeitungsleiste").inputValue()).toBe("=SUMME(A1:A3;1)");
  });

  withChromium("a bad formula is refused and can be mended", async () => {
    await grid.goTo("L1");
    await grid.page.keyboard.type("=SUMME((1");
    await press("Enter");
    await grid.page.getByRole("button", { name: "OK" }).click();
    await press("Escape");
    expect(await grid.text("L1")).toBe("");
  });

  withChromium("sheets are renamed on their tab", async () => {
    const tab = grid.page.getByRole("tab", { selected: true });
    await tab.dblclick();
    await grid.page.keyboard.type("Rechnung");
    await press("Enter");
    expect(await grid.sheetNames()).toContain("Rechnung");
  });

  withChromium("a file that is no workbook is explained, and the open one stays", async () => {
    const [chooser] = await Promise.all([
      grid.page.waitForEvent("filechooser"),
      grid.page.getByRole("button", { name: "Öffnen", exact: true }).click(),
    ]);
    await chooser.setFiles({
      name: "plan.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("ID;Name"),
    });
    await grid.page.getByRole("dialog").getByRole("button", { name: "Öffnen" }).click();
    await grid.page.getByText("kann nicht geöffnet werden").waitFor();
    await grid.page.getByRole("button", { name: "OK" }).click();
    expect(await grid.sheetNames()).toContain("Rechnung");
  });

  withChromium("screen readers hear grid, position and content", async () => {
    const sheet = grid.page.getByRole("grid");
    await grid.goTo("A1");
    expect(await sheet.getAttribute("aria-activedescendant")).toBe("cell-A1");
    expect(await grid.page.getByRole("gridcell", { name: "10", exact: true }).count()).toBe(1);
    expect(Number(await sheet.getAttribute("aria-rowcount"))).toBe(1_048_576);
  });
});
