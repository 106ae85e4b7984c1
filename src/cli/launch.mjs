/** `npm run plan` and `npm run template`: builds what is old, then runs the command line. */
import { createRequire } from "node:module";
import path from "node:path";
import { buildIfOld, dist } from "../build-if-old.mjs";

await buildIfOld(["automation", "cli"]);
const { main } = createRequire(import.meta.url)(path.join(dist, "cli", "cli.js"));
process.exitCode = await main(process.argv.slice(2), dist);
