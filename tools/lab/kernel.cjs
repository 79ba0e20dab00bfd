/**
 * The kernel of the course, as JupyterLab starts it: `node kernel.cjs CONNECTION_FILE [SNAPSHOT]`. SNAPSHOT is given if
 * setup could make one.
 */

const [, , connectionFile = "", snapshot] = process.argv;
const { otherVersion } = require("./tslab.cjs");

const other = otherVersion();
if (other) startPlainTslab(other);
else require("./sockets/server.cjs").serve(connectionFile, snapshot);

/** @param {string} reason */
function startPlainTslab(reason) {
  console.error(`\n  ${reason}\n`);
  process.argv.splice(2, Number.POSITIVE_INFINITY, "kernel", "--config-path", connectionFile);
  require("tslab/dist/main.js").main();
}
