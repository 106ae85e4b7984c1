import { text } from "../sheets/cells";
import { colors } from "../sheets/palette";
import { cellEquals } from "../sheets/roadmap-frame";
import type { SheetContext } from "../sheets/sheet-context";
import type { SheetSpec } from "../sheets/sheet-spec";
import {
  costTable,
  fundingTableNames,
  grantTable,
  kindRows,
  openCount,
  packageTable,
} from "./funding-tables";
import { fundingTopics } from "./funding-topics";
import { topicTable } from "./plan-topics";
import { ReportPage } from "./report-page";
import { columnCells, onePage } from "./report-parts";

const widths = [12, 32, 68, 48, 15, 15, 15, 16] as const;

/** The project description that a funding application starts from; every gap says „bitte ergänzen". */
export function fundingSheet(context: SheetContext): SheetSpec {
  const { funding: words, topics: states } = context.areaWords.reports;
  const topics = fundingTopics(context);
  const page = new ReportPage(context, widths, words);
  page.space();
  page.pieces(
    [
      { cell: text(words.openPoints), columns: 2 },
      {
        cell: openCount(context, topics.filter(({ content }) => content === "").length),
        columns: 1,
        align: "left",
      },
    ],
    "total",
  );
  page.heading(words.topicsHeading);
  const description = page.table((row) => topicTable(context, fundingTableNames.topics, row, topics));
  page.heading(words.packagesHeading);
  page.table((row) => packageTable(context, row));
  page.heading(words.yearsHeading);
  page.note(words.yearsNote);
  page.table((row) => costTable(context, row));
  page.heading(words.kindsHeading);
  page.table((row) => kindRows(context, row));
  page.heading(words.grantsHeading);
  page.note(context.plan.money.funding.lines.length > 0 ? words.grantsNote : words.grantsMissing);
  page.table((row) => grantTable(context, row));
  const state = columnCells(description, "state");
  return {
    key: "fundingDescription",
    name: context.words.sheetNames.fundingDescription,
    tabColor: colors.filler,
    blocks: [
      ...page.blocks,
      {
        kind: "rule",
        area: state,
        rule: {
          type: "formula",
          formula: cellEquals(state, states.open),
          fill: colors.warningFill,
          color: colors.warningInk,
          bold: true,
        },
      },
    ],
    freeze: null,
    columnWidths: widths,
    print: onePage(context, "landscape"),
  };
}
