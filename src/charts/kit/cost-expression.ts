/** The cost and its slopes as formulas that a chart works out anew when its sliders move. */

type Logit = (x: number) => string;

/**
 * The cross-entropy of one example as a Vega expression.
 *
 * @param z - expression of the logit
 * @param y - label, 0 or 1
 */
export const lossExpression = (z: string, y: number) => `log(1 + exp(${y === 1 ? "-" : ""}(${z})))`;

const mean = (terms: readonly string[]) => `((${terms.join(" + ")}) / ${terms.length})`;

/**
 * The cost J, the mean loss of all examples, as a Vega expression.
 *
 * @param x - one feature, one number an example
 * @param y - labels, 0 or 1
 * @param z - expression of the logit, from an example's x
 */
export const costExpression = (x: readonly number[], y: readonly number[], z: Logit) =>
  mean(x.map((xi, i) => lossExpression(z(xi), y[i] as number)));

/** The slopes dw and db of that cost, as Vega expressions. */
export function slopeExpressions(x: readonly number[], y: readonly number[], z: Logit) {
  const dz = x.map((xi, i) => `(1 / (1 + exp(-(${z(xi)}))) - ${y[i]})`);
  return { dw: mean(dz.map((dzi, i) => `${dzi} * ${x[i]}`)), db: mean(dz) };
}
