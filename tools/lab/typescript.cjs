/** TypeScript as tslab gets it here: without the work that other projects need and the cells of this course do not. */

/** @type {any} tslab's own build of TypeScript, whose inner functions have no declarations */
const ts = require("@tslab/typescript-for-tslab");

const { lookIntoNodePath } = require("./node-path.cjs");

lookIntoNodePath(ts.sys);

const { readFile, watchFile } = ts.sys;

/** Modules of Node that no lesson needs, half of its types. A cell may import them: what it gets is `any`. */
const untyped =
  /\/@types\/node\/(cluster|dgram|dns|http2|https|inspector|repl|test|tls|trace_events|wasi)\b/;

/** What tfjs computes on: packages that it loads by itself and no cell names. */
const unseen = /\/(@webgpu\/types|tfjs-backend-(cpu|webgl))\//;

/**
 * Of the declarations only what cells need: reading the others takes longer than all the rest of a start.
 *
 * @param {string} file
 * @param {string} [encoding]
 * @returns {string | undefined}
 */
ts.sys.readFile = (file, encoding) => {
  const text =
    file.endsWith(".d.ts") && unseen.test(file) ? "export {};" : readFile(file, encoding);
  if (!file.includes("/@types/node/")) return text;
  if (untyped.test(file)) return text?.match(/declare module "[^"]+"/g)?.join(";\n");
  return text?.replace(/\/\*\*[\s\S]*?\*\//g, ""); // comments, three quarters of it, which are never shown
};

/** What is installed does not change while a kernel runs, and needs no watcher. */
ts.sys.watchFile = (/** @type {string} */ file, /** @type {unknown[]} */ ...rest) =>
  file.includes("/node_modules/") ? { close() {} } : watchFile(file, ...rest);

/**
 * Of all the types in node_modules/@types, cells see those of Node only.
 *
 * @param {string[]} roots
 * @param {object} options
 * @param {object} system
 * @param {unknown} _createProgram
 * @param {unknown[]} reports
 */
const createWatchCompilerHost = (roots, options, system, _createProgram, ...reports) =>
  ts.createWatchCompilerHost(
    roots,
    { ...options, types: ["node"] },
    system,
    createProgram,
    ...reports,
  );

/**
 * A program that keeps no graph of who imports whom: tslab asks only which files to compile along with a cell.
 *
 * @param {unknown[]} args
 */
function createProgram(...args) {
  const program = ts.createAbstractBuilder(...args);
  program.getProgram().getTypeChecker(); // binds the names of the cell, which tslab then reads
  const getAllDependencies = () =>
    program
      .getSourceFiles()
      .filter((/** @type {any} */ file) => !file.isDeclarationFile)
      .map((/** @type {any} */ file) => file.fileName);
  return Object.assign(program, { getAllDependencies });
}

module.exports = { ...ts, createWatchCompilerHost };
