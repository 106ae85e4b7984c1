import type { TableMapping } from "../../core/mapping/table-mapping";
import type { PlanState } from "./plan-state";

/** As the state holds them: own copies, because the state's lists can be changed. */
export function storedMappings(mappings: readonly TableMapping[]): PlanState["columns"] {
  return mappings.map(({ kind, sheet, table, columns }) => ({
    kind,
    sheet,
    table,
    columns: columns.map(({ header, field, unit, scale }) => ({
      header,
      field,
      unit,
      scale:
        scale?.kind === "steps"
          ? { kind: "steps", steps: scale.steps.map(([value, rating]): [string, number] => [value, rating]) }
          : scale,
    })),
  }));
}
