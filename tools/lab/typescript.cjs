/** TypeScript for tslab, without work that cells of this course do not need: this cuts a kernel's start to a third. */

/** @type {any} tslab's own build of TypeScript; it has no type declarations for the internal functions used here */
const ts = require("@tslab/typescript-for-tslab");

const { lookIntoNodePath } = require("./node-path.cjs");

lookIntoNodePath(ts.sys);

const { readFile, watchFile } = ts.sys;

/** Modules of Node that no lesson uses; their types are more than half of Node's. A cell that imports one gets `any`. */
const untyped =
  /\/@types\/node\/(async_hooks|cluster|dgram|diagnostics_channel|dns|domain|http2?|https|inspector|punycode|querystring|readline|repl|sea|test|tls|trace_events|v8|vm|wasi|zlib)\b/;

/**
 * Files that no cell sees anything of: the back end of tfjs, which it loads itself, and those parts of undici, the package
 * behind `fetch`, with which a server or a test is written.
 */
const unseen =
  /\/(@webgpu\/types|tfjs-backend-cpu)\/|\/undici-types\/(agent|api|balanced-pool|cache|client|connector|diagnostics-channel|dispatcher|env-http-proxy-agent|errors|global-\w+|handlers|interceptors|mock-\w+|pool|pool-stats|proxy-agent|readable|retry-\w+)\.d\.ts$/;

const comments = /\/\*\*[\s\S]*?\*\//g;
const licences = /\/\*\*\s*\*\s*@license[\s\S]*?\*\//g; // one in front of each of tfjs's 500 files

/**
 * Leaves out the declarations that cells do not need: reading them would take longer than the rest of a kernel's start.
 *
 * @param {string} file
 * @param {string} [encoding]
 * @returns {string | undefined}
 */
ts.sys.readFile = (file, encoding) => {
  if (file.endsWith(".d.ts") && unseen.test(file)) return "export {};";
  const text = readFile(file, encoding);
  if (untyped.test(file)) return text?.match(/declare module "[^"]+"/g)?.join(";\n");
  if (file.includes("/@types/node/")) return text?.replace(comments, ""); // three quarters of the text, and never shown
  return file.includes("/@tensorflow/") ? text?.replace(licences, "") : text;
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
  // tslab next reads which names the cell declares. Binding the files finds them; a whole type checker would take 5 ms more.
  for (const file of program.getSourceFiles())
    if (!file.locals) ts.bindSourceFile(file, program.getCompilerOptions());
  const getAllDependencies = () =>
    program
      .getSourceFiles()
      .filter((/** @type {any} */ file) => !file.isDeclarationFile)
      .map((/** @type {any} */ file) => file.fileName);
  return Object.assign(program, { getAllDependencies });
}

module.exports = { ...ts, createWatchCompilerHost };
