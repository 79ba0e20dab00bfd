/** The cost as a formula that a chart works out anew when its sliders move. */

/**
 * The cross-entropy of one example as a Vega expression.
 *
 * @param z - expression of the logit
 * @param y - label, 0 or 1
 */
export const lossExpression = (z: string, y: number) => `log(1 + exp(${y === 1 ? "-" : ""}(${z})))`;

/**
 * The cost J, the mean loss of all examples, as a Vega expression.
 *
 * @param x - one feature, one number an example
 * @param y - labels, 0 or 1
 * @param z - expression of the logit, from an example's x
 */
export const costExpression = (
  x: readonly number[],
  y: readonly number[],
  z: (x: number) => string,
) => `((${x.map((xi, i) => lossExpression(z(xi), y[i] as number)).join(" + ")}) / ${x.length})`;
