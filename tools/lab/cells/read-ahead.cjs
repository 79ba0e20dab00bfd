/**
 * Prepares for the first cell while the reader still looks at the notebook: loads the library, and compiles a cell that
 * uses it, which makes the compiler quicker.
 */

const { createRequire } = require("node:module");
const { join } = require("node:path");

const cell = `
import { optimize } from "one-neuron";
const { costs } = await optimize([[0]], 0, [[1, 2]], [[0, 1]]);`;

/**
 * @param {import("tslab/dist/converter.js").Converter} compiler
 * @param {() => boolean} isInUse - whether a cell was run already
 */
function readAhead(compiler, isInUse) {
  setTimeout(() => {
    readLibrary();
    setTimeout(() => {
      if (!isInUse()) compiler.convert("", cell);
    });
  });
}

function readLibrary() {
  try {
    createRequire(join(process.cwd(), "cell.js"))("one-neuron");
  } catch {
    // the library is not found from this folder: the cell that imports it will say so
  }
}

module.exports = { readAhead };
