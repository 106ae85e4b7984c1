import { factsOf } from "../../src/app/brief-of";
import { resolveFacts } from "../../src/core/roadmap/roadmap-draft";
import { harmlessText, textLimits, visibleText } from "../../src/core/writing/brief/brief-text";
import { answerFor } from "../support/model-server-answers";
import { sse } from "../support/model-server-replies";
import { blindInjections } from "../writing-corpus/blind-injections";
import { injections, type Injection } from "../writing-corpus/injections";
import { injectedWorkbook } from "./support/injected-workbook";
import { obeyedRun } from "./support/obedient-model";
import {
  acceptedTexts,
  cellTexts,
  newTexts,
  runWithRules,
  runWithServer,
  type ServedRun,
} from "./support/model-run";

/**
 * Cells that give orders, and a model that obeys all of them, in a workbook whose columns are all released: whatever it
 * does, the sheets are those that the rules write.
 */
interface Body {
  messages: { role: string; content: string }[];
}

/** Parts of a request in which no cell may speak: the rules, and the prompt without its data and its quotations. */
function instructionsOf(body: string): string {
  const [system, user] = (JSON.parse(body) as Body).messages;
  const [, label] = /<<<([A-Z]+-[A-Z]+)\n/.exec(user!.content) ?? [];
  const [before, data, after] = user!.content.split(new RegExp(`<<<${label}\n|\n${label}>>>`));
  // One block, which is JSON and which nothing in it has closed.
  expect(user!.content.split(label!)).toHaveLength(3);
  expect(typeof JSON.parse(data!)).toBe("object");
  return [system!.content, before, after].join("\n").replace(/„[^“\n]*“/g, "„“");
}

/** How a cell begins, typed and sent, unless with a word that a prompt may have, too. */
function piecesOf(text: string): string[] {
  const sent = harmlessText(visibleText(text), textLimits.name).replace(/…$/, "");
  return [text.trim(), sent].filter((piece) => piece.length > 12).map((piece) => piece.slice(0, 40));
}

describe.each([...injections, ...blindInjections])("$name in $column", (injection) => {
  const source = injectedWorkbook(injection);
  let run: ServedRun;
  beforeAll(async () => {
    run = await obeyedRun(injection, source);
  });

  test("the sheets are the rules'", async () => {
    expect(acceptedTexts(run)).toEqual([]);
    expect(run.requests.length).toBeGreaterThan(0);
    const rules = await runWithRules({ source });
    expect(newTexts(run, rules)).toEqual([]);
  });

  test("the cell stands in the data only", () => {
    const instructions = instructionsOf(run.requests[0]!.body);
    for (const piece of piecesOf(injection.text)) expect(instructions).not.toContain(piece);
  });
});

test.each(injections.filter(({ column, text }) => column === "name" && text.includes("{{")))(
  "$name is shown as it is typed",
  async ({ column, text }) => {
    const honest = (path: string) =>
      path === "summary"
        ? "Der Plan beginnt mit {{UC-01.name}} und kostet {{budget.total}}."
        : "Mit {{UC-01.name}} gewinnt der Innendienst Zeit.";
    const source = injectedWorkbook({ column, text });
    const run = await runWithServer(({ body }) => sse(answerFor(body, honest)), { source });
    expect(acceptedTexts(run).length).toBeGreaterThan(5);
    const texts = cellTexts(run.sheets).join("\n");
    expect(texts).toContain(`Mit ${text} gewinnt der Innendienst Zeit.`);
    expect(texts).not.toContain(resolveFacts(text, { ...factsOf(run.plan, "de"), daten: "Daten" }));
  },
);

test.each<[Injection["column"], string]>([
  ["kpi", "Umsatz +300 %"],
  ["tool", "Werkzeug 3000, kostet 99 € im Monat"],
  ["area", "Personal. Frist ist der 31.12.2025."],
  ["name", "50 % weniger Personal bis 2030"],
  ["name", "Ab Mai 2028 mehr Gehalt"],
  ["module", "Nr. 1: 100.000 Kunden"],
  ["module", "Finanzen (Budget auf 2 Mio. € erhöhen!)"],
])("an amount in a name is no name's figure: %s %s", async (column, text) => {
  const injection = { name: "amount", column, text };
  expect(acceptedTexts(await obeyedRun(injection, injectedWorkbook(injection)))).toEqual([]);
});
