import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyseWorkbook } from "../../src/app/analyse-workbook";
import { issueWords } from "../../src/app/issue-words";
import { knownTableNames } from "../../src/app/known-tables";
import { insertPrompt, promptInForce, promptTemplates } from "../../src/app/prompts";
import { templateNames } from "../../src/app/templates";
import { checkPrompt } from "../../src/core/writing/prompts/check-prompt";
import { promptNames, tidyPrompt } from "../../src/core/writing/prompts/prompt";
import { placeholdersIn, promptPlaceholders } from "../../src/core/writing/prompts/prompt-placeholders";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { buildWorkbook, type SheetContent } from "../support/build-workbook";
import { useAddinFunctions } from "../support/addin-functions";
import { startExcel, stopExcel, type ExcelSession } from "../support/excel-session";
import { smallFirm } from "../support/small-firm";

const languages = ["de", "en"] as const;
const cases = promptTemplates.flatMap((template) => languages.map((language) => ({ template, language })));

describe("the prompts of the add-in", () => {
  test("are the files of the folder, one per template of a workbook beside the general one", () => {
    const files = readdirSync(join(__dirname, "..", "..", "templates", "prompts")).sort();
    expect(files).toEqual(promptNames.map((name) => `${name}.yaml`).sort());
    expect(promptTemplates.map(({ name }) => name)).toEqual(promptNames);
    expect(templateNames.filter((name) => !(promptNames as readonly string[]).includes(name))).toEqual([
      "beispiel",
    ]);
  });

  test.each(cases)(
    "$template.name in $language has every placeholder, nothing unknown and no flaw",
    ({ template, language }) => {
      const text = template.texts[language];
      expect(checkPrompt(text)).toEqual([]);
      const written = placeholdersIn(text);
      expect(written.map(({ key }) => key).sort()).toEqual(promptPlaceholders.map(({ key }) => key).sort());
      const names = promptPlaceholders.map(({ names: each }) => `{${each[language]}}`);
      expect(written.filter((found) => !names.includes(found.text))).toEqual([]);
    },
  );

  test("the guide knows every placeholder and every prompt", () => {
    const guide = readFileSync(join(__dirname, "..", "..", "docs", "anleitung.md"), "utf8");
    const rows = promptPlaceholders.map(({ names: { de, en } }) => `| \`{${de}}\` | \`{${en}}\` |`);
    const names = promptNames.map((name) => `\`${name}\``);
    expect([...rows, ...names].filter((each) => !guide.includes(each))).toEqual([]);
  });

  // A prompt that names figures invites a model to do so.
  const figures = {
    de: /\d|\b(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend|million\w*|dutzend\w*|halb\w*|drittel|viertel|doppelt\w*|prozent)\b/i,
    en: /\d|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million\w*|dozen\w*|half|third|quarter|double\w*|percent)\b/i,
  };

  test.each(cases)("$template.name in $language names no figure and no markup", ({ template, language }) => {
    expect(template.texts[language]).not.toMatch(figures[language]);
    expect(template.texts[language]).not.toMatch(/https?:|^#|\*\*|<[a-z]/im);
  });

  test("no two share a sentence about their sector", () => {
    for (const language of languages) {
      const sentences = promptTemplates.flatMap(({ texts }) =>
        // The opening names company and industry in the same way everywhere.
        texts[language].split(/(?<=[.?!])\s+/).filter((each) => each.length > 60 && !each.includes("{")),
      );
      expect(sentences.filter((each, index) => sentences.indexOf(each) !== index)).toEqual([]);
    }
  });
});

describe("a prompt in the workbook, with the real office.js", () => {
  let session: ExcelSession;
  const workbook = () => excelWorkbook(knownTableNames());
  const open = async (...sheets: readonly SheetContent[]) => {
    session = await startExcel({ document: buildWorkbook(...sheets) });
    await useAddinFunctions(session);
  };
  const analyse = () => analyseWorkbook(workbook(), { today: "2026-11-20", language: null });
  const insert = (language: "de" | "en" = "de") =>
    insertPrompt(workbook(), { today: "2026-11-20", language });
  const sheetNames = () => session.document.sheets.map(({ name }) => name);
  const told = ({ issues }: Awaited<ReturnType<typeof analyse>>) =>
    issues.filter(({ severity }) => severity !== "info").map(({ code }) => code);
  const firmOf = (...settings: readonly (readonly string[])[]): SheetContent[] =>
    smallFirm.map((sheet) =>
      sheet.table === "Einstellungen" ? { ...sheet, rows: [...sheet.rows, ...settings] } : sheet,
    );

  afterEach(() => stopExcel());

  const inserted = cases.filter(({ template: { name }, language }) =>
    ["marketing de", "produktion de", "handel en", "allgemein en"].includes(`${name} ${language}`),
  );

  test.each(inserted)("$template.name in $language comes back as it was", async ({ template, language }) => {
    await open(...firmOf(["Prompt", template.name], ["Sprache", language]));
    const before = told(await analyse());
    expect(await insert()).toEqual({ sheets: ["Prompts"], present: null });
    const analysed = await analyse();
    expect(told(analysed)).toEqual(before);
    expect(promptInForce(analysed.plan!, language)).toEqual({
      name: template.name,
      version: `1 ${language === "de" ? "eigen" : "own"}`,
      language,
      text: tidyPrompt(template.texts[language]),
      isOwn: true,
    });
  });

  test("a workbook without use cases gets the general one, in the language of the pane", async () => {
    await open({ name: "Tabelle1", rows: [] });
    expect(await insert("en")).toEqual({ sheets: ["Prompts"], present: null });
    expect(sheetNames()).toEqual(["Tabelle1", "Prompts"]);
    expect(await insert("en")).toEqual({ sheets: [], present: "Prompts" });
  });

  const pasted: SheetContent = {
    name: "Prompts",
    table: "Prompts",
    rows: [
      ["Prompt", "Text"],
      ["Kunde", "# Roadmap & Umsetzungsplan"],
      ["", '=Ziele, -Meilensteine, @alle und "{beliebig}"'],
      ["", "Ergebnis:"],
      ["", "{daten}"],
    ],
  };

  test("a consultant's own is used line by line, kept on a second insertion, and its flaws are told", async () => {
    await open(...smallFirm, pasted);
    const analysed = await analyse();
    expect(promptInForce(analysed.plan!, "de")).toMatchObject({
      name: "Kunde",
      isOwn: true,
      text: '# Roadmap & Umsetzungsplan\n\n=Ziele, -Meilensteine, @alle und "{beliebig}"\n\nErgebnis:\n\n{daten}',
    });
    const flaw = analysed.issues.find(({ code }) => code === "unknownPlaceholder")!;
    expect(flaw).toMatchObject({ sheet: "Prompts", row: 3, column: "Text", address: "B3" });
    expect(issueWords("de")(flaw)).toMatch(/^„\{beliebig\}“ ist kein Platzhalter/);
    expect(await insert()).toEqual({ sheets: [], present: "Prompts" });
    expect(sheetNames()).toEqual(["Anwendungsfälle", "Datenquellen", "Einstellungen", "Prompts"]);
  });

  test("a text that no cell can hold is put together from several", async () => {
    const half = `${"Lang und breit. ".repeat(2_000).trim()}`;
    await open(...smallFirm, {
      ...pasted,
      rows: [
        ["Prompt", "Sprache", "Text"],
        ["Lang", "de", half],
        ["Lang", "", `${half} {daten}`],
      ],
    });
    const { plan, issues } = await analyse();
    expect(promptInForce(plan!, "de").text).toBe(`${half}\n\n${half} {daten}`);
    expect(issues.map(({ code }) => code)).toContain("promptTooLong");
  });
});
