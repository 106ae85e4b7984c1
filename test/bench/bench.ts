import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { measureBundles, measureFirstPaint } from "./measure-bundles";
import { measureFunctions } from "./measure-functions";
import { measurePlan, planInThisProcess } from "./measure-plan";
import { measureWriter } from "./measure-writer";

/**
 * `npm run bench`: measures and prints, never judges. Ratios and counts travel between machines; seconds do not.
 * `--sizes 5,50` plans other portfolios, `--json FILE` also writes the figures; with `--measure FILE` it is the child
 * process that plans one workbook.
 */
const dist = path.resolve(__dirname, "..");
const option = (name: string): string | undefined => process.argv[process.argv.indexOf(name) + 1 || Infinity];
const sizes = (option("--sizes") ?? "5,50,500,2000").split(",").map(Number);

async function main(): Promise<void> {
  const input = option("--measure");
  if (input !== undefined) return planInThisProcess(readFileSync(input), dist);
  const plans = sizes.map((size) => measurePlan(size, __filename));
  printTable("Planning a workbook (trips and payload do not count opening and saving the file)", plans);
  const writer = await measureWriter();
  printTable("Texts of a model that the checks judge as they should", writer.corpora);
  printTable("Orders in cells, with a model that obeys", [writer.injections]);
  printTable("Tokens sent per use case, beside the input tables as JSON in one prompt", writer.tokens);
  printTable("Waiting for a model that writes 2,000 characters a second", writer.times);
  const functions = measureFunctions();
  printTable("Custom function beside the same arithmetic in built-in formulas, per cell", functions);
  const bundles = measureBundles(path.join(dist, "addin"));
  printTable("First load of the task pane", bundles);
  const firstLoad = bundles.reduce((sum, bundle) => sum + bundle.gzipKilobytes, 0);
  console.log(`  together ${firstLoad.toFixed(1)} kB gzip (aim 169)\n`);
  const paints = await measureFirstPaint(path.join(dist, "addin"));
  console.log(
    paints ? `First contentful paint: ${summary(paints)}` : "First paint: skipped, no Chromium here",
  );
  const file = option("--json");
  if (file !== undefined)
    writeFileSync(file, `${JSON.stringify({ plans, writer, functions, bundles, paints }, null, 2)}\n`);
}

function printTable(title: string, rows: readonly object[]): void {
  console.log(title);
  console.table(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, rounded(value)]))),
  );
}

function rounded(value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 100) / 100 : value;
}

function summary(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.round(share * (sorted.length - 1))]!);
  return `${at(0)} / ${at(0.5)} / ${at(1)} ms (least / median / most of ${sorted.length})`;
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
