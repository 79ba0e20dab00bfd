/** The process that runs cells. It obeys the process that talks to Jupyter (../sockets). */

const { writeSync } = require("node:fs");
const inspector = require("node:inspector");
const { belongingTo, followOwners, ownerOf } = require("./belonging.cjs");
const { lastingCompiler } = require("./compiler.cjs");
const { readAhead } = require("./read-ahead.cjs");
const { isRepair, Runner } = require("./runner.cjs");
const { sharedCompiler } = require("./shared-compiler.cjs");

const output = 4; // the pipe to the other process

/**
 * Writes synchronously, and blocks until the other process has read enough. So messages also arrive from a loop that never
 * gives the event loop back, and never more than one message is kept in memory.
 *
 * @param {object} message
 */
function send(message) {
  const bytes = Buffer.from(`${JSON.stringify(message)}\n`);
  for (let at = 0; at < bytes.length; ) at += writeSync(output, bytes, at);
}

process.on("SIGINT", () => {}); // no cell runs yet, so there is nothing to stop
process.on("disconnect", () => process.exit()); // the other process is gone
inspector.open(0, "127.0.0.1"); // through this a cell that never waits is cut off (see cut-off.cjs); opening it takes 2 ms
send({ type: "up", debuggers: inspector.url() });

const { createConverter, createExecutor, JupyterHandlerImpl, onDisplay } =
  require("../tslab.cjs").loadTslab();

const create = (isBrowser = false) => createConverter({ isJS: false, isBrowser });
const own = lastingCompiler(create);
const compiler = process.env.ONE_NEURON_COMPILER ? sharedCompiler(send, own) : own;
const compilers = {
  node: compiler,
  get browser() {
    return create(true);
  },
  close: () => compiler.close(),
};
const executor = createExecutor(process.cwd(), compilers, console);
const runner = new Runner(send, executor, process.env.ONE_NEURON_SLOW_START);
const help = new JupyterHandlerImpl(executor, false);

followOwners();
for (const name of /** @type {const} */ (["stdout", "stderr"])) process[name].write = writeTo(name);
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
process.on("message", (/** @type {any} */ message) => doAs[message.type]?.(message));
readAhead(compiler, () => runner.cell !== undefined);

/**
 * @param {number} id
 * @param {object} content
 */
function answer(id, content) {
  send({ type: "answer", id, content });
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
