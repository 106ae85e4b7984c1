import { sheetsOfTemplate, templateNamed } from "../../../../src/app/templates";
import { analyse } from "../../../../src/core/analyse";
import type { Plan } from "../../../../src/core/plan";
import type { TableBlock } from "../../../../src/core/sheets/sheet-spec";
import { contentOf } from "../../support/content-of";
import { sheet, tableOver, workbook, type Content } from "../../support/source-builder";
import { today } from "../../sheets/support/sheet-builders";

/** The plan of a template as it comes, in a time scheme. */
export function planOfTemplate(name: string, language: "de" | "en", timeScheme = "A"): Plan {
  return analyse(source(name, language, timeScheme), { today, remembered: [] } as never).plan!;
}

/** The tables of a template as a workbook holds them. */
function source(name: string, language: "de" | "en", timeScheme: string) {
  const found = sheetsOfTemplate(templateNamed(name)!, language).flatMap((spec) =>
    spec.blocks
      .filter((block): block is TableBlock => block.kind === "table")
      .map((block) => ({
        table: block.name,
        sheet: sheet(block.name, [
          block.columns.map(({ header }) => header),
          ...block.rows.map(({ cells }) => withTimeScheme(cells.map(contentOf), timeScheme)),
        ]),
      })),
  );
  return workbook(
    found.map((each) => each.sheet),
    found.map((each) => tableOver(each.sheet, each.table)),
  );
}

function withTimeScheme(cells: Content[], timeScheme: string): Content[] {
  const isIt = cells[0] === "Zeitraster" || cells[0] === "Time scheme";
  return cells.map((cell, column) => (isIt && column === 1 ? timeScheme : cell));
}
