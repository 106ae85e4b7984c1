/**
 * Builds what is missing or older than its sources, so that every command works right after `npm ci`. Plain
 * JavaScript: it runs before anything is built.
 */
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
export const dist = path.join(root, "dist");
const require = createRequire(import.meta.url);
const staleLockMilliseconds = 4 * 60_000;

/** Whatever is built depends on how it is built. */
const common = ["webpack.config.js", "package-lock.json"];

/** Every build that a command needs, by its name in webpack.config.js: what it makes, and what it is made of. */
const builds = {
  addin: {
    outputs: ["addin/taskpane.html"],
    sources: ["app", "commands", "core", "excel", "functions", "llm", "taskpane", "text", "ui"].map(inSource),
    data: ["assets", "manifest.xml", "templates"],
  },
  automation: {
    outputs: ["automation/automation.js", "automation/functions.js"],
    sources: ["app", "automation", "core", "excel", "functions", "llm", "text"].map(inSource),
    data: ["templates"],
  },
  cli: { outputs: ["cli/cli.js"], sources: ["automation", "cli", "standin"].map(inSource), data: [] },
  workbench: { outputs: ["workbench/index.html"], sources: ["standin", "workbench"].map(inSource), data: [] },
  "workbench-server": {
    outputs: ["workbench-server/workbench-server.js"],
    sources: [inSource(path.join("workbench", "server"))],
    data: [],
  },
};

/**
 * Builds those of the named builds that are old.
 * @param announce told the names before a build begins
 */
export async function buildIfOld(names, announce = () => {}) {
  if (names.every(isFresh)) return;
  mkdirSync(dist, { recursive: true });
  await withLock(path.join(dist, ".building"), async () => {
    // Another process may have built while this one waited.
    const old = names.filter((name) => !isFresh(name));
    if (old.length === 0) return;
    announce(old);
    await build(old);
    for (const name of old) touch(builds[name].outputs);
  });
}

function inSource(folder) {
  return path.join("src", folder);
}

function isFresh(name) {
  const { outputs, sources, data } = builds[name];
  const made = Math.min(...outputs.map((file) => changed(path.join(dist, file))));
  return [...sources, ...data, ...common].every((place) => newestChange(path.join(root, place)) < made);
}

function build(names) {
  const webpack = require("webpack");
  const wanted = require(path.join(root, "webpack.config.js")).filter(({ name }) => names.includes(name));
  return new Promise((resolve, reject) => {
    webpack(wanted).run((failure, stats) => {
      if (failure) reject(failure);
      else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

/** Two programs must not write into dist at once; a lock left behind by a killed build is taken over. */
async function withLock(folder, work) {
  while (!claim(folder)) {
    if (Date.now() - changed(folder) > staleLockMilliseconds)
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

/** webpack leaves a file alone that comes out the same, and by its old time it would be built anew forever. */
function touch(outputs) {
  const now = new Date();
  for (const file of outputs) utimesSync(path.join(dist, file), now, now);
}

function newestChange(place) {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return Math.max(0, ...readdirSync(place).map((name) => newestChange(path.join(place, name))));
}

/** Time of the last change in milliseconds; 0 for what does not exist. */
function changed(place) {
  return statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
