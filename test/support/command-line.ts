import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import type { main as cliMain } from "../../src/cli/cli";
import type { Report } from "../../src/app/report";
import type { WorkbookDocument } from "../../src/standin/document/workbook-document";
import { openWorkbook } from "../../src/standin/package/open-workbook";
import { saveWorkbook } from "../../src/standin/package/save-workbook";

type Main = typeof cliMain;

const root = path.join(__dirname, "..", "..");
const dist = path.join(root, "dist");

export interface CommandRun {
  exit: number;
  stdout: string;
  stderr: string;
}

/** Builds what is missing or old, as `npm run plan` does; call it once before the tests of a file. */
export function buildCommandLine(): void {
  try {
    execFileSync(process.execPath, [path.join(root, "src", "cli", "launch.mjs")], {
      cwd: root,
      stdio: "pipe",
    });
  } catch (thrown) {
    // Without a command it explains itself and ends with 2; anything else is a failed build.
    const { status, stderr } = thrown as { status: number; stderr: Buffer };
    if (status !== 2) throw new Error(stderr.toString());
  }
}

/** Runs the built command line in this process: the bundle that users run, without the start of another Node. */
export async function runCommand(...parameters: string[]): Promise<CommandRun> {
  const { main } = createRequire(__filename)(path.join(dist, "cli", "cli.js")) as { main: Main };
  const [out, error] = [jest.spyOn(console, "log"), jest.spyOn(console, "error")];
  const lines: Record<"stdout" | "stderr", string[]> = { stdout: [], stderr: [] };
  out.mockImplementation((text: string) => void lines.stdout.push(text));
  error.mockImplementation((text: string) => void lines.stderr.push(text));
  try {
    const exit = await main(parameters, dist);
    return { exit, stdout: lines.stdout.join("\n"), stderr: lines.stderr.join("\n") };
  } finally {
    out.mockRestore();
    error.mockRestore();
  }
}

/** A folder for the files of one test file. */
export class Workspace {
  readonly folder = mkdtempSync(path.join(tmpdir(), "ki-plan-"));

  path(name: string): string {
    return path.join(this.folder, name);
  }

  write(name: string, content: WorkbookDocument | Uint8Array | string): string {
    const isDocument = typeof content === "object" && "sheets" in content;
    writeFileSync(this.path(name), isDocument ? saveWorkbook(content) : content);
    return this.path(name);
  }

  bytes(name: string): Buffer {
    return readFileSync(this.path(name));
  }

  open(name: string): WorkbookDocument {
    return openWorkbook(this.bytes(name), { fileName: name });
  }

  json(name: string): Report {
    return JSON.parse(this.bytes(name).toString()) as Report;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
