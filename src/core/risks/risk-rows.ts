import type { SheetContext } from "../sheets/sheet-context";
import { rankRisks, type RankedRisk } from "./rank-risks";
import { proposalId, proposedRisks } from "./risk-catalogue";
import { riskSource } from "./risk-source";

/** A line of the list with what its helper columns show. */
export interface ListedRisk extends Omit<RankedRisk, "record"> {
  proposed: boolean;
  /** Row within the user's table; of proposals within the list. */
  position: number;
  /** Tens: probability, ones: impact, both rounded; null while unrated. */
  field: number | null;
  /** `43|2`: second risk of field 43, in the order of positions; "" while unrated. */
  place: string;
  /** 1 + how many risks have a larger value. */
  rank: number | null;
}

type Unplaced = Omit<ListedRisk, "field" | "place" | "rank">;

/** The user's risks, or the proposals where there is none. */
export function riskListRows(context: SheetContext): ListedRisk[] {
  const { input, today } = context.plan;
  const source = riskSource(context.plan);
  const own = rankRisks(input, { today }).map((risk) => ({
    ...risk,
    proposed: false,
    position: source.positionOf(risk.record.place.row),
  }));
  const rows: Unplaced[] = own.length > 0 ? own : proposals(context);
  return rows.map((row) => {
    const field = fieldOf(row);
    const before = rows.filter((other) => fieldOf(other) === field && other.position <= row.position).length;
    const better = rows.filter(({ value }) => value !== null && value > (row.value ?? 0)).length;
    return {
      ...row,
      field,
      place: field === null ? "" : `${field}|${before}`,
      rank: row.value === null ? null : 1 + better,
    };
  });
}

function fieldOf({ probability, impact }: Pick<Unplaced, "probability" | "impact">): number | null {
  return probability === null || impact === null ? null : Math.round(probability) * 10 + Math.round(impact);
}

function proposals({ areaWords }: SheetContext): Unplaced[] {
  return proposedRisks.map(({ key, kind, effect }, index) => ({
    id: proposalId(key),
    ...areaWords.risks.proposals[key],
    kind,
    effect,
    useCaseIds: [],
    probability: null,
    impact: null,
    value: null,
    class: null,
    residualProbability: null,
    residualImpact: null,
    residual: null,
    residualClass: null,
    owner: "",
    due: null,
    status: null,
    overdue: false,
    proposed: true,
    position: index + 1,
  }));
}
