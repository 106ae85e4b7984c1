import { addressOf } from "../sheets/a1";
import { blank, text } from "../sheets/cells";
import { colors } from "../sheets/palette";
import { footer, subtitle, type SheetContext } from "../sheets/sheet-context";
import type { Block, Role, SheetSpec, SpecCell, TableBlock } from "../sheets/sheet-spec";
import { buildTable, type ColumnPlan } from "../sheets/table-builder";
import { tableLook } from "../sheets/table-look";
import type { Assumption } from "./assumption";
import { lawAssumptions } from "./law-assumptions";
import { referenceAssumptions, ruleAssumptions } from "./rule-assumptions";
import { scaleAssumptions } from "./scale-assumptions";
import { assumedValues, runFacts, schemeAssumptions, settingAssumptions } from "./run-assumptions";

const tableRow = 4;

/** Everything that a run took for granted: where it came from, its date and the cell. Part of every run. */
export function assumptionsSheet(context: SheetContext): SheetSpec {
  const words = context.areaWords.assumptions;
  const columns = columnPlans(context);
  const widths = columns.map(({ width }) => width);
  const table = buildTable<Assumption>({
    name: "KI_Annahmen",
    at: { row: tableRow, column: 0 },
    columns,
    rows: assumptionsOf(context),
    id: ({ id }) => id,
  });
  return {
    key: "assumptions",
    name: context.words.sheetNames.assumptions,
    tabColor: colors.inkSoft,
    blocks: [
      line(0, "title", words.title),
      line(1, "subtitle", subtitle(context)),
      ...intro(words.intro, columns.length),
      table,
      ...tableLook(table, widths, 20),
      ...groupMarks(table),
      { kind: "rowHeight", row: 0, rows: 1, height: 28 },
    ],
    freeze: { rows: tableRow + 1, columns: 0 },
    columnWidths: widths,
    print: {
      orientation: "landscape",
      paper: "a4",
      titleRows: { first: tableRow, last: tableRow },
      fitToPagesWide: 1,
      footer: footer(context),
    },
  };
}

/** All rows in the order of their groups. */
export function assumptionsOf(context: SheetContext): Assumption[] {
  return [
    ...runFacts(context),
    ...settingAssumptions(context),
    ...assumedValues(context),
    ...scaleAssumptions(context),
    ...schemeAssumptions(context),
    ...referenceAssumptions(context),
    ...ruleAssumptions(context),
    ...lawAssumptions(context),
  ];
}

function line(row: number, role: Role, value: string): Block {
  return { kind: "cells", at: { row, column: 0 }, role, rows: [[text(value)]] };
}

function intro(value: string, columns: number): Block[] {
  const area = { row: 2, column: 0, rows: 1, columns };
  return [
    line(2, "note", value),
    { kind: "merge", area },
    { kind: "role", area, role: "note", wrap: true },
    { kind: "rowHeight", row: 2, rows: 1, height: 32 },
  ];
}

function columnPlans({ areaWords }: SheetContext): ColumnPlan<Assumption>[] {
  const { headers, groups, origins } = areaWords.assumptions;
  const column = (
    key: keyof typeof headers,
    width: number,
    cell: (row: Assumption) => SpecCell,
  ): ColumnPlan<Assumption> => ({
    key,
    header: headers[key],
    format: "text",
    owner: "computed",
    width,
    cell,
  });
  return [
    column("group", 19, ({ group }) => text(groups[group])),
    { ...column("name", 42, ({ name }) => text(name)), wrap: true },
    { ...column("value", 18, ({ value }) => value), wrap: true, align: "right" },
    { ...column("upper", 14, ({ upper }) => upper), align: "right" },
    { ...column("unit", 16, ({ unit }) => text(unit)), align: "center" },
    column("origin", 13, ({ origin }) => text(origins[origin])),
    { ...column("note", 86, ({ note }) => text(note)), wrap: true },
    { ...column("stand", 12, ({ stand }) => stand), align: "center" },
    { ...column("cell", 12, linkCell), align: "center" },
  ];
}

function linkCell({ place }: Assumption): SpecCell {
  if (!place?.sheet || place.address === null) return blank;
  return { kind: "link", text: place.address, sheet: place.sheet, address: place.address };
}

/** The first row of each group is marked and its repetitions step back: by rules, so that it survives sorting. */
function groupMarks(table: TableBlock): Block[] {
  const area = { ...table.at, row: table.at.row + 1, rows: table.rows.length, columns: 1 };
  const own = addressOf(area);
  const above = addressOf({ ...area, row: area.row - 1 });
  return [
    {
      kind: "rule",
      area,
      rule: {
        type: "formula",
        formula: `=${own}<>${above}`,
        fill: colors.navySoft,
        color: colors.navy,
        bold: true,
      },
    },
    { kind: "rule", area, rule: { type: "formula", formula: `=${own}=${above}`, color: colors.inkSoft } },
  ];
}
