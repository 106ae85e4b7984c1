import { startExcel, stopExcel } from "../../support/excel-session";
import type { ExcelSession } from "../../support/excel-session";
import { until } from "../../support/until";

let session: ExcelSession;
beforeEach(async () => {
  session = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      ["ID", "Nutzen"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.tables.add("A1:B3", true).name = "Daten";
    await context.sync();
  });
});
afterEach(() => stopExcel());

test("cell changes reach sheet, workbook and table, with the changed cells", async () => {
  const got: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.onChanged.add(async (args) => void got.push(["sheet", args.address, args.changeType, args.source]));
    context.workbook.worksheets.onChanged.add(async (args) => void got.push(["workbook", args.address]));
    context.workbook.tables
      .getItem("Daten")
      .onChanged.add(async (args) => void got.push(["table", args.address]));
    await context.sync();
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("B2:C2").values = [[5, "daneben"]];
    await context.sync();
  });
  await until(() => got.length === 3);
  expect(got).toEqual(
    expect.arrayContaining([
      ["sheet", "B2:C2", "RangeEdited", "Local"],
      ["workbook", "B2:C2"],
      ["table", expect.stringContaining("B2")],
    ]),
  );
});

test("the event's range can be read", async () => {
  const values: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().onChanged.add(async (args) => {
      await Excel.run(async (inner) => {
        const range = args.getRange(inner).load("values");
        await inner.sync();
        values.push(range.values);
      });
    });
    await context.sync();
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("D4").values = [["neu"]];
    await context.sync();
  });
  await until(() => values.length === 1);
  expect(values).toEqual([[["neu"]]]);
});

test("a person's edit in the grid is told like any other", async () => {
  const got: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets
      .getFirst()
      .onSelectionChanged.add(async (args) => void got.push(args.address));
    await context.sync();
  });
  session.host.act((context) =>
    context.select(session.document.sheets[0]!, { row: 1, column: 1, rows: 2, columns: 1 }),
  );
  await until(() => got.length === 1);
  expect(got).toEqual(["B2:B3"]);
});

test("remove() and enableEvents silence", async () => {
  const got: string[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets
      .getFirst()
      .onChanged.add(async (args) => void got.push(args.address));
    await context.sync();
    return added;
  });
  const write = (address: string, events = true) =>
    Excel.run(async (context) => {
      context.runtime.enableEvents = events;
      context.workbook.worksheets.getFirst().getRange(address).values = [[1]];
      await context.sync();
    });
  await write("E1");
  await write("E2", false);
  await write("E3");
  await until(() => got.length === 2);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await write("E4");
  // Had the handler still been there, its call would have come before this one.
  await Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
  });
  expect(got).toEqual(["E1", "E3"]);
});

test("sheets that come, go, are shown and get a name", async () => {
  const got: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async () => void got.push("added"));
    worksheets.onDeleted.add(async () => void got.push("deleted"));
    worksheets.onActivated.add(async () => void got.push("activated"));
    worksheets.onNameChanged.add(async (args) => void got.push(`${args.nameBefore} → ${args.nameAfter}`));
    await context.sync();
    const sheet = worksheets.add("Neu");
    sheet.activate();
    sheet.name = "Anders";
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await until(() => got.length === 5);
  expect(got).toEqual(["added", "activated", "Neu → Anders", "activated", "deleted"]);
});

test("tables that come and go", async () => {
  const got: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.tables.onAdded.add(async () => void got.push("added"));
    context.workbook.tables.onDeleted.add(async (args) => void got.push(`deleted ${args.tableName}`));
    await context.sync();
    const table = context.workbook.worksheets.getFirst().tables.add("G1:H2", true);
    table.name = "Kurz";
    await context.sync();
    table.delete();
    await context.sync();
  });
  await until(() => got.length === 2);
  expect(got).toEqual(["added", "deleted Kurz"]);
});
