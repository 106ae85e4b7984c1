import type { ModelProposals } from "../../../src/app/text-model-port";
import { proposalSchema } from "../../../src/core/writing/request/proposal-schema";
import { requestBody } from "../../../src/core/writing/request/request-body";
import { smallBrief } from "../../core/writing/schema/small-brief";
import { startModelServer, type Script } from "../../support/model-server";
import { html, json, sse } from "../../support/model-server-replies";
import { orderFor, testModel } from "./write-with";

async function suggestWith(script: Script): Promise<ModelProposals> {
  const server = await startModelServer(script);
  try {
    const { access, limits } = orderFor(server.url);
    const messages = [{ role: "user" as const, content: "Vorschläge, bitte." }];
    const body = requestBody({ ...access, messages, schema: proposalSchema, maxOutputTokens: 4_000 });
    return await testModel().suggest(
      { access, brief: smallBrief, kind: "risk", module: "m1", body, limits, prices: null },
      {},
    );
  } finally {
    await server.close();
  }
}

const honest = {
  title: "Prüfung der Ergebnisse",
  reason: "Person A braucht einen Weg, um falsch gelesene Rechnungen früh zu erkennen.",
};

test("honest proposals come with placeholders instead of names, the others are left out and counted", async () => {
  const proposals = [
    honest,
    { title: "Sparen", reason: "Das bringt 40.000 Euro im Jahr." },
    { title: "=HYPERLINK(x)", reason: "Ein Grund ohne Fehler." },
    { title: "Mehr dazu", reason: "Die Einzelheiten stehen unter https://example.com/mehr." },
    { title: "Ohne Grund" },
    "nur ein Text",
  ];
  const result = await suggestWith(sse(JSON.stringify({ proposals })));
  expect(result).toMatchObject({ refused: 5, failure: null, usage: { requests: 1 } });
  expect(result.proposals).toEqual([
    { ...honest, reason: honest.reason.replace("Person A", "{{name.aaaa}}") },
  ]);
});

test("more than eight are cut off", async () => {
  const proposals = Array.from({ length: 12 }, () => honest);
  expect((await suggestWith(json(JSON.stringify({ proposals })))).proposals).toHaveLength(8);
});

test.each([
  ["prose", json("Ich habe keine Idee."), "unusableAnswer"],
  ["another shape", json('{"proposals":"viele"}'), "unusableAnswer"],
  ["a login page", html(), "loginPage"],
])("%s is a failure", async (_, reply, kind) => {
  expect(await suggestWith(reply)).toMatchObject({ proposals: [], refused: 0, failure: { kind } });
});
