import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Programs that tests use where they are installed. */
export type OptionalTool = "soffice" | "openpyxl" | "pdftoppm" | "chromium";

const browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const finders: Record<OptionalTool, () => string | null> = {
  soffice: () => findProgram("soffice"),
  pdftoppm: () => findProgram("pdftoppm"),
  chromium: () =>
    process.env.CHROMIUM_PATH ?? browsers.find((path) => existsSync(path)) ?? findPlaywrightBrowser(),
  openpyxl: () =>
    ["python3", "/usr/bin/python3"].find((python) => runs(python, ["-c", "import openpyxl"])) ?? null,
};

/** Path of an installed tool (for openpyxl: of a Python that has it), or null. */
export function findTool(tool: OptionalTool): string | null {
  return finders[tool]();
}

/**
 * `it` where the tool is installed. Elsewhere the tests are skipped and one line says so; with KI_REQUIRE_TOOLS=1 they fail
 * instead, so that a gate never passes for want of a program.
 */
export function requireOrSkip(tool: OptionalTool): jest.It {
  if (findTool(tool) !== null) return it;
  if (process.env.KI_REQUIRE_TOOLS !== "1") {
    process.stderr.write(`skipped: tests that need ${tool}, which is not installed here\n`);
    return it.skip as unknown as jest.It;
  }
  const failing = (name: string) => {
    it(name, () => {
      throw new Error(`${tool} is not installed, and KI_REQUIRE_TOOLS=1 forbids to skip`);
    });
  };
  return failing as unknown as jest.It;
}

function findProgram(name: string): string | null {
  try {
    return (
      execFileSync("which", [name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim() || null
    );
  } catch {
    return null;
  }
}

function findPlaywrightBrowser(): string | null {
  try {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- loading the package takes a while; only here
    const { chromium } = require("playwright-core") as { chromium: { executablePath(): string } };
    return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
  } catch {
    return null;
  }
}

function runs(program: string, programArguments: string[]): boolean {
  return spawnSync(program, programArguments, { stdio: "ignore" }).status === 0;
}
