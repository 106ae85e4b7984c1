import { templateNamed, templateNames } from "../../src/app/templates";
import { lawDates, lawStand } from "../../src/core/law/ai-act-dates";
import { referenceFigures, type ReferenceFigure } from "../../src/core/plausibility/reference-figures";
import { eurosFromCents } from "../../src/core/values/money";
import { assumptionsDe } from "../../src/text/de/assumptions";
import { functionErrorsDe } from "../../src/text/de/function-errors";
import { functionsDe } from "../../src/text/de/functions";
import { lawDe } from "../../src/text/de/law";
import { plausibilityDe } from "../../src/text/de/plausibility";
import { germanDay, germanNumber, markdownTable, paragraphs } from "./markdown";

/** The templates that come with the add-in. */
export function templateReference(): string {
  const rows = templateNames.flatMap((name) => {
    const template = templateNamed(name);
    if (!template) return [];
    const { title, description, useCases, dataSources } = template;
    return [[name, title, description, String(useCases.length), String(dataSources.length)]];
  });
  return paragraphs(
    "## Vorlagen",
    markdownTable(["Name", "Titel", "Inhalt", "Anwendungsfälle", "Datenquellen"], rows),
  );
}

/** The custom functions with their arguments. */
export function functionReference(): string {
  const rows = Object.entries(functionsDe).map(([name, { description, parameters }]) => [
    `KI.${name}`,
    Object.keys(parameters)
      .map((key) => functionErrorsDe.parameters[key] ?? key)
      .join("; "),
    description,
  ]);
  return paragraphs("## Funktionen", markdownTable(["Funktion", "Argumente", "Ergebnis"], rows));
}

/** Dates of the law that classes and duties refer to. */
export function lawReference(): string {
  const rows = lawDates.map(({ key, date, basis, previous, source }) => [
    germanDay(date),
    lawDe.dates[key],
    basis,
    previous ? germanDay(previous) : "–",
    source,
  ]);
  return paragraphs(
    "## Rechtsstand",
    `Geprüft bis ${germanDay(lawStand)}. Voreinschätzung, keine Rechtsberatung. Ein neues Datum tragen Sie in die Tabelle „Rechtsstand“ ein.`,
    markdownTable(["Gilt ab", "Was", "Grundlage", "Vorher", "Quelle"], rows),
  );
}

/** Figures that the plausibility check holds plans against. */
export function figureReference(): string {
  const rows = Object.entries<ReferenceFigure>(referenceFigures).map(([key, figure]) => [
    figure.label.de,
    key,
    figureText(figure),
    plausibilityDe.sources[figure.source],
    plausibilityDe.reliability[figure.reliability],
    figure.stand,
  ]);
  return paragraphs(
    "## Vergleichswerte",
    "Faustregeln und Einzelfälle zum Nachfragen, keine Statistik. Eigene Werte stehen in der Tabelle „Referenzwerte“ unter Name oder Schlüssel.",
    markdownTable(["Name", "Schlüssel", "Wert", "Quelle", "Belastbarkeit", "Übernommen"], rows),
  );
}

function figureText({ low, high, unit }: ReferenceFigure): string {
  const shown = (value: number) => {
    if (unit.startsWith("money")) return germanNumber(eurosFromCents(value));
    return germanNumber(unit === "percent" ? Math.round(value * 100) : value);
  };
  const span = low === high ? shown(low) : `${shown(low)}–${shown(high)}`;
  return `${span} ${unit === "percent" ? "%" : assumptionsDe.units[unit]}`;
}
