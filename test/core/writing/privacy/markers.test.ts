import { dataSourceColumns } from "../../../../src/core/catalogue/data-source-columns";
import { furtherTables } from "../../../../src/core/catalogue/further-tables";
import { settings } from "../../../../src/core/catalogue/settings";
import { useCaseColumns } from "../../../../src/core/catalogue/use-case-columns";
import type { Plan } from "../../../../src/core/plan";
import type { FieldValue } from "../../../../src/core/records";
import { briefColumns } from "../../../../src/core/writing/brief/brief-columns";
import { catalogueColumns } from "../../../../src/core/writing/brief/release-columns";
import type { ReleaseChoices } from "../../../../src/core/writing/brief/release-choice";
import { dataSource, useCase } from "../../support/plan-builders";
import { planned } from "../../sheets/support/sheet-builders";
import { row } from "../brief/brief-plans";
import { sentOf } from "./support";

/** A word that stands nowhere else: „Zqabx“ for the second text column. */
const letters = "abcdefghijklmnopqrstuvwxyz";
const textKeys = [
  ...settings.filter(({ content }) => content === "text").map(({ key }) => `settings.${key}`),
  ...useCaseColumns.filter(({ content }) => content === "text").map(({ key }) => `useCases.${key}`),
  ...dataSourceColumns.filter(({ content }) => content === "text").map(({ key }) => `dataSources.${key}`),
  ...furtherTables.flatMap(({ kind, columns }) =>
    columns.filter(({ content }) => content === "text").map(({ key }) => `${kind}.${key}`),
  ),
];
const markers = new Map(
  textKeys.map((key, index) => [
    key,
    `Zq${letters[Math.floor(index / 26)]}${letters[index % 26]}x${letters[(index * 7) % 26]}k`,
  ]),
);

/** Prompts of the workbook are left out: a text that says what to send is sent. */
const ofTable = (kind: string): Record<string, FieldValue> =>
  Object.fromEntries(
    [...markers]
      .filter(([key]) => key.startsWith(`${kind}.`))
      .map(([key, marker]) => [key.slice(kind.length + 1), marker]),
  );

const money = {
  oneOffCents: 765_432_100,
  runningCentsPerMonth: 543_219_00,
  benefitCentsPerYear: 654_321_900,
};

function markedPlan(): Plan {
  const { promptName: _, ...ofSettings } = ofTable("settings") as Record<string, string>;
  const own = ofTable("useCases");
  return planned(
    [
      useCase("UC-1", {
        ...own,
        ...money,
        further: own,
        dataSources: ["DQ-1"],
        ratings: { benefit: 5, effort: 1 },
      }),
      useCase("UC-2", { name: "Folge", module: String(own["module"]), predecessors: ["UC-1"] }),
      useCase("UC-3", {
        ...own,
        name: `${String(own["name"])} später`,
        durationMonths: null,
        ratings: { effort: null },
      }),
    ],
    { ...ofSettings, further: ofSettings },
    {
      dataSources: [dataSource("DQ-1", { ...ofTable("dataSources"), further: ofTable("dataSources") })],
      further: Object.fromEntries(
        furtherTables
          .filter(({ kind }) => kind !== "prompts")
          .map(({ kind }) => [
            kind,
            [[], ["UC-1"]].map((useCases, index) =>
              row(`X-0${index + 1}`, {
                ...ofTable(kind),
                useCases,
                ...(kind === "modules" ? { module: String(own["module"]) } : {}),
              }),
            ),
          ]),
      ),
    },
  );
}

const plan = markedPlan();
const lightsAll = (light: "send" | "pseudonymise" | "holdBack"): ReleaseChoices =>
  Object.fromEntries([...catalogueColumns.keys()].map((key) => [key, light]));
const told = (release: ReleaseChoices) => {
  const { all } = sentOf(plan, "de", release);
  return { all, keys: [...markers].filter(([, marker]) => all.includes(marker)).map(([key]) => key) };
};

test("with the usual lights nothing is told that the catalogue keeps back", () => {
  const { keys } = told({});
  expect(keys.length).toBeGreaterThan(20);
  expect(keys.filter((key) => catalogueColumns.get(key)?.usual !== "send")).toEqual([]);
});

test("nothing is told of a column that the pane does not list", () => {
  const { keys } = told(lightsAll("send"));
  expect(keys.filter((key) => !briefColumns.includes(key))).toEqual([]);
});

test("with everything kept back no cell's text and no amount is told", () => {
  const { keys, all } = told(lightsAll("holdBack"));
  expect(keys).toEqual([]);
  expect(all).not.toMatch(/7[.,]654[.,]321|543[.,]219|6[.,]543[.,]219/);
});

test("with everything pseudonymised nobody's name is told", () => {
  const { keys } = told(lightsAll("pseudonymise"));
  expect(keys.filter((key) => catalogueColumns.get(key)?.usual === "pseudonymise")).toEqual([]);
});

test.each(textKeys)("%s is not told where it alone is kept back", (key) => {
  expect(told({ ...lightsAll("send"), [key]: "holdBack" }).keys).not.toContain(key);
});

test.each([
  ["useCases.oneOffCost", /7[.,]654[.,]321/],
  ["useCases.runningCost", /(?<![.,])543[.,]219/],
  ["useCases.annualBenefit", /6[.,]543[.,]219/],
])("%s is not told where it alone is kept back", (key, amount) => {
  expect(told(lightsAll("send")).all).toMatch(amount);
  expect(told({ ...lightsAll("send"), [key]: "holdBack" }).all).not.toMatch(amount);
});
