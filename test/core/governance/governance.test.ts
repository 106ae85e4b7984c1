import { roleTable } from "../../../src/core/catalogue/role-columns";
import { toolTable } from "../../../src/core/catalogue/tool-columns";
import { accountableFor, rolesOf, standardRoleOf } from "../../../src/core/governance/accountability";
import { checklist } from "../../../src/core/governance/checklist";
import { governanceSheet } from "../../../src/core/governance/governance-sheet";
import { governanceTasks } from "../../../src/core/governance/governance-tasks";
import { privacySheet } from "../../../src/core/governance/privacy-sheet";
import { registerSheet } from "../../../src/core/governance/register-sheet";
import { nextReview, reviewMonths } from "../../../src/core/governance/reviews";
import { checkTools, shadowToolIssues } from "../../../src/core/governance/tool-check";
import type { Plan } from "../../../src/core/plan";
import type { FieldValue, TableRecord } from "../../../src/core/records";
import { putCell } from "../../standin/calculation/sheet-builder";
import { dataSource, useCase } from "../support/plan-builders";
import { english, german, planned, tableOf } from "../sheets/support/sheet-builders";
import { differences, written } from "../sheets/support/written-workbook";
import { contextOf } from "./context-of";

type Row = Readonly<Record<string, FieldValue>>;

function records(prefix: string, keys: readonly string[], rows: readonly Row[]): TableRecord[] {
  return rows.map((row, index) => ({
    id: `${prefix}-0${index + 1}`,
    values: Object.fromEntries(keys.map((key) => [key, row[key] ?? null])),
    place: {
      sheet: prefix,
      table: prefix,
      row: index + 2,
      columns: { approved: { letter: "D", header: "Freigegeben" } },
    },
  }));
}

const tools = (rows: readonly Row[]) => ({
  tools: records(
    "WZ",
    toolTable.columns.map(({ key }) => key),
    rows,
  ),
});
const roles = (rows: readonly Row[]) => ({
  roles: records(
    "RO",
    roleTable.columns.map(({ key }) => key),
    rows,
  ),
});
const fine = {
  tool: "Belegleser",
  approved: "yes",
  personalData: true,
  processorContract: "yes",
  location: "eu",
};

describe("a tool", () => {
  const found = (given: Row) => checkTools({ further: tools([{ ...fine, ...given }]) })[0]!;

  test.each([
    ["approved, with agreement, in the EU", {}, "fine", []],
    ["in use without approval", { approved: "no" }, "shadow", ["approved", "alternative"]],
    [
      "without approval but with an alternative",
      { approved: "no", alternative: "X" },
      "shadow",
      ["approved"],
    ],
    ["in review", { approved: "inReview" }, "clarify", ["approved"]],
    ["of which nobody said whether it is approved", { approved: null }, "clarify", ["approved"]],
    ["without an agreement", { processorContract: "no" }, "clarify", ["processorContract"]],
    ["at an unknown place", { location: "unknown" }, "clarify", ["location"]],
    ["without personal data", { personalData: false, processorContract: null, location: null }, "fine", []],
  ] as const)("%s", (_, given, verdict, points) => {
    const { verdict: told, points: open } = found(given);
    expect([told, open.map(({ key }) => key)]).toEqual([verdict, points]);
  });

  test("without approval is told once, at its cell; one in review is not", () => {
    const further = tools([
      fine,
      { ...fine, tool: "Chatbot", approved: "no" },
      { ...fine, approved: "inReview" },
    ]);
    expect(shadowToolIssues({ further })).toEqual([
      expect.objectContaining({
        code: "shadowTool",
        severity: "info",
        ids: ["WZ-02"],
        row: 3,
        column: "Freigegeben",
        params: { tool: "Chatbot" },
      }),
    ]);
  });
});

describe("who answers for wrong results", () => {
  test.each([
    ["nobody", [], []],
    [
      "who is named for the use case",
      [{ role: "Ergebnisverantwortung", person: "Anna", useCases: ["UC-01"] }],
      ["Anna"],
    ],
    [
      "not who is named for another one",
      [{ role: "Ergebnisverantwortung", person: "Anna", useCases: ["UC-02"] }],
      [],
    ],
    ["who is named for the whole company", [{ role: "Ergebnisverantwortung", person: "Anna" }], ["Anna"]],
    [
      "the system owner of the use case",
      [{ role: "KI-System-Owner", person: "Jonas", useCases: ["UC-01"] }],
      ["Jonas"],
    ],
    ["no system owner in general", [{ role: "KI-System-Owner", person: "Jonas" }], []],
    ["nobody while the role is vacant", [{ role: "Ergebnisverantwortung", useCases: ["UC-01"] }], []],
  ])("%s", (_, rows, people) => {
    expect(accountableFor("UC-01", rolesOf({ further: roles(rows) }))).toEqual(people);
  });

  test.each([
    ["KI-Beauftragte:r", "aiOfficer"],
    ["Datenschutzbeauftragter", "privacyOfficer"],
    ["data owner", "dataOwner"],
    ["Hausmeister", null],
  ])("the role %s is known as %s", (name, role) => {
    expect(standardRoleOf(name)).toBe(role);
  });
});

describe("reviews", () => {
  test.each([
    ["high", 3],
    ["review", 3],
    [null, 3],
    ["limited", 12],
    ["minimal", 12],
    ["prohibited", null],
  ] as const)("%s every %s months", (aiClass, months) => {
    expect(reviewMonths(aiClass, { further: {} })).toBe(months);
  });

  test("follow the settings, and the next one lies after today", () => {
    expect(reviewMonths("high", { further: { reviewMonthsHigh: 1 } })).toBe(1);
    expect(nextReview("2027-01", 3, "2026-12-10")).toBe("2027-04-01");
    expect(nextReview("2026-01", 3, "2026-12-10")).toBe("2027-01-01");
  });
});

function firm(further: Plan["input"]["further"] = {}): Plan {
  return planned(
    [
      useCase("UC-01", { name: "Rechnungen", dataSources: ["DQ-1"], durationMonths: 2 }),
      useCase("UC-02", { name: "Bewerber vorauswählen", area: "Personal", dataSources: ["DQ-1", "DQ~2"] }),
    ],
    {},
    {
      dataSources: [dataSource("DQ-1", { personalData: true }), dataSource("DQ~2", { personalData: false })],
      further,
    },
  );
}

const sheets = { privacy: privacySheet, register: registerSheet, governance: governanceSheet };

describe.each([
  ["German", german],
  ["English", english],
])("the sheets in %s", (_, options) => {
  test.each(Object.entries(sheets))("%s: every formula shows what the core computed", (_key, make) => {
    const plan = firm({ ...tools([fine]), ...roles([{ role: "IT", person: "Ida" }]) });
    const spec = make(contextOf(plan, options));
    expect(differences(written(plan, [spec]), [spec])).toEqual([]);
  });
});

describe("what a person enters", () => {
  test("the day of approval moves the next review of the register by the interval", () => {
    const plan = firm();
    const spec = registerSheet(contextOf(plan));
    const table = tableOf(spec, "KI_Register");
    const workbook = written(plan, [spec]);
    const sheet = workbook.document.sheets.find(({ name }) => name === spec.name)!;
    const column = (key: string) => table.columns.findIndex((each) => each.key === key);
    putCell(sheet, table.at.row + 1, column("approvedOn"), 46388);
    workbook.calculation.invalidateAll();
    workbook.calculation.recalculateNow();
    const months = table.rows[0]!.cells[column("interval")] as { number: number };
    // 1 January 2027 plus 3 or 12 months.
    const expected = months.number === 3 ? 46478 : 46753;
    expect(sheet.cells.get(table.at.row + 1, column("nextReview"))?.value).toBe(expected);
  });

  test("belongs to columns that are kept on the next run", () => {
    const editable = (make: (typeof sheets)["privacy"], name: string) =>
      tableOf(make(contextOf(firm())), name)
        .columns.filter(({ owner }) => owner === "editable")
        .map(({ key }) => key);
    expect(editable(registerSheet, "KI_Register")).toEqual([
      "role",
      "oversight",
      "approval",
      "approvedOn",
      "remark",
    ]);
    expect(editable(governanceSheet, "KI_Checkliste")).toEqual(["owner", "status", "due", "remark"]);
    expect(editable(governanceSheet, "KI_Pruefkalender")).toEqual(["last"]);
    expect(editable(privacySheet, "KI_Datenschutz")).toEqual(["checkedBy", "checkedOn", "remark"]);
  });
});

test("the checklist has a number for each point, each once", () => {
  expect(new Set(checklist.map(({ id }) => id)).size).toBe(checklist.length);
  expect(checklist.length).toBeGreaterThan(30);
});

describe("the tasks", () => {
  const titles = (plan: Plan) => governanceTasks(contextOf(plan)).map(({ id }) => id);

  test("name each open point once, and end no earlier than they start", () => {
    const tasks = governanceTasks(contextOf(firm(tools([{ ...fine, approved: "no" }]))));
    const ids = tasks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining([
        "privacy:DQ-1",
        "accountable:UC-01",
        "accountable:UC-02",
        "tool:WZ-01",
        "review:UC-01",
      ]),
    );
    expect(tasks.filter(({ start, end }) => end < start)).toEqual([]);
  });

  test("about accountability are due the day before the use case starts", () => {
    const tasks = governanceTasks(contextOf(firm()));
    expect(tasks.find(({ id }) => id === "accountable:UC-01")?.end).toBe("2026-12-31");
  });

  test("end as soon as the point is settled", () => {
    const settled = firm({ ...roles([{ role: "Ergebnisverantwortung", person: "Anna" }]), ...tools([fine]) });
    expect(titles(settled).filter((id) => id.startsWith("accountable:") || id.startsWith("tool:"))).toEqual(
      [],
    );
  });

  test("a measure with a day becomes a task until it is done", () => {
    const risk = (status: string) => ({
      risks: records("RI", [], []).concat([
        {
          id: "RI-01",
          values: { risk: "Ausfall", measure: "Handbetrieb", due: "2027-03-01", status, owner: "IT" },
          place: { sheet: "R", table: null, row: 2, columns: {} },
        },
      ]),
    });
    expect(titles(firm(risk("open")))).toContain("risk:RI-01");
    expect(titles(firm(risk("done")))).not.toContain("risk:RI-01");
  });
});
