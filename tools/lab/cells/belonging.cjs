/**
 * Tells to which cell the running code belongs, also after an `await` and in a timer. So an output is shown below the cell
 * that made it, and a stopped cell shows nothing more. Node's AsyncLocalStorage could tell this too, but before Node 24 it
 * keeps a stack that is left inconsistent when a loop is cut off, and Node aborts when it notices.
 */

const { promiseHooks } = require("node:v8");

/** @typedef {import("./cell.cjs").Cell} Cell */

const owner = Symbol("cell");

/** @type {Cell | undefined} */
let current;

/** For each promise callback that runs: the cell that was current before it began. @type {(Cell | undefined)[]} */
const suspended = [];

/**
 * @template T
 * @param {Cell | undefined} cell
 * @param {() => T} code
 * @returns {T}
 */
function belongingTo(cell, code) {
  const before = current;
  current = cell;
  try {
    return code();
  } finally {
    current = before;
  }
}

const owningCell = () => current;

/** @param {any} promise */
const ownerOf = (promise) => /** @type {Cell | undefined} */ (promise[owner]);

/** Forgets callbacks that were cut off before they ended. Call this only while no code of a cell runs. */
function forgetOwner() {
  current = undefined;
  suspended.length = 0;
}

/** From this call on, each new promise and timer remembers its cell, and timers of a stopped cell do nothing. */
function followOwners() {
  promiseHooks.createHook({
    init(/** @type {any} */ promise) {
      promise[owner] = current;
    },
    before(/** @type {any} */ promise) {
      suspended.push(current);
      current = promise[owner];
    },
    after() {
      current = suspended.pop();
    },
  });
  for (const name of /** @type {const} */ (["setTimeout", "setInterval", "setImmediate"])) {
    const plain = globalThis[name];
    /**
     * @param {(...args: unknown[]) => void} callback
     * @param {unknown[]} rest
     */
    const following = (callback, ...rest) => {
      const cell = current;
      if (cell === undefined || typeof callback !== "function")
        return Reflect.apply(plain, undefined, [callback, ...rest]);
      /** @param {unknown[]} args @this {unknown} */
      function called(...args) {
        if (!(/** @type {Cell} */ (cell).stopped))
          belongingTo(cell, () => callback.apply(this, args));
      }
      return Reflect.apply(plain, undefined, [called, ...rest]);
    };
    Object.defineProperties(following, Object.getOwnPropertyDescriptors(plain)); // among them the one that util.promisify needs
    Object.assign(globalThis, { [name]: following });
  }
}

module.exports = { belongingTo, followOwners, forgetOwner, ownerOf, owningCell };
