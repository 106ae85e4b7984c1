import type { IsoDate } from "../values/day";

/** Day up to which dates and class rules were compared with the sources. */
export const lawStand: IsoDate = "2026-11-20";

/** The dates of application that rules and duties refer to. */
export type LawDateKey =
  | "literacy"
  | "prohibitions"
  | "generalPurpose"
  | "amendment"
  | "transparency"
  | "newProhibitions"
  | "markingLegacy"
  | "productLiability"
  | "generalPurposeLegacy"
  | "highRisk"
  | "highRiskProducts"
  | "highRiskAuthorities"
  | "largeSystems";

/** A date of the law; every part of it ages. */
export interface LawDate {
  key: LawDateKey;
  date: IsoDate;
  /** Article that sets it. */
  basis: string;
  /** The date that stood before the amendment, null where none did. */
  previous: IsoDate | null;
  stand: IsoDate;
  source: string;
}

const act = "VO (EU) 2024/1689";
const amended = "VO (EU) 2024/1689 i. d. F. der VO (EU) 2026/1744 (ABl. L, 24.07.2026)";

/** Dates of application in their order; what each applies to is in the law words by key. */
export const lawDates: readonly LawDate[] = [
  dated("literacy", "2025-02-02", "Art. 113 a, Art. 4"),
  dated("prohibitions", "2025-02-02", "Art. 113 a, Art. 5"),
  dated("generalPurpose", "2025-08-02", "Art. 113 b"),
  dated("amendment", "2026-07-27", "VO (EU) 2026/1744", { source: amended }),
  dated("transparency", "2026-08-02", "Art. 113, Art. 50"),
  dated("newProhibitions", "2026-12-02", "Art. 5(1)(ba), (bb)", { source: amended }),
  dated("markingLegacy", "2026-12-02", "Art. 111(4), Art. 50(2)", { source: amended }),
  dated("productLiability", "2026-12-09", "RL (EU) 2024/2853", { source: "RL (EU) 2024/2853" }),
  dated("generalPurposeLegacy", "2027-08-02", "Art. 111(3), Art. 57"),
  dated("highRisk", "2027-12-02", "Art. 113 c", { previous: "2026-08-02", source: amended }),
  dated("highRiskProducts", "2028-08-02", "Art. 113 c", { previous: "2027-08-02", source: amended }),
  dated("highRiskAuthorities", "2030-08-02", "Art. 111"),
  dated("largeSystems", "2030-12-31", "Art. 111"),
];

export type LawFineKey = "prohibitions" | "duties" | "wrongInformation" | "generalPurpose";

/** A maximum fine: the higher of both values, under Art. 99 for small and medium firms the lower. */
export interface LawFine {
  key: LawFineKey;
  article: string;
  euros: number;
  /** Share of the worldwide annual turnover, 0–1. */
  turnoverShare: number;
  lowerForSmallFirms: boolean;
  stand: IsoDate;
  source: string;
}

/** Maximum fines of Art. 99 and 101. */
export const lawFines: readonly LawFine[] = [
  fine("prohibitions", "Art. 99(3)", [35_000_000, 0.07]),
  fine("duties", "Art. 99(4)", [15_000_000, 0.03]),
  fine("wrongInformation", "Art. 99(5)", [7_500_000, 0.01]),
  { ...fine("generalPurpose", "Art. 101", [15_000_000, 0.03]), lowerForSmallFirms: false },
];

function fine(key: LawFineKey, article: string, [euros, turnoverShare]: readonly [number, number]): LawFine {
  return { key, article, euros, turnoverShare, lowerForSmallFirms: true, stand: lawStand, source: amended };
}

function dated(
  key: LawDateKey,
  date: IsoDate,
  basis: string,
  { previous = null, source = act }: { previous?: IsoDate | null; source?: string } = {},
): LawDate {
  return { key, date, basis, previous, stand: lawStand, source };
}
