/**
 * While the reader looks at a notebook just opened, the kernel does what its first cell will need: it reads the library,
 * and compiles a cell that uses it, after which the compiler is quicker.
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
    // a folder without the library: the cell that imports it will say so
  }
}

module.exports = { readAhead };
