/** `npm start`: builds what is old, then starts the workbench's server in this process, so that Ctrl-C ends everything. */
import { createRequire } from "node:module";
import path from "node:path";
import { buildIfOld, dist, root } from "../build-if-old.mjs";

try {
  await buildIfOld(["addin", "workbench", "workbench-server"], (names) =>
    console.log(`Building ${names.join(", ")} …`),
  );
} catch (failure) {
  console.error(failure.message);
  process.exit(1);
}
const { run } = createRequire(import.meta.url)(path.join(dist, "workbench-server", "workbench-server.js"));
await run({ root, arguments: process.argv.slice(2) });
