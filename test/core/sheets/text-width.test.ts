import { textWidth, wrappedLines } from "../../../src/core/sheets/text-width";
import { textLines } from "../../../src/core/sheets/table-look";

describe("width of a text", () => {
  it("is counted in digits", () => {
    expect(textWidth("2027")).toBe(4);
    expect(textWidth("Willi")).toBeLessThan(textWidth("Wamme"));
  });

  it("says how many lines a text takes between words, hyphens and line breaks", () => {
    expect(wrappedLines("eins\nzwei", 20)).toBe(2);
    expect(wrappedLines("UC-01, UC-02", 8)).toBe(2);
  });

  it("breaks a word that is longer than a line", () => {
    expect(wrappedLines("Donaudampfschifffahrtsgesellschaft", 12)).toBe(3);
  });

  it.each([
    ["Leitung Service", 17, 1],
    ["Leitung Buchhaltung", 17, 2],
    ["Suche in technischer Dokumentation", 36, 1],
    ["Eingangsrechnungen automatisch erfassen", 36, 2],
  ])("gives „%s“ in a column of %d characters %d lines, as drawn", (text, width, lines) => {
    expect(textLines({ kind: "text", text }, width)).toBe(lines);
  });

  it("leaves a row no taller than six lines", () => {
    expect(textLines({ kind: "text", text: "Wort ".repeat(200) }, 20)).toBe(6);
  });
});
