import type { Plan, PlannedUseCase } from "../plan";
import { absoluteAddressOf } from "../sheets/a1";
import { formula, number, percent, text } from "../sheets/cells";
import type { SheetContext } from "../sheets/sheet-context";
import type { Block, CellFormat, SpecCell, TableBlock } from "../sheets/sheet-spec";
import { tableReference } from "../sheets/structured-reference";
import { buildTable, type ColumnPlan } from "../sheets/table-builder";
import { compareModels, type ModelRanks } from "./model-comparison";

const comparisonTableName = "KI_Modellvergleich";
/** Places that count where the settings do not say. */
const defaultPlaces = 3;

/** Ranks under every comparable model, and how often each use case is among the first. */
export function comparisonTable(context: SheetContext, row: number): { table: TableBlock; blocks: Block[] } {
  const { words, areaWords, plan } = context;
  const { sheet, modelHeaders } = areaWords.scoring;
  const compared = compareModels(plan);
  const places = { row, column: 2 };
  const table = buildTable({
    name: comparisonTableName,
    at: { row: row + 1, column: 0 },
    rows: [...plan.useCases].sort((first, second) => first.rank - second.rank),
    id: ({ useCase }) => useCase.id,
    columns: [
      { ...column("id", words.common.id, "text", ({ useCase }) => text(useCase.id)), align: "left" },
      {
        ...column("name", words.common.name, "text", ({ useCase }) => text(useCase.name)),
        align: "left",
        wrap: true,
      },
      ...countColumns(context, compared, absoluteAddressOf(places)),
      ...compared.map((model) =>
        column(`rank:${model.key}`, modelHeaders[model.key], "integer", ({ useCase }) =>
          number(model.ranks.get(useCase.id)!, "integer"),
        ),
      ),
    ],
  });
  const label: Block = {
    kind: "cells",
    at: { row, column: 1 },
    role: "kpiLabel",
    rows: [[text(sheet.places)]],
  };
  const value: Block = {
    kind: "cells",
    at: places,
    role: "total",
    rows: [[number(countedPlaces(plan), "integer")]],
  };
  return { table, blocks: [label, value, table] };
}

/** How many places count as „in front". */
export function countedPlaces({ input }: Plan): number {
  const given = input.settings.further["pilotCount"];
  return typeof given === "number" ? given : defaultPlaces;
}

function countColumns(
  { areaWords, plan }: SheetContext,
  compared: readonly ModelRanks[],
  placesCell: string,
): ColumnPlan<PlannedUseCase>[] {
  const { sheet, modelHeaders } = areaWords.scoring;
  const places = countedPlaces(plan);
  const ranks = tableReference(comparisonTableName).cells(
    modelHeaders[compared[0]!.key],
    modelHeaders[compared.at(-1)!.key],
  );
  const ranksOf = ({ useCase }: PlannedUseCase) => compared.map((model) => model.ranks.get(useCase.id)!);
  const often = (each: PlannedUseCase) => ranksOf(each).filter((rank) => rank <= places).length;
  // A range of one cell is a plain value to some programs, so a single model is not counted by a formula.
  const live = (expression: string, format: CellFormat, value: SpecCell) =>
    compared.length > 1 ? formula(`=${expression}`, format, value) : value;
  const count = `COUNTIF(${ranks},"<="&${placesCell})`;
  return [
    column("often", sheet.often, "integer", (each) => live(count, "integer", number(often(each), "integer"))),
    column("share", sheet.share, "percent", (each) =>
      live(`${count}/COUNT(${ranks})`, "percent", percent(often(each) / compared.length)),
    ),
    column("best", sheet.bestRank, "integer", (each) =>
      live(`MIN(${ranks})`, "integer", number(Math.min(...ranksOf(each)), "integer")),
    ),
    column("worst", sheet.worstRank, "integer", (each) =>
      live(`MAX(${ranks})`, "integer", number(Math.max(...ranksOf(each)), "integer")),
    ),
  ];
}

function column(
  key: string,
  header: string,
  format: CellFormat,
  cell: (each: PlannedUseCase) => SpecCell,
): ColumnPlan<PlannedUseCase> {
  return { key, header, format, owner: "computed", width: 0, align: "center", cell };
}
