/** tslab's compiler of cells, which is made anew when it was cut off in the midst of its work. */

/** @typedef {import("tslab/dist/converter.js").Converter} Converter */

/**
 * @param {() => Converter} create
 * @returns {Converter}
 */
function lastingCompiler(create) {
  let converter = create();
  let isAtWork = false;

  /**
   * @template T
   * @param {(converter: Converter) => T} work
   * @returns {T}
   */
  function use(work) {
    if (isAtWork) converter = create(); // the last work was cut off: nobody knows what it left half-done
    isAtWork = true;
    try {
      return work(converter);
    } finally {
      isAtWork = false; // not reached by a cut-off
    }
  }

  return {
    convert: (...cell) => use((whole) => whole.convert(...cell)),
    inspect: (...question) => use((whole) => whole.inspect(...question)),
    complete: (...question) => use((whole) => whole.complete(...question)),
    addModule: (...module) => use((whole) => whole.addModule(...module)),
    close: () => converter.close(),
  };
}

module.exports = { lastingCompiler };
