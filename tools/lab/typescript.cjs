/** TypeScript for tslab, without work that cells of this course do not need: this cuts a kernel's start to a third. */

/** @type {any} tslab's own build of TypeScript; it has no type declarations for the internal functions used here */
const ts = require("@tslab/typescript-for-tslab");

const { lookIntoNodePath } = require("./node-path.cjs");

lookIntoNodePath(ts.sys);

const { readFile, watchFile } = ts.sys;

/** Modules of Node that no lesson uses; their types are half of all of Node's. A cell that imports one gets `any`. */
const untyped =
  /\/@types\/node\/(cluster|dgram|dns|http2|https|inspector|repl|test|tls|trace_events|wasi)\b/;

/** What the back ends of tfjs declare: no cell uses these types. */
const unseen = /\/(@webgpu\/types|tfjs-backend-cpu)\//;

/**
 * Leaves out the declarations that cells do not need: reading them would take longer than the rest of a kernel's start.
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
  return text?.replace(/\/\*\*[\s\S]*?\*\//g, ""); // comments are three quarters of the file and are never shown
};

/** Installed packages do not change while a kernel runs, so their files are not watched. */
ts.sys.watchFile = (/** @type {string} */ file, /** @type {unknown[]} */ ...rest) =>
  file.includes("/node_modules/") ? { close() {} } : watchFile(file, ...rest);

/**
 * Gives cells no types from node_modules/@types except Node's.
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
 * A program without TypeScript's graph of imports: tslab uses that only to ask which files to compile with a cell.
 *
 * @param {unknown[]} args
 */
function createProgram(...args) {
  const program = ts.createAbstractBuilder(...args);
  program.getProgram().getTypeChecker(); // as a side effect this finds the names that the cell declares, which tslab reads next
  const getAllDependencies = () =>
    program
      .getSourceFiles()
      .filter((/** @type {any} */ file) => !file.isDeclarationFile)
      .map((/** @type {any} */ file) => file.fileName);
  return Object.assign(program, { getAllDependencies });
}

module.exports = { ...ts, createWatchCompilerHost };
