import { factsOf } from "../../../../src/app/brief-of";
import { rulesDraft } from "../../../../src/app/output-specs";
import { shownText, toStoredPlaceholders } from "../../../../src/core/writing/record/stored-placeholders";
import { knownNames } from "../../../../src/core/writing/pseudonyms/pseudonym-table";
import { emptyWritingRecord } from "../../../../src/core/writing/record/writing-record";
import { german, sheetOf } from "../../sheets/support/sheet-builders";
import { proposal } from "../sheets/records";
import { germanOffices } from "./german-offices";
import { planOfWorkbook } from "./support";

const plan = planOfWorkbook(germanOffices[0]!);
const { modules } = rulesDraft(plan, "de");
const fact = knownNames(plan).find(({ name }) => name === "Petra Hägele")?.fact ?? "";

test("a kept proposal holds placeholders, its sheet the names and facts of today", () => {
  const written = `Schulung mit {{${fact}}} in {{m1.title}} für {{UC-1.name}} und {{UC-99.name}}`;
  const title = toStoredPlaceholders(written, modules, null);
  expect(title).not.toContain("m1.");
  const shown = `Schulung mit Petra Hägele in ${modules[0]!.title} für Antragsassistent Bürgerbüro und …`;
  expect(shownText(title, modules, factsOf(plan, "de"))).toBe(shown);
  const writing = { ...emptyWritingRecord, proposals: [proposal({ title })] };
  const sheet = sheetOf(plan, "proposals", { ...german, writing, requested: ["proposals"] });
  expect(JSON.stringify(sheet.blocks)).toContain(shown);
});
