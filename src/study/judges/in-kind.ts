/** What is wrong with a number, in kind: its sign, its order of magnitude. It does not give the right one away. */

/** The end of a sentence that has named the number. */
export function differsInKind(given: number, right: number): string {
  if (!Number.isFinite(given)) return "the right number is finite";
  if (given === 0) return "the right number is not 0";
  if (given !== 0 && right !== 0 && Math.sign(given) !== Math.sign(right))
    return `the right number is ${right > 0 ? "above" : "below"} 0`;
  const ratio = Math.abs(given / right);
  const how = given > right ? "too large" : "too small";
  if (ratio >= 1000 || ratio <= 0.001) return `that is ${how}, by a factor of 1000 or more`;
  if (ratio >= 10 || ratio <= 0.1) return `that is ${how}, by a factor of 10 or more`;
  return `that is ${how}, though its sign and its order of magnitude are right`;
}
