/**
 * Everything internal to tslab that the kernel uses or replaces, with the fault that each replacement mends. This works
 * only with the versions below; with any others `kernel.cjs` starts tslab unchanged.
 *
 * | part | fault of tslab 1.0.22 | change |
 * |---|---|---|
 * | its TypeScript | reads and watches much that no cell of the course needs: a start takes three times as long; finds no package for a notebook outside the project | `typescript.cjs` replaces it |
 * | `createConverter` | reads all types anew at each start | the snapshot holds one that has already read them (`warm.cjs`) |
 * | `ZmqServer` | loses what is printed after 512 outputs in one turn of the event loop; reads no message while a cell runs; drops cells for 200 ms after a failure; ignores a stop that comes before the cell first waits; goes on running when its server is gone; ignores `stop_on_error: false` | not used: `sockets/` and `cells/` do its work |
 * | `lastWriteDisplayData` | shows every display below the latest cell | shows a display below the cell that made it |
 *
 * Used unchanged: `createExecutor`, and from `JupyterHandlerImpl` the answers to Tab, Shift-Tab and "is this complete?".
 */

const Module = require("node:module");

const versions = { tslab: "1.0.22", "@tslab/typescript-for-tslab": "5.0.4" };

/** @returns {string | undefined} a sentence if another version of tslab or of its TypeScript is installed */
function otherVersion() {
  for (const [name, wanted] of Object.entries(versions)) {
    const { version } = require(`${name}/package.json`);
    if (version !== wanted)
      return `${name} ${version} is installed, and the course's kernel is written for ${wanted}: tslab runs as it is, starts more slowly and stops less reliably. To mend it: npm run setup`;
  }
  return undefined;
}

const typescript = "@tslab/typescript-for-tslab";

/** What tslab looks for in a cell's comments. A cell without such a word needs no TypeScript to be read. */
const tags = /@(?:module|jsx|node|browser)\b/;

/**
 * Loads tslab so that it uses `typescript.cjs` as its TypeScript. TypeScript and the parts that need it are loaded when they
 * are first used: a kernel that compiles no cell itself starts half a second sooner and takes 60 MB less.
 */
function loadTslab() {
  const isInSnapshot = require.cache[require.resolve("tslab/dist/converter.js")] !== undefined;
  if (!isInSnapshot) {
    loadWhenUsed("tslab/dist/converter.js", ["createConverter", "isCompleteCode"]);
    const metadata = loadWhenUsed("tslab/dist/metadata.js", ["getCodeMetadata"]);
    const { getCodeMetadata } = metadata;
    metadata.getCodeMetadata = (code) => (tags.test(code) ? getCodeMetadata?.(code) : {});
  }
  const { createConverter } = require("tslab/dist/converter.js");
  const { createExecutor } = require("tslab/dist/executor.js");
  /** @type {any} so that lastWriteDisplayData can be set */
  const jupyter = require("tslab/dist/jupyter.js");
  return {
    createConverter,
    createExecutor,
    JupyterHandlerImpl: jupyter.JupyterHandlerImpl,
    /** @param {(content: object, update: boolean) => void} write */
    onDisplay(write) {
      jupyter.lastWriteDisplayData = write;
    },
  };
}

/**
 * Puts functions in a module's place that load the module when one of them is first called.
 *
 * @param {string} name - of the module
 * @param {string[]} names - of its functions
 * @returns {Record<string, (...args: any[]) => any>}
 */
function loadWhenUsed(name, names) {
  const path = require.resolve(name);
  /** @type {Record<string, (...args: any[]) => any> | undefined} */
  let loaded;
  function load() {
    if (loaded) return loaded;
    useOurTypeScript();
    delete require.cache[path];
    loaded = require(path);
    return loaded;
  }
  const exports = Object.fromEntries(
    names.map((each) => [each, (/** @type {any[]} */ ...args) => load()?.[each]?.(...args)]),
  );
  require.cache[path] = Object.assign(new Module(path), { exports, loaded: true });
  return exports;
}

function useOurTypeScript() {
  require(typescript);
  const path = require.resolve(typescript);
  Object.assign(/** @type {NodeJS.Module} */ (require.cache[path]), {
    exports: require("./typescript.cjs"),
  });
}

module.exports = { loadTslab, otherVersion };
