import { analyse } from "../../../src/core/analyse";
import { sheet, workbook } from "../support/source-builder";
import { csvPasted, germanProjects, headerInTwoRows, transposed, type ForeignList } from "./foreign-lists";

const hints = new Set(["csvInOneColumn", "transposedList", "splitHeader"]);
const found = ({ name, rows }: ForeignList) =>
  analyse(workbook([sheet(name, rows)]), { today: "2026-11-20" }).issues.filter(({ code }) =>
    hints.has(code),
  );

test.each([
  ["lines of a CSV file in one column", csvPasted, "csvInOneColumn"],
  ["use cases side by side", transposed, "transposedList"],
  ["headers spread over two rows", headerInTwoRows, "splitHeader"],
])("%s are told with their cell", (_, list, code) => {
  expect(found(list)).toEqual([
    expect.objectContaining({
      code,
      severity: "error",
      sheet: list.name,
      address: expect.stringMatching(/^[A-Z]+\d+$/),
    }),
  ]);
});

test.each([
  ["a list that can be read", germanProjects],
  ["a paragraph with semicolons", { name: "Text", rows: [["Nutzen; Aufwand; und mehr"], ["Fließtext"]] }],
  ["a sheet of headers alone", { name: "Leer", rows: [germanProjects.rows[0]!] }],
])("%s gives no such hint", (_, list) => expect(found(list)).toEqual([]));
