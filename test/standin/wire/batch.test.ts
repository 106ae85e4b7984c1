import { startExcel, stopExcel } from "../../support/excel-session";
import type { ExcelSession } from "../../support/excel-session";
import { onNewSheet, refusal } from "../../support/new-sheet";
import { until } from "../../support/until";

let session: ExcelSession;
beforeAll(async () => {
  session = await startExcel();
});
afterAll(() => stopExcel({ unsupported: ["Range.sort", "Worksheet.shapes"] }));

test("a property that was not loaded can't be read", async () => {
  const error = await refusal(() => onNewSheet(async (sheet) => sheet.getRange("A1").values));
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  expect(error.code).toBe("PropertyNotLoaded");
});

test("an unknown property is refused, whatever real Excel does with it", async () => {
  const error = await refusal(() =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").load("valuez");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

test("a missing sheet is told with its place in the code", async () => {
  const error = await refusal(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Fehlt").load("name");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
  expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
});

test("null objects and all that hangs from them", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Fehlt");
    const range = sheet.getUsedRangeOrNullObject();
    range.load("values");
    sheet.tables.load("items/name");
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
  }));

test("collections load their items and what is nested in them", () =>
  onNewSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      ["x", "y"],
      [1, 2],
    ];
    sheet.tables.add("A1:B2", true).name = "Verschachtelt";
    const sheets = context.workbook.worksheets;
    sheets.load("items/name,items/tables/items/name,items/tables/count");
    await context.sync();
    const last = sheets.items.at(-1)!;
    expect(last.tables.items.map((table) => table.name)).toEqual(["Verschachtelt"]);
    expect(last.tables.count).toBe(1);
    last.tables.items[0]!.getDataBodyRange().values = [["über", "Element"]];
    const written = sheet.getRange("A2:B2").load("values");
    await context.sync();
    expect(written.values).toEqual([["über", "Element"]]);
  }));

test("a count does not bring the children along", () =>
  onNewSheet(async (sheet, context) => {
    sheet.tables.load("count");
    await context.sync();
    expect(sheet.tables.count).toBe(0);
    expect(() => sheet.tables.items).toThrow(/load/i);
  }));

test("results of methods arrive with the batch", () =>
  Excel.run(async (context) => {
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    expect(count.value).toBe(session.document.sheets.length);
  }));

test("a method with an object as result runs once, however often its object is used", async () => {
  const before = session.document.sheets.length;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Einmal");
    sheet.tabColor = "#ff0000";
    sheet.getRange("A1").values = [["a"]];
    sheet.load("name");
    await context.sync();
  });
  expect(session.document.sheets).toHaveLength(before + 1);
  expect(session.document.sheets.at(-1)).toMatchObject({ name: "Einmal", tabColor: "#FF0000" });
});

test("what was done before the failing action stays done", async () => {
  let written: Excel.Worksheet;
  const error = await refusal(() =>
    onNewSheet(async (sheet, context) => {
      written = sheet;
      sheet.getRange("A1").values = [["davor"]];
      context.workbook.worksheets.getItem("Fehlt").activate();
      sheet.getRange("A2").values = [["danach"]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
  expect(written!).toBeDefined();
  const { cells } = session.document.sheets.at(-1)!;
  expect([cells.get(0, 0)?.value, cells.get(1, 0)?.value]).toEqual(["davor", undefined]);
});

test("set() writes several properties, also of inner objects, and refuses read-only ones", async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.set({ tabColor: "#00FF00", showGridlines: false });
    sheet.getRange("A1").set({ values: [[7]], format: { font: { bold: true } } });
    const cell = sheet.getRange("A1").load("values,format/font/bold");
    await context.sync();
    expect([cell.values, cell.format.font.bold]).toEqual([[[7]], true]);
  });
  expect(session.document.sheets.at(-1)).toMatchObject({ tabColor: "#00FF00", showGridlines: false });
  const error = await refusal(() => onNewSheet(async (sheet) => sheet.set({ id: "x" } as never)));
  expect(error.code).toBe("InvalidArgument");
});

test("a member that the stand-in does not have fails loudly and is recorded", async () => {
  const read = await refusal(() =>
    onNewSheet(async (sheet, context) => {
      sheet.shapes.load("items/name");
      await context.sync();
    }),
  );
  const called = await refusal(() =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").sort.apply([{ key: 0 }]);
      await context.sync();
    }),
  );
  expect([read.code, called.code]).toEqual(["ApiNotFound", "ApiNotFound"]);
  expect([...session.host.unsupported].sort()).toEqual(["Range.sort", "Worksheet.shapes"]);
});

test("ranges are released after their run, and a proxy is dead then", async () => {
  const range = await onNewSheet(async (sheet, context) => {
    const used = sheet.getRange("A1:C3").load("address");
    await context.sync();
    expect(session.host.trackedObjectCount).toBeGreaterThan(0);
    return used;
  });
  await until(() => session.host.trackedObjectCount === 0);
  expect(session.host.trackedObjectCount).toBe(0);
  const error = await refusal(async () => {
    range.load("values");
    await range.context.sync();
  });
  expect(error.code).toBe("InvalidObjectPath");
});

test("parallel runs do not mix", async () => {
  const results = await Promise.all(
    [1, 2, 3].map((value) =>
      onNewSheet(async (sheet, context) => {
        const range = sheet.getRange("A1");
        range.values = [[value]];
        await context.sync();
        range.load("values");
        await context.sync();
        return range.values[0]![0];
      }),
    ),
  );
  expect(results).toEqual([1, 2, 3]);
});

test("round trips and bytes are counted", async () => {
  await until(() => session.host.trackedObjectCount === 0);
  session.host.meter.reset();
  await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    first.load("name");
    await context.sync();
    first.load("position");
    await context.sync();
  });
  expect(session.host.meter.roundTrips).toBe(2);
  expect(session.host.meter.requestBytes).toBeGreaterThan(200);
  expect(session.host.meter.responseBytes).toBeGreaterThan(100);
});
