/** tslab's compiler of cells, made when it is first used. If it was cut off while it worked, it may be in a broken state and is replaced by a new one. */

/** @typedef {import("tslab/dist/converter.js").Converter} Converter */

/**
 * @param {() => Converter} create
 * @returns {Converter}
 */
function lastingCompiler(create) {
  /** @type {Converter | undefined} */
  let converter;
  let isAtWork = false;

  /**
   * @template T
   * @param {(converter: Converter) => T} work
   * @returns {T}
   */
  function use(work) {
    // If the last call was cut off, it never reached its `finally`.
    if (isAtWork || !converter) converter = create();
    isAtWork = true;
    try {
      return work(converter);
    } finally {
      isAtWork = false; // not reached when the work is cut off
    }
  }

  return {
    convert: (...cell) => use((whole) => whole.convert(...cell)),
    inspect: (...question) => use((whole) => whole.inspect(...question)),
    complete: (...question) => use((whole) => whole.complete(...question)),
    addModule: (...module) => use((whole) => whole.addModule(...module)),
    close: () => converter?.close(),
  };
}

module.exports = { lastingCompiler };
