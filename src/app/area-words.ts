import { reportsDe } from "../text/de/reports";
import { reportsEn } from "../text/en/reports";
import { kpisDe } from "../text/de/kpis";
import { kpisEn } from "../text/en/kpis";
import { lawDe } from "../text/de/law";
import { lawEn } from "../text/en/law";
import { tasksDe } from "../text/de/tasks";
import { tasksEn } from "../text/en/tasks";
import { modulesDe } from "../text/de/modules";
import { modulesEn } from "../text/en/modules";
import { inventoryDe } from "../text/de/inventory";
import { inventoryEn } from "../text/en/inventory";
import type { AreaWords } from "../core/sheets/area-words";
import { governanceDe } from "../text/de/governance";
import { governanceEn } from "../text/en/governance";
import { moneyDe } from "../text/de/money";
import { moneyEn } from "../text/en/money";
import { risksDe } from "../text/de/risks";
import { risksEn } from "../text/en/risks";
import { assumptionsDe } from "../text/de/assumptions";
import { plausibilityDe } from "../text/de/plausibility";
import { assumptionsEn } from "../text/en/assumptions";
import { plausibilityEn } from "../text/en/plausibility";
import { ratingsDe } from "../text/de/ratings";
import { ratingsEn } from "../text/en/ratings";
import { scoringDe } from "../text/de/scoring";
import { scoringEn } from "../text/en/scoring";
import { writingDe } from "../text/de/writing";
import { writingEn } from "../text/en/writing";

/** Texts of the further areas by language. */
export const areaWords: Readonly<Record<"de" | "en", AreaWords>> = {
  de: {
    governance: governanceDe,
    law: lawDe,
    money: moneyDe,
    tasks: tasksDe,
    modules: modulesDe,
    inventory: inventoryDe,
    kpis: kpisDe,
    reports: reportsDe,
    risks: risksDe,
    assumptions: assumptionsDe,
    plausibility: plausibilityDe,
    scoring: scoringDe,
    ratings: ratingsDe,
    writing: writingDe,
  },
  en: {
    governance: governanceEn,
    law: lawEn,
    money: moneyEn,
    tasks: tasksEn,
    modules: modulesEn,
    inventory: inventoryEn,
    kpis: kpisEn,
    reports: reportsEn,
    risks: risksEn,
    assumptions: assumptionsEn,
    plausibility: plausibilityEn,
    scoring: scoringEn,
    ratings: ratingsEn,
    writing: writingEn,
  },
};
