import type { CellPlace } from "../issues";
import type { RecordPlace } from "../records";
import { columnLetters } from "../sheets/a1";
import { normaliseHeader, splitHeader } from "../values/normalise-text";
import type { NumberStyle } from "../values/number-text";
import type { CellContext, IssueLog } from "./issue-log";
import type { ColumnMatch, HeaderReading } from "./match-columns";
import { bareNumbersArePercent, readNumber, styleOfCells, type NumberRule } from "./read-number";
import { readScaled } from "./read-scaled";
import { displayed, readText } from "./read-text";
import type { SourceCell } from "./source-workbook";
import { blankCell, cellAt, isBlank, regionCell, regionPlace, type TableRegion } from "./table-region";

/** Words that head a row of sums instead of a record. */
const totals: ReadonlySet<string> = new Set(
  "summe summen gesamt gesamtsumme insgesamt total totals grandtotal sum subtotal zwischensumme ergebnis gesamtergebnis mittelwert durchschnitt average".split(
    " ",
  ),
);

/** Access to the records of a region by column key. */
export class RecordTable<Key extends string> {
  private readonly rules = new Map<Key, NumberRule>();
  private readonly columnPlaces: RecordPlace["columns"];

  constructor(
    readonly region: TableRegion,
    private readonly reading: HeaderReading<Key>,
    readonly log: IssueLog,
  ) {
    this.columnPlaces = Object.fromEntries(
      [...reading.matches].map(([key, { index, header, scale }]) => [
        key,
        {
          letter: columnLetters(region.firstColumn + index - 1),
          header,
          ...(isPadded(region, index) && { isPadded: true as const }),
          ...(scale && { scale }),
        },
      ]),
    );
  }

  has(key: Key): boolean {
    return this.reading.matches.has(key);
  }

  /** Excel numbers of the rows that hold something in a known column and are neither totals nor a repeated header. */
  recordRows(): number[] {
    const matches = [...this.reading.matches.values()];
    const rows: number[] = [];
    for (let row = this.region.headerRow + 1; row <= this.region.lastRow; row++) {
      if (matches.every(({ index }) => isBlank(regionCell(this.region, row, index)))) continue;
      if (!this.isTotals(row) && !this.isRepeatedHeader(row, matches)) rows.push(row);
    }
    return rows;
  }

  cell(row: number, key: Key): SourceCell {
    const match = this.reading.matches.get(key);
    return match ? regionCell(this.region, row, match.index) : blankCell;
  }

  /** Place of a cell; of the row where the column does not exist. */
  place(row: number, key: Key): CellPlace {
    const match = this.reading.matches.get(key);
    if (match) return regionPlace(this.region, row, match.index);
    return {
      sheet: this.region.sheet.name,
      table: this.region.table?.name ?? null,
      row,
      column: null,
      address: null,
    };
  }

  context(row: number, key: Key, ids: string[] = []): CellContext {
    return { place: this.place(row, key), ids, log: this.log };
  }

  recordPlace(row: number): RecordPlace {
    const { sheet, table } = this.region;
    return { sheet: sheet.name, table: table?.name ?? null, row, columns: this.columnPlaces };
  }

  text(row: number, key: Key, ids: string[]): string {
    return readText(this.cell(row, key), this.context(row, key, ids));
  }

  number(row: number, key: Key, ids: string[]): number | null {
    const match = this.reading.matches.get(key);
    if (!match) return null;
    if (match.scale) return readScaled(this.cell(row, key), match.scale, this.context(row, key, ids));
    const rule = this.rules.get(key) ?? this.ruleOf(match);
    this.rules.set(key, rule);
    return readNumber(this.cell(row, key), rule, this.context(row, key, ids));
  }

  /** Tells which headers are not used and why. */
  reportHeaders(): void {
    const { region, reading, log } = this;
    for (const { code, index, header, detail } of reading.problems) {
      const params: Record<string, string> = { header, [code === "unknownUnit" ? "unit" : "first"]: detail };
      log.add(regionPlace(region, region.headerRow, index), "warning", code, { params });
    }
  }

  /** The rule of a column depends on all of its cells: how they write numbers, and whether they are per cent. */
  private ruleOf({ column, index, factor, period }: ColumnMatch<Key>): NumberRule {
    const cells: SourceCell[] = [];
    for (let row = this.region.headerRow + 1; row <= this.region.lastRow; row++) {
      cells.push(regionCell(this.region, row, index));
    }
    const percent = column.quantity.kind === "percent" && bareNumbersArePercent(cells);
    const style: NumberStyle | null = styleOfCells(cells);
    return {
      quantity: column.quantity,
      factor,
      period,
      range: column.range,
      style,
      bareIsPercent: () => percent,
    };
  }

  /** „Summe" as the name without an ID, as the ID, or beside a sum in a row without a name. */
  private isTotals(row: number): boolean {
    const word = (key: string) => normaliseHeader(displayed(this.cell(row, key as Key)));
    const [id, name] = [word("id"), word("name")];
    if (name !== "") return totals.has(name) && (id === "" || totals.has(id));
    if (id !== "") return totals.has(id);
    // A paragraph „Ergebnis" is no sum: where nothing is added up, no figure stands.
    const cells = this.region.headers.map((_, index) => regionCell(this.region, row, index));
    return (
      cells.some((cell) => cell.kind === "text" && totals.has(normaliseHeader(displayed(cell)))) &&
      cells.some((cell) => cell.kind === "error" || /\d/.test(displayed(cell)))
    );
  }

  private isRepeatedHeader(row: number, matches: readonly ColumnMatch<Key>[]): boolean {
    return matches.every(({ index, header }) => {
      const cell = regionCell(this.region, row, index);
      return cell.kind === "text" && splitHeader(displayed(cell)).base === splitHeader(header).base;
    });
  }
}

function isPadded(region: TableRegion, index: number): boolean {
  const { text } = cellAt(region.sheet, region.headerRow, region.firstColumn + index);
  return text !== text.trim();
}
