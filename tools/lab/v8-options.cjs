/** The options of V8 for the process that runs cells. A snapshot starts only with the options that it was made with. */

/** One helper thread. With the usual four, which compile code to machine code, the cell itself would wait for a processor. */
const oneHelper = "--v8-pool-size=1";

/**
 * V8 makes machine code of a function only when it has run eight times as long as V8 would wait. In the first seconds much of
 * TypeScript runs a little: V8 spends a quarter of all work up to the first chart on machine code that is hardly used.
 * Training and a learner's loops take no longer. From Node 24 on, another compiler of V8 comes first and spares this.
 *
 * @type {Record<string, string[]>} by the version of Node; each knows only its own option, and ends when it is given another
 */
const patient = {
  20: ["--interrupt-budget=540000"],
  22: ["--invocation-count-for-turbofan=24000"],
};

module.exports = {
  /**
   * A large heap from the start, because the compiler fills a small one at once. Twice as much for what is new would take 15 MB
   * more and save no time.
   */
  withCompiler: [
    "--min-semi-space-size=16",
    "--max-semi-space-size=16",
    "--initial-heap-size=300",
    oneHelper,
    ...(patient[process.versions.node.split(".")[0] ?? ""] ?? []),
  ],
  /**
   * For a kernel of a class, which has no compiler: garbage is collected sooner. So lesson 07 takes 198 MB at its most, not 448;
   * its arrays take a third more time. A first heap that holds the library saves a fifth of the time to the first chart.
   */
  inClass: ["--optimize-for-size", "--initial-heap-size=64", "--max-semi-space-size=4", oneHelper],
};
