import { startExcel, stopExcel } from "../../support/excel-session";

afterEach(() => stopExcel());

test("office.js introduces the stand-in as Excel on the web in the user's language", async () => {
  await startExcel({ locale: "de-DE" });
  expect(Office.context).toMatchObject({ displayLanguage: "de-DE", contentLanguage: "de-DE" });
  expect(Office.context.diagnostics).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
  expect(await Office.onReady()).toMatchObject({ host: "Excel" });
});

test("values written and read through the real office.js", async () => {
  const { document } = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tabelle1");
    sheet.getRange("A1:B2").values = [
      ["a", 1],
      ["b", true],
    ];
    const range = sheet.getUsedRange();
    range.load("values,address,valueTypes");
    await context.sync();
    expect(range.values).toEqual([
      ["a", 1],
      ["b", true],
    ]);
    expect(range.address).toBe("Tabelle1!A1:B2");
  });
  expect(document.sheets[0]!.cells.get(0, 1)!.value).toBe(1);
});

test("settings of the document are one store with two doors", async () => {
  const { document } = await startExcel();
  const { settings } = Office.context.document;
  settings.set("sicht", { spalten: 3 });
  await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
  expect([...document.settings.keys()]).toEqual(["sicht"]);
  await Excel.run(async (context) => {
    context.workbook.settings.add("zwei", [1, "b"]);
    const all = context.workbook.settings;
    all.load("items/key,items/value");
    const missing = context.workbook.settings.getItemOrNullObject("fehlt");
    await context.sync();
    expect(all.items.map(({ key, value }) => [key, value])).toEqual([
      ["sicht", { spalten: 3 }],
      ["zwei", [1, "b"]],
    ]);
    expect(missing.isNullObject).toBe(true);
  });
});

test("a ribbon command runs in the add-in, and the host learns when it is done", async () => {
  const { host } = await startExcel();
  const ran: string[] = [];
  Office.actions.associate("fahrplanErzeugen", (event: Office.AddinCommands.Event) => {
    ran.push(event.source.id);
    event.completed();
  });
  await host.invokeCommand("fahrplanErzeugen");
  expect(ran).toEqual(["fahrplanErzeugen"]);
});
