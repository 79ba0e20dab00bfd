/** The kernel of the course: tslab with a leaner compiler, quicker to answer, and cells that may fail on purpose. */

/** Where tslab looks for TypeScript it finds ours. */
const typescript = require.resolve("@tslab/typescript-for-tslab");
require(typescript);
/** @type {NodeModule} */ (require.cache[typescript]).exports = require("./typescript.cjs");

require("./read-ahead.cjs");
require("./listeners.cjs");
const { JupyterHandlerImpl } = require("tslab/dist/jupyter.js");
const { main } = require("tslab/dist/main.js");

/** @type {any} its methods are private to TypeScript */
const handler = JupyterHandlerImpl.prototype;
const { handleExecute } = handler;

/**
 * After a failed cell tslab drops every request that waits, so that "Run All Cells" ends there. For a cell tagged
 * `raises-exception` JupyterLab asks with `stop_on_error: false` that the others run all the same; here they do.
 *
 * @param {{ stop_on_error?: boolean }} request
 * @param {unknown[]} outputs
 */
handler.handleExecute = async function (request, ...outputs) {
  if (request.stop_on_error !== false) return handleExecute.call(this, request, ...outputs);
  let status = "ok";
  const lenient = Object.create(this, {
    handleExecuteImpl: {
      /** @param {unknown[]} args */
      value: (...args) =>
        this.handleExecuteImpl(...args).catch((/** @type {unknown} */ count) => {
          status = "error";
          return count;
        }),
    },
  });
  return { ...(await handleExecute.call(lenient, request, ...outputs)), status };
};

main();
