/**
 * `npm start`: builds what is missing or older than its sources, then starts the workbench's server in this process,
 * so that Ctrl-C ends everything. Plain JavaScript, because it must run before anything is built.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const shared = ["webpack.config.js", "package-lock.json"];
const source = (...folders) => folders.map((folder) => join("src", folder));

/** Every build that the workbench needs: the file that proves it, and what it is made of. */
const builds = [
  {
    name: "addin",
    product: "dist/addin/taskpane.html",
    madeOf: [
      ...source("core", "text", "app", "excel", "llm", "ui", "taskpane", "functions", "commands"),
      "assets",
      "manifest.xml",
      "templates",
    ],
  },
  { name: "workbench", product: "dist/workbench/index.html", madeOf: source("standin", "workbench") },
  {
    name: "workbench-server",
    product: "dist/workbench-server/workbench-server.js",
    madeOf: source("workbench/server"),
  },
];

function newestChange(path) {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

function isStale({ product, madeOf }) {
  const file = join(root, product);
  if (!existsSync(file)) return true;
  const built = newestChange(dirname(file));
  return [...madeOf, ...shared].some((path) => newestChange(join(root, path)) > built);
}

const stale = builds.filter(isStale).map(({ name }) => name);
if (stale.length > 0) {
  console.log(`Building ${stale.join(", ")} …`);
  const webpack = createRequire(import.meta.url).resolve("webpack-cli/bin/cli.js");
  const names = stale.flatMap((name) => ["--config-name", name]);
  const { status } = spawnSync(process.execPath, [webpack, ...names], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(1);
}

createRequire(import.meta.url)(join(root, "dist/workbench-server/workbench-server.js")).run({
  root,
  arguments: process.argv.slice(2),
});
