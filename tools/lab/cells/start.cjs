/** The thread of the cells: starts the other thread, which talks to Jupyter, and does what that asks for. */

const { join } = require("node:path");
const { Worker } = require("node:worker_threads");

/** @param {string} connectionFile */
function start(connectionFile) {
  process.on("SIGINT", () => {}); // nothing runs yet that could be stopped
  const { size } = require("./shared-state.cjs");
  const shared = new SharedArrayBuffer(size * Int32Array.BYTES_PER_ELEMENT);
  // First of all: it starts while this thread reads the rest.
  const sockets = new Worker(join(__dirname, "..", "sockets", "thread.cjs"), {
    workerData: { connectionFile, shared },
    resourceLimits: { maxYoungGenerationSizeMb: 16 }, // the 192 that the compiler is given would be filled, too
  });
  sockets.on("error", (error) => {
    process.stderr.write(`The kernel lost its line to Jupyter: ${error.stack}\n`);
    process.exit(1);
  });
  serve(sockets, new Int32Array(shared));
}

/**
 * @param {Worker} sockets
 * @param {Int32Array} state
 */
function serve(sockets, state) {
  const { belongingTo, followOwners, ownerOf } = require("./belonging.cjs");
  const { stoppableCompiler } = require("./compiler.cjs");
  const { readAhead } = require("./read-ahead.cjs");
  const { isRepair, Runner } = require("./runner.cjs");
  const { createConverter, createExecutor, JupyterHandlerImpl, onDisplay } =
    require("../tslab.cjs").loadTslab();

  const create = (isBrowser = false) => createConverter({ isJS: false, isBrowser });
  const compiler = stoppableCompiler(create, () => runner.isAskedToStop);
  const compilers = {
    node: compiler,
    get browser() {
      return create(true);
    },
    close: () => compiler.close(),
  };
  const executor = createExecutor(process.cwd(), compilers, console);
  const runner = new Runner(sockets, state, executor, process.env.ONE_NEURON_SLOW_START);
  const help = new JupyterHandlerImpl(executor, false);

  followOwners();
  for (const name of /** @type {const} */ (["stdout", "stderr"]))
    process[name].write = writeTo(name);
  onDisplay((content, update) => {
    const { cell } = runner;
    if (cell && !cell.stopped) cell.output.display(content, update);
  });
  process.on("uncaughtException", (error) => {
    if (!isRepair(error)) console.error("UncaughtException:", error);
  });
  process.on("unhandledRejection", (reason, promise) =>
    belongingTo(ownerOf(promise), () => console.error("UnhandledPromiseRejection:", reason)),
  );

  /** @type {Record<string, (message: { id: number, code: string, content: any }) => void>} */
  const doAs = {
    run: ({ id, code }) => runner.run(id, code),
    stop: ({ id }) => runner.stop(id),
    force: ({ id }) => runner.force(id),
    repair: () => runner.repair(),
    exit: () => process.exit(),
    inspect: ({ id, content }) => answer(id, help.handleInspect(content)),
    complete: ({ id, content }) => answer(id, help.handleComplete(content)),
    is_complete: ({ id, content }) => answer(id, help.handleIsComplete(content)),
  };
  sockets.on("message", (message) => doAs[message.type]?.(message));
  readAhead(compiler, () => runner.cell !== undefined);

  /**
   * @param {number} id
   * @param {object} content
   */
  function answer(id, content) {
    sockets.postMessage({ type: "answer", id, content });
  }

  /** @param {"stdout" | "stderr"} name */
  function writeTo(name) {
    const decoder = new TextDecoder();
    /**
     * @param {string | Uint8Array} chunk
     * @param {unknown[]} rest - perhaps an encoding, perhaps a callback
     */
    return (chunk, ...rest) => {
      const { cell } = runner;
      const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
      if (cell && !cell.stopped) cell.output.write(name, text);
      const done = rest.find((argument) => typeof argument === "function");
      if (typeof done === "function") process.nextTick(/** @type {() => void} */ (done));
      return true;
    };
  }
}

module.exports = { start };
