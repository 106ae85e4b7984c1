import { json, sse, failure as refusal, status, hang } from "../../support/model-server-replies";
import { smallBrief } from "../../core/writing/schema/small-brief";
import { honestAnswer, honestText, writeWith, type Answer } from "./write-with";

const messagesOf = (body: string) =>
  (JSON.parse(body) as { messages: { role: string; content: string }[] }).messages;
const schemaOf = (body: string) => JSON.parse(body).response_format.json_schema.schema;
const allFields = 8 + 6 + 1;

/** Honest but for a change in the first answer. */
const dishonestAtFirst =
  (change: (answer: Answer) => void, later = change) =>
  ({ body }: { body: string }, index: number) =>
    sse(honestAnswer(body, index === 0 ? change : later));

test("an honest answer passes whole, module by module while it streams", async () => {
  const { texts, progress, requests } = await writeWith(({ body }) =>
    sse(honestAnswer(body), { pieceLength: 60, pause: 2 }),
  );
  expect(texts).toMatchObject({
    summary: honestText("summary"),
    problems: [],
    checks: { passed: allFields, repaired: 0, replaced: 0 },
    usage: { requests: 1, inputTokens: 100, outputTokens: 20, isEstimated: false },
    failure: null,
    repairs: 0,
  });
  expect(Object.keys(texts.fields["m1"]!)).toEqual(smallBrief.modules[0]!.fields);
  expect(texts.fields["m1"]!.responsibilities).toBe(`{{name.aaaa}}: ${honestText("")}`);
  expect(texts.fields["m2"]!.milestones).toContain("{{UC-03.pilot}}");
  expect(requests).toHaveLength(1);
  expect(progress.filter(({ kind }) => kind === "module")).toEqual([
    { kind: "module", module: "m1", title: "Finanzen", done: 1, total: 2 },
    { kind: "module", module: "m2", title: "Vertrieb", done: 2, total: 2 },
  ]);
  const kinds = progress.map((each) => (each.kind === "receiving" ? (each.module ?? "-") : each.kind));
  expect(kinds.indexOf("module")).toBeLessThan(kinds.indexOf("m2"));
});

test("the repair turn asks for exactly what is wrong and leaves the rest alone", async () => {
  const { texts, requests, progress } = await writeWith(
    dishonestAtFirst(
      (answer) => {
        answer.m1["goal"] = "Das spart 40 % der Zeit.";
        delete answer.m2["communication"];
      },
      (answer) => {
        // A repair may not touch what passed.
        answer.m1 = { ...answer.m1, risks: [{ risk: "99 Risiken", measure: "keine" }] };
      },
    ),
  );
  expect(texts).toMatchObject({
    problems: [],
    checks: { passed: allFields - 2, repaired: 2, replaced: 0 },
    repairs: 1,
    failure: null,
  });
  expect(texts.fields["m1"]!.risks).not.toContain("99");
  const [first, second] = requests.map(({ body }) => body);
  expect(messagesOf(second!).slice(0, 2)).toEqual(messagesOf(first!));
  expect(messagesOf(second!).map(({ role }) => role)).toEqual(["system", "user", "assistant", "user"]);
  expect(JSON.parse(messagesOf(second!)[2]!.content).m1.goal).toBe("Das spart 40 % der Zeit.");
  const question = messagesOf(second!)[3]!.content;
  expect(question).toContain("m1.goal");
  expect(question).toContain("m2.communication");
  expect(question).not.toContain("risks");
  const shape = schemaOf(second!).properties;
  expect(Object.keys(shape)).toEqual(["m1", "m2"]);
  expect(Object.keys(shape.m1.properties)).toEqual(["goal"]);
  expect(progress).toContainEqual({ kind: "repairing", problems: 2 });
});

test("a repair that the cap forbids is none, and what passed stays", async () => {
  const lie = (answer: Answer) => (answer.m1["goal"] = "Das kostet 7000 Euro.");
  const { texts, requests } = await writeWith(
    ({ body }) => sse(honestAnswer(body, lie), { usage: { prompt_tokens: 9_000, completion_tokens: 900 } }),
    (order) => ({ limits: { ...order.limits, maxTokens: 10_000 } }),
  );
  expect(requests).toHaveLength(1);
  expect(texts).toMatchObject({ repairs: 0, failure: { kind: "capReached" } });
  expect(texts.checks).toEqual({ passed: allFields - 1, repaired: 0, replaced: 1 });
});

test("what is still wrong after the repair is left to the rules and named", async () => {
  const lie = (answer: Answer) => {
    answer.m1 = { ...answer.m1, goal: "Das kostet 7000 Euro." };
  };
  const { texts, requests } = await writeWith(({ body }) => sse(honestAnswer(body, lie)));
  expect(requests).toHaveLength(2);
  expect(texts.checks).toEqual({ passed: allFields - 1, repaired: 0, replaced: 1 });
  expect(texts.fields["m1"]).not.toHaveProperty("goal");
  expect(texts.problems.map(({ path, code }) => [path, code])).toContainEqual(["m1.goal", "digits"]);
  expect(texts.failure).toBeNull();
});

test.each<[string, (answer: Answer) => void, string, string]>([
  [
    "an unknown milestone",
    (a) => (a.m1["milestones"] = [{ milestone: "UC-99.pilot", text: "x" }]),
    "m1.milestones[0].milestone",
    "unknownReference",
  ],
  [
    "a milestone of another module",
    (a) => (a.m2["milestones"] = [{ milestone: "UC-01.pilot", text: "x" }]),
    "m2.milestones[0].milestone",
    "unknownReference",
  ],
  [
    "an invented owner",
    (a) => (a.m1["responsibilities"] = [{ owner: "Person Z", text: "x" }]),
    "m1.responsibilities[0].owner",
    "unknownOwner",
  ],
  ["a number for a text", (a) => (a.m1["goal"] = 42), "m1.goal", "wrongType"],
  ["an empty list", (a) => (a.m2["risks"] = []), "m2.risks", "missing"],
  ["a text for a list", (a) => (a.m2["risks"] = "keine"), "m2.risks", "wrongType"],
  ["a blank entry", (a) => (a.m2["dependencies"] = ["  "]), "m2.dependencies[0]", "missing"],
  ["far too much", (a) => (a.m2["goal"] = "lang ".repeat(400)), "m2.goal", "tooLong"],
  ["a null", (a) => (a.m2["goal"] = null), "m2.goal", "missing"],
])("%s is found, and only that field is lost", async (_, change, path, code) => {
  const keep = (answer: Answer) => {
    answer.m1 ??= {};
    answer.m2 ??= {};
    change(answer);
  };
  const { texts } = await writeWith(({ body }) => json(honestAnswer(body, keep)));
  expect(texts.problems.map((each) => [each.path, each.code])).toContainEqual([path, code]);
  expect(texts.checks).toMatchObject({ passed: allFields - 1, replaced: 1 });
});

test("members nobody asked for are passed over", async () => {
  const { texts } = await writeWith(({ body }) =>
    json(
      honestAnswer(body, (answer) => {
        Object.assign(answer, { m9: { goal: "x" }, kosten: 5, __proto__: { m1: 1 } });
        answer.m1["roi"] = 300;
      }),
    ),
  );
  expect(texts.checks).toEqual({ passed: allFields, repaired: 0, replaced: 0 });
  expect(Object.keys(texts.fields)).toEqual(["m1", "m2"]);
});

test("an answer wrapped in a member of the model's own is understood", async () => {
  const { texts, requests } = await writeWith(({ body }) =>
    json(JSON.stringify({ fahrplan: JSON.parse(honestAnswer(body)) })),
  );
  expect(texts.checks.passed).toBe(allFields);
  expect(requests).toHaveLength(1);
});

test("a repair that is wrapped, too, is understood", async () => {
  const wrapped = (answer: string) => json(JSON.stringify({ fahrplan: JSON.parse(answer) as unknown }));
  const { texts } = await writeWith(({ body }, index) =>
    wrapped(honestAnswer(body, (answer) => index === 0 && (answer.m1["goal"] = "Das spart 40 %."))),
  );
  expect(texts.checks).toEqual({ passed: allFields - 1, repaired: 1, replaced: 0 });
});

test("prose instead of JSON is asked for again, then told as unusable", async () => {
  const { texts, requests } = await writeWith(json("Gerne! Hier kommt Ihr Fahrplan."));
  expect(texts).toMatchObject({ failure: { kind: "unusableAnswer" }, fields: {}, summary: null, repairs: 1 });
  expect(messagesOf(requests[1]!.body)[2]).toEqual({
    role: "assistant",
    content: "Gerne! Hier kommt Ihr Fahrplan.",
  });
  expect(texts.problems).toEqual([]);
});

test("what is complete in a cut answer stays, the rest is asked for once more", async () => {
  const { texts, requests } = await writeWith(({ body }, index) => {
    const whole = honestAnswer(body);
    return index === 0 ? sse(whole.slice(0, whole.indexOf('"m2"') + 40), { finish: "length" }) : sse(whole);
  });
  expect(texts).toMatchObject({ failure: null, repairs: 0, checks: { passed: allFields, replaced: 0 } });
  expect(Object.keys(schemaOf(requests[1]!.body).properties)).toEqual(["m2", "summary"]);
});

test("refusals and filters end the part, a wrong key the run; all by the rules then", async () => {
  for (const [reply, kind] of [
    [json(null, { message: { refusal: "No." } }), "refused"],
    [json("", { finish: "content_filter" }), "contentFiltered"],
    [status(401), "wrongKey"],
    [refusal(404, { code: "model_not_found", message: "The model does not exist" }), "unknownModel"],
  ] as const) {
    const { texts } = await writeWith(reply);
    expect(texts).toMatchObject({
      failure: { kind },
      problems: [],
      fields: {},
      summary: null,
      checks: { passed: 0, repaired: 0, replaced: allFields },
    });
  }
});

test("a server that looser forms suit is asked in that form from then on", async () => {
  const { texts, requests } = await writeWith(({ body }, index) => {
    if (JSON.parse(body).response_format?.type === "json_schema")
      return refusal(400, { message: "response_format json_schema is not supported" });
    return sse(honestAnswer(body, (answer) => index === 1 && (answer.m1["goal"] = "12")));
  });
  expect(texts).toMatchObject({ failure: null, checks: { replaced: 0, repaired: 1 } });
  expect(requests.map(({ body }) => JSON.parse(body).response_format?.type)).toEqual([
    "json_schema",
    "json_object",
    "json_object",
  ]);
  expect(messagesOf(requests[1]!.body).at(-1)!.content).toContain('"additionalProperties":false');
});

test("time runs out in the middle of the stream: what is complete stays", async () => {
  const started = performance.now();
  const { texts } = await writeWith(
    ({ body }) => {
      const whole = honestAnswer(body);
      return sse(whole.slice(0, whole.indexOf('"m2"') + 40), { end: "hang" });
    },
    ({ limits }) => ({ limits: { ...limits, timeoutSeconds: 1 } }),
  );
  expect(performance.now() - started).toBeLessThan(3_000);
  expect(texts.failure).toEqual({ kind: "timeout" });
  expect(Object.keys(texts.fields)).toEqual(["m1"]);
  expect(texts.usage.isEstimated).toBe(true);
});

test("only an abort rejects", async () => {
  const controller = new AbortController();
  const running = writeWith(hang(), () => ({}), controller.signal);
  setTimeout(() => controller.abort(), 50);
  await expect(running).rejects.toMatchObject({ name: "AbortError" });
});
