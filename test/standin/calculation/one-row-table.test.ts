import { createCalculation } from "../../../src/standin/calculation/calculation";
import { addTable, valueOf, workbookOf } from "./sheet-builder";

describe("columns of a table with one row", () => {
  test.each([
    ['=MATCH("a",T[ID],0)', 1],
    ["=MATCH(T[[#This Row],[ID]],T[ID],0)", 1],
    ['=INDEX(T[N],MATCH("a",T[ID],0))', 7],
    ['=SUMIFS(T[N],T[ID],"a")', 7],
    ['=COUNTIF(T[ID],"a")', 1],
    ['=SUMPRODUCT((T[ID]="a")*T[N])', 7],
    ["=T[[#This Row],[N]]+1", 8],
  ])("%s", (formula, expected) => {
    const document = workbookOf({
      Sheet1: [
        ["ID", "N", "Result"],
        ["a", 7, formula],
      ],
    });
    addTable(document.sheets[0]!, "T", "A1:C2");
    createCalculation(document).recalculateNow();
    expect(valueOf(document.sheets[0]!, "C2")).toBe(expected);
  });
});
