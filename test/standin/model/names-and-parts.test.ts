import { startExcel, stopExcel } from "../../support/excel-session";
import type { ExcelSession } from "../../support/excel-session";
import { onNewSheet, refusal } from "../../support/new-sheet";

let session: ExcelSession;
beforeAll(async () => {
  session = await startExcel({ locale: "de-DE" });
});
afterAll(() => stopExcel());

test("names hold references and constants, hidden or not", () =>
  onNewSheet(async (sheet, context) => {
    const { names } = context.workbook;
    const hidden = names.add("_MARKE", sheet.getRange("A1"), "gehört dem Add-in");
    hidden.visible = false;
    names.add("Zinssatz", "=0.05");
    names.add("Firma", '="Muster GmbH"');
    sheet.names.add("Lokal", sheet.getRange("B2:B3"));
    names.load("items/name,items/formula,items/visible,items/type,items/value,items/scope,items/comment");
    const range = names.getItem("_marke").getRange().load("address");
    const missing = names.getItemOrNullObject("Fehlt");
    const local = sheet.getRange("Lokal").load("address");
    await context.sync();
    const seen = names.items.map(({ name, visible, type, value }) => [name, visible, type, value]);
    expect(seen).toEqual([
      ["_MARKE", false, "Range", expect.stringMatching(/!A1$/)],
      ["Zinssatz", true, "Double", 0.05],
      ["Firma", true, "String", "Muster GmbH"],
    ]);
    expect(names.items[0]!.comment).toBe("gehört dem Add-in");
    expect(range.address).toMatch(/!A1$/);
    expect(local.address).toMatch(/!B2:B3$/);
    expect(missing.isNullObject).toBe(true);
    names.getItem("Zinssatz").delete();
    await context.sync();
    expect(session.document.names.map(({ name }) => name)).toEqual(["_MARKE", "Firma", "Lokal"]);
  }));

test.each(["A1", "R1C1", "mit Leerzeichen", "1a", "", "_MARKE"])(
  "bad or taken name is refused: %j",
  async (name) => {
    const error = await refusal(() =>
      Excel.run(async (context) => {
        context.workbook.names.add(name, "=1");
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
  },
);

test("custom XML parts by namespace", () =>
  Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    parts.add("<zustand xmlns='urn:plan'><a/></zustand>");
    const scoped = parts.getByNamespace("urn:plan");
    const only = scoped.getOnlyItemOrNullObject().load("id,namespaceUri");
    const xml = only.getXml();
    const other = parts.getByNamespace("urn:anders").getOnlyItemOrNullObject();
    const otherXml = other.getXml();
    await context.sync();
    expect([only.namespaceUri, xml.value]).toEqual(["urn:plan", "<zustand xmlns='urn:plan'><a/></zustand>"]);
    expect(other.isNullObject).toBe(true);
    expect(() => otherXml.value).not.toThrow();
    only.setXml("<p:zustand xmlns:p='urn:plan2'/>");
    const count = parts.getCount();
    await context.sync();
    expect([count.value, session.document.customXmlParts[0]!.namespaceUri]).toEqual([1, "urn:plan2"]);
    parts.getItem(only.id).delete();
    await context.sync();
    expect(session.document.customXmlParts).toEqual([]);
  }));

test("what is no XML is refused", async () => {
  const error = await refusal(() =>
    Excel.run(async (context) => {
      context.workbook.customXmlParts.add("kein XML");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

test("the application speaks the user's language", () =>
  Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator,thousandsSeparator,calculationMode");
    application.cultureInfo.load("name,numberFormat/numberDecimalSeparator,datetimeFormat/shortDatePattern");
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
    expect([
      application.decimalSeparator,
      application.thousandsSeparator,
      application.calculationMode,
    ]).toEqual([",", ".", "Automatic"]);
    expect(application.cultureInfo.name).toBe("de-DE");
    expect(application.cultureInfo.datetimeFormat.shortDatePattern).toBe("dd.MM.yyyy");
  }));

test.each([
  [false, 2000, 36526],
  [false, 1900, 1],
  [true, 2000, 35064],
])("DATE tells the date system (1904: %s, year %i)", async (date1904, year, serial) => {
  session.document.date1904 = date1904;
  await Excel.run(async (context) => {
    const result = context.workbook.functions.date(year, 1, 1).load("value");
    await context.sync();
    expect(result.value).toBe(serial);
  });
  session.document.date1904 = false;
});

test("selection, active cell and active sheet go together", () =>
  onNewSheet(async (sheet, context) => {
    sheet.getRange("C3:D4").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    sheet.load("name");
    await context.sync();
    expect([selected, cell].map(({ address }) => address.split("!")[1])).toEqual(["C3:D4", "C3"]);
    expect(active.name).toBe(sheet.name);
  }));

test("comments stand on single cells", () =>
  onNewSheet(async (sheet, context) => {
    sheet.load("name");
    await context.sync();
    const comment = sheet.comments.add("B2", "Wer prüft das?");
    comment.load("content");
    const location = comment.getLocation().load("address");
    await context.sync();
    expect([comment.content, location.address.split("!")[1]]).toEqual(["Wer prüft das?", "B2"]);
    sheet.comments.getItemByCell("B2").delete();
    const count = sheet.comments.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  }));

test("properties of the file", () =>
  Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.title = "KI-Plan";
    properties.load("title,author");
    await context.sync();
    expect([properties.title, session.document.properties.title]).toEqual(["KI-Plan", "KI-Plan"]);
  }));
