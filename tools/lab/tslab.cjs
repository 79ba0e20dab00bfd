/**
 * Everything internal to tslab that the kernel uses or replaces, with the fault that each replacement mends. This works
 * only with the versions below; with any others `kernel.cjs` starts tslab unchanged.
 *
 * | part | fault of tslab 1.0.22 | change |
 * |---|---|---|
 * | its TypeScript | reads and watches much that no cell of the course needs: a start takes three times as long; finds no package for a notebook outside the project | `typescript.cjs` replaces it |
 * | `createConverter` | reads all types anew at each start | the snapshot holds one that has already read them (`warm.cjs`) |
 * | `ZmqServer` | loses what is printed after 512 outputs in one turn of the event loop; reads no message while a cell runs; drops cells for 200 ms after a failure; ignores a stop that comes before the cell first waits; goes on running when its server is gone; ignores `stop_on_error: false` | not used: `sockets/` and `cells/` do its work |
 * | `lastWriteDisplayData` | shows every display below the latest cell | shows a display below the cell that made it |
 *
 * Used unchanged: `createExecutor`, and from `JupyterHandlerImpl` the answers to Tab, Shift-Tab and "is this complete?".
 */

const versions = { tslab: "1.0.22", "@tslab/typescript-for-tslab": "5.0.4" };

/** @returns {string | undefined} a sentence if another version of tslab or of its TypeScript is installed */
function otherVersion() {
  for (const [name, wanted] of Object.entries(versions)) {
    const { version } = require(`${name}/package.json`);
    if (version !== wanted)
      return `${name} ${version} is installed, and the course's kernel is written for ${wanted}: tslab runs as it is, starts more slowly and stops less reliably. To mend it: npm run setup`;
  }
  return undefined;
}

/** Loads tslab so that it uses `typescript.cjs` as its TypeScript. */
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
