let number = 0;

/** Runs a test on a sheet of its own in the workbook that is open. */
export async function onNewSheet<Result>(
  test: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(`Blatt ${++number}`);
    await context.sync();
    return test(sheet, context);
  });
}

/** The error that a piece of add-in code ends with. */
export async function refusal(action: () => Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await action();
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("Nothing was refused.");
}
