import { briefColumns, personColumns } from "../../../../src/core/writing/brief/brief-columns";
import { catalogueColumns } from "../../../../src/core/writing/brief/release-columns";
import { releasedColumns, releaseLight } from "../../../../src/core/writing/brief/release-lights";
import { smallPlan } from "../brief/brief-plans";

const rowOf = (key: string, choices = {}, language: "de" | "en" = "de") =>
  releasedColumns(smallPlan(), choices, language).find((column) => column.key === key);

test("every column that a brief reads is in the catalogue, so that it has a light", () => {
  const unknown = [...briefColumns, ...personColumns].filter((key) => !catalogueColumns.has(key));
  expect(unknown).toEqual([]);
});

test("lists a column with its header, its light and whether it is in use", () => {
  expect(rowOf("useCases.description")).toEqual({
    key: "useCases.description",
    table: "useCases",
    label: "Beschreibung",
    light: "holdBack",
    usual: "holdBack",
    isUsed: true,
  });
  expect(rowOf("useCases.description", { "useCases.description": "send" }, "en")).toMatchObject({
    label: "Description",
    light: "send",
    usual: "holdBack",
  });
  expect(rowOf("useCases.softBenefit")).toMatchObject({ isUsed: false });
  expect(rowOf("useCases.oneOffCost")).toMatchObject({ isUsed: true });
  expect(rowOf("modules.goal")).toMatchObject({ isUsed: true });
  expect(rowOf("settings.company")).toMatchObject({ light: "pseudonymise", isUsed: true });
});

test("lists nothing that a brief never reads", () => {
  const keys = releasedColumns(smallPlan(), {}, "de").map(({ key }) => key);
  const never = ["costs.comment", "team.member", "settings.confidentialNames", "settings.horizonMonths"];
  expect(keys.filter((key) => never.includes(key))).toEqual([]);
  expect(new Set(keys).size).toBe(keys.length);
});

test("what the catalogue does not know stays back", () => {
  expect(releaseLight("useCases.invented", { "useCases.invented": "send" })).toBe("holdBack");
  expect(releaseLight("useCases.name", { toString: "send" } as never)).toBe("send");
});
