/**
 * `npm start`: builds what is missing or older than its sources, then starts the workbench's server in this process,
 * so that Ctrl-C ends everything. Plain JavaScript, because it must run before anything is built.
 */
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const require = createRequire(import.meta.url);
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

try {
  await buildWhatIsOld();
} catch (failure) {
  console.error(failure.message);
  process.exit(1);
}
await require(join(root, "dist/workbench-server/workbench-server.js")).run({
  root,
  arguments: process.argv.slice(2),
});

async function buildWhatIsOld() {
  if (oldBuilds().length === 0) return;
  mkdirSync(join(root, "dist"), { recursive: true });
  await withLock(join(root, "dist/.building"), async () => {
    // Another process may have built while this one waited.
    const names = oldBuilds();
    if (names.length === 0) return;
    console.log(`Building ${names.join(", ")} …`);
    await build(names);
  });
}

function oldBuilds() {
  const isOld = ({ product, madeOf }) => {
    const built = changed(join(root, product));
    return [...madeOf, ...shared].some((path) => newestChange(join(root, path)) >= built);
  };
  return builds.filter(isOld).map(({ name }) => name);
}

function build(names) {
  const webpack = require("webpack");
  const wanted = require(join(root, "webpack.config.js")).filter(({ name }) => names.includes(name));
  return new Promise((resolve, reject) => {
    webpack(wanted).run((failure, stats) => {
      if (failure) reject(failure);
      else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

/** The command line builds too: two programs must not write into dist at once (the same lock as src/cli/launch.mjs). */
async function withLock(folder, work) {
  const staleAfterMilliseconds = 4 * 60_000;
  while (!claim(folder)) {
    if (Date.now() - changed(folder) > staleAfterMilliseconds)
      rmSync(folder, { recursive: true, force: true });
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function claim(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch (failure) {
    if (failure.code === "EEXIST") return false;
    throw failure;
  }
}

function newestChange(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return Math.max(0, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

/** Time of the last change in milliseconds; 0 for what does not exist. */
function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
