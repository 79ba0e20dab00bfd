/**
 * `npm run classroom`: a JupyterHub for a class on this machine; learners meet it in their browsers.
 * `npm run classroom -- --load 30`: starts one for thirty learners of its own and measures how it bears them.
 */

import { runProgram } from "../setup/run-program.js";
import { openClass } from "./class.js";
import { readOptions } from "./options.js";

await runProgram(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options.load !== undefined) {
    const { load } = await import("./load/main.js");
    return load(options.load, options);
  }
  const running = await openClass(options);
  console.log(`
  ✓ The class is open at ${running.address} for ${running.names.length} learner${running.names.length === 1 ? "" : "s"}.
    Names and first passwords: ${running.passwords}
    Stop it with Ctrl-C. What learners saved stays in ${running.homes}
`);
  await running.untilStopped();
});
