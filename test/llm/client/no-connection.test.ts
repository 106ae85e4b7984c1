import { json } from "../../support/model-server-replies";
import { deadAddress, startModelServer, type ModelServer } from "../../support/model-server";
import { ask, expectNoSecret, testKey } from "./ask";

/** Where nothing answers, or nothing may be sent. */
let server: ModelServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});
const answer = '{"summary":"Kurz und gut, ohne Zahlen."}';

describe("no connection", () => {
  test.each([
    ["nothing listens", () => deadAddress(), "unreachable"],
    ["no such host", async () => "http://kein-server.invalid/v1", "unreachable"],
    [
      "no encryption there",
      async () => (server = await startModelServer(json(answer))).url.replace("http:", "https:"),
      "wrongAddress",
    ],
  ])("%s", async (_, address, kind) => {
    const asking = await ask(await address());
    expect(asking.result).toEqual({ ok: false, failure: { kind }, partial: "", requests: 1 });
    expect(asking.waits).toEqual([]);
    expectNoSecret(asking);
  });

  test.each([
    ["no address", { baseUrl: " " }, "notConfigured"],
    ["no model", { model: "" }, "notConfigured"],
    ["no URL", { baseUrl: "kein Server" }, "wrongAddress"],
    ["a key in the address", { baseUrl: `https://example.org/v1?api_key=${testKey}` }, "wrongAddress"],
    ["a key that fits in no header", { apiKey: `${testKey}ü` }, "wrongKey"],
  ])("nothing is sent with %s", async (_, access, kind) => {
    const fetch = jest.fn();
    const asking = await ask("http://localhost", { access, surroundings: { fetch } });
    expect(asking.result).toEqual({ ok: false, failure: { kind }, partial: "", requests: 0 });
    expect(fetch).not.toHaveBeenCalled();
    expectNoSecret(asking);
  });
});

describe("in a page of a browser", () => {
  const pageOrigin = "https://add-in.example";
  /** A browser says nothing but this, whatever went wrong. */
  const blocked = () => Promise.reject(new TypeError("Failed to fetch"));

  test.each([
    ["there", () => Promise.resolve(new Response(null)), "corsBlocked"],
    ["gone", blocked, "unreachable"],
    ["silent", () => new Promise<Response>(() => undefined), "unreachable"],
  ])("a probe without key and content finds the server %s", async (_, probe, kind) => {
    const fetch = jest.fn((_: unknown, init?: RequestInit) =>
      init?.mode === "no-cors" ? probe() : blocked(),
    );
    const asking = await ask("https://ki.example/v1", { surroundings: { fetch, pageOrigin }, time: 100 });
    expect(asking.result).toEqual({ ok: false, failure: { kind }, partial: "", requests: 1 });
    const [address, init] = fetch.mock.calls[1]!;
    expect(address).toBe("https://ki.example/v1");
    expect(init?.headers ?? init?.body).toBeUndefined();
  });

  test.each([
    ["http://192.168.0.5:11434/v1", "mixedContent"],
    ["http://ki.example/v1", "mixedContent"],
    ["http://localhost:11434/v1", "unreachable"],
    ["http://127.0.0.1:1234/v1", "unreachable"],
    ["http://[::1]:1234/v1", "unreachable"],
  ])("%s ends in %s", async (address, kind) => {
    const fetch = jest.fn(blocked);
    const { result } = await ask(address, { surroundings: { fetch, pageOrigin } });
    expect(result).toMatchObject({ ok: false, failure: { kind } });
    expect(fetch).toHaveBeenCalledTimes(kind === "mixedContent" ? 0 : 2);
  });
});
