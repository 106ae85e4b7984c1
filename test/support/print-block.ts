import { addressOf, areaAddress } from "../../src/core/sheets/a1";
import { cellText } from "./cell-text";
import type {
  Block,
  CellsBlock,
  ChartBlock,
  RuleBlock,
  TableBlock,
  ValidationBlock,
} from "../../src/core/sheets/sheet-spec";

/** Any block but a table as lines of text. */
export function printBlock(block: Exclude<Block, TableBlock>): string[] {
  switch (block.kind) {
    case "cells":
      return printCells(block);
    case "role":
      return [
        `  ROLE ${areaAddress(block.area)} ${block.role}${block.align ? ` ${block.align}` : ""}${block.wrap ? " wrap" : ""}`,
      ];
    case "merge":
      return [`  MERGE ${areaAddress(block.area)}`];
    case "rule":
      return [printRule(block)];
    case "validation":
      return [printValidation(block)];
    case "chart":
      return printChart(block);
    case "rowHeight":
      return [`  HEIGHT ${rowSpan(block.row, block.rows)} ${block.height}`];
    default:
      return unknownBlock(block);
  }
}

/** A new kind of block is a compile error here until it can be printed. */
function unknownBlock(block: never): never {
  throw new Error(`block ${JSON.stringify(block)} has no printout`);
}

function rowSpan(row: number, rows: number): string {
  return rows === 1 ? `${row + 1}` : `${row + 1}–${row + rows}`;
}

function printCells(block: CellsBlock): string[] {
  const look = [block.role, block.wrap ? "wrap" : undefined].filter(Boolean).join(" ");
  return block.rows.map((row, index) => {
    const at = addressOf({ row: block.at.row + index, column: block.at.column });
    const values = row.map((cell) =>
      cell.kind === "formula" ? `${cellText(cell)} {${cell.formula}}` : cellText(cell),
    );
    return `${at.padEnd(5)} ${look ? `(${look}) ` : ""}${values.join(" │ ")}`.trimEnd();
  });
}

function printRule({ area, rule }: RuleBlock): string {
  const at = `  RULE ${areaAddress(area)}`;
  switch (rule.type) {
    case "formula":
      return [
        `${at} ${rule.formula}`,
        rule.fill ? `fill ${rule.fill}` : "",
        rule.color ? `color ${rule.color}` : "",
        rule.bold ? "bold" : "",
        rule.stop ? "stop" : "",
      ]
        .filter(Boolean)
        .join(" ");
    case "dataBar":
      return `${at} data bar ${rule.color} ${rule.min ?? "auto"}–${rule.max ?? "auto"}`;
    case "colorScale":
      return `${at} color scale ${[rule.low, rule.middle, rule.high].filter(Boolean).join(" ")}`;
  }
}

function printValidation({ area, rule, prompt, error }: ValidationBlock): string {
  const limits = rule.type === "list" ? rule.values.join(", ") : `${rule.min} to ${rule.max ?? "any"}`;
  const texts = [prompt, error].map((each) => (each ? `"${each.title}: ${each.message}"` : "none"));
  return `  VALID ${areaAddress(area)} ${rule.type} ${limits}, prompt ${texts[0]}, error ${texts[1]}`;
}

function printChart(chart: ChartBlock): string[] {
  const axis = (name: string, { title, min, max, majorUnit }: ChartBlock["xAxis"]) =>
    `${name} "${title}" ${min ?? "auto"}–${max ?? "auto"}${majorUnit ? ` by ${majorUnit}` : ""}`;
  return [
    "",
    `CHART ${chart.name} ${chart.chart} "${chart.title}" at ${areaAddress(chart.area)}, ${chart.legend ? "legend" : "no legend"}`,
    `  ${axis("x", chart.xAxis)}, ${axis("y", chart.yAxis)}`,
    ...chart.series.map((series) =>
      [
        `  series "${series.name}" x ${areaAddress(series.x)} y ${areaAddress(series.y)}`,
        series.size ? `size ${areaAddress(series.size)}` : "",
        series.color ?? "",
        series.label ? "labelled" : "",
        series.line ? "line" : "",
      ]
        .filter(Boolean)
        .join(" "),
    ),
    "",
  ];
}
