/**
 * All that the kernel uses or changes of tslab's private parts stands here, with the fault that each change mends. They
 * were written for the versions below; with others `kernel.cjs` starts tslab as it is.
 *
 * | part | fault of tslab 1.0.22 | change |
 * |---|---|---|
 * | its TypeScript | reads and watches much that no cell of the course needs: a start takes three times as long; finds no package for a notebook outside the project | `typescript.cjs` takes its place |
 * | `createConverter` | reads all types anew at each start | one that has read them comes out of the snapshot (`warm.cjs`) |
 * | `ZmqServer` | loses what is printed beyond 512 outputs in one turn; is deaf while a cell runs; drops cells for 200 ms after a failure; ignores a stop before a cell waits; outlives its server; keeps no promise of `stop_on_error: false` | not used: `sockets/` and `cells/` do its work |
 * | `lastWriteDisplayData` | the latest cell takes the displays of all | leads to the cell that the output belongs to |
 *
 * Used as they are: `createExecutor`, and of `JupyterHandlerImpl` the answers to Tab, Shift-Tab and "is this complete?".
 */

const versions = { tslab: "1.0.22", "@tslab/typescript-for-tslab": "5.0.4" };

/** @returns {string | undefined} a sentence if another tslab, or another TypeScript in it, is installed */
function otherVersion() {
  for (const [name, wanted] of Object.entries(versions)) {
    const { version } = require(`${name}/package.json`);
    if (version !== wanted)
      return `${name} ${version} is installed, and the course's kernel is written for ${wanted}: tslab runs as it is, starts more slowly and stops less reliably. To mend it: npm run setup`;
  }
  return undefined;
}

/** tslab with our TypeScript in it. */
function loadTslab() {
  const typescript = require.resolve("@tslab/typescript-for-tslab");
  if (!require.cache[typescript]) {
    require(typescript);
    Object.assign(/** @type {any} */ (require.cache[typescript]), {
      exports: require("./typescript.cjs"),
    });
  }
  const { createConverter } = require("tslab/dist/converter.js");
  const { createExecutor } = require("tslab/dist/executor.js");
  /** @type {any} so that lastWriteDisplayData can be set */
  const jupyter = require("tslab/dist/jupyter.js");
  return {
    createConverter,
    createExecutor,
    JupyterHandlerImpl: jupyter.JupyterHandlerImpl,
    /** @param {(content: object, update: boolean) => void} write */
    onDisplay(write) {
      jupyter.lastWriteDisplayData = write;
    },
  };
}

module.exports = { loadTslab, otherVersion };
