import fc from "fast-check";
import { startWatch } from "../../../src/llm/client/chat-client-watch";
import { answerBounds, readAnswer } from "../../../src/llm/client/read-answer";
import { splitEvents } from "../../../src/llm/client/read-answer-events";
import { answerText, answerTextSoFar } from "../../../src/llm/client/read-answer-text";

const minute = 60_000;

/** A body that comes in given pieces. */
function bodyOf(pieces: readonly Uint8Array[], end: "close" | "hang" = "close"): Response {
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const piece of pieces) controller.enqueue(piece);
      if (end === "close") controller.close();
    },
  });
  return new Response(stream);
}

test("silence within an answer ends it, and everything that comes begins it anew", async () => {
  const watch = startWatch({ remaining: minute, silence: 40 });
  watch.heard();
  for (let beat = 0; beat < 5; beat += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    watch.heard();
  }
  expect(watch.isTimeUp()).toBe(false);
  const begin = new TextEncoder().encode('data: {"choices":[{"delta":{"content":"{\\"a\\":"}}]}\n\n');
  const answer = await readAnswer(bodyOf([begin], "hang"), { watch, model: "klein" });
  expect(watch.isTimeUp()).toBe(true);
  expect(answer).toMatchObject({ ok: false, failure: { kind: "connectionLost" }, partial: '{"a":' });
  watch.end();
});

test("an answer is the same however the network cuts it, also within a letter", async () => {
  const text = '{"summary":"Größe 😀 „ja“"}';
  const event = (content: string) => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\r\n\r\n`;
  const bytes = new TextEncoder().encode(
    `\ufeff: ping\n${event(text.slice(0, 14))}${event(text.slice(14))}data: [DONE]\n\n`,
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 12 }), async (cuts) => {
      const ends = [...cuts, bytes.length].sort((one, other) => one - other);
      const pieces = ends.map((end, index) => bytes.slice(ends[index - 1] ?? 0, end));
      const watch = startWatch({ remaining: minute, silence: minute });
      const texts: string[] = [];
      const onText = (soFar: string) => texts.push(soFar);
      const answer = await readAnswer(bodyOf(pieces), { watch, model: "klein", onText });
      watch.end();
      expect(answer).toMatchObject({ ok: true, text });
      expect(texts.every((soFar) => text.startsWith(soFar))).toBe(true);
    }),
  );
});

test.each(["error", "choices"])("an answer with %s nested beyond printing is no answer", async (name) => {
  const deep = `{"${name}":${'[{"delta":{"content":['.repeat(20_000)}${"]}}]".repeat(20_000)}}`;
  const watch = startWatch({ remaining: minute, silence: minute });
  const answer = await readAnswer(bodyOf([new TextEncoder().encode(deep)]), { watch, model: "klein" });
  watch.end();
  expect(answer).toMatchObject({ ok: false, partial: "" });
});

test("what an answer without end had said by its bound is the same however the network cuts it", async () => {
  const text = `{"summary":"ja","m1":"${"lang ".repeat(40_000)}"}`;
  const pieces = text.match(/.{1,4000}/gs)!;
  const bytes = new TextEncoder().encode(
    pieces.map((content) => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`).join(""),
  );
  for (const length of [1_000, 64_000, bytes.length]) {
    const cut = Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) =>
      bytes.slice(index * length, (index + 1) * length),
    );
    const watch = startWatch({ remaining: minute, silence: minute });
    const answer = await readAnswer(bodyOf(cut), { watch, model: "klein" });
    watch.end();
    expect(answer).toMatchObject({
      ok: false,
      failure: { kind: "answerTooLarge" },
      partial: text.slice(0, answerBounds.characters),
    });
  }
});

test("events are the same however they are cut", () => {
  const stream = "event: x\r\ndata: a\r\ndata:b\r\n\r\n:c\n\ndata\n\nid:1\rdata: d\r\rdata: e";
  const all = (pieces: readonly string[]) => {
    const events = splitEvents();
    return [...pieces.flatMap((piece) => events.push(piece)), ...events.end()];
  };
  expect(all([stream])).toEqual(["a\nb", "d", "e"]);
  for (let cut = 0; cut <= stream.length; cut += 1)
    expect(all([stream.slice(0, cut), stream.slice(cut)])).toEqual(["a\nb", "d", "e"]);
  expect(all([...stream])).toEqual(["a\nb", "d", "e"]);
});

test("an object is found in whatever a model puts around it, and never changed", () => {
  const before = fc.constantFrom(
    "",
    "\ufeff",
    " \n",
    "```json\n",
    "```\n",
    '<think>{"x": 1}</think>\n',
    "Gern: ",
    "denkt …</think>",
    "{daten} ist ",
  );
  const after = fc.constantFrom("", "\n", "\n```", "\n```\nBitte {sehr}!", " }");
  fc.assert(
    fc.property(before, fc.dictionary(fc.string(), fc.string()), after, (head, value, tail) => {
      const text = JSON.stringify(value);
      expect(answerText(head + text + tail)).toBe(text);
    }),
  );
});

test.each([
  ["", ""],
  ["<thi", ""],
  ["<think>{", ""],
  ["<think>x</think>\n```json\n", ""],
  ['<think>x</think>\n```json\n{"a', '{"a'],
  ["Hier ist {", ""],
  ["  {", "{"],
])("%j is so far %j", (raw, expected) => {
  expect(answerTextSoFar(raw)).toBe(expected);
});

test.each([
  ["a damaged member", '{"m1":{"goal":"a"},"m2":{bad}}', '{"m1":{"goal":"a"},"m2":{bad}}'],
  ["a damaged member with words around it", 'Hier: {"m1":{"a":1},bad} Gern!', '{"m1":{"a":1},bad} Gern!'],
  ["no end, with words before it", 'Hier: {"m1":{"a":1},"m2":{"a', '{"m1":{"a":1},"m2":{"a'],
  ["a damaged one and a whole one", '{"a":} Besser: {"a":1}', '{"a":1}'],
  ["no object", "Das geht {so} nicht.", "Das geht {so} nicht."],
])("of an answer with %s is left what can be read", (_, text, left) => {
  expect(answerText(text)).toBe(left);
});

test.each([
  ["many beginnings", '{"x'.repeat(50_000)],
  ["nothing but space", `{"a":1,${" ".repeat(150_000)}"b`],
  ["braces", "{".repeat(150_000)],
  ["reasoning without end", `<think>${"</thin".repeat(25_000)}`],
])("an answer of %s is gone through quickly", (_, text) => {
  const begin = performance.now();
  expect(answerText(text)).toBe(text);
  expect(performance.now() - begin).toBeLessThan(2_000);
});
