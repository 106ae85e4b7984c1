import { referenceFigures, referenceKeys, type ReferenceUnit } from "../plausibility/reference-figures";
import { resolveFigures, type UsedFigure } from "../plausibility/resolve-figures";
import { blank, money, month, number, percent } from "../sheets/cells";
import type { SheetContext } from "../sheets/sheet-context";
import type { SpecCell } from "../sheets/sheet-spec";
import { assumption, type Assumption } from "./assumption";
import { ruleKeys, ruleVersions } from "./rule-versions";

/** The reference figures of the run, the user's in place of the built-in ones. */
export function referenceAssumptions({ plan, areaWords, language }: SheetContext): Assumption[] {
  const { figures } = resolveFigures(plan.input);
  const { units } = areaWords.assumptions;
  return referenceKeys.map((key) => {
    const figure = figures[key];
    return assumption({
      id: `reference:${key}`,
      group: "references",
      name: referenceFigures[key].label[language],
      value: figureCell(figure.low, figure.unit),
      upper: figure.high === figure.low ? blank : figureCell(figure.high, figure.unit),
      unit: units[figure.unit],
      origin: figure.place ? "cell" : "builtIn",
      note: figureNote(figure, areaWords),
      stand: month(figure.stand),
      place: figure.place,
    });
  });
}

function figureNote({ key, source, place }: UsedFigure, { plausibility }: SheetContext["areaWords"]): string {
  const sources: Readonly<Record<string, string>> = plausibility.sources;
  const named = Object.hasOwn(sources, source) ? sources[source]! : source;
  const reliability = plausibility.reliability[place ? "user" : referenceFigures[key].reliability];
  return `${named} – ${reliability}`;
}

function figureCell(value: number, unit: ReferenceUnit): SpecCell {
  switch (unit) {
    case "money":
    case "moneyPerMonth":
    case "moneyPerPerson":
      return money(value);
    case "percent":
      return percent(value);
    default:
      return number(value);
  }
}

/** The fixed rules with their version and since when it holds. */
export function ruleAssumptions({ areaWords }: SheetContext): Assumption[] {
  const words = areaWords.assumptions;
  return ruleKeys.map((key) =>
    assumption({
      id: `rule:${key}`,
      group: "rules",
      name: words.rules[key],
      value: number(ruleVersions[key].version, "integer"),
      unit: words.units.version,
      origin: "rule",
      note: words.ruleNotes[key],
      stand: month(ruleVersions[key].stand),
    }),
  );
}
