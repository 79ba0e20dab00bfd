/** TypeScript as tslab gets it here: without the work that other projects need and the cells of this course do not. */

/** @type {any} tslab's own build of TypeScript, whose inner functions have no declarations */
const ts = require("@tslab/typescript-for-tslab");

const { readFile, watchFile } = ts.sys;

/** Three quarters of Node's declarations are comments, which take their time and are never shown. */
ts.sys.readFile = (/** @type {string} */ file, /** @type {string} */ encoding) => {
  const text = readFile(file, encoding);
  return file.includes("/@types/node/") ? text?.replace(/\/\*\*[\s\S]*?\*\//g, "") : text;
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
