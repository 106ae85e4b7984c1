import type { Block, SheetSpec, SpecCell } from "./sheet-spec";

/** A sheet whose tables carry other names, also where its formulas mention tables. */
export function renameTables(spec: SheetSpec, names: ReadonlyMap<string, string>): SheetSpec {
  return names.size === 0
    ? spec
    : { ...spec, blocks: spec.blocks.map((block) => renamedBlock(block, names)) };
}

function renamedBlock(block: Block, names: ReadonlyMap<string, string>): Block {
  const renamed = (cells: readonly SpecCell[]) => cells.map((cell) => renamedCell(cell, names));
  switch (block.kind) {
    case "cells":
      return { ...block, rows: block.rows.map(renamed) };
    case "table":
      return {
        ...block,
        name: names.get(block.name) ?? block.name,
        rows: block.rows.map((row) => ({ ...row, cells: renamed(row.cells) })),
      };
    case "rule":
      return block.rule.type === "formula"
        ? { ...block, rule: { ...block.rule, formula: renamedFormula(block.rule.formula, names) } }
        : block;
    default:
      return block;
  }
}

function renamedCell(cell: SpecCell, names: ReadonlyMap<string, string>): SpecCell {
  return cell.kind === "formula" ? { ...cell, formula: renamedFormula(cell.formula, names) } : cell;
}

/** Table names stand before their brackets; text literals and quoted sheet names stay as they are. */
function renamedFormula(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(
    /"[^"]*"|'[^']*'|[\p{L}_][\p{L}\p{N}_.]*(?=\[)/gu,
    (part) => names.get(part) ?? part,
  );
}
