import { hasRelativeRow } from "../../src/excel/write-cells";

test.each([
  ["=KI_Matrix[[#This Row],[Nutzen]]*2", false],
  ["=KI_Budget[[#This Row],[A1]:[B2]]", false],
  ["=SUM($A$1:$B$9)+A$5", false],
  ["='A1 Liste'!$H$5+KI.SCORE(LOG10(2),1)", false],
  ['=IF($C$3="B4",1,0)', false],
  ["=B4", true],
  ["=$B4+1", true],
  ["=SUM($A$1:A2)", true],
  ["='Blatt'!C7", true],
  ["=SUM(3:5)", true],
])("%s counts up when it is filled down: %s", (formula, expected) => {
  expect(hasRelativeRow(formula)).toBe(expected);
});
