import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { outputSheets } from "../../src/core/sheets/output-sheets";
import { figureReference, functionReference, lawReference, templateReference } from "./fact-reference";
import { inputReference, settingReference } from "./input-reference";
import { issueReference } from "./issue-reference";
import { paragraphs } from "./markdown";
import { outputNotes } from "./output-notes";
import { outputReference } from "./output-reference";

const path = join(__dirname, "..", "..", "docs", "referenz.md");

/** The reference in German, rendered from what the add-in itself reads and writes. */
function renderReference(): string {
  return `${paragraphs(
    "# Referenz zu KI-Fahrplan",
    "Erzeugt aus dem Katalog des Add-ins, nicht von Hand: `UPDATE_GOLDEN=1 npx jest -c test/jest.config.cjs test/docs`. Die Anleitung steht in [anleitung.md](anleitung.md).",
    "[Eingabetabellen](#eingabetabellen) · [Einstellungen](#einstellungen) · [Ergebnisblätter](#ergebnisblätter) · [Vorlagen](#vorlagen) · [Funktionen](#funktionen) · [Rechtsstand](#rechtsstand) · [Vergleichswerte](#vergleichswerte) · [Meldungen](#meldungen)",
    inputReference(),
    settingReference(),
    outputReference(),
    templateReference(),
    functionReference(),
    lawReference(),
    figureReference(),
    issueReference(),
  )}\n`;
}

describe("the reference for users", () => {
  test("is what the catalogue says", () => {
    const reference = renderReference();
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, reference);
    expect(readFileSync(path, "utf8").replaceAll("\r\n", "\n")).toBe(reference);
  });

  test("says of every output sheet what it shows and where its numbers come from", () => {
    expect(outputSheets.map(({ key }) => key).filter((key) => !outputNotes[key])).toEqual([]);
  });
});
