import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openAddin } from "../../src/cli/addin-session";
import { openWorkbook } from "../../src/standin/package/open-workbook";
import { saveWorkbook } from "../../src/standin/package/save-workbook";
import type { TripRecord } from "../../src/standin/host";
import { portfolioWorkbook } from "./portfolio-workbook";

/** One planning run, measured in a process of its own. */
export interface PlanMeasurement {
  useCases: number;
  seconds: number;
  peakMegabytes: number;
  readTrips: number;
  readKilobytes: number;
  writeTrips: number;
  writeKilobytes: number;
  exit: number;
}

/** Plans a portfolio of `count` use cases in a fresh process, so that peak memory is this run's alone. */
export function measurePlan(count: number, program: string): PlanMeasurement {
  const folder = mkdtempSync(path.join(tmpdir(), "ki-bench-"));
  try {
    const input = path.join(folder, "in.xlsx");
    writeFileSync(input, portfolioWorkbook(count));
    const output = execFileSync(process.execPath, [program, "--measure", input], {
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    return {
      useCases: count,
      ...(JSON.parse(output.trim().split("\n").at(-1)!) as Omit<PlanMeasurement, "useCases">),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The child's part: opens, plans and saves as the command line does, and prints what it took. */
export async function planInThisProcess(bytes: Uint8Array, distFolder: string): Promise<void> {
  const started = performance.now();
  const document = openWorkbook(bytes, { fileName: "in.xlsx" });
  const addin = await openAddin(document, distFolder);
  const result = await addin.run({
    command: "plan",
    today: "2026-11-20",
    language: "de",
    writer: "rules",
    model: null,
  });
  saveWorkbook(document);
  const seconds = (performance.now() - started) / 1000;
  const trips = addin.trips();
  addin.close();
  const firstWrite = trips.findIndex((trip) => trip.writes);
  const reads = firstWrite < 0 ? trips : trips.slice(0, firstWrite);
  const writes = firstWrite < 0 ? [] : trips.slice(firstWrite);
  const measurement: Omit<PlanMeasurement, "useCases"> = {
    seconds,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    readTrips: reads.length,
    readKilobytes: kilobytes(reads),
    writeTrips: writes.length,
    writeKilobytes: kilobytes(writes),
    exit: result.exit,
  };
  process.stdout.write(`${JSON.stringify(measurement)}\n`);
}

function kilobytes(trips: readonly TripRecord[]): number {
  return trips.reduce((sum, trip) => sum + trip.requestBytes + trip.responseBytes, 0) / 1024;
}
