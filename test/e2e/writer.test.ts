import type { ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { modelFailuresDe, partlyWrittenDe } from "../../src/text/de/model-failures";
import { Workspace } from "../support/command-line";
import { deadAddress, startModelServer, type ModelServer, type Script } from "../support/model-server";
import { answerFor } from "../support/model-server-answers";
import { html, sse, status } from "../support/model-server-replies";
import { findTool, requireOrSkip } from "../support/optional-tools";
import { WorkbenchBrowser, startWorkbench } from "./workbench-browser";
import { description, firmWithSecrets, owner } from "./writer-firm";
import { honest, misbehaviours, sentence } from "./writer-misbehaviours";
import { WriterPane } from "./writer-pane";

// Building the pages may come first, and a shared machine may be slow; this limit only ends a hung run.
jest.setTimeout(600_000);
const withChromium = requireOrSkip("chromium");
const key = "sk-test-0123456789abcdef";
/** No two modules end in one piece. */
const slowly = { pieceLength: 200, pause: 100 };

describe("a model writes texts by the built pane", () => {
  const files = new Workspace();
  const servers: ModelServer[] = [];
  let workbenchServer: ChildProcess | null = null;
  let workbench: WorkbenchBrowser;
  let pane: WriterPane;
  let model: ModelServer;
  let proxy: ModelServer;
  let closed: ModelServer;
  let nowhere: string;
  /** What the model does next. */
  let script: Script = ({ body }) => sse(honest(body));
  /** Requests since the script was set. */
  let index = 0;
  const answerWith = (next: Script) => {
    script = next;
    index = 0;
  };
  /** The sheet as the rules write it. */
  let byRules: Record<string, unknown> | null = null;

  const start = async (...given: Parameters<typeof startModelServer>): Promise<ModelServer> => {
    const server = await startModelServer(...given);
    servers.push(server);
    return server;
  };

  beforeAll(async () => {
    const chromium = findTool("chromium");
    if (!chromium) return;
    model = await start((request) => {
      const at = index++;
      if (typeof script === "function") return script(request, at);
      return "send" in script ? script : script[Math.min(at, script.length - 1)]!;
    });
    proxy = await start(html());
    closed = await start(sse("{}"), { cors: false });
    nowhere = await deadAddress();
    const file = files.write("firma.xlsx", firmWithSecrets());
    const started = await startWorkbench("--port", "3760", "--open", file);
    workbenchServer = started.process;
    const models = [...servers.map(({ origin }) => origin), new URL(nowhere).origin];
    workbench = await WorkbenchBrowser.open(chromium, started.address, { models });
    pane = new WriterPane(workbench);
    await workbench.waitForPaneButton("Fahrplan erstellen");
  });

  afterAll(async () => {
    await workbench?.close();
    workbenchServer?.kill();
    await Promise.all(servers.map((server) => server.close()));
    files.remove();
  });

  const focused = () => workbench.focusedText();
  const openaiWasLoaded = () =>
    workbench.page
      .frames()
      .at(-1)!
      .evaluate(async () => {
        const scripts = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js"));
        const texts = await Promise.all(scripts.map(async ({ name }) => (await fetch(name)).text()));
        return texts.some((text) => text.includes("X-Stainless-Package-Version"));
      });

  withChromium("the roadmap is there before any model, and opening the view loads no client", async () => {
    await pane.updateRoadmap();
    byRules = await pane.sheet("Fahrplan");
    await pane.open();
    await workbench.page.keyboard.press("Tab");
    expect(await focused()).toBe("Wer schreibt?");
    expect(await openaiWasLoaded()).toBe(false);
  });

  withChromium("the connection test tells apart what is wrong with an endpoint", async () => {
    await pane.useModel(model.url, key);
    expect(await pane.connection()).toMatch(/Die Verbindung steht: test-model/);
    expect(model.requests.at(-1)!.headers.authorization).toBe(`Bearer ${key}`);
    expect(await openaiWasLoaded()).toBe(true);
    answerWith(status(401));
    expect(await pane.connection()).toContain(modelFailuresDe.wrongKey);
    for (const [address, sentence] of [
      [closed.url, modelFailuresDe.corsBlocked],
      [nowhere, modelFailuresDe.unreachable],
      [proxy.url, modelFailuresDe.loginPage],
    ] as const) {
      await pane.useModel(address, key);
      expect(await pane.connection()).toContain(sentence);
    }
    const sent = servers.flatMap(({ requests, visits }) => [...requests, ...visits]);
    expect(sent.filter(({ body }) => body.includes("Eingangsrechnungen"))).toEqual([]);
  });

  withChromium("the preview holds names and free text back, until somebody releases a column", async () => {
    await pane.useModel(model.url, key);
    await pane.prepare();
    const before = await pane.payload();
    expect(before).toContain("Eingangsrechnungen lesen");
    for (const secret of [description, owner, "Osterhagen", "Muster GmbH", key])
      expect(before).not.toContain(secret);
    await pane.unfold("Ampel je Spalte");
    await pane.choice("Beschreibung: was gesendet wird").selectOption("send");
    await pane.readyToSend();
    expect(await pane.payload()).toContain(description);
    expect(await pane.section("Was würde gesendet?").innerText()).toContain("Gibt mehr frei als üblich");
    for (const width of [210, 320]) {
      await workbench.resizePane(width);
      expect([width, await workbench.cutTexts()]).toEqual([width, []]);
    }
    expect(await workbench.accessibilityProblems()).toEqual([]);
  });

  withChromium(
    "a run that is cancelled by keyboard changes no sheet and leaves the pane usable",
    async () => {
      const { state: _, ...before } = await pane.parts();
      answerWith(({ body }) => sse(beginningOf(honest(body)), { end: "hang" }));
      await pane.listen();
      await pane.button(/^Texte schreiben lassen/).focus();
      await workbench.page.keyboard.press("Enter");
      await pane.runSays("1 von 3 Modulen fertig");
      await workbench.page.keyboard.press("Tab");
      expect(await focused()).toBe("Abbrechen");
      await workbench.page.keyboard.press("Enter");
      await pane.notice(/^Abgebrochen\. In der Mappe wurde nichts geändert\.$/);
      expect(await pane.heard()).toEqual([
        "0 von 3 Modulen fertig",
        "1 von 3 Modulen fertig",
        "Wird abgebrochen …",
        "Abgebrochen. In der Mappe wurde nichts geändert.",
      ]);
      expect(await focused()).toBe("Was würde gesendet?");
      expect(await pane.parts()).toMatchObject(before);
      await pane.readyToSend();
    },
  );

  withChromium("a run sends what was shown, byte for byte, and tells its progress by module", async () => {
    const shown = await pane.payload();
    answerWith(({ body }) =>
      sse(
        answerFor(body, (path) => textFor(path)),
        slowly,
      ),
    );
    await pane.listen();
    await pane.send();
    expect(await pane.outcome()).toMatch(/^\d\d neue Texte\./);
    expect(await pane.heard()).toEqual([
      ...[0, 1, 2, 3].map((done) => `${done} von 3 Modulen fertig`),
      expect.stringMatching(/^\d\d neue Texte\./),
    ]);
    await workbench.page.keyboard.press("Tab");
    expect(await focused()).toBe("Alle annehmen");
    expect(model.requests.at(-1)!.body).toBe(shown);
    expect(await workbench.accessibilityProblems()).toEqual([]);
  });

  withChromium("an accepted text stands on the sheet with its mark, a rejected one does not", async () => {
    const summary = await pane.proposal("Zusammenfassung", "Zusammenfassung");
    await summary.getByLabel("Annehmen").check();
    const goal = await pane.proposal("Finanzen", "Ziel und Nutzen");
    await goal.getByLabel("Ablehnen").check();
    await pane.field("Geprüft von (Name oder Kürzel)").fill("Q. Prüfer");
    await pane.button("1 Text in den Fahrplan übernehmen").click();
    await pane.notice(/^Der Fahrplan ist fertig: .*KI-Protokoll/);
    const cells = Object.values((await pane.sheet("Fahrplan"))!).map(String);
    expect(cells).toContainEqual(expect.stringMatching(/^Der Plan kostet zusammen [\d.,]+\s€\.$/));
    expect(cells.join("\n")).toMatch(/KI-generiert, test-model, .*geprüft von Q\. Prüfer/);
    expect(cells).not.toContainEqual(expect.stringContaining(sentence));
  });

  withChromium("the log names model, endpoint and the hash of what was sent", async () => {
    const log = Object.values((await pane.sheet("KI-Protokoll"))!).map(String);
    const hash = createHash("sha256").update(model.requests.at(-1)!.body).digest("hex");
    expect(log).toEqual(expect.arrayContaining(["test-model", new URL(model.url).host, hash, "Q. Prüfer"]));
    expect(log.filter((text) => text === hash)).toHaveLength(2);
    expect(log.join("\n")).not.toContain(description);
  });

  withChromium("the text goes back to the rules", async () => {
    await pane.unfold("Texte im Fahrplan");
    await pane.unfold("Zusammenfassung", pane.section("Texte im Fahrplan"));
    await pane.choice("Zusammenfassung: was geschieht").selectOption("toRules");
    await pane.button("1 Änderung in den Fahrplan schreiben").click();
    await pane
      .section("Texte im Fahrplan")
      .getByText("Alle Texte im Fahrplan stammen von den Regeln.")
      .waitFor();
    expect(await pane.sheet("Fahrplan")).toEqual(byRules);
    expect(await focused()).toBe("Texte im Fahrplan");
  });

  withChromium("whatever a server does, a sentence says what to do, and the roadmap is whole", async () => {
    await pane.allowSeconds(8);
    for (const { does, script, failure, texts } of misbehaviours(key)) {
      answerWith(script);
      await pane.prepare();
      await pane.send();
      const said = await pane.outcome();
      expect([does, said]).toEqual([does, expect.stringContaining(failure ? modelFailuresDe[failure] : "")]);
      expect([does, said.includes(partlyWrittenDe)]).toEqual([does, failure !== null && texts === "some"]);
      expect([does, said]).toEqual([
        does,
        expect.stringMatching(
          texts === "none" ? /Die Texte der Regeln bleiben stehen\./ : /\d+ neue? Texte?\. Lesen Sie jeden/,
        ),
      ]);
      for (const secret of [key, description, owner])
        expect([does, said.includes(secret)]).toEqual([does, false]);
      await pane.button(texts === "none" ? "Schließen" : "Alle verwerfen").click();
      await pane.updateRoadmap();
      expect([does, await pane.sheet("Fahrplan")]).toEqual([does, byRules]);
    }
  });

  withChromium("the key is nowhere but in the header, and nothing complained", async () => {
    const stored = await workbench.page
      .frames()
      .at(-1)!
      .evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    for (const place of [...Object.values(await pane.parts()), workbench.traces.join("\n"), stored])
      expect(place).not.toContain(key);
    const asked = servers.flatMap(({ requests, visits, preflights }) => [
      ...requests,
      ...visits,
      ...preflights,
    ]);
    expect(asked.filter(({ body, query, path }) => [body, query, path].join().includes(key))).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });
});

/** Its first module, whole, and not a sign more. */
function beginningOf(answer: string): string {
  const [first] = Object.entries(JSON.parse(answer) as object);
  return `${JSON.stringify(Object.fromEntries([first!])).slice(0, -1)},`;
}

function textFor(path: string): string {
  return path === "summary" ? "Der Plan kostet zusammen {{budget.total}}." : sentence;
}
