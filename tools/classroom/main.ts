/**
 * `npm run classroom`: a JupyterHub for a class on this machine; learners meet it in their browsers.
 * `npm run classroom -- --load 30`: starts one for thirty learners of its own and measures how it bears them.
 */

import { runProgram } from "../setup/run-program.js";
import { aborted } from "./aborted.js";
import { openClass } from "./class.js";
import { readOptions } from "./options.js";

const ctrlC = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => ctrlC.abort());

await runProgram(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options.load !== undefined) {
    const { load } = await import("./load/main.js");
    return load(options.load, options, ctrlC.signal);
  }
  const running = await openClass(options, "", ctrlC.signal);
  console.log(`
  ✓ The class is open at ${running.address} for ${running.names.length} learner${running.names.length === 1 ? "" : "s"}.
    Names and first passwords: ${running.passwords}
    Stop it with Ctrl-C. What learners saved stays in ${running.homes}
`);
  await aborted(ctrlC.signal);
  console.log("\n  … The class is being closed");
  await running.stop();
});
