import { weightKey } from "../catalogue/settings";
import { criteria } from "../records";
import { chosenModel, ownWeightKey, type ActiveModel } from "../scoring/active-model";
import { modelHeading } from "../scoring/matrix-model";
import { blank, formula, number, text } from "./cells";
import { benefitThresholdCell, effortThresholdCell, matrixLayout, weightCells } from "./matrix-layout";
import type { SheetContext } from "./sheet-context";
import type { Block, Position, SpecCell } from "./sheet-spec";
import { quotedSheet } from "./structured-reference";

/** Weights and thresholds of the scores; live on the settings' cells, so that trying other weights needs no new run. */
export function weightBlocks(context: SheetContext): Block[] {
  const { words, plan } = context;
  const { settings } = plan.input;
  const { row, column } = weightCells;
  const labels = { ...weightCells, row: row - 1 };
  const model = chosenModel(plan.input);
  return [
    {
      kind: "cells",
      at: { row: matrixLayout.weights, column },
      role: "heading",
      rows: [[text(model ? modelHeading(context, model) : words.matrix.weightsHeading)]],
    },
    {
      kind: "cells",
      at: labels,
      role: "kpiLabel",
      rows: [model ? modelLabels(context, model) : criteria.map((each) => text(words.criteria[each]))],
    },
    { kind: "role", area: labels, role: "kpiLabel", align: "center" },
    {
      kind: "cells",
      at: weightCells,
      role: "total",
      rows: [
        model
          ? modelWeights(context, model)
          : criteria.map((each) => weightCell(context, weightKey(each), settings.weights[each])),
      ],
    },
    { kind: "role", area: weightCells, role: "total", align: "center" },
    ...thresholdBlocks(
      benefitThresholdCell,
      words.matrix.benefitThreshold,
      thresholdCell(context, "benefitThreshold", settings.benefitThreshold),
    ),
    ...thresholdBlocks(
      effortThresholdCell,
      words.matrix.effortThreshold,
      thresholdCell(context, "effortThreshold", settings.effortThreshold),
    ),
  ];
}

/** The terms of a preset take the places of the six criteria; the rest stays blank. */
function modelLabels({ areaWords }: SheetContext, { terms }: ActiveModel): SpecCell[] {
  return padded(terms.map(({ key }) => text(areaWords.scoring.criteria[key])));
}

/** Weights of a preset: live where the user set them, of a logarithmic one as they follow from the anchors. */
function modelWeights(context: SheetContext, { terms, scale }: ActiveModel): SpecCell[] {
  return padded(
    terms.map((term) => {
      const key = scale === "linear" ? ownWeightKey(term) : null;
      return key === null ? number(term.weight, "decimal") : weightCell(context, key, term.weight);
    }),
  );
}

function padded(cells: readonly SpecCell[]): SpecCell[] {
  return [...cells, ...Array.from({ length: criteria.length - cells.length }, () => blank)];
}

function thresholdBlocks(at: Position, label: string, cell: SpecCell): Block[] {
  return [
    {
      kind: "cells",
      at: { row: at.row, column: at.column - 2 },
      role: "kpiLabel",
      rows: [[text(label), text("")]],
    },
    { kind: "cells", at, role: "total", rows: [[cell]] },
    { kind: "role", area: { ...at, rows: 1, columns: 1 }, role: "total", align: "center" },
  ];
}

/** Absolute address of the cell that a setting came from, or null for a default. */
function sourceOf({ plan }: SheetContext, key: string): string | null {
  const place = plan.input.settingUses.find((use) => use.key === key && use.source === "cell")?.place;
  const match = /^([A-Z]+)(\d+)$/.exec(place?.address ?? "");
  if (!place?.sheet || !match) return null;
  return `${quotedSheet(place.sheet)}!$${match[1]}$${match[2]}`;
}

/**
 * A weight of 30 may stand in its cell as 30 or as 30 %, that is 0.3; from 100 % on the two can't be told apart, so
 * such weights stay values. A number text counts as last read.
 */
function weightCell(context: SheetContext, key: string, weight: number): SpecCell {
  const source = sourceOf(context, key);
  if (!source || weight < 1 || weight >= 100) return number(weight);
  const live = `IF(${source}<1,${source}*100,${source})`;
  return formula(`=IF(ISNUMBER(${source}),${live},${weight})`, "general", number(weight));
}

function thresholdCell(context: SheetContext, key: string, threshold: number): SpecCell {
  const source = sourceOf(context, key);
  if (!source) return number(threshold);
  return formula(`=IF(ISNUMBER(${source}),${source},${threshold})`, "general", number(threshold));
}
