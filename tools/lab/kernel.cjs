/** The kernel of the course: `node kernel.cjs CONNECTION_FILE`; tools/lab/launch.py calls it. */

const [, , connectionFile = ""] = process.argv;
const { otherVersion } = require("./tslab.cjs");

const other = otherVersion();
if (other) startPlainTslab(other);
else require("./cells/start.cjs").start(connectionFile);

/** @param {string} reason */
function startPlainTslab(reason) {
  console.error(`\n  ${reason}\n`);
  process.argv.splice(2, 1, "kernel", "--config-path", connectionFile);
  require("tslab/dist/main.js").main();
}
