/**
 * Reports edits of cells with the sheet's name. Changes by co-authors are left out: everybody's add-in hears them,
 * and each would answer.
 * @returns how to stop
 */
export async function onEdited(handler: (sheet: string) => void): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const registration = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.source === "Remote") return;
      handler(await sheetNameOf(event.worksheetId));
    });
    await context.sync();
    return async () => {
      await Excel.run(registration.context, async (registered) => {
        registration.remove();
        await registered.sync();
      });
    };
  });
}

async function sheetNameOf(worksheetId: string): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? "" : sheet.name;
  });
}
