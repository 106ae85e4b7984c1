import { unzipSync } from "fflate";
import { buildWorkbook, valuesOf } from "../support/build-workbook";
import { buildCommandLine, runCommand, Workspace, type CommandRun } from "../support/command-line";
import { deadAddress, startModelServer, type ModelServer, type Script } from "../support/model-server";
import { answerFor } from "../support/model-server-answers";
import { failure, hang, html, json, sse, status } from "../support/model-server-replies";
import { smallFirm } from "../support/small-firm";

jest.setTimeout(300_000);

const files = new Workspace();
const key = "sk-test-0123456789abcdef";
const variables = ["OPENAI_BASE_URL", "OPENAI_API_KEY", "OPENAI_MODEL"] as const;
const before = variables.map((name) => [name, process.env[name]] as const);

beforeAll(async () => {
  buildCommandLine();
  files.write("firma.xlsx", buildWorkbook(...smallFirm));
  await runCommand("plan", files.path("firma.xlsx"), files.path("regeln.xlsx"), "--today", "2026-11-20");
});
afterEach(() => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});
afterAll(() => files.remove());

function useModel(url: string): void {
  Object.assign(process.env, { OPENAI_BASE_URL: url, OPENAI_API_KEY: key, OPENAI_MODEL: "test-model" });
}

const plan = (output: string, ...more: string[]) =>
  runCommand(
    ...["plan", files.path("firma.xlsx"), files.path(output), "--today", "2026-11-20", "--writer", "llm"],
    ...["--json", files.path(`${output}.json`), ...more],
  );

interface Run extends CommandRun {
  requests: ModelServer["requests"];
}

async function planWith(script: Script, output: string, ...more: string[]): Promise<Run> {
  const server = await startModelServer(script);
  useModel(server.url);
  try {
    return { ...(await plan(output, ...more)), requests: server.requests };
  } finally {
    await server.close();
  }
}

/** Parts of a saved package by name. */
function partsOf(name: string): Map<string, string> {
  const parts = Object.entries(unzipSync(files.bytes(name)));
  return new Map(parts.map(([part, bytes]) => [part, Buffer.from(bytes).toString()]));
}

/** Names of the parts in which two packages differ. */
function changedParts(one: string, other: string): string[] {
  const [first, second] = [partsOf(one), partsOf(other)];
  return [...new Set([...first.keys(), ...second.keys()])].filter(
    (part) => first.get(part) !== second.get(part),
  );
}

function expectNoKey(run: CommandRun, output: string): void {
  const written = [...partsOf(output).values(), JSON.stringify(files.json(`${output}.json`))];
  for (const text of [run.stdout, run.stderr, ...written]) expect(text).not.toContain(key);
}

const honest = (path: string) =>
  path === "summary"
    ? "Der Plan kostet zusammen {{budget.total}} und endet im {{plan.end}}."
    : "Die Beteiligten sprechen früh miteinander und klären, wer wofür zuständig ist.";

describe("a model that answers honestly", () => {
  let run: Run;
  beforeAll(async () => {
    run = await planWith(({ body }) => sse(answerFor(body, honest)), "modell.xlsx");
  });

  test("writes the texts, marked as unreviewed, with figures of the plan", () => {
    expect(run).toMatchObject({ exit: 0, stderr: "" });
    const { writer, budget } = files.json("modell.xlsx.json");
    expect(writer).toMatchObject({ requested: "llm", repairs: 0, reason: null });
    expect(writer.fields.llm).toBeGreaterThan(10);
    const texts = valuesOf(files.open("modell.xlsx"), "Fahrplan").flat().map(String);
    const euros = new Intl.NumberFormat("de-DE").format(Math.trunc(budget.total));
    expect(texts.find((text) => text.startsWith("Der Plan kostet zusammen"))).toContain(euros);
    expect(texts.join("\n")).toContain("KI-generiert, ungeprüft");
    expect(texts.join("\n")).not.toContain("{{");
  });

  test("is asked as the contract says, with the names kept back", () => {
    const [request] = run.requests;
    expect(request).toMatchObject({ method: "POST", path: "/v1/chat/completions" });
    expect(request!.headers.authorization).toBe(`Bearer ${key}`);
    const body = JSON.parse(request!.body);
    expect(body).toMatchObject({
      model: "test-model",
      stream: true,
      response_format: { type: "json_schema", json_schema: { strict: true } },
    });
    expect(request!.body).not.toContain("Muster GmbH");
    expect(request!.body).not.toContain(key);
  });

  test("leaves no key anywhere, and its run in the log", () => {
    expectNoKey(run, "modell.xlsx");
    const log = valuesOf(files.open("modell.xlsx"), "KI-Protokoll").flat().map(String);
    expect(log).toContain("test-model");
  });

  test("the texts stand on the next run without a model", async () => {
    const again = ["--today", "2026-11-20", "--json", files.path("wieder.json")];
    await runCommand("plan", files.path("modell.xlsx"), files.path("wieder.xlsx"), ...again);
    expect(files.json("wieder.json").writer.fields).toEqual(files.json("modell.xlsx.json").writer.fields);
    expect(files.bytes("wieder.xlsx").equals(files.bytes("modell.xlsx"))).toBe(true);
  });

  test("the same answers give the same bytes, streamed or not", async () => {
    const server = await startModelServer(({ body }, index) =>
      (index === 0 ? sse : json)(answerFor(body, honest)),
    );
    useModel(server.url);
    await plan("einmal.xlsx");
    await plan("noch-einmal.xlsx");
    await server.close();
    expect(changedParts("einmal.xlsx", "noch-einmal.xlsx")).toEqual([]);
  });
});

test.each<[string, Script | null, string]>([
  ["no server", null, "unreachable"],
  ["a wrong key", status(401), "wrongKey"],
  ["a wrong address", status(404, {}, "Not Found"), "wrongAddress"],
  ["an unknown model", failure(404, { code: "model_not_found", message: `no model ${key}` }), "unknownModel"],
  ["a login page", html(), "loginPage"],
  ["no answer in time", hang(), "timeout"],
])("with %s the rules write at once, with one warning", async (_, script, reason) => {
  const started = performance.now();
  const run = script
    ? await planWith(script, "ohne.xlsx", "--llm-timeout", "2")
    : (useModel(await deadAddress()), { ...(await plan("ohne.xlsx")), requests: [] });
  expect(performance.now() - started).toBeLessThan(30_000);
  expect(run.exit).toBe(0);
  expect(run.stderr.split("\n")).toHaveLength(1);
  const report = files.json("ohne.xlsx.json");
  expect(report.writer).toMatchObject({ requested: "llm", used: "rules", fields: { llm: 0 }, reason });
  const warnings = report.issues.filter(({ code }) => code === "modelUnavailable");
  expect(warnings.map(({ message }) => message)).toEqual([run.stderr]);
  expectNoKey(run, "ohne.xlsx");
  expectOnlyTheWarning("ohne.xlsx");
});

/** The check sheet has one line more, in the colour of a warning. */
function expectOnlyTheWarning(name: string): void {
  const isOfCheckSheet =
    /^(xl\/styles\.xml|xl\/worksheets\/sheet\d+\.xml|xl\/tables\/table\d+\.xml|customXml\/item\d+\.xml)$/;
  const changed = changedParts("regeln.xlsx", name);
  expect(changed.filter((part) => !isOfCheckSheet.test(part))).toEqual([]);
  expect(changed.filter((part) => part.startsWith("xl/worksheets/"))).toHaveLength(1);
  for (const { name: sheet } of files.open("regeln.xlsx").sheets.filter((each) => each.name !== "Prüfung"))
    expect(valuesOf(files.open(name), sheet)).toEqual(valuesOf(files.open("regeln.xlsx"), sheet));
}

test("variables that a shell has left quotes and blanks around mean what is within", async () => {
  const server = await startModelServer(({ body }) => sse(answerFor(body, honest)));
  useModel(`"${server.url}" `);
  Object.assign(process.env, { OPENAI_API_KEY: `'${key}'\r`, OPENAI_MODEL: '"test-model"' });
  await plan("anders.xlsx");
  await server.close();
  expect(server.requests[0]!.headers.authorization).toBe(`Bearer ${key}`);
  expect(JSON.parse(server.requests[0]!.body)).toMatchObject({ model: "test-model" });
});

test("nobody named a model", async () => {
  for (const name of variables) delete process.env[name];
  const run = await plan("ohne.xlsx");
  expect(run.exit).toBe(0);
  expect(run.stderr).toContain("OPENAI_BASE_URL");
  expect(files.json("ohne.xlsx.json").writer).toMatchObject({ used: "rules", reason: "notConfigured" });
  expectOnlyTheWarning("ohne.xlsx");
});

test("dishonest answers reach no sheet, and what was honest stays", async () => {
  const lies = [
    "Das spart 40 % der Kosten.",
    "=SUMME(A1:A9)",
    "Mehr unter https://example.com.",
    "<b>Gut</b>",
  ];
  const run = await planWith(
    ({ body }) =>
      sse(
        answerFor(body, (path) => (/goal|risks|summary/.test(path) ? lies[path.length % 4]! : honest(path))),
      ),
    "gelogen.xlsx",
  );
  expect(run.exit).toBe(0);
  expect(run.requests).toHaveLength(2);
  const { writer, issues } = files.json("gelogen.xlsx.json");
  expect(writer).toMatchObject({ used: "mixed", repairs: 1, reason: "textsRefused" });
  expect(issues.map(({ code }) => code)).toContain("modelTextsRefused");
  const everything = [...partsOf("gelogen.xlsx").values()].join("\n");
  for (const lie of lies)
    expect(everything).not.toContain(lie.replace("<b>", "&lt;b&gt;").replace("</b>", ""));
  expectNoKey(run, "gelogen.xlsx");
});
