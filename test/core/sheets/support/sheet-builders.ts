import { areaWords } from "../../../../src/app/area-words";
import { makePlan } from "../../../../src/core/make-plan";
import type { Issue } from "../../../../src/core/issues";
import type { Plan } from "../../../../src/core/plan";
import {
  criteria,
  type Criterion,
  type PlanInput,
  type RecordPlace,
  type Settings,
  type UseCase,
} from "../../../../src/core/records";
import { columnLetters } from "../../../../src/core/sheets/a1";
import { makeSheets, type SheetOptions } from "../../../../src/core/sheets/make-sheets";
import type { SheetKey, SheetSpec, TableBlock } from "../../../../src/core/sheets/sheet-spec";
import { roadmapDe } from "../../../../src/text/de/roadmap";
import { sheetsDe } from "../../../../src/text/de/sheets";
import { roadmapEn } from "../../../../src/text/en/roadmap";
import { sheetsEn } from "../../../../src/text/en/sheets";
import { planInput } from "../../support/plan-builders";

export const today = "2026-12-10";

/** Where the use cases of a test stand: columns in this order from A on, header in the given row. */
export interface Place {
  sheet?: string;
  table?: string | null;
  headerRow?: number;
  /** Header by column key. */
  headers?: Readonly<Record<string, string>>;
}

const germanHeaders: Readonly<Record<string, string>> = {
  id: "ID",
  name: "Anwendungsfall",
  benefit: "Nutzen",
  feasibility: "Machbarkeit",
  effort: "Aufwand",
  acceptance: "Akzeptanz",
  risk: "Risiko",
  visibility: "Sichtbarkeit",
};

/** A plan of use cases that stand in a workbook, with their places filled in. */
export function planned(
  useCases: readonly UseCase[],
  settings: Partial<Settings> = {},
  more: Partial<PlanInput> & { place?: Place; issues?: readonly Issue[] } = {},
): Plan {
  const { place = {}, issues = [], ...input } = more;
  const { sheet = "Anwendungsfälle", table = "Anwendungsfaelle", headerRow = 3 } = place;
  const headers = place.headers ?? germanHeaders;
  const columns = Object.fromEntries(
    Object.entries(headers).map(([key, header], index) => [key, { letter: columnLetters(index), header }]),
  );
  const placed = useCases.map((each, index): UseCase => {
    const own: RecordPlace = { sheet, table, row: headerRow + 1 + index, columns };
    return { ...each, place: own };
  });
  const last = `${columnLetters(Object.keys(headers).length - 1)}${headerRow + useCases.length}`;
  const plan = makePlan(
    planInput(placed, settings, {
      criteriaWithColumn: criteria.filter((criterion: Criterion) => criterion in headers),
      tables: [
        {
          kind: "useCases",
          sheet,
          table,
          headerRow,
          rowCount: useCases.length,
          address: `A${headerRow}:${last}`,
          unknownHeaders: [],
        },
      ],
      ...input,
    }),
    { today },
  );
  return { ...plan, issues: [...issues, ...plan.issues] };
}

/** German words, and issues worded by their code: wording issues is not the sheets' business. */
export const german: SheetOptions = {
  words: sheetsDe,
  areaWords: areaWords.de,
  roadmapWords: roadmapDe,
  language: "de",
  issueText: (issue) => `(${issue.code})`,
  settingLabel: (key) => key,
};

export const english: SheetOptions = {
  ...german,
  words: sheetsEn,
  areaWords: areaWords.en,
  roadmapWords: roadmapEn,
  language: "en",
};

/** One sheet of a plan. */
export function sheetOf(plan: Plan, key: SheetKey, options: SheetOptions = german): SheetSpec {
  return makeSheets(plan, options).find((sheet) => sheet.key === key) as SheetSpec;
}

/** A table of a sheet by name. */
export function tableOf(sheet: SheetSpec, name: string): TableBlock {
  const found = sheet.blocks.find(
    (block): block is TableBlock => block.kind === "table" && block.name === name,
  );
  if (!found) throw new Error(`sheet ${sheet.key} has no table ${name}`);
  return found;
}
