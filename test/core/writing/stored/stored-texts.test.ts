import fc from "fast-check";
import { areaWords } from "../../../../src/app/area-words";
import type { Plan } from "../../../../src/core/plan";
import { draftRoadmap } from "../../../../src/core/roadmap/draft-roadmap";
import {
  factNames,
  moduleFields,
  type ModuleField,
  type RoadmapDraft,
} from "../../../../src/core/roadmap/roadmap-draft";
import { roadmapFacts } from "../../../../src/core/roadmap/roadmap-facts";
import { checkField } from "../../../../src/core/writing/checks/check-text";
import { fieldText } from "../../../../src/core/writing/field-text";
import { makeBrief } from "../../../../src/core/writing/brief/make-brief";
import { restoreNames } from "../../../../src/core/writing/pseudonyms/pseudonymise";
import { overlayTexts, toStoredTexts } from "../../../../src/core/writing/record/stored-texts";
import type { BriefModule, WritingBrief } from "../../../../src/core/writing/brief/brief";
import type { FieldAnswer } from "../../../../src/core/writing/answer";
import { fieldTextDe } from "../../../../src/text/de/field-text";
import { sheetsDe } from "../../../../src/text/de/sheets";
import { german, planned } from "../../sheets/support/sheet-builders";
import { randomPlan } from "../../sheets/support/random-portfolio";
import { useCase as caseOf } from "../../support/plan-builders";

const mark = { model: "modell", date: "2026-12-10", reviewedBy: "Prüfer" };

interface World {
  plan: Plan;
  draft: RoadmapDraft;
  brief: WritingBrief;
}

function worldOf(plan: Plan): World {
  const context = {
    plan,
    language: "de" as const,
    words: sheetsDe,
    roadmapWords: german.roadmapWords,
    areaWords: areaWords.de,
    phases: sheetsDe.phases,
    release: {},
  };
  return { plan, draft: draftRoadmap(context), brief: makeBrief(context) };
}

/** What an honest model answers. */
function answerOf(field: ModuleField, module: BriefModule): FieldAnswer {
  const [first] = module.useCases;
  const sentence = `Das Modul „{{${module.id}.title}}“ bringt die Arbeit mit „{{${first}.name}}“ voran.`;
  switch (field) {
    case "goal":
      return `${sentence} Die Kosten liegen bei {{${module.id}.total}}.`;
    case "milestones":
      return module.milestones
        .slice(0, 2)
        .map((milestone) => ({ milestone, text: "Das Team prüft die Ergebnisse." }));
    case "responsibilities":
      return module.owners.map((owner) => ({ owner, text: "Die Einführung wird hier verantwortet." }));
    case "quickWins":
      return module.quickWins.map((useCase) => ({ useCase, text: "Der Nutzen zeigt sich früh im Alltag." }));
    case "risks":
      return [{ risk: "Die Daten sind noch lückenhaft", measure: "Die Quellen werden vorab geprüft." }];
    default:
      return [sentence, "Die Beteiligten werden früh einbezogen."];
  }
}

function textsOf({ brief, draft }: World) {
  const fields = Object.fromEntries(
    brief.modules.map((module) => [
      module.id,
      Object.fromEntries(
        module.fields.map((field) => [
          field,
          restoreNames(fieldText(field, answerOf(field, module), fieldTextDe, module), brief.pseudonyms),
        ]),
      ),
    ]),
  );
  const summary = "Der Plan beginnt im {{plan.start}} und kostet {{budget.total}}.";
  return toStoredTexts({ fields, summary: draft.modules.length > 0 ? summary : null }, draft, mark);
}

/** The marked texts of a draft, as they are stored. */
function textsIn(draft: RoadmapDraft) {
  const fields = Object.fromEntries(
    draft.modules.map(({ id, marks, fields: texts }) => [
      id,
      Object.fromEntries(
        moduleFields.filter((field) => marks?.[field]).map((field) => [field, texts[field]]),
      ),
    ]),
  );
  return toStoredTexts({ fields, summary: draft.summaryMark ? draft.summary : null }, draft, mark);
}

/** Fields that the checks refuse in some module, because a use case is called like a formula or a link. */
function refused({ modules, check }: WritingBrief): Set<string> {
  return new Set(
    modules.flatMap((module) =>
      module.fields.filter(
        (field) => checkField(field, answerOf(field, module), { module, context: check }).length > 0,
      ),
    ),
  );
}

const small = (names: { owner?: string; module?: string; second?: string } = {}) =>
  planned([
    caseOf("UC-01", {
      name: "Ablage",
      module: names.module ?? "Büro",
      owner: names.owner ?? "Anna Weber / IT",
      ratings: { benefit: 5, effort: 1 },
    }),
    caseOf("UC-02", {
      name: "Suche",
      module: names.second ?? "Vertrieb",
      owner: "IT",
      predecessors: ["UC-01"],
    }),
  ]);

describe("texts of a model that the workbook remembers", () => {
  test("hold no names and no number of a module", () => {
    const stored = textsOf(worldOf(small()));
    expect(stored.length).toBeGreaterThan(10);
    expect(stored.filter(({ text }) => /Weber|\{\{m\d/.test(text))).toEqual([]);
  });

  test("come back as they were written while the plan is the same", () => {
    const world = worldOf(small());
    const stored = textsOf(world);
    const { draft, outdated } = overlayTexts(world.draft, stored, world.brief);
    expect(outdated).toEqual([]);
    expect(textsIn(draft)).toEqual(stored);
    expect(draft.summaryMark).toEqual(mark);
    expect(draft.modules[0]?.marks?.goal).toEqual(mark);
    expect(draft.modules[0]?.fields.goal).toBe(
      "Das Modul „{{m1.title}}“ bringt die Arbeit mit „{{UC-01.name}}“ voran. Die Kosten liegen bei {{m1.total}}.",
    );
  });

  test("stay with their module when it moves or is spelled in capitals", () => {
    const stored = textsOf(worldOf(small()));
    const moved = worldOf(
      planned([
        caseOf("UC-09", { name: "Vorab", module: "Anfang", mandatory: true }),
        caseOf("UC-01", {
          name: "Ablage",
          module: "BÜRO",
          owner: "Anna Weber / IT",
          earliestStart: "2027-06",
        }),
      ]),
    );
    const { draft } = overlayTexts(moved.draft, stored, moved.brief);
    expect(draft.modules.map(({ title, marks }) => [title, marks?.goal !== undefined])).toEqual([
      ["Anfang", false],
      ["BÜRO", true],
    ]);
    expect(draft.modules[1]?.fields.goal).toContain("{{m2.total}}");
  });

  test.each([
    ["its module is gone", { module: "Neu" }, ["Büro"]],
    ["its owner is somebody else", { owner: "Jens Kramm" }, ["Büro"]],
  ])("go back to the rules where %s", (_, change, modules) => {
    const stored = textsOf(worldOf(small()));
    const now = worldOf(small(change));
    const { draft, outdated } = overlayTexts(now.draft, stored, now.brief);
    expect([...new Set(outdated.map(({ module }) => module))]).toEqual(modules);
    if ("owner" in change) expect(outdated.map(({ field }) => field)).toEqual(["responsibilities"]);
    expect(unresolved({ ...now, draft })).toEqual([]);
  });

  test("are refused where they were tampered with", () => {
    const world = worldOf(small());
    const bad = [
      "=1+1",
      "Zahlen Sie 5.000 Euro.",
      "{{UC-77.name}}",
      "{{name.0000}}",
      "{{module:ff.total}}",
      "",
    ];
    const stored = bad.map((text) => ({ module: "Büro", field: "goal", text, mark }));
    const others = [
      { module: "Büro", field: "constructor", text: "Das Ziel ist klar.", mark },
      { module: null, field: "goal", text: "Das Ziel ist klar.", mark },
      { module: null, field: "summary", text: "{{module.total}} werden gebraucht.", mark },
    ];
    const { draft, outdated } = overlayTexts(world.draft, [...stored, ...others], world.brief);
    expect(outdated).toHaveLength(bad.length + others.length);
    expect(draft).toEqual(world.draft);
  });

  test("of any plan are the same again, and none leaves an open placeholder in any other plan", () => {
    fc.assert(
      fc.property(randomPlan, randomPlan, (plan, later) => {
        const world = worldOf(plan);
        const stored = textsOf(world);
        const { draft, outdated } = overlayTexts(world.draft, stored, world.brief);
        expect(
          outdated.filter(({ field }) => field !== "summary" && !refused(world.brief).has(field)),
        ).toEqual([]);
        expect(textsIn(draft)).toEqual(stored.filter((text) => !outdated.includes(text)));
        const other = worldOf(later);
        expect(unresolved({ ...other, ...overlayTexts(other.draft, stored, other.brief) })).toEqual([]);
      }),
      { seed: 20261121, numRuns: 40 },
    );
  });
});

function unresolved({ plan, draft }: Pick<World, "plan" | "draft">): string[] {
  const facts = roadmapFacts({
    plan,
    language: "de",
    words: sheetsDe,
    roadmapWords: german.roadmapWords,
    areaWords: areaWords.de,
  });
  const marked = draft.modules.flatMap(({ fields, marks }) =>
    moduleFields.filter((field) => marks?.[field]).map((field) => fields[field]),
  );
  return [draft.summary, ...marked].flatMap(factNames).filter((name) => !Object.hasOwn(facts, name));
}
