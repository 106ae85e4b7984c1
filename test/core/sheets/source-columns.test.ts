import { analyse } from "../../../src/core/analyse";
import { sourceColumns } from "../../../src/core/sheets/source-columns";
import { sheet, tableOver, workbook } from "../support/source-builder";

const columnsOf = (header: string, table: string | null) => {
  const list = sheet("O'Neils Liste", [
    ["Anwendungsfall", header, "Aufwand"],
    ["Suche", 3, 2],
    ["Bots", 4, 1],
  ]);
  const book = workbook([list], table ? [tableOver(list, table)] : []);
  return sourceColumns(analyse(book, { today: "2026-11-20" }).plan!);
};

test("a column of an Excel table is named by its header", () => {
  expect(columnsOf("Nutzen", "Liste").column("benefit")).toBe("Liste[Nutzen]");
});

test.each(["nutzen ", " Nutzen", "Nutzen\n", "Nutzen:", "Nutzen (1–5)", "Nutzen [1-5]"])(
  "the header „%s“ is no name that Excel takes as it stands, so a plain range stands for it",
  (header) => {
    expect(columnsOf(header, "Liste").column("benefit")).toBe("'O''Neils Liste'!$B$2:$B$3");
  },
);

test("without an Excel table there are only ranges", () => {
  expect(columnsOf("Nutzen", null).column("benefit")).toBe("'O''Neils Liste'!$B$2:$B$3");
});
