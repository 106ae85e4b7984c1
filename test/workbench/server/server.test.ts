import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { X509Certificate } from "node:crypto";
import { findCertificate } from "../../../src/workbench/server/certificate";
import { createRequestHandler, isLocalHost } from "../../../src/workbench/server/request-handler";
import { readOptions } from "../../../src/workbench/server/server-options";
import { findStartWorkbook } from "../../../src/workbench/server/start-workbook";

const officePage = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "workbench-"));
  for (const name of ["page", "addin", "office", "templates"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "page", "index.html"), "workbench");
  writeFileSync(join(folder, "addin", "taskpane.html"), officePage);
  writeFileSync(join(folder, "addin", "ä.js"), "1");
  writeFileSync(join(folder, "office", "office.js"), "library");
  writeFileSync(join(folder, "templates", "plan.xlsx"), "PK");
  symlinkSync(join(folder, "secret.txt"), join(folder, "page", "link.txt"));
  server = createServer(
    createRequestHandler({
      folders: [join(folder, "page"), join(folder, "addin")],
      officeFolder: join(folder, "office"),
      useLocalOffice: true,
      startWorkbook: { path: join(folder, "templates", "plan.xlsx"), name: "Plän.xlsx" },
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

async function get(path: string, headers: Record<string, string> = {}) {
  const { port } = server.address() as AddressInfo;
  // Node's fetch tidies paths up; the raw request is what an attacker sends.
  const { request } = await import("node:http");
  return new Promise<{ status: number; body: string; headers: NodeJS.Dict<string | string[]> }>(
    (resolve, reject) => {
      const sent = request(
        { host: "127.0.0.1", port, path, headers: { host: "localhost", ...headers } },
        (response) => {
          let body = "";
          response.on("data", (chunk: Buffer) => (body += chunk.toString()));
          response.on("end", () =>
            resolve({ status: response.statusCode!, body, headers: response.headers }),
          );
        },
      );
      sent.on("error", reject);
      sent.end();
    },
  );
}

test("the page, the add-in and the library lie side by side", async () => {
  expect(await get("/")).toMatchObject({ status: 200, body: "workbench" });
  expect(await get("/%C3%A4.js?x=1")).toMatchObject({ status: 200, body: "1" });
  expect(await get("/office-js/office.js")).toMatchObject({ status: 200, body: "library" });
});

test("only the library's address is changed in the add-in's page", async () => {
  expect((await get("/taskpane.html?_host_Info=x")).body).toBe(
    '<script src="/office-js/office.js"></script>',
  );
});

test("the first workbook comes with its name", async () => {
  const answer = await get("/start-workbook");
  expect([answer.body, decodeURIComponent(String(answer.headers["x-file-name"]))]).toEqual([
    "PK",
    "Plän.xlsx",
  ]);
});

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%5csecret.txt",
  "/link.txt",
  "/office-js/../secret.txt",
  "/page",
  "/fehlt",
])("%s finds nothing", async (path) => expect((await get(path)).status).toBe(404));

test("another host name is refused, whatever it asks for", async () => {
  expect((await get("/", { host: "evil.example" })).status).toBe(403);
  expect([
    isLocalHost("localhost:3000"),
    isLocalHost("127.0.0.1"),
    isLocalHost("localhost.evil.example"),
  ]).toEqual([true, true, false]);
});

test("the command line is read and bad input explained", () => {
  expect(readOptions(["--port", "4000", "--open", "a.xlsx"])).toEqual({
    port: 4000,
    open: "a.xlsx",
    keepCdn: false,
  });
  expect(readOptions(["--port", "x"])).toMatch(/--port/);
  expect(readOptions(["--unknown", "x"])).toMatch(/Unknown/);
});

test("the sample is found in templates, a missing file is said", () => {
  expect(findStartWorkbook(folder, null)).toMatchObject({ name: "plan.xlsx" });
  expect(findStartWorkbook(join(folder, "page"), null)).toBeNull();
  expect(findStartWorkbook(folder, join(folder, "fehlt.xlsx"))).toBeInstanceOf(Error);
});

test("a certificate for localhost is made once and kept", async () => {
  const before = process.env.XDG_CACHE_HOME;
  process.env.XDG_CACHE_HOME = join(folder, "cache");
  try {
    const first = await findCertificate(folder);
    expect(first.isTrusted).toBe(false);
    expect(new X509Certificate(first.cert).checkHost("localhost")).toBe("localhost");
    expect((await findCertificate(folder)).cert).toBe(first.cert);
  } finally {
    if (before === undefined) delete process.env.XDG_CACHE_HOME;
    else process.env.XDG_CACHE_HOME = before;
  }
});
