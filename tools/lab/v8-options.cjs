/** The options of V8 for the process that runs cells. A snapshot starts only with the options that it was made with. */

/** One helper thread. With the usual four, which compile code to machine code, the cell itself would wait for a processor. */
const oneHelper = "--v8-pool-size=1";

module.exports = {
  /**
   * A large heap from the start, because the compiler fills a small one at once. Twice as much would take 14 MB more and save
   * no time.
   */
  withCompiler: [
    "--min-semi-space-size=16",
    "--max-semi-space-size=32",
    "--initial-heap-size=300",
    oneHelper,
  ],
  /**
   * For a kernel of a class, which has no compiler: garbage is collected sooner. So lesson 07 takes 198 MB at its most, not 448;
   * its arrays take a third more time. A first heap that holds the library saves a fifth of the time to the first chart.
   */
  inClass: ["--optimize-for-size", "--initial-heap-size=64", "--max-semi-space-size=4", oneHelper],
};
