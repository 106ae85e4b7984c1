import type { Plan } from "../plan";
import { number, text } from "../sheets/cells";
import { fillWords } from "../sheets/fill-words";
import { numberText } from "../sheets/number-words";
import { colors } from "../sheets/palette";
import { footer, subtitle, type SheetContext } from "../sheets/sheet-context";
import type { Block, SheetSpec, SpecCell } from "../sheets/sheet-spec";
import { infrastructureSection, maturitySection, strategySection, systemSection } from "./company-sections";
import {
  dataSection,
  proposalSection,
  questionSection,
  sourcingSection,
  teamSection,
} from "./detail-sections";
import { infrastructureCheck } from "./infrastructure";
import { inventoryWidths, lineBlocks, stackSections } from "./inventory-layout";
import { maturityOf } from "./maturity";
import { systemReadiness } from "./system-readiness";
import { teamSkills } from "./team-skills";

/** The inventory: how far the company is, its systems, data and skills, and what follows from them. */
export function inventorySheet(context: SheetContext): SheetSpec {
  const { words } = context;
  const own = context.areaWords.inventory;
  return {
    key: "inventory",
    name: words.sheetNames.inventory,
    tabColor: colors.navy,
    blocks: [
      ...lineBlocks(0, "title", own.title),
      ...lineBlocks(1, "subtitle", subtitle(context)),
      ...lineBlocks(2, "note", own.intro),
      { kind: "rowHeight", row: 0, rows: 1, height: 28 },
      ...figures(context),
      ...stackSections(
        [
          maturitySection(context),
          infrastructureSection(context),
          systemSection(context),
          dataSection(context),
          strategySection(context),
          teamSection(context),
          proposalSection(context),
          sourcingSection(context),
          questionSection(context),
        ],
        7,
      ),
    ],
    freeze: { rows: 0, columns: 2 },
    columnWidths: inventoryWidths,
    print: {
      orientation: "landscape",
      paper: "a3",
      titleRows: null,
      fitToPagesWide: 1,
      footer: footer(context),
    },
  };
}

/** The sheet is asked for by a filled table of systems, team or inefficiencies, or by an answered maturity question. */
export function isInventoryUsed({ input }: Plan): boolean {
  const isFilled = ["systems", "team", "pains"].some((kind) => (input.further[kind]?.length ?? 0) > 0);
  return isFilled || maturityOf(input).answered > 0;
}

/** Five figures above the sections. */
function figures({ plan, language, areaWords: { inventory: words } }: SheetContext): Block[] {
  const maturity = maturityOf(plan.input);
  const check = infrastructureCheck(plan.input.settings);
  const systems = systemReadiness(plan.input);
  const of = (count: number, total: number) => text(fillWords(words.ofAsked, { count, total }));
  const values: readonly (readonly [string, SpecCell])[] = [
    [
      words.figures.maturity,
      maturity.level === null ? text(words.open) : text(`${numberText(maturity.level, language)} / 5`),
    ],
    [words.figures.infrastructure, of(check.yes, check.answers.length)],
    [words.figures.systems, of(systems.filter(({ isEarly }) => isEarly === true).length, systems.length)],
    [words.figures.sources, number(plan.input.dataSources.length, "integer")],
    [
      words.figures.translators,
      number(teamSkills(plan.input).members.filter(({ isTranslator }) => isTranslator).length, "integer"),
    ],
  ];
  // Beginning with the wide columns, so that each label has room.
  const area = { row: 4, column: 1, rows: 1, columns: values.length };
  return [
    {
      kind: "cells",
      at: { row: 4, column: 1 },
      role: "kpiLabel",
      rows: [values.map(([label]) => text(label))],
    },
    { kind: "cells", at: { row: 5, column: 1 }, role: "kpiValue", rows: [values.map(([, cell]) => cell)] },
    { kind: "role", area, role: "kpiLabel", align: "center", wrap: true },
    { kind: "role", area: { ...area, row: 5 }, role: "kpiValue", align: "center" },
    { kind: "rowHeight", row: 4, rows: 1, height: 32 },
    { kind: "rowHeight", row: 5, rows: 1, height: 26 },
  ];
}
