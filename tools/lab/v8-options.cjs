/**
 * What V8 is told in the process of the cells. A snapshot starts only with the options that it was made with.
 *
 * Room from the beginning: a compiler fills a small heap at once (twice the room takes 14 MB more and gains nothing). And one helper for V8: with its usual four, which
 * translate the compiler to machine code, the cell itself waits for a processor.
 */
module.exports = [
  "--min-semi-space-size=16",
  "--max-semi-space-size=32",
  "--initial-heap-size=300",
  "--v8-pool-size=1",
];
