/** Numbers of any size as charts write them when a slider moves. */

/**
 * The words for a number, as a Vega expression: two decimals as a rule, thousands without, and what two decimals would
 * round away as a power of ten.
 *
 * @param value - expression of a number that is 0, or at least 10⁻⁹ from 0: the exponent is written with one digit
 * @example numberExpression("da") // where da = −22026.5, it gives "−22,026"; where da = −0.0000454, "−4.5·10⁻⁵"
 */
export function numberExpression(value: string): string {
  const size = `abs(${value})`;
  const [digits, exponent] = [0, 1].map((part) => `split(format(${value}, '.1e'), 'e-')[${part}]`);
  const raised = `substring('⁰¹²³⁴⁵⁶⁷⁸⁹', parseInt(${exponent}), parseInt(${exponent}) + 1)`;
  return (
    `(${size} >= 1000 ? format(${value}, ',.0f') : ` +
    `${size} >= 0.01 || ${size} == 0 ? format(${value}, '.2f') : ` +
    `${size} >= 0.001 ? format(${value}, '.4f') : ` +
    `${digits} + '·10⁻' + ${raised})`
  );
}

/**
 * The words for a number from 0 to 1, as a Vega expression: where two decimals would round it to 1, it has five.
 *
 * @example probabilityExpression("a") // where a = 0.99995, it gives "0.99995"
 */
export const probabilityExpression = (value: string): string =>
  `(${value} >= 0.995 ? format(${value}, '.5f') : ${numberExpression(value)})`;
