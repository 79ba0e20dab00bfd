/** Numbers of any size as charts write them when a slider moves. */

/**
 * The words for a number, as a Vega expression: two decimals as a rule, thousands without, and what so few decimals would
 * round away as a power of ten.
 *
 * @param value - expression of a number that is 0, or at least 10⁻⁹ from 0: the exponent is written with one digit
 * @param decimals - how many decimals, where two are too few; a power of ten has as many digits
 * @example numberExpression("da") // where da = −22026.5, it gives "−22,026"; where da = −0.0000454, "−4.5·10⁻⁵"
 */
export function numberExpression(value: string, decimals = 2): string {
  const size = `abs(${value})`;
  return (
    `(${size} >= 1000 ? format(${value}, ',.0f') : ` +
    `${size} >= 0.01 || ${size} == 0 ? format(${value}, '.${decimals}f') : ` +
    `${size} >= 0.001 ? format(${value}, '.${decimals + 2}f') : ` +
    `${powerOfTen(value, decimals)})`
  );
}

/** A number below 1 as a power of ten. */
function powerOfTen(value: string, digits: number): string {
  const [factor, exponent] = [0, 1].map(
    (part) => `split(format(${value}, '.${digits - 1}e'), 'e-')[${part}]`,
  );
  const raised = `substring('⁰¹²³⁴⁵⁶⁷⁸⁹', parseInt(${exponent}), parseInt(${exponent}) + 1)`;
  return `${factor} + '·10⁻' + ${raised}`;
}

/**
 * The words for a factor, as a Vega expression: five digits, so that who multiplies what is shown finds the product, which
 * has three.
 *
 * @param value - expression of a number that is at least 10⁻⁹ from 0
 * @example factorExpression("da") // where da = −21.0855, it gives "−21.086"
 */
export const factorExpression = (value: string): string =>
  `(abs(${value}) >= 0.001 ? format(${value}, ',.5r') : ${powerOfTen(value, 5)})`;

/**
 * The words for a number from 0 to 1, as a Vega expression: three decimals, and five where three might round it to 1.
 *
 * @example probabilityExpression("a") // where a = 0.99995, it gives "0.99995"
 */
export const probabilityExpression = (value: string): string =>
  `(${value} >= 0.995 ? format(${value}, '.5f') : ${numberExpression(value, 3)})`;
