/**
 * The project with every Node that it promises, on this computer: `npm run matrix`. Each is tried on a fresh clone of what is
 * committed, as an ordinary user, with an empty home and empty caches. `-- 22` tries only that Node; what follows a second `--`
 * goes to `npm test`: `npm run matrix -- 22 -- test/setup`.
 */

import { runProgram } from "../setup/run-program.js";
import { stop, stopped } from "../setup/stop.js";
import { chosenNodes } from "./nodes.js";
import { planFor, stepNames } from "./plan.js";
import { tableOf } from "./table.js";
import { type Tried, tryNode } from "./try-node.js";

const args = process.argv.slice(2);
const end = args.includes("--") ? args.indexOf("--") : args.length;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);

await runProgram(async () => {
  const all: Tried[] = [];
  try {
    for (const node of chosenNodes(args.slice(0, end)))
      all.push(await tryNode(node, planFor(node, args.slice(end + 1))));
  } catch (error) {
    if (!stopped.aborted) throw error;
    console.error("\n  Stopped. What it had started is ended, its folders are gone.\n");
    process.exitCode = 130;
    return;
  }
  console.log(`\n${tableOf(all, stepNames)}\n`);
  for (const { node, log } of all)
    if (log !== undefined) {
      console.log(`What Node ${node} printed: ${log}`);
      process.exitCode = 1;
    }
});
