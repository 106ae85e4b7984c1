import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { layers } from "./layers.cjs";

const root = join(__dirname, "..");
const source = join(root, "src");

/**
 * Folders in which files may still import each other in a circle. In Office.js every object leads to every other: a
 * range to its sheet and its tables, a sheet to its ranges.
 */
const circles = ["standin/model"];

interface Layer {
  imports: readonly string[];
  packages: readonly string[];
  node?: boolean;
}

interface SourceFile {
  /** Relative to src, with `/`. */
  path: string;
  layer: string;
  text: string;
  imports: readonly string[];
}

function importsOf(text: string): string[] {
  const statements = /(?:import|export)\s[^;'"]*?from\s*["']([^"']+)["']|import\s*\(?\s*["']([^"']+)["']/g;
  return [...text.matchAll(statements)].map((match) => match[1] ?? match[2] ?? "");
}

const files: SourceFile[] = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.(ts|tsx|mjs|cjs)$/.test(path))
  .map((path) => {
    const text = readFileSync(join(source, path), "utf8");
    return { path, layer: path.split("/")[0] ?? "", text, imports: importsOf(text) };
  });
const typescriptFiles = files.filter((file) => /\.tsx?$/.test(file.path));

/** An import of another folder as `folder/file` without extension; null for one of the same folder or a package. */
function foreignTarget(file: SourceFile, specifier: string): string | null {
  if (!specifier.startsWith(".")) return null;
  const target = relative(source, join(source, dirname(file.path), specifier)).replaceAll("\\", "/");
  return target.split("/")[0] === file.layer ? null : target;
}

const byModule = new Map(files.map((file) => [file.path.replace(/\.\w+$/, ""), file]));

/** The files of src that a file imports, types included. */
function importedFiles(file: SourceFile): SourceFile[] {
  return file.imports
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => relative(source, join(source, dirname(file.path), specifier)).replaceAll("\\", "/"))
    .flatMap((target) => byModule.get(target.replace(/\.[mc]?[jt]sx?$/, "")) ?? []);
}

/** Whether a file imports itself by way of others. */
function isOnCircle(file: SourceFile): boolean {
  const reached = new Set(importedFiles(file));
  for (const each of reached) for (const next of importedFiles(each)) reached.add(next);
  return reached.has(file);
}

function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function violations(check: (file: SourceFile, layer: Layer) => string[]): string[] {
  return typescriptFiles.flatMap((file) => {
    const layer = (layers as Record<string, Layer>)[file.layer];
    return layer
      ? check(file, layer).map((found) => `${file.path} → ${found}`)
      : [`${file.path}: unknown folder`];
  });
}

describe("the house stays as drawn in the design", () => {
  test("folders import only what their layer allows", () => {
    expect(
      violations((file, layer) =>
        file.imports
          .map((specifier) => foreignTarget(file, specifier))
          .filter((target): target is string => target !== null)
          .filter(
            (target) => !layer.imports.some((item) => target === item || target.startsWith(`${item}/`)),
          ),
      ),
    ).toEqual([]);
  });

  test("folders use only their packages", () => {
    expect(
      violations((file, layer) =>
        file.imports
          .filter((specifier) => !specifier.startsWith("."))
          .filter((specifier) => !layer.packages.includes(packageOf(specifier)))
          .filter((specifier) => !(layer.node && isNodeModule(specifier))),
      ),
    ).toEqual([]);
  });

  test("there are no barrels and no long files", () => {
    expect(files.filter((file) => /^index\./.test(basename(file.path))).map((file) => file.path)).toEqual([]);
    const tooLong = files
      .map((file) => ({ path: file.path, lines: file.text.trimEnd().split("\n").length }))
      .filter((file) => file.lines > 300);
    expect(tooLong).toEqual([]);
  });

  test("no file imports itself by way of others", () => {
    const elsewhere = files.filter(({ path }) => !circles.some((folder) => path.startsWith(`${folder}/`)));
    expect(elsewhere.filter(isOnCircle).map(({ path }) => path)).toEqual([]);
  });

  test("packages that must stay rare are where they belong", () => {
    const folders = (name: string): string[] => [
      ...new Set(
        files.filter((file) => file.imports.some((i) => packageOf(i) === name)).map((file) => file.layer),
      ),
    ];
    expect(folders("openai").filter((folder) => folder !== "llm")).toEqual([]);
    expect(folders("zod").filter((folder) => !["app", "llm"].includes(folder))).toEqual([]);
  });
});

function isNodeModule(specifier: string): boolean {
  return specifier.startsWith("node:") || builtinModules.includes(specifier);
}
