import { toDocumentFormula, toFileFormula } from "../../../src/standin/package/formula-text";

describe("formulas in files and in documents", () => {
  it.each([
    ["KI.SCORE(B2,C2)", "_xldudf_KI_SCORE(B2,C2)"],
    ['IFERROR(KI.QUADRANT([@x],2),"KI.SCORE(1)")', 'IFERROR(_xldudf_KI_QUADRANT([@x],2),"KI.SCORE(1)")'],
    ["XLOOKUP(1,A:A,B:B)", "_xlfn.XLOOKUP(1,A:A,B:B)"],
    [
      "SUM(FILTER(A1:A9,A1:A9>2),SORT(B1:B3))",
      "SUM(_xlfn._xlws.FILTER(A1:A9,A1:A9>2),_xlfn._xlws.SORT(B1:B3))",
    ],
    ["SORTBY(A1:A3,B1:B3)", "_xlfn.SORTBY(A1:A3,B1:B3)"],
    ["LET(x,A1,y,x*2,x+y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)"],
    ["MAP(A1:A3,LAMBDA(v,v+1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))"],
    ["SUM(D9#)+'Blatt 1'!$A$1#", "SUM(_xlfn.ANCHORARRAY(D9))+_xlfn.ANCHORARRAY('Blatt 1'!$A$1)"],
    ["STDEV.S(A1:A9)+ERROR.TYPE(A1)", "_xlfn.STDEV.S(A1:A9)+ERROR.TYPE(A1)"],
    ["NETWORKDAYS.INTL(A1,A2)", "NETWORKDAYS.INTL(A1,A2)"],
    ["Tab[[#This Row],[SORT(x)]]*2", "Tab[[#This Row],[SORT(x)]]*2"],
    ["SUM('XLOOKUP(1)'!A1)", "SUM('XLOOKUP(1)'!A1)"],
    ["#REF!+A1", "#REF!+A1"],
    ["LAMBDA(f,x,f(x))", "_xlfn.LAMBDA(_xlpm.f,_xlpm.x,_xlpm.f(_xlpm.x))"],
    ["SUM([1]Sheet!B2,{1,2})&1.5E+3%", "SUM([1]Sheet!B2,{1,2})&1.5E+3%"],
  ])("%s is stored as %s", (inDocument, inFile) => {
    expect(toFileFormula(inDocument)).toBe(inFile);
    expect(toDocumentFormula(inFile)).toBe(inDocument);
  });

  it("reads a leading equals sign as none", () => {
    expect(toDocumentFormula("=SUM(A1)")).toBe("SUM(A1)");
  });
});
