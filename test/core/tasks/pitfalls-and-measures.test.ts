import { changeMeasures } from "../../../src/core/tasks/change-measures";
import { judgedPitfalls } from "../../../src/core/tasks/pitfalls";
import { dataSource, useCase } from "../support/plan-builders";
import { planned } from "../sheets/support/sheet-builders";
import { contextOf, record, smallPlan, tables, threeUseCases } from "./support";

const judged = (plan: typeof smallPlan, key: string) =>
  judgedPitfalls(contextOf(plan)).find((each) => each.key === key)!;

describe("a pitfall is covered by the plan", () => {
  test.each([
    ["owners", "partly", "1 von 3 Anwendungsfällen haben eine verantwortliche Person. Offen: UC-03, UC-02."],
    ["running", "partly", "Bei 2 von 3 Anwendungsfällen sind laufende Kosten eingetragen. Offen: UC-02."],
    ["training", "yes", "Für 2 von 2 Bereichen ist eine Schulung terminiert."],
    [
      "hype",
      "no",
      "Für 0 von 3 Anwendungsfällen ist ein Nutzen in Euro beziffert. Offen: UC-01, UC-03, UC-02.",
    ],
    ["fear", "byHand", "Steht in keiner Tabelle."],
  ])("%s: %s, because %s", (key, cover, reason) => {
    const { cover: found, reason: said } = judged(smallPlan, key);
    expect([found, said.replaceAll("\u00a0", " ")]).toEqual([cover, reason]);
  });

  test("as soon as the tables say so", () => {
    const complete = planned(
      threeUseCases.map((each) => ({
        ...each,
        owner: "Anna",
        runningCentsPerMonth: 1,
        dataSources: ["DQ-1"],
      })),
      {},
      { dataSources: [dataSource("DQ-1")] },
    );
    expect(["owners", "running", "data"].map((key) => judged(complete, key).cover)).toEqual([
      "yes",
      "yes",
      "yes",
    ]);
  });

  test("not at all while nothing is scheduled", () => {
    expect(judged(planned([]), "owners").cover).toBe("no");
  });

  test("own pitfalls replace the built-in ones", () => {
    const own = tables({ pitfalls: [record("ST-01", { pitfall: "Streik", check: "owners" })] });
    const found = judgedPitfalls(contextOf(planned(threeUseCases, {}, own)));
    expect(found.map(({ pitfall, cover }) => [pitfall, cover])).toEqual([["Streik", "partly"]]);
  });
});

describe("change measures", () => {
  test("accompany every area once with all four kinds, from its first use case", () => {
    const measures = changeMeasures(contextOf(smallPlan));
    const kinds = (area: string) =>
      measures
        .filter((each) => each.area === area)
        .map(({ type }) => type)
        .sort();
    const all = ["champions", "communication", "experiments", "training"];
    expect([kinds("Buchhaltung"), kinds("Vertrieb"), measures.length]).toEqual([all, all, 8]);
    expect(measures.find(({ area, type }) => area === "Buchhaltung" && type === "training")).toMatchObject({
      useCaseId: "UC-01",
      start: "2027-03-01",
      end: "2027-03-31",
    });
  });

  test("of the user's own replace them, with dates of the use case where none are given", () => {
    const own = tables({
      measures: [
        record("VM-01", {
          measure: "Infotag",
          type: "communication",
          start: "2027-02-01",
          end: "2027-02-02",
        }),
        record("VM-02", { measure: "Kurs", type: "training", area: "vertrieb" }),
      ],
    });
    expect(changeMeasures(contextOf(planned(threeUseCases, {}, own)))).toMatchObject([
      { measure: "Kurs", start: "2027-01-16", end: "2027-01-23" },
      { measure: "Infotag", start: "2027-02-01", end: "2027-02-02" },
    ]);
  });

  test("are none where no use case is scheduled", () => {
    expect(
      changeMeasures(
        contextOf(planned([useCase("UC-01", { durationMonths: null, ratings: { effort: null } })])),
      ),
    ).toEqual([]);
  });
});
