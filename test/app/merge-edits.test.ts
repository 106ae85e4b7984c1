import { mergeEdits } from "../../src/app/merge-edits";
import type { OutputTable } from "../../src/app/ports";
import { baseValueOf } from "../../src/app/state/base-values";
import type { TableBase } from "../../src/app/state/plan-state";
import type { CellContent } from "../../src/core/sheets/cell-content";
import type { SheetSpec, SpecCell, TableBlock } from "../../src/core/sheets/sheet-spec";

/** March, April, May 2027 as Excel holds them. */
const [march, april, may] = [46447, 46478, 46508];

const month = (text: "2027-03" | "2027-04" | "2027-05"): SpecCell => ({ kind: "month", month: text });
const text = (value: string): SpecCell => (value === "" ? { kind: "blank" } : { kind: "text", text: value });

function specOf(rows: readonly [id: string, start: SpecCell, comment?: string][]): SheetSpec {
  const table: TableBlock = {
    kind: "table",
    at: { row: 10, column: 0 },
    name: "KI_Test",
    columns: [
      { key: "id", header: "ID", format: "text", owner: "computed" },
      { key: "start", header: "Start", format: "month", owner: "editable" },
      { key: "comment", header: "Kommentar", format: "text", owner: "user" },
    ],
    rows: rows.map(([id, start, comment = ""]) => ({ id, cells: [text(id), start, text(comment)] })),
  };
  return {
    key: "roadmap",
    name: "Fahrplan",
    tabColor: "#000000",
    blocks: [table],
    freeze: null,
    columnWidths: [],
    print: { orientation: "landscape", paper: "a4", titleRows: null, fitToPagesWide: 1, footer: "" },
  };
}

function tableOf(rows: readonly (readonly CellContent[])[]): OutputTable {
  return {
    name: "KI_Test",
    firstRow: 12,
    firstColumn: 1,
    headers: ["ID", "Start", "Kommentar"],
    formulas: rows,
    values: rows,
  };
}

function baseOf(rows: readonly [string, CellContent][]): TableBase {
  return { name: "KI_Test", columns: ["start"], rows: rows.map(([id, value]) => [id, baseValueOf(value)]) };
}

function merge(spec: SheetSpec, table: OutputTable | null, base: TableBase | null) {
  const merged = mergeEdits({
    spec,
    sheetName: "Fahrplan",
    tables: table ? [table] : [],
    bases: base ? [base] : [],
    dateSystem: 1900,
  });
  const block = merged.spec.blocks[0] as TableBlock;
  return {
    ...merged,
    starts: block.rows.map((row) => row.cells[1]),
    comments: block.rows.map((row) => row.cells[2]),
  };
}

describe("an editable cell", () => {
  test.each([
    ["untouched and planned as before", march, march, month("2027-03"), month("2027-03"), 0],
    ["untouched and planned anew", march, march, month("2027-04"), month("2027-04"), 0],
    [
      "edited, planned as before",
      may,
      march,
      month("2027-03"),
      { kind: "number", number: may, format: "month" },
      1,
    ],
    [
      "edited, planned anew",
      may,
      march,
      month("2027-04"),
      { kind: "number", number: may, format: "month" },
      1,
    ],
    ["edited to what is planned now", april, march, month("2027-04"), month("2027-04"), 0],
    ["emptied", "", march, month("2027-03"), { kind: "blank" }, 1],
    ["edited to a text", "später", march, month("2027-03"), { kind: "text", text: "später" }, 1],
  ] as const)("%s", (_, found, base, planned, expected, edits) => {
    const merged = merge(specOf([["A", planned]]), tableOf([["A", found, ""]]), baseOf([["A", base]]));
    expect(merged.starts).toEqual([expected]);
    expect(merged.issues).toHaveLength(edits);
  });

  test("edited to a formula keeps the formula", () => {
    const table = { ...tableOf([["A", may, ""]]), formulas: [["A", "=DATE(2027,5,1)", ""]] };
    const { starts } = merge(specOf([["A", month("2027-03")]]), table, baseOf([["A", march]]));
    expect(starts).toEqual([
      {
        kind: "formula",
        formula: "=DATE(2027,5,1)",
        format: "month",
        expected: { kind: "number", number: may, format: "month" },
      },
    ]);
  });

  test("is found by its ID after the rows were sorted", () => {
    const spec = specOf([
      ["A", month("2027-03")],
      ["B", month("2027-03")],
    ]);
    const { starts } = merge(
      spec,
      tableOf([
        ["B", may, ""],
        ["A", march, ""],
      ]),
      baseOf([
        ["A", march],
        ["B", march],
      ]),
    );
    expect(starts).toEqual([month("2027-03"), { kind: "number", number: may, format: "month" }]);
  });

  test("whose proposal nobody remembers counts as a person's", () => {
    const { starts, issues } = merge(specOf([["A", month("2027-03")]]), tableOf([["A", may, ""]]), null);
    expect(starts).toEqual([{ kind: "number", number: may, format: "month" }]);
    expect(issues).toHaveLength(1);
  });
});

test("the kept value never becomes the base: the next run keeps it, too", () => {
  const spec = specOf([["A", month("2027-04")]]);
  const table = tableOf([["A", may, ""]]);
  const first = merge(spec, table, baseOf([["A", march]]));
  expect(first.bases).toEqual([baseOf([["A", april]])]);
  expect(merge(spec, table, first.bases[0]!).issues).toHaveLength(1);
});

test("the issue says where, what stands and what was planned", () => {
  const { issues } = merge(
    specOf([["A", month("2027-03")]]),
    tableOf([["A", may, ""]]),
    baseOf([["A", march]]),
  );
  expect(issues).toEqual([
    {
      severity: "info",
      code: "manualEdit",
      ids: ["A"],
      sheet: "Fahrplan",
      table: "KI_Test",
      row: 12,
      column: "Start",
      address: "B12",
      params: { found: "2027-05", planned: "2027-03" },
    },
  ]);
});

test("the user's own column moves with its row and is never an issue", () => {
  const spec = specOf([
    ["B", month("2027-03")],
    ["A", month("2027-03")],
    ["C", month("2027-03"), "neu"],
  ]);
  const table = tableOf([
    ["A", march, "mit Betriebsrat klären"],
    ["B", march, ""],
  ]);
  const { comments, issues } = merge(
    spec,
    table,
    baseOf([
      ["A", march],
      ["B", march],
    ]),
  );
  expect(comments).toEqual([{ kind: "blank" }, text("mit Betriebsrat klären"), text("neu")]);
  expect(issues).toEqual([]);
});

test("no text of a cell is remembered in the clear", () => {
  const spec = specOf([["A", text("Dr. Erika Mustermann")]]);
  expect(JSON.stringify(merge(spec, null, null).bases)).not.toContain("Mustermann");
});
