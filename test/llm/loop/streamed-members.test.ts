import fc from "fast-check";
import { completeMembers, StreamedMembers } from "../../../src/llm/streamed-members";

const members = {
  m1: { goal: 'Mit „Klammern" } { und \\" darin', list: ["a,b", "]"] },
  summary: "x, y: {z}",
};

test.each([
  ["alone", (text: string) => text],
  ["in a fence", (text: string) => `\`\`\`json\n${text}\n\`\`\``],
  ["after a greeting", (text: string) => `Gerne {wirklich}, hier ist er:\n${text}\nBis bald! {}`],
  ["printed wide", () => JSON.stringify(members, null, 2)],
])("members are found %s", (_, wrap) => {
  expect(completeMembers(wrap(JSON.stringify(members)))).toEqual([
    { name: "m1", value: members.m1 },
    { name: "summary", value: members.summary },
  ]);
});

test.each([
  ["nothing", "", []],
  ["prose", "Leider kann ich das nicht.", []],
  ["an empty object", "{}", []],
  ["a member that is not finished", '{"a":{"b":1},"c":{"d":', ["a"]],
  ["a string that is not finished", '{"a":1,"b":"x', ["a"]],
  ["a number at the end", '{"a":1,"b":2', ["a"]],
  ["a member that is no JSON", '{"a":{x:1},"b":2}', ["b"]],
  ["too many brackets", '{"a":1}]]}}', ["a"]],
  ["a member nested beyond printing", `{"a":${"[".repeat(60_000)}${"]".repeat(60_000)},"b":2}`, ["b"]],
])("of %s", (_, text, names) => {
  expect(completeMembers(text).map(({ name }) => name)).toEqual(names);
});

test("any object cut into any pieces gives each member once, as soon as it is complete", () => {
  const object = fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue(), { minKeys: 1, maxKeys: 5 });
  fc.assert(
    fc.property(object, fc.array(fc.nat(), { maxLength: 20 }), fc.boolean(), (value, cuts, isWide) => {
      const text = JSON.stringify(value, null, isWide ? 2 : 0);
      const stream = new StreamedMembers();
      const ends = [...cuts.map((cut) => cut % text.length), text.length].sort((a, b) => a - b);
      const found = ends.flatMap((end) => stream.read(text.slice(0, end)));
      const parsed = JSON.parse(text) as Record<string, unknown>;
      expect(found).toEqual(Object.entries(parsed).map(([name, inner]) => ({ name, value: inner })));
      expect(stream.read(text)).toEqual([]);
    }),
  );
});

test("any text at all is read without trouble", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("{", "}", "[", "]", '"', "\\", ",", ":", "a", "1", " ")),
      (signs) => {
        completeMembers(signs.join(""));
      },
    ),
  );
});

test("the member that is coming in has a name", () => {
  const stream = new StreamedMembers();
  const seen = [
    '{"m',
    '{"m1": {"goal"',
    '{"m1": {"goal":"x"}',
    '{"m1": {"goal":"x"},',
    '{"m1": {"goal":"x"},"m2":',
  ].map((text) => {
    stream.read(text);
    return stream.current();
  });
  expect(seen).toEqual([null, "m1", "m1", null, "m2"]);
});

test("a new try begins anew", () => {
  const stream = new StreamedMembers();
  expect(stream.read('{"m1":1,"m2":')).toEqual([{ name: "m1", value: 1 }]);
  expect(stream.read("")).toEqual([]);
  expect(stream.read('{"m1":2,')).toEqual([{ name: "m1", value: 2 }]);
});

test("a long answer in small pieces takes no square of its length", () => {
  const text = `{${Array.from({ length: 400 }, (_, index) => `"m${index}":"${"x".repeat(500)}"`).join(",")}}`;
  const stream = new StreamedMembers();
  const started = performance.now();
  let count = 0;
  for (let end = 0; end <= text.length + 4; end += 4) count += stream.read(text.slice(0, end)).length;
  expect(count).toBe(400);
  expect(performance.now() - started).toBeLessThan(3_000);
});
