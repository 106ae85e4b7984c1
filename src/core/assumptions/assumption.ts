import type { CellPlace } from "../issues";
import { blank } from "../sheets/cells";
import type { SpecCell } from "../sheets/sheet-spec";
import type { AssumptionGroup, AssumptionWords } from "./assumptions-words";

/** One thing that a run took for granted, ready for its row. */
export interface Assumption {
  /** Unique within the sheet and stable across runs. */
  id: string;
  group: AssumptionGroup;
  name: string;
  value: SpecCell;
  /** Upper end of a range or last month of a span. */
  upper: SpecCell;
  unit: string;
  origin: keyof AssumptionWords["origins"];
  /** Source, or what the reader should know. */
  note: string;
  /** Month or day up to which it was checked. */
  stand: SpecCell;
  /** The cell that it came from. */
  place: CellPlace | null;
}

type Given = Pick<Assumption, "id" | "group" | "name" | "value" | "origin"> & Partial<Assumption>;

/** An assumption whose other fields are blank. */
export function assumption(given: Given): Assumption {
  return { upper: blank, unit: "", note: "", stand: blank, place: null, ...given };
}
