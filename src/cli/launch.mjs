/**
 * Runs a command of dist/cli and builds first what is missing or older than its sources, so that `npm run plan`
 * works right after `npm ci`. Plain JavaScript: it runs before anything is built.
 */
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const dist = path.join(root, "dist");
const require = createRequire(import.meta.url);

/** What each build makes, and the folders it is made from. */
const builds = [
  {
    name: "automation",
    outputs: ["automation/automation.js", "automation/functions.js"],
    sources: ["app", "automation", "core", "excel", "functions", "llm", "text", "../templates"],
  },
  { name: "cli", outputs: ["cli/cli.js"], sources: ["automation", "cli", "standin"] },
];

await buildWhatIsOld();
const { main } = require(path.join(dist, "cli", "cli.js"));
process.exitCode = await main(process.argv.slice(2), dist);

async function buildWhatIsOld() {
  if ((await oldBuilds()).length === 0) return;
  await mkdir(dist, { recursive: true });
  await withLock(path.join(dist, ".building"), async () => {
    // Another process may have built while this one waited.
    const names = await oldBuilds();
    if (names.length > 0) await build(names);
  });
}

async function oldBuilds() {
  const configuration = await newest([
    path.join(root, "webpack.config.js"),
    path.join(root, "package-lock.json"),
  ]);
  const old = [];
  for (const { name, outputs, sources } of builds) {
    const made = await Promise.all(outputs.map((file) => modified(path.join(dist, file))));
    const from = await newest(sources.map((folder) => path.join(root, "src", folder)));
    if (Math.min(...made) <= Math.max(from, configuration)) old.push(name);
  }
  return old;
}

function build(names) {
  const webpack = require("webpack");
  const configurations = require(path.join(root, "webpack.config.js")).filter(({ name }) =>
    names.includes(name),
  );
  return new Promise((resolve, reject) => {
    webpack(configurations).run((failure, stats) => {
      if (failure) reject(failure);
      else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

/** Two commands started together must not build into the same folder at once. */
async function withLock(folder, work) {
  const waitLimit = Date.now() + 5 * 60_000;
  while (!(await claimed(folder))) {
    if (Date.now() > waitLimit || Date.now() - (await modified(folder)) > 4 * 60_000) {
      await rm(folder, { recursive: true, force: true });
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    await work();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function claimed(folder) {
  try {
    await mkdir(folder);
    return true;
  } catch (failure) {
    if (failure.code === "EEXIST") return false;
    throw failure;
  }
}

/** Time of the last change in milliseconds; 0 for what does not exist. */
async function modified(file) {
  try {
    return (await stat(file)).mtimeMs;
  } catch {
    return 0;
  }
}

async function newest(places) {
  const times = await Promise.all(
    places.map(async (place) => {
      const entries = await readdir(place, { withFileTypes: true }).catch(() => null);
      return entries === null
        ? modified(place)
        : newest(entries.map((entry) => path.join(place, entry.name)));
    }),
  );
  return Math.max(0, ...times);
}
