import { dataSourceColumns } from "../catalogue/data-source-columns";
import { useCaseColumns } from "../catalogue/use-case-columns";
import type { Column } from "../catalogue/column";
import { scaleText } from "../mapping/scale-text";
import type { FoundTable, RecordPlace } from "../records";
import { text } from "../sheets/cells";
import { fillWords } from "../sheets/fill-words";
import type { SheetContext } from "../sheets/sheet-context";
import { assumption, type Assumption } from "./assumption";

/** The scales of mapped lists: which column, and which of its values counts as which rating. */
export function scaleAssumptions(context: SheetContext): Assumption[] {
  const { useCases, dataSources } = context.plan.input;
  return [
    ...scalesOf(useCases[0]?.place, useCaseColumns, context),
    ...scalesOf(dataSources[0]?.place, dataSourceColumns, context),
  ];
}

/** All rows of a list stand in the same columns, so one of them tells of all. */
function scalesOf(
  place: RecordPlace | undefined,
  columns: readonly Column[],
  { plan, language, areaWords }: SheetContext,
): Assumption[] {
  if (!place) return [];
  const { scales } = areaWords.assumptions;
  const list = plan.input.tables.find((each) => isListOf(place, each));
  return columns.flatMap(({ key, label }) => {
    const { header = "", letter, scale } = place.columns[key] ?? {};
    if (!scale) return [];
    const shape = scale.kind === "range" ? scales.between : scales.steps;
    const row = list?.headerRow ?? place.row;
    return [
      assumption({
        id: `scale:${place.sheet}:${key}`,
        group: "scales",
        name: fillWords(scales.name, { header, label: label[language] }),
        value: text(scales.ratings),
        origin: "mapping",
        note: fillWords(shape, { scale: scaleText(scale, language) }),
        place: {
          sheet: place.sheet,
          table: place.table,
          row,
          column: header,
          address: `${letter}${row}`,
        },
      }),
    ];
  });
}

function isListOf(place: RecordPlace, { sheet, table, headerRow }: FoundTable): boolean {
  return sheet === place.sheet && table === place.table && headerRow < place.row;
}
