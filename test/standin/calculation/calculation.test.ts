import { createCalculation } from "../../../src/standin/calculation/calculation";
import type { newSheet } from "../../../src/standin/document/new-document";
import { addTable, areaOf, put, putCell, valueOf, workbookOf } from "./sheet-builder";

describe("results of formulas", () => {
  const cases: [formula: string, expected: number | string | boolean][] = [
    ["=A1+B1*2", 8],
    ["=SUM(A1:B2)", 10],
    ["=SUM(A:A)", 4],
    ["=-2^2", 4],
    ["=50%*A1", 1],
    ['=A1&"x"', "2x"],
    ['=IF(A1>1,"ja","nein")', "ja"],
    ["=Other!A1", 0],
    ["='My Sheet'!A1", 7],
    ["=SUM('My Sheet'!A1:A2)", 15],
    ["=1/0", "#DIV/0!"],
    ["=NOSUCHFUNCTION(1)", "#NAME?"],
    ["=VLOOKUP(9,A1:B2,2,FALSE)", "#N/A"],
    ["=Missing!A1", "#REF!"],
    ["=[1]Data!A1", "#REF!"],
    ["=1+", "#NAME?"],
    ["=EDATE(DATE(2027,1,31),1)", 46446],
    ["=TODAY()", 46346],
    ["=SUMPRODUCT((A1:A2>1)*(B1:B2))", 6],
    ["=LET(x,A1,x*x)", 4],
    ["=_xlfn.LET(_xlpm.x,A1,_xlpm.x*_xlpm.x)", 4],
    ["=_xlfn.XLOOKUP(2,A1:A2,B1:B2)", 3],
    ["=Rate*100", 19],
    ["=Twice(4)", 8],
    ["=Twice(A1)+Rate", 4.19],
    ["=SUM(Block)", 10],
    ["=SUM(A1:A2 A1:B1)", 2],
    ["=ISBLANK(Z99)", true],
    ['=INDIRECT("B"&2)', 3],
    ["=SUM(OFFSET(A1,0,0,2,2))", 10],

    ['=TEXTJOIN("-",TRUE,A1:B1)', "2-3"],
    ["=Z99", 0],
    ["=@A1:A2", 2],
    ["=_xlfn.SINGLE(A1:A2)", 2],
    ["=MEDIAN(A1:B2)", 2.5],
    ["=SUM(A1:INDEX(B1:B2,2))", 10],
    ["=SUM(A1:INDEX(A:B,1,2))", 5],
    ["=SUM(A1:OFFSET(A1,1,1))", 10],
    ["=SUM(A1:INDEX(A1:B1,2))", 5],
    ["=COUNT(Grows)", 2],
  ];
  test.each(cases)("%s", (formula, expected) => {
    const document = workbookOf({
      Sheet1: [
        [2, 3, formula],
        [2, 3],
      ],
      "My Sheet": [[7], [8]],
      Other: [],
    });
    document.names.push(
      { name: "Rate", formula: "0.19", scope: null, visible: true, comment: "", origin: null },
      { name: "Twice", formula: "LAMBDA(x,x*2)", scope: null, visible: true, comment: "", origin: null },
      {
        name: "Grows",
        formula: "Sheet1!$A$1:INDEX(Sheet1!$A:$A,COUNTA(Sheet1!$A:$A))",
        scope: null,
        visible: true,
        comment: "",
        origin: null,
      },
      { name: "Block", formula: "Sheet1!$A$1:$B$2", scope: null, visible: true, comment: "", origin: null },
    );
    createCalculation(document, { now: () => new Date(2026, 10, 20, 15) }).recalculateNow();
    expect(valueOf(document.sheets[0]!, "C1")).toBe(expected);
  });
});

describe("tables", () => {
  const formulas: [string, number | string][] = [
    ["=SUM(T[Kosten €])", 60],
    ["=SUM(T[])", 66],
    ["=SUM(T)", 66],
    ["=T[[#Headers],[Kosten €]]", "Kosten €"],
    ["=COUNTA(T[#All])", 8],
    ["=SUM(T[[Menge]:[Kosten €]])", 66],
    ["=T[[#This Row],[Kosten €]]*2", 40],
    ["=T[@Menge]+1", 3],
    ["=SUM(T[[#Data],[Menge]])", 6],
    ["=T[Missing]", "#REF!"],
    ["=T[[#Totals],[Menge]]", "#REF!"],
  ];
  test.each(formulas)("%s in row 3", (formula, expected) => {
    const document = workbookOf({
      Sheet1: [
        ["Menge", "Kosten €"],
        [1, 10],
        [2, 20, null, formula],
        [3, 30],
      ],
    });
    const sheet = document.sheets[0]!;
    addTable(sheet, "T", "A1:B4");
    createCalculation(document).recalculateNow();
    expect(valueOf(sheet, "D3")).toBe(expected);
  });

  test("calculated columns refer to their own row, whatever is in the header", () => {
    const header = ["Preis [€]", "Menge #", "Summe"];
    const formula = "=T[[#This Row],[Preis '[€']]]*T[[#This Row],[Menge '#]]";
    const document = workbookOf({ Sheet1: [header, [2, 3, formula], [4, 5, formula]] });
    const sheet = document.sheets[0]!;
    addTable(sheet, "T", "A1:C3");
    createCalculation(document).recalculateNow();
    expect([valueOf(sheet, "C2"), valueOf(sheet, "C3")]).toEqual([6, 20]);
  });

  test("a longer table changes the sums over it", () => {
    const document = workbookOf({ Sheet1: [["Menge", "=SUM(T[Menge])"], [1], [2]] });
    const sheet = document.sheets[0]!;
    const table = addTable(sheet, "T", "A1:A2");
    const calculation = createCalculation(document);
    calculation.recalculateNow();
    expect(valueOf(sheet, "B1")).toBe(1);
    table.area = areaOf("A1:A3");
    calculation.recalculateNow();
    expect(valueOf(sheet, "B1")).toBe(3);
  });
});

describe("opened workbooks", () => {
  const opened = () => {
    const document = workbookOf({
      Sheet1: [[1, "=A1+1", "=FOREIGN(A1)", "=[2]Data!A1", "=TODAY()", "=B1*10"]],
    });
    const sheet = document.sheets[0]!;
    const cached = { B: 999, C: "kept", D: 5, E: 40000, F: 777 };
    for (const [column, value] of Object.entries(cached))
      sheet.cells.get(0, column.charCodeAt(0) - 65)!.value = value;
    return { sheet, calculation: createCalculation(document) };
  };
  const row = (sheet: ReturnType<typeof opened>["sheet"]) =>
    ["B1", "C1", "D1", "E1", "F1"].map((name) => valueOf(sheet, name));

  test("nothing changes while nothing is edited", () => {
    const { sheet, calculation } = opened();
    calculation.recalculateNow();
    expect(row(sheet)).toEqual([999, "kept", 5, 40000, 777]);
  });

  test("an edit renews what depends on it; unknown functions and other workbooks keep their results", () => {
    const { sheet, calculation } = opened();
    put(sheet, "A1", 5);
    calculation.recalculateNow();
    expect(row(sheet)).toEqual([6, "kept", 5, 40000, 60]);
    expect(calculation.unknownFunctions()).toEqual(["FOREIGN"]);
  });

  test("an edit elsewhere changes nothing", () => {
    const { sheet, calculation } = opened();
    put(sheet, "A9", 5);
    calculation.recalculateNow();
    expect(row(sheet)).toEqual([999, "kept", 5, 40000, 777]);
  });

  test("formulas without a result are calculated", () => {
    const document = workbookOf({ Sheet1: [[1, "=A1+1"]] });
    createCalculation(document).recalculateNow();
    expect(valueOf(document.sheets[0]!, "B1")).toBe(2);
  });

  test("a formula typed anew shows that its function is unknown", () => {
    const { sheet, calculation } = opened();
    put(sheet, "C1", "=FOREIGN(A1,2)");
    calculation.recalculateNow();
    expect(valueOf(sheet, "C1")).toBe("#NAME?");
  });

  test("a full calculation renews everything that can be", () => {
    const { sheet, calculation } = opened();
    calculation.invalidateAll();
    calculation.recalculateNow();
    expect(row(sheet).slice(0, 3)).toEqual([2, "kept", 5]);
  });
});

describe("edits", () => {
  test.each([
    ["a constant", (sheet: ReturnType<typeof newSheet>) => put(sheet, "A1", 10), 30],
    [
      "a constant that becomes a formula",
      (sheet: ReturnType<typeof newSheet>) => put(sheet, "A1", "=20+1"),
      52,
    ],
    ["a cleared cell", (sheet: ReturnType<typeof newSheet>) => put(sheet, "A1", null), 10],
    ["a formula that becomes a constant", (sheet: ReturnType<typeof newSheet>) => put(sheet, "B1", 7), 17],
  ])("%s", (_what, edit, expected) => {
    const document = workbookOf({ Sheet1: [[1, "=A1*2", "=B1+10"]] });
    const sheet = document.sheets[0]!;
    const calculation = createCalculation(document);
    calculation.recalculateNow();
    edit(sheet);
    calculation.recalculateNow();
    expect(valueOf(sheet, "C1")).toBe(expected);
  });

  test("a deleted sheet leaves #REF!", () => {
    const document = workbookOf({ Sheet1: [["=Data!A1"]], Data: [[4]] });
    const calculation = createCalculation(document);
    calculation.recalculateNow();
    document.sheets.pop();
    calculation.recalculateNow();
    expect(valueOf(document.sheets[0]!, "A1")).toBe("#REF!");
  });

  test("circles count as 0 and are told", () => {
    const document = workbookOf({ Sheet1: [["=B1+1", "=A1+1", "=C1"]] });
    const calculation = createCalculation(document);
    calculation.recalculateNow();
    expect(calculation.circularReferences().length).toBe(2);
    expect(valueOf(document.sheets[0]!, "C1")).toBe(0);
  });
});

describe("arrays", () => {
  test("spill, shrink and clear", () => {
    const document = workbookOf({ Sheet1: [[3, "=SEQUENCE(A1)", "=SUM(B1:B9)", "=SUM(B1#)"]] });
    const sheet = document.sheets[0]!;
    const calculation = createCalculation(document);
    const values = () => ["B1", "B2", "B3", "B4", "C1", "D1"].map((name) => valueOf(sheet, name));
    calculation.recalculateNow();
    expect(values()).toEqual([1, 2, 3, null, 6, 6]);
    expect(sheet.cells.get(2, 1)?.spillParent).toEqual({ row: 0, column: 1 });
    put(sheet, "A1", 4);
    calculation.recalculateNow();
    expect(values()).toEqual([1, 2, 3, 4, 10, 10]);
    put(sheet, "A1", 2);
    calculation.recalculateNow();
    expect(values()).toEqual([1, 2, null, null, 3, 3]);
    put(sheet, "B1", null);
    calculation.recalculateNow();
    expect(values()).toEqual([null, null, null, null, 0, "#REF!"]);
  });

  test("a cell in the way gives #SPILL! until it goes", () => {
    const document = workbookOf({ Sheet1: [["=SEQUENCE(3)"], [null], ["x"]] });
    const sheet = document.sheets[0]!;
    const calculation = createCalculation(document);
    calculation.recalculateNow();
    expect(valueOf(sheet, "A1")).toBe("#SPILL!");
    put(sheet, "A3", null);
    calculation.recalculateNow();
    expect(["A1", "A2", "A3"].map((name) => valueOf(sheet, name))).toEqual([1, 2, 3]);
    put(sheet, "A2", "typed over");
    calculation.recalculateNow();
    expect(["A1", "A2", "A3"].map((name) => valueOf(sheet, name))).toEqual(["#SPILL!", "typed over", null]);
  });

  test("a filled cell that is deleted comes back", () => {
    const document = workbookOf({ Sheet1: [["=SEQUENCE(3)"]] });
    const sheet = document.sheets[0]!;
    const calculation = createCalculation(document);
    calculation.recalculateNow();
    put(sheet, "A2", null);
    calculation.recalculateNow();
    expect(valueOf(sheet, "A2")).toBe(2);
  });

  test("arrays of the old kind fill their fixed area", () => {
    const document = workbookOf({ Sheet1: [[1, "=A1:A2*2"], [2], [3]] });
    const sheet = document.sheets[0]!;
    sheet.cells.get(0, 1)!.spill = { area: areaOf("B1:B3"), dynamic: false };
    createCalculation(document).recalculateNow();
    expect(["B1", "B2", "B3"].map((name) => valueOf(sheet, name))).toEqual([2, 4, "#N/A"]);
  });

  test("formulas of an opened file are cut to their row", () => {
    const document = workbookOf({
      Sheet1: [
        [1, null],
        [2, "=A1:A3"],
        [3, null],
      ],
    });
    const sheet = document.sheets[0]!;
    sheet.cells.get(1, 1)!.value = 2;
    const calculation = createCalculation(document);
    put(sheet, "A2", 20);
    calculation.recalculateNow();
    expect(["B1", "B2", "B3"].map((name) => valueOf(sheet, name))).toEqual([null, 20, null]);
  });

  test("subtotals skip subtotals, edited or not", () => {
    const document = workbookOf({ Sheet1: [[1], [2], ["=SUBTOTAL(9,A1:A2)"], [4], ["=SUBTOTAL(9,A1:A4)"]] });
    const sheet = document.sheets[0]!;
    const calculation = createCalculation(document);
    calculation.recalculateNow();
    put(sheet, "A4", 5);
    calculation.recalculateNow();
    expect(valueOf(sheet, "A5")).toBe(8);
  });
});

describe("evaluate", () => {
  test("relative to the cell, without touching it", () => {
    const document = workbookOf({ Plan: [[1, 5, 9]], Listen: [["a"], ["b"]] });
    const [plan] = document.sheets;
    document.names.push({
      name: "Liste",
      formula: "Listen!$A$1:$A$2",
      scope: null,
      visible: true,
      comment: "",
      origin: null,
    });
    const calculation = createCalculation(document);
    expect(calculation.evaluate(plan!, 0, 1, "AND(A1<B1,B1<C1)")).toBe(true);
    expect(calculation.evaluate(plan!, 4, 1, "ROW()+COLUMN()")).toBe(7);
    expect(calculation.evaluateMatrix(plan!, 0, 1, "Liste")).toEqual([["a"], ["b"]]);
    expect(calculation.evaluateMatrix(plan!, 0, 1, 'INDIRECT("Listen!A1:A2")')).toEqual([["a"], ["b"]]);
    expect(calculation.evaluateMatrix(plan!, 4, 1, 'INDIRECT("A1:C1")')).toEqual([[1, 5, 9]]);
    expect(valueOf(plan!, "B1")).toBe(5);
  });
});

describe("size", () => {
  test.each(["A1 references", "table references"])("2,000 rows with 8 formulas each: %s", (kind) => {
    const document = workbookOf({ Sheet1: [["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]] });
    const sheet = document.sheets[0]!;
    const letters = "ABCDEFGHIJ";
    for (let row = 1; row <= 2000; row++) {
      putCell(sheet, row, 0, row);
      putCell(sheet, row, 1, row % 7);
      for (let column = 2; column < 10; column++) {
        const [x, y] =
          kind === "A1 references"
            ? [`${letters[column - 2]}${row + 1}`, `${letters[column - 1]}${row + 1}`]
            : [
                `T[[#This Row],[${letters[column - 2]!.toLowerCase()}]]`,
                `T[[#This Row],[${letters[column - 1]!.toLowerCase()}]]`,
              ];
        putCell(sheet, row, column, `=${x}+${y}`);
      }
    }
    if (kind !== "A1 references") addTable(sheet, "T", "A1:J2001");
    const calculation = createCalculation(document);
    calculation.recalculateNow();
    put(sheet, "A2", 5);
    calculation.recalculateNow();
    const fibonacci = (x: number, y: number) =>
      Array.from({ length: 8 }, () => ([x, y] = [y, x + y])).at(-1)![1];
    expect(valueOf(sheet, "J2")).toBe(fibonacci(5, 1));
    expect(valueOf(sheet, "J2001")).toBe(fibonacci(2000, 2000 % 7));
  });
});
