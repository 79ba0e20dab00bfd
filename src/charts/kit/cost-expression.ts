/** The cost and its slopes as formulas that a chart works out anew when its sliders move. */

type Numbers = readonly number[];
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
export const costExpression = (x: Numbers, y: Numbers, z: Logit) =>
  mean(x.map((xi, i) => lossExpression(z(xi), y[i] as number)));

/** Examples that have the same x: how many they are, and how many of them have the label 1. */
export interface Alike {
  readonly x: number;
  readonly count: number;
  readonly ones: number;
}

/**
 * Examples by their x, so that σ is worked out once for all of the same x.
 *
 * @example alike([1, 1, 2], [0, 1, 1]) // [{ x: 1, count: 2, ones: 1 }, { x: 2, count: 1, ones: 1 }]
 */
export const alike = (x: Numbers, y: Numbers): Alike[] =>
  [...new Set(x)].map((value) => {
    const labels = y.filter((_, i) => x[i] === value);
    return {
      x: value,
      count: labels.length,
      ones: labels.reduce((sum, label) => sum + label, 0),
    };
  });

/**
 * The sum of a − y over examples that have the same x, as a Vega expression.
 *
 * @param z - expression of their logit
 */
export const residualExpression = ({ count, ones }: Alike, z: string) =>
  `(${count} / (1 + exp(-(${z}))) - ${ones})`;

/** The slopes dw and db of that cost, as Vega expressions. */
export function slopeExpressions(x: Numbers, y: Numbers, z: Logit) {
  const sums = alike(x, y).map((group) => ({
    x: group.x,
    dz: residualExpression(group, z(group.x)),
  }));
  const over = (terms: readonly string[]) => `((${terms.join(" + ")}) / ${x.length})`;
  return { dw: over(sums.map(({ x, dz }) => `${dz} * ${x}`)), db: over(sums.map(({ dz }) => dz)) };
}
