/**
 * The options of V8 for the process that runs cells. A snapshot starts only with the options that it was made with.
 *
 * - A large heap from the start, because the compiler fills a small one at once. Twice as much would take 14 MB more and
 *   save no time.
 * - One helper thread. With the usual four, which compile the TypeScript compiler to machine code, the cell itself would
 *   wait for a processor.
 */
module.exports = [
  "--min-semi-space-size=16",
  "--max-semi-space-size=32",
  "--initial-heap-size=300",
  "--v8-pool-size=1",
];
