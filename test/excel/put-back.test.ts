import { analyseWorkbook } from "../../src/app/analyse-workbook";
import { knownTableNames } from "../../src/app/known-tables";
import { writePlan } from "../../src/app/write-plan";
import { rulesWriter } from "../../src/app/writer-port";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { useAddinFunctions } from "../support/addin-functions";
import { buildWorkbook, valuesOf } from "../support/build-workbook";
import { startExcel, stopExcel } from "../support/excel-session";
import { smallFirm } from "../support/small-firm";

jest.setTimeout(300_000);
afterEach(() => stopExcel());

const workbook = excelWorkbook(knownTableNames());

/** Plans; with `cancelled` the user cancels when everything is written and only the reading back is left. */
async function run(cancelled = false) {
  const analysed = await analyseWorkbook(workbook, { today: "2026-11-20", language: null });
  const controller = new AbortController();
  return writePlan(
    workbook,
    { ...analysed, plan: analysed.plan!, insights: analysed.insights! },
    {
      writer: rulesWriter(),
      signal: controller.signal,
      progress: ({ key, done, total }) => {
        if (cancelled && key === "write" && done === total) controller.abort();
      },
    },
  );
}

test("a run cancelled at the end leaves neither sheets nor a memory of them", async () => {
  const { document } = await startExcel({ document: buildWorkbook(...smallFirm) });
  await expect(run(true)).rejects.toMatchObject({ standing: [] });
  expect(document.sheets).toHaveLength(smallFirm.length);
  expect(document.customXmlParts).toEqual([]);
});

test("after a cancelled update the earlier proposals do not pass for a person's edits", async () => {
  const session = await startExcel({ document: buildWorkbook(...smallFirm) });
  await useAddinFunctions(session);
  await run();
  const before = valuesOf(session.document, "Fahrplan");
  const memory = JSON.stringify(session.document.customXmlParts);
  session.host.act(({ document }) => {
    const settings = document.sheets.find(({ name }) => name === "Einstellungen")!;
    const row = valuesOf(document, "Einstellungen").findIndex(([key]) => key === "Projektstart");
    const cell = { value: "2028-01", formula: null, spill: null, spillParent: null, style: 0 };
    settings.cells.set(row, 1, cell);
  });
  await expect(run(true)).rejects.toMatchObject({ standing: [] });
  expect(valuesOf(session.document, "Fahrplan")).toEqual(before);
  expect(JSON.stringify(session.document.customXmlParts)).toBe(memory);
  expect((await run()).keptEdits).toBe(0);
});
