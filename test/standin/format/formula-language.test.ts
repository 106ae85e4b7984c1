import { tokenizeFormula, joinTokens } from "../../../src/standin/calculation/formula-tokens";
import { fromLocalFormula, toLocalFormula } from "../../../src/standin/format/formula-language";
import {
  englishFunctionName,
  functionNames,
  germanFunctionName,
} from "../../../src/standin/format/function-names";

describe("file form and German formula bar", () => {
  test.each([
    ["SUM(A1:B2,3.5)", "SUMME(A1:B2;3,5)"],
    ['IF(AND(A1>1.5,TRUE),"a,b;c",NA())', 'WENN(UND(A1>1,5;WAHR);"a,b;c";NV())'],
    ['SUMIFS(T[Kosten €],T[Bereich],"x")', 'SUMMEWENNS(T[Kosten €];T[Bereich];"x")'],
    ["KI.SCORE(A1,,B1)", "KI.SCORE(A1;;B1)"],
    ["{1,2.5;3,4}", "{1.2,5;3.4}"],
    ["IFERROR(A1,#N/A)", "WENNFEHLER(A1;#NV)"],
    ["'My Sheet'!A1+Sheet2!#REF!", "'My Sheet'!A1+Sheet2!#BEZUG!"],
    ["T[[#Headers],[a]]", "T[[#Kopfzeilen];[a]]"],
    ["T[#All]", "T[#Alle]"],
    ["ROUND(-0.5%,2)", "RUNDEN(-0,5%;2)"],
    ["LOG10(A1)+ATAN2(1,2)", "LOG10(A1)+ARCTAN2(1;2)"],
    ["1E-5+A1:B2 C:C", "1E-5+A1:B2 C:C"],
  ])("%s ↔ %s", (file, local) => {
    expect(toLocalFormula(file, { locale: "de-DE" })).toBe(local);
    expect(fromLocalFormula(local, "de-DE")).toBe(file);
  });

  test.each([
    ["T[[#This Row],[Kosten]]*2", "[@Kosten]*2", "T[@Kosten]*2"],
    ["T[[#This Row],[Kosten €]]", "[@[Kosten €]]", "T[@[Kosten €]]"],
    ["T[[#This Row],[a]:[b]]", "[@[a]:[b]]", "T[@[a]:[b]]"],
    ["_xlfn.XLOOKUP(1,A:A,B:B)", "XLOOKUP(1,A:A,B:B)", "XLOOKUP(1,A:A,B:B)"],
  ])("%s shows as %s in its table", (file, inside, outside) => {
    expect(toLocalFormula(file, { locale: "en-US", table: "t" })).toBe(inside);
    expect(toLocalFormula(file, { locale: "en-US" })).toBe(outside);
  });

  test("lower-case German is understood", () => {
    expect(fromLocalFormula("summe(a1;wahr)", "de")).toBe("SUM(a1,TRUE)");
  });
});

test.each([
  "SUM(Sheet1!A1:B2,'It''s'!$C$3)",
  "[1]Data!A1+'[Other.xlsx]My Sheet'!B2",
  'Tab[[#This Row],[a \'[b\'] c]]&"x""y"',
  "Q1:Q4!A1+A1#+@B:B",
  "LET(x,LOG10(2),x^2)%",
  '??? broken "text',
])("tokens of %s give the text again", (formula) => {
  expect(joinTokens(tokenizeFormula(formula))).toBe(formula);
});

test("every function name leads there and back", () => {
  const lost = functionNames("en").filter((name) => englishFunctionName(germanFunctionName(name)) !== name);
  expect(lost).toEqual([]);
});
