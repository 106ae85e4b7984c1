import { openWorkbook } from "../../../src/standin/package/open-workbook";
import { saveWorkbook } from "../../../src/standin/package/save-workbook";
import { stateText } from "../../../src/standin/package/state-text";
import { addPlanSheet, fixtureBytes, fixtures, openFixture } from "./build-documents";
import { changedParts, partsOf } from "./package-bytes";

/** Parts that a graft has to touch; everything else of the user's must stay. */
const graftedParts =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|docProps\/.*)$/;

describe.each(fixtures)("%s", (name) => {
  const original = fixtureBytes(name);

  it("comes back byte for byte, part by part, when nothing was edited", () => {
    const saved = saveWorkbook(openFixture(name));
    expect(changedParts(original, saved)).toEqual([]);
    expect([...partsOf(saved).keys()]).toEqual(
      [...partsOf(original).keys()].filter((path) => !path.endsWith("/")),
    );
    expect(Buffer.compare(saved, saveWorkbook(openFixture(name)))).toBe(0);
  });

  it("keeps every part that an added sheet does not concern", () => {
    const document = openFixture(name);
    addPlanSheet(document);
    const saved = saveWorkbook(document);
    const before = partsOf(original);
    const touched = changedParts(original, saved).filter(
      (path) => before.has(path) && !graftedParts.test(path),
    );
    // The chain of calculation would have to list the new formulas; it is a hint and goes.
    expect(touched.filter((path) => path !== "xl/calcChain.xml")).toEqual([]);
  });

  it("reads back what was added, and saves the same bytes again", () => {
    const document = openFixture(name);
    const sheet = addPlanSheet(document);
    const saved = saveWorkbook(document);
    expect(Buffer.compare(saved, saveWorkbook(document))).toBe(0);
    const reopened = openWorkbook(saved, { fileName: name });
    const again = reopened.sheets.find((one) => one.name === sheet.name)!;
    expect(stateText([again.tables, again.conditionalFormats, again.freeze])).toBe(
      stateText([sheet.tables, sheet.conditionalFormats, sheet.freeze]),
    );
    expect(again.charts).toMatchObject([
      { type: "XYScatter", frame: sheet.charts[0]!.frame, title: sheet.charts[0]!.title },
    ]);
    expect(again.cells.get(1, 3)).toMatchObject({
      value: 20,
      formula: "KI.SCORE(KI_Fahrplan[[#This Row],[Nutzen]],3,2)",
    });
    expect(reopened.names.find((one) => one.name === "_ki_blatt")).toMatchObject({
      scope: again.id,
      visible: false,
    });
    expect(Buffer.compare(saved, saveWorkbook(reopened))).toBe(0);
  });

  it("loses nothing but the sheet's own parts when the added sheet is deleted again", () => {
    const document = openFixture(name);
    addPlanSheet(document);
    const reopened = openWorkbook(saveWorkbook(document), { fileName: name });
    const doomed = reopened.sheets.pop()!;
    reopened.names = reopened.names.filter((one) => one.scope !== doomed.id);
    reopened.customXmlParts = reopened.customXmlParts.filter(
      (part) => part.namespaceUri !== "urn:example:state",
    );
    const saved = saveWorkbook(reopened);
    const paths = [...partsOf(saved).keys()];
    expect(paths.filter((path) => path !== "xl/styles.xml")).toEqual(
      [...partsOf(original).keys()].filter(
        (path) => path !== "xl/calcChain.xml" && path !== "xl/styles.xml" && !path.endsWith("/"),
      ),
    );
    const kept = changedParts(original, saved).filter(
      (path) => !graftedParts.test(path) && path !== "xl/calcChain.xml",
    );
    expect(kept).toEqual([]);
  });

  it("survives a delete and an addition of the same sheet without growing", () => {
    const document = openFixture(name);
    addPlanSheet(document);
    const first = saveWorkbook(document);
    const reopened = openWorkbook(first, { fileName: name });
    const doomed = reopened.sheets.pop()!;
    reopened.names = reopened.names.filter((one) => one.scope !== doomed.id);
    reopened.customXmlParts = reopened.customXmlParts.filter(
      (part) => part.namespaceUri !== "urn:example:state",
    );
    addPlanSheet(reopened);
    expect([...partsOf(saveWorkbook(reopened)).keys()].sort()).toEqual([...partsOf(first).keys()].sort());
  });
});
