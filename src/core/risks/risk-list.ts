import { riskTable } from "../catalogue/risk-columns";
import { cellColumn, date, textColumn } from "../governance/sheet-parts";
import { absoluteAddressOf } from "../sheets/a1";
import { blank, formula, number, resultText } from "../sheets/cells";
import type { SheetContext } from "../sheets/sheet-context";
import type { Position, SpecCell, TableBlock } from "../sheets/sheet-spec";
import { ratingFormula } from "../sheets/source-columns";
import { literal, tableReference } from "../sheets/structured-reference";
import { buildTable, type ColumnPlan } from "../sheets/table-builder";
import { recordsOf } from "../tables/records-of";
import type { RiskClass } from "./rank-risks";
import { riskListRows, type ListedRisk } from "./risk-rows";
import { riskSource } from "./risk-source";

export const riskListName = "KI_Risiken";

/** Cells beside the grid that the formulas of the list refer to. */
export interface RiskReferences {
  bounds: Readonly<Record<Exclude<RiskClass, "low">, Position>>;
  today: Position;
}

type Rating = "probability" | "impact" | "residualProbability" | "residualImpact";

/** The ranked list; ratings follow the user's table, or are typed here while the rows are only proposals. */
export function riskList(context: SheetContext, row: number, references: RiskReferences): TableBlock {
  return buildTable<ListedRisk>({
    name: riskListName,
    at: { row, column: 0 },
    rows: riskListRows(context),
    id: ({ id }) => id,
    columns: riskColumns(context, references),
  });
}

/** Columns in sheet order with their widths; the grid above uses columns C to G, hence their equal widths. */
export function riskColumns(context: SheetContext, references: RiskReferences): ColumnPlan<ListedRisk>[] {
  const { columns, kinds, effects, states, proposal, wholeProgramme } = context.areaWords.risks;
  return [
    textColumn("id", columns.id, 9, ({ id }) => id),
    textColumn("risk", columns.risk, 44, ({ risk }) => risk),
    textColumn("kind", columns.kind, 17, ({ kind }) => (kind ? kinds[kind] : "")),
    textColumn("useCases", columns.useCases, 17, ({ useCaseIds }) => useCaseIds.join(", ") || wholeProgramme),
    ratingColumn(context, "probability", 17),
    ratingColumn(context, "impact", 17),
    cellColumn("value", columns.value, 17, "integer", valueCell(context)),
    cellColumn("class", columns.class, 13, "text", classCell(context, references, "value")),
    textColumn("measure", columns.measure, 44, ({ measure }) => measure),
    textColumn("effect", columns.effect, 19, ({ effect }) => (effect ? effects[effect] : "")),
    ratingColumn(context, "residualProbability", 17),
    ratingColumn(context, "residualImpact", 12),
    cellColumn("residual", columns.residual, 11, "integer", residualCell(context)),
    cellColumn(
      "residualClass",
      columns.residualClass,
      12,
      "text",
      classCell(context, references, "residual"),
    ),
    textColumn("owner", columns.owner, 20, ({ owner }) => owner),
    cellColumn("due", columns.due, 12, "date", ({ due }) => date(due)),
    textColumn("status", columns.status, 15, (risk) =>
      risk.proposed ? proposal : risk.status ? states[risk.status] : "",
    ),
    cellColumn("overdue", columns.overdue, 12, "text", overdueCell(context, references)),
    cellColumn("rank", columns.rank, 8, "integer", rankCell(context)),
    ...helperColumns(context),
  ];
}

function ratingColumn(context: SheetContext, key: Rating, width: number): ColumnPlan<ListedRisk> {
  const { columns } = context.areaWords.risks;
  const own = tableReference(riskListName);
  const source = riskSource(context.plan).column(key);
  const isProposal = recordsOf(context.plan.input, riskTable).length === 0;
  const shown = (rating: number | null) => (rating === null ? resultText("") : number(rating));
  const cell = (risk: ListedRisk) =>
    source ? formula(ratingFormula(source, own.cell(columns.sourceRow)), "general", shown(risk[key])) : blank;
  return {
    ...cellColumn<ListedRisk>(key, columns[key], width, "general", isProposal ? () => blank : cell),
    owner: isProposal ? "editable" : "computed",
  };
}

function valueCell(context: SheetContext): (risk: ListedRisk) => SpecCell {
  const { columns } = context.areaWords.risks;
  const own = tableReference(riskListName);
  const [probability, impact] = [own.cell(columns.probability), own.cell(columns.impact)];
  const expression = `=IF(COUNT(${probability},${impact})<2,"",${probability}*${impact})`;
  return ({ value }) => formula(expression, "integer", numberOrNothing(value));
}

/** One rule with `residualOf`: an absent measure changes nothing, an absent rating leaves the result open. */
function residualCell(context: SheetContext): (risk: ListedRisk) => SpecCell {
  const { columns, effects } = context.areaWords.risks;
  const own = tableReference(riskListName);
  const after = (rating: "probability" | "impact", residual: string, unchangedBy: string) =>
    `IF(ISNUMBER(${own.cell(residual)}),${own.cell(residual)},` +
    `IF(${own.cell(columns.effect)}=${literal(unchangedBy)},${own.cell(columns[rating])},""))`;
  const probability = after("probability", columns.residualProbability, effects.mitigation);
  const impact = after("impact", columns.residualImpact, effects.avoidance);
  const product = `IF(ISNUMBER(${probability}),IF(ISNUMBER(${impact}),${probability}*${impact},""),"")`;
  const expression = `=IF(${own.cell(columns.measure)}="",${own.cell(columns.value)},${product})`;
  return ({ residual }) => formula(expression, "integer", numberOrNothing(residual));
}

function classCell(
  context: SheetContext,
  { bounds }: RiskReferences,
  of: "value" | "residual",
): (risk: ListedRisk) => SpecCell {
  const { columns, classes } = context.areaWords.risks;
  const value = tableReference(riskListName).cell(columns[of]);
  const from = (key: Exclude<RiskClass, "low">, otherwise: string) =>
    `IF(${value}>=${absoluteAddressOf(bounds[key])},${literal(classes[key].name)},${otherwise})`;
  const chain = from("critical", from("high", from("medium", literal(classes.low.name))));
  return (risk) => {
    const found = of === "value" ? risk.class : risk.residualClass;
    return formula(`=IF(${value}="","",${chain})`, "text", resultText(found ? classes[found].name : ""));
  };
}

function overdueCell(context: SheetContext, { today }: RiskReferences): (risk: ListedRisk) => SpecCell {
  const { columns, states, overdueMark } = context.areaWords.risks;
  const own = tableReference(riskListName);
  const [due, status] = [own.cell(columns.due), own.cell(columns.status)];
  const closed = [states.done, states.accepted].map((state) => `${status}<>${literal(state)}`).join(",");
  const expression = `=IF(AND(ISNUMBER(${due}),${due}<${absoluteAddressOf(today)},${closed}),${literal(overdueMark)},"")`;
  return ({ overdue }) => formula(expression, "text", resultText(overdue ? overdueMark : ""));
}

function rankCell(context: SheetContext): (risk: ListedRisk) => SpecCell {
  const { columns } = context.areaWords.risks;
  const own = tableReference(riskListName);
  const value = own.cell(columns.value);
  const expression = `=IF(${value}="","",1+COUNTIF(${own.column(columns.value)},">"&${value}))`;
  return ({ rank }) => formula(expression, "integer", numberOrNothing(rank));
}

/**
 * `field` says which cell of the grid a risk belongs to, `place` numbers the risks of one cell. The grid looks the
 * numbers up one by one, because joining matching rows in one formula needs functions that not every Excel has.
 */
function helperColumns(context: SheetContext): ColumnPlan<ListedRisk>[] {
  const { columns } = context.areaWords.risks;
  const own = tableReference(riskListName);
  const source = riskSource(context.plan);
  const cells = { id: own.cell(columns.id), position: own.cell(columns.position) };
  const rowFormula = source.rowById(cells) ?? `=${cells.position}`;
  const [probability, impact] = [own.cell(columns.probability), own.cell(columns.impact)];
  const field = own.cell(columns.field);
  const fieldFormula = `=IF(${own.cell(columns.value)}="","",ROUND(${probability},0)*10+ROUND(${impact},0))`;
  const placeFormula = `=IF(${field}="","",${field}&"|"&COUNTIFS(${own.column(columns.field)},${field},${own.column(columns.position)},"<="&${own.cell(columns.position)}))`;
  return [
    cellColumn("position", columns.position, 10, "integer", ({ position }) => number(position, "integer")),
    cellColumn("sourceRow", columns.sourceRow, 10, "integer", ({ position }) =>
      formula(rowFormula, "integer", number(position, "integer")),
    ),
    cellColumn("field", columns.field, 10, "integer", (risk) =>
      formula(fieldFormula, "integer", numberOrNothing(risk.field)),
    ),
    cellColumn("place", columns.place, 10, "text", ({ place }) =>
      formula(placeFormula, "text", resultText(place)),
    ),
  ];
}

function numberOrNothing(value: number | null): SpecCell {
  return value === null ? resultText("") : number(value, "integer");
}
