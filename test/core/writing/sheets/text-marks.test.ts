import { draftRoadmap } from "../../../../src/core/roadmap/draft-roadmap";
import type { RoadmapDraft, TextMark } from "../../../../src/core/roadmap/roadmap-draft";
import { makeSheets, type SheetOptions } from "../../../../src/core/sheets/make-sheets";
import { countAuthors } from "../../../../src/core/writing/record/text-marks";
import { useCase } from "../../support/plan-builders";
import { english, german, planned } from "../../sheets/support/sheet-builders";

const plan = planned([
  useCase("UC-01", { module: "Prozesse", durationMonths: 2 }),
  useCase("UC-02", { module: "Vertrieb", durationMonths: 3 }),
]);
const reviewed: TextMark = { model: "gpt-4o", date: "2026-11-21", reviewedBy: "A. B." };
const open: TextMark = { ...reviewed, reviewedBy: null };

/** The rules' draft with marks: summary, two fields of the first module, none of the second. */
function marked(
  options: SheetOptions,
  [summaryMark, goal, risks]: readonly (TextMark | undefined)[],
): RoadmapDraft {
  const draft = draftRoadmap({ plan, ...options });
  const marks = { ...(goal && { goal }), ...(risks && { risks }) };
  return {
    ...draft,
    ...(summaryMark && { summaryMark }),
    modules: draft.modules.map((module, index) => (index === 0 ? { ...module, marks } : module)),
  };
}

/** Texts of a sheet that speak of a model's authorship. */
function marksOn(key: string, options: SheetOptions, draft: RoadmapDraft): string[] {
  const spec = makeSheets(plan, { ...options, draft, requested: [key] }).find((sheet) => sheet.key === key)!;
  const cells = spec.blocks.flatMap((block) => {
    if (block.kind === "cells") return block.rows.flat();
    return block.kind === "table" ? block.rows.flatMap((row) => row.cells) : [];
  });
  return cells.flatMap((cell) =>
    cell.kind === "text" && /KI-generiert|AI-generated/.test(cell.text) ? [cell.text] : [],
  );
}

test.each([
  [
    german,
    "KI-generiert, gpt-4o, 21.11.2026, geprüft von A. B.",
    "KI-generiert, ungeprüft (gpt-4o, 21.11.2026)",
  ],
  [
    english,
    "AI-generated, gpt-4o, 2026-11-21, reviewed by A. B.",
    "AI-generated, unreviewed (gpt-4o, 2026-11-21)",
  ],
])("every text by a model is marked where it stands", (options, byPerson, byNobody) => {
  const draft = marked(options, [reviewed, open, reviewed]);
  expect(marksOn("roadmap", options, draft).slice(1)).toEqual([
    byPerson,
    expect.stringMatching(/^(KI-generiert|AI-generated): [^·]+, [^·]+ · (Nach Regeln|By rules): /),
    byNobody,
    byPerson,
  ]);
  expect(marksOn("modules", options, draft)).toEqual([byNobody, byPerson]);
  expect(marksOn("onePager", options, draft)).toEqual([byPerson]);
  expect(marksOn("fundingDescription", options, draft)).toEqual([expect.stringContaining(`\n${byPerson}`)]);
});

test.each([
  {
    name: "one text",
    marks: [open],
    text: "KI-generiert, ungeprüft: 1 Text ist noch nicht gelesen. Prüfen Sie ihn",
  },
  {
    name: "two texts",
    marks: [open, open],
    text: "KI-generiert, ungeprüft: 2 Texte sind noch nicht gelesen. Prüfen Sie sie",
  },
  { name: "all are reviewed", marks: [reviewed, reviewed], text: "Texte mit dem Vermerk" },
])("the legend counts what nobody has read: $name", ({ marks, text }) => {
  expect(marksOn("roadmap", german, marked(german, marks))[0]).toMatch(new RegExp(`^${text}`));
});

test.each(["roadmap", "modules", "onePager", "fundingDescription"])("%s is as ever without marks", (key) => {
  const draft = draftRoadmap({ plan, ...german });
  expect(marksOn(key, german, draft)).toEqual([]);
});

test("authors are counted field by field", () => {
  expect(countAuthors(draftRoadmap({ plan, ...german }))).toEqual({ llm: 0, rules: 17 });
  expect(countAuthors(marked(german, [reviewed, open, reviewed]))).toEqual({ llm: 3, rules: 14 });
});
