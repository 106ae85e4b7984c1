import { answerSchema, type JsonSchema } from "../../../../src/core/writing/request/answer-schema";
import { proposalSchema } from "../../../../src/core/writing/request/proposal-schema";
import { smallBrief } from "./small-brief";

const [part] = smallBrief.parts;
const schema = answerSchema(smallBrief, part!);

/** Every schema within a schema, itself included. */
function schemasIn(node: JsonSchema): JsonSchema[] {
  const inner = Object.values((node["properties"] ?? {}) as Record<string, JsonSchema>);
  const items = node["items"] as JsonSchema | undefined;
  return [node, ...[...inner, ...(items ? [items] : [])].flatMap(schemasIn)];
}

const member = (name: string): JsonSchema => (schema["properties"] as Record<string, JsonSchema>)[name]!;
const fieldsOf = (name: string) => Object.keys(member(name)["properties"] as object);

test.each([
  ["texts", schema],
  ["proposals", proposalSchema],
])("the schema of %s is plain enough for every server", (_, whole) => {
  for (const node of schemasIn(whole)) {
    expect([
      "type",
      "properties",
      "required",
      "additionalProperties",
      "items",
      "enum",
      "description",
    ]).toEqual(expect.arrayContaining(Object.keys(node)));
    expect(["object", "array", "string"]).toContain(node["type"]);
    if (node["type"] !== "object") continue;
    expect(node["required"]).toEqual(Object.keys(node["properties"] as object));
    expect(node["additionalProperties"]).toBe(false);
  }
});

test("each module has its own fields and references", () => {
  expect(Object.keys(schema["properties"] as object)).toEqual(["m1", "m2", "summary"]);
  expect(fieldsOf("m1")).toEqual(smallBrief.modules[0]!.fields);
  expect(fieldsOf("m2")).not.toContain("responsibilities");
  const enums = schemasIn(member("m1")).flatMap((node) => (node["enum"] ? [node["enum"]] : []));
  expect(enums).toEqual([smallBrief.modules[0]!.milestones, ["Person A"], ["UC-01"]]);
});

test("a field whose entries have nothing to refer to is not asked", () => {
  const modules = [{ ...smallBrief.modules[0]!, owners: [], quickWins: [] }];
  const narrow = answerSchema({ ...smallBrief, modules }, { ...part!, modules: ["m1"] });
  expect(schemasIn(narrow).flatMap((node) => node["enum"] ?? [])).toEqual(modules[0]!.milestones);
});

test("a repair asks only for what is wrong", () => {
  const wanted = { modules: [{ module: smallBrief.modules[1]!, fields: ["goal" as const] }], summary: false };
  expect(answerSchema(smallBrief, part!, wanted)).toEqual({
    type: "object",
    properties: {
      m2: {
        type: "object",
        properties: { goal: { type: "string" } },
        required: ["goal"],
        additionalProperties: false,
      },
    },
    required: ["m2"],
    additionalProperties: false,
  });
});
