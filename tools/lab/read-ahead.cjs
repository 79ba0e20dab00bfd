/** While the reader looks at a notebook just opened, the kernel reads the library that its first cell will import. */

const { createRequire } = require("node:module");
const { join } = require("node:path");
const { JupyterHandlerImpl } = require("tslab/dist/jupyter.js");
const converter = require("tslab/dist/converter.js");

const cell = `
import { optimize } from "one-neuron";
const { costs } = await optimize([[0]], 0, [[1, 2]], [[0, 1]]);`;

/** @type {import("tslab/dist/converter.js").Converter | undefined} */
let cells;
const { createConverter } = converter;
converter.createConverter = (options) => {
  cells = createConverter(options);
  return cells;
};

/** @type {any} its counter of cells is private to TypeScript */
const handler = JupyterHandlerImpl.prototype;
const { handleKernel } = handler;

/** Jupyter's first question to a kernel is what it is; then nothing happens until somebody runs a cell. */
handler.handleKernel = function () {
  handler.handleKernel = handleKernel;
  setTimeout(readLibrary);
  setTimeout(() => {
    if (this.execCount === 0) cells?.convert("", cell);
  }, 1000);
  return handleKernel.call(this);
};

function readLibrary() {
  try {
    createRequire(join(process.cwd(), "cell.js"))("one-neuron");
  } catch {
    // a folder without the library: the cell that imports it will say so
  }
}
